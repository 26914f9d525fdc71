"""Tests of what agencies are asked and return."""
