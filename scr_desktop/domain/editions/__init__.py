"""Editions of the law as an office confirms them: their lines, what it says of each, and how that lies over a regime."""
