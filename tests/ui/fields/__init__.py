"""Tests of the entries."""
