"""The sidebar: precedents for the paragraph at hand, agreed language, and search."""
