"""Completion: how adopted texts go on after the words that were typed."""
