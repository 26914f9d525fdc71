"""A month of deadlines, drawn as a grid or as a list."""
