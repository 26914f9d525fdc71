"""Help, licences, keys, and what the program is."""
