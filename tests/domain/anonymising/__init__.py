"""Tests of what identifies people in a text."""
