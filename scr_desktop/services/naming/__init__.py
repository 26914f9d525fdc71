"""Who is named on a case, and what anonymised papers may tell of it."""
