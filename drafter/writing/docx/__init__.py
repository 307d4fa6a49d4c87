"""Word files as the United Nations prints them."""
