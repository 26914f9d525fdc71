"""Tests of recommendation and decision in a case."""
