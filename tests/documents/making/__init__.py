"""Tests of the way from content to a file."""
