"""The procedure to read."""
