"""Tests of what reviews need: meetings, checks, decisions, what is sent and said."""
