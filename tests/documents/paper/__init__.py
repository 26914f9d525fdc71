"""Tests of the printing of documents."""
