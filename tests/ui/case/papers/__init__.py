"""Tests of the papers issued in a case."""
