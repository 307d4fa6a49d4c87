"""Small pictures of time: columns in a row that can be clicked, walked with keys and heard."""
