"""Tests of papers in which nobody can be known."""
