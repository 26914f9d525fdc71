"""Tests of what drafts are written in."""
