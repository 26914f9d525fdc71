"""Tests of the part about other children's safety."""
