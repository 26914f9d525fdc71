"""What every dialog is built from, and the small ones that many pages ask: a reason, a day, a path."""
