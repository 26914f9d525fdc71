"""Agencies and returns of a case."""
