"""Tests of the pathway of a case."""
