"""Tests of the editions that an office confirms."""
