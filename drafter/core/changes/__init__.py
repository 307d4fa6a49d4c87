"""What became of a text: two texts compared, and what colleagues changed, to be taken or left."""
