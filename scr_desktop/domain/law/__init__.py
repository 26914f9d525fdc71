"""Pieces of law and procedure that more than one regime rests on, each in the file of its name."""
