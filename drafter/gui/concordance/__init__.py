"""The window of the concordance: every place in the corpus where some words stand."""
