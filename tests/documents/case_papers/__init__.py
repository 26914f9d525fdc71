"""Tests of the papers about one case."""
