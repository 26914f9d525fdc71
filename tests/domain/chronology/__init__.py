"""Tests of the chronology: its gaps, and rows that may tell of the same."""
