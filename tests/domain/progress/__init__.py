"""Tests of where a case stands."""
