"""The papers about one case, one module each."""
