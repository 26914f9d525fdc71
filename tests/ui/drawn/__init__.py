"""Tests of what is drawn: papers, pathway, timeline."""
