"""The outline on the left: lines for the paragraphs, and the column that shows them."""
