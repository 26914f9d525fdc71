"""Tests of the other processes beside a case."""
