"""The tests; each folder mirrors the one of the same name in scr_desktop."""
