"""What is typed and not recorded yet, wherever it is typed: kept every second, told truthfully, never dropped in silence."""
