"""Tests of who must be told in a case."""
