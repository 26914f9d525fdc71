"""Tests of the law as it stands in the program: who owes what, from when, by which paragraph."""
