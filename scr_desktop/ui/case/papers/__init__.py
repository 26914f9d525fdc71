"""The papers of a case that left the office."""
