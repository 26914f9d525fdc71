"""Tests of the reading of e-mails."""
