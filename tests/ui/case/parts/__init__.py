"""What the parts of a case have in common."""
