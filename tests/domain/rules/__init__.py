"""Tests of what editions of the law are made of."""
