"""Opening phrases: the italic words that open preambular and operative paragraphs."""
