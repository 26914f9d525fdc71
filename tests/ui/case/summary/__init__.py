"""Tests of the summary of a case."""
