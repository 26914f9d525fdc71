"""Entries of a form that several pages use: each gives its text, takes a text, and says when the officer changed it.

Every entry has `entry() -> str`, `set_entry(text)` and the signal `entered(str)`, sent only for what a person
enters and never for what a program shows.
"""
