"""Tests of the calendar’s page."""
