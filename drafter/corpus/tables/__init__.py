"""The database of a corpus: its tables, what goes into them and comes out, and their upkeep."""
