"""Tests of what is done with papers."""
