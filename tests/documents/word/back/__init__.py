"""Tests of Word documents that came back."""
