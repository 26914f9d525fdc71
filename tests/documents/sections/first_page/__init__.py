"""Tests of the page that a Chair reads first."""
