"""The calendar: a month of deadlines, drawn as a grid or as a list."""
