"""Where rules come from, how binding they are, and where their sources can be read in two ways."""
