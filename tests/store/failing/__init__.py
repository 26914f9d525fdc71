"""Tests of a case file whose drive, disk or program fails."""
