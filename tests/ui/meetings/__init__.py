"""Tests of the meetings’ page and dialogs."""
