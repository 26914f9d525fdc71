"""E-mails that came in: read, told apart, and kept with the case that they belong to."""
