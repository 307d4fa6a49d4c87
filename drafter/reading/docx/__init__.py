"""Word files, our own and those of others, and the pieces that PDF files are brought to, too."""
