"""Tests of the papers in Word."""
