"""The demonstration office: invented cases across all regimes and stages."""
