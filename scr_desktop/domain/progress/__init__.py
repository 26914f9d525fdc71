"""Where a case stands: its verdict, its deadlines, its requests."""
