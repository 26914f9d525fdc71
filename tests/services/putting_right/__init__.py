"""Tests of putting right what was recorded in the wrong place."""
