"""Sections that the papers of a case share: each is a function from a case's status to content."""
