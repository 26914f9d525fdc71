"""Tests of the editions as an office confirms them."""
