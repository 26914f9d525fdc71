"""Tests of what every paper is written in."""
