"""Tests of the meetings of a case."""
