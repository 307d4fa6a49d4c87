"""Lineages: which texts are one paragraph through the years, found when documents are added."""
