"""Tests of what papers are about."""
