"""Putting right what was recorded in the wrong place: taken back, or moved to where it belongs, with the reason."""
