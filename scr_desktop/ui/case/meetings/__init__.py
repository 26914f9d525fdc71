"""The meetings of a case."""
