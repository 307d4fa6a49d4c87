"""Word files in which every difference from an earlier text is a tracked change."""
