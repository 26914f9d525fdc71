"""Tests of what is done for the office as a whole."""
