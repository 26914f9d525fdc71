"""Tests of what letters have in common."""
