"""Tests of what is done with e-mails that came in."""
