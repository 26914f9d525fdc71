"""Tests of papers in Word as drafts."""
