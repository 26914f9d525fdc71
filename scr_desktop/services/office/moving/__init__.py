"""What another way of counting moves in the open cases: told from plain rows, and done in steps."""
