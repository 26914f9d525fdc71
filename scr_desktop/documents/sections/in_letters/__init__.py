"""What letters have in common: which case they are about, under whose reference, and what they say of a decision."""
