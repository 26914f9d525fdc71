"""The case file in the window: opened, saved, looked through, restored, its passphrase changed."""
