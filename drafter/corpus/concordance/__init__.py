"""Concordance and search box: every place where some words stand."""
