"""Tests of the facts that follow from what is entered."""
