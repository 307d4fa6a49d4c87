"""Word files: our own, and those of others."""
