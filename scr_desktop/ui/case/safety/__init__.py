"""The safety of each other child, media interest and days to be thought of."""
