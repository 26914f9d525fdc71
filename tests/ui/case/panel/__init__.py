"""Tests of the National Panel in a case."""
