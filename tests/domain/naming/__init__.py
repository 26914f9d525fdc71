"""Tests of the names and labels on anonymised papers."""
