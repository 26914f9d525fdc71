"""Tests of how far a case is."""
