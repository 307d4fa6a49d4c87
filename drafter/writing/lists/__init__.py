"""Lists and tables for others: concordances, and the sources of a draft."""
