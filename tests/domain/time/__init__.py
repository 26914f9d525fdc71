"""Tests of days and their counting."""
