"""AKN4UN, the XML in which the United Nations publishes its resolutions."""
