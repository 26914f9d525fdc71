"""Tests of what dialogs have in common."""
