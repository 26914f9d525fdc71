"""From content to a file: drawn, anonymised, sealed, put in its place, read back."""
