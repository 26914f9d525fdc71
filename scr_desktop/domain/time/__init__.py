"""Days: known in full or in part, counted as working days, reckoned over periods, found in text."""
