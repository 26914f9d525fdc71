"""The papers of the office as a whole, one module each."""
