"""What holds of every window, page and dialog."""
