"""Who is called what in anonymised papers."""
