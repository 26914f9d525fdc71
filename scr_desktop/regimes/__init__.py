"""The editions of the arrangements: one file each, found by the catalogue."""
