"""Papers in which nobody can be known: pseudonyms, and what is replaced."""
