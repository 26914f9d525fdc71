"""Tests of the keyboard."""
