"""Tests of the criteria of a case."""
