"""The chronology: its rows, the gaps in it, and rows that may tell the same."""
