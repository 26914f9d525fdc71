"""Another type of review."""
