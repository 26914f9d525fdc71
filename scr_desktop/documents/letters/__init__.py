"""The letters, one module each."""
