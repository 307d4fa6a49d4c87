"""Comments in the margin of a draft."""
