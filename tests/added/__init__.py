"""What one more of a kind takes, tried in a copy of the program."""
