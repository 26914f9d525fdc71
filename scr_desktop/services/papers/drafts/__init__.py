"""Papers in Word as drafts: kept as they go out, read when they come back, their differences taken or not."""
