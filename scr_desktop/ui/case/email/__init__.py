"""E-mails that came in: read, taken as what they are, and kept with the case."""
