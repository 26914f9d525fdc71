"""Tests of the papers that are kept."""
