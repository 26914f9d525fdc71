"""Tests of the page on which an edition is confirmed."""
