"""PDF files as the United Nations prints them."""
