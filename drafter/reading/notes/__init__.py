"""Notes: their marks in the text, and where their words stand."""
