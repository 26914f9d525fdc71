"""Tests of editions confirmed by the office."""
