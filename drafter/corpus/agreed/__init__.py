"""Agreed language: the passage index, and the runs of words that a draft shares with it."""
