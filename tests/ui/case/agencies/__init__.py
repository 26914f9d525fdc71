"""Tests of the agencies of a case."""
