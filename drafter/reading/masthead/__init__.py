"""What stands above the body."""
