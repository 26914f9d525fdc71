"""The window: asks services, shows answers, decides nothing."""
