"""Tests of the pseudonyms of a case."""
