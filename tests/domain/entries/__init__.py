"""Tests of what is entered and handed on."""
