"""Tests of another type of review of a case."""
