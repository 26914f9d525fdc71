"""Tests of the chronology of a case."""
