"""The pathway of a case."""
