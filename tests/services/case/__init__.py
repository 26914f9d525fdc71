"""Tests of what is done with one case."""
