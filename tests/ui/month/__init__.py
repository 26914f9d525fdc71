"""Tests of the month of the calendar."""
