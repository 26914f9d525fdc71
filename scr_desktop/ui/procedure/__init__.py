"""The procedure to read: every rule of every arrangement, one of them in full."""
