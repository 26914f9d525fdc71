"""Tests of papers in the window."""
