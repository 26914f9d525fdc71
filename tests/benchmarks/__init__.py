"""Measurements, each beside its limit in the same run: `python3 dev.py bench`."""
