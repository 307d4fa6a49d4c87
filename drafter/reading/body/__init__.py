"""The body: which part each paragraph is, at which level, with what number."""
