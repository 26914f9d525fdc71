"""Recommendation and decision."""
