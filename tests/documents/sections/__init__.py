"""Tests of the parts that several papers have in common."""
