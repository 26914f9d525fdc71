"""Tests of what is kept of reviews."""
