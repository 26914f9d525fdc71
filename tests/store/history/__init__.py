"""Tests of the history on the disk."""
