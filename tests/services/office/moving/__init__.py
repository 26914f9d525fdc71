"""Tests of what another way of counting moves."""
