"""Tests of the demonstration office."""
