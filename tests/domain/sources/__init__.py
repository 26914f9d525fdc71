"""Tests of sources and their readings."""
