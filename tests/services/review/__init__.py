"""Tests of what is done about reviews."""
