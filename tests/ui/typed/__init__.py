"""Tests of what is typed and not recorded yet."""
