"""Windows of some size."""
