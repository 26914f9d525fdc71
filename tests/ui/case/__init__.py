"""Tests of the page of a case and its parts."""
