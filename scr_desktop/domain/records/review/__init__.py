"""What is kept of reviews: the rapid review, recommendation and decision, another type of review, what followed."""
