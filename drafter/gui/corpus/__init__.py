"""The window of the corpus: its documents, one of them laid out, and adding more."""
