"""Tests of the case file in the window."""
