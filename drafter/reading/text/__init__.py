"""Plain text, Markdown and mail, and the lines that other formats are brought to."""
