"""Tests of the rapid review of a case."""
