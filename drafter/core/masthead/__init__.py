"""What mastheads are made of: bodies, sessions, dates, agenda items, sponsors and States."""
