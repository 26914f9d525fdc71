"""A case’s history."""
