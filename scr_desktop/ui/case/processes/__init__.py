"""Other processes that may run beside the review."""
