"""Tests of what keeps the case file whole."""
