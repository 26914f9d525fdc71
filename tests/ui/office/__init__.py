"""Tests of the pages of the office."""
