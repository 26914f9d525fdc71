"""Tests of the way to an open case file."""
