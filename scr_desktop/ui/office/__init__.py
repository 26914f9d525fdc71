"""Bank holidays and office."""
