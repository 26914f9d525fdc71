"""Tests of the deadlines of a case."""
