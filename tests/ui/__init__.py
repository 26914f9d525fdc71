"""Tests of the window and of what it stands on."""
