"""The keyboard: Enter, letters with Alt, and the order of Tab."""
