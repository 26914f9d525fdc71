"""One file for each revision of the case file, named by its number."""
