"""What is done with one case: notified, opened, told to others, passed on, closed."""
