"""What keeps the case file and the program whole: backups, checks, words typed and not recorded."""
