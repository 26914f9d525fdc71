"""Whole cases at the window, from the first entry to the last paper."""
