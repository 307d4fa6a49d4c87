"""What was typed, read as the corpus would have it: slips, blanks, short forms, other spellings."""
