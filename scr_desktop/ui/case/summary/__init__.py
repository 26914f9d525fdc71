"""The summary of a case."""
