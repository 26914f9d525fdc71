"""What every wizard over something being written is built from."""
