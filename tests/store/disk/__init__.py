"""Tests of the disk beneath the case file."""
