"""E-mails that others sent: read from the file that a mail program saved, nothing in them loaded or obeyed."""
