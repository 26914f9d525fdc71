"""Tests of the procedure’s page."""
