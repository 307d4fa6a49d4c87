"""The window of a paragraph's history: its wordings on a line of time, and what changed."""
