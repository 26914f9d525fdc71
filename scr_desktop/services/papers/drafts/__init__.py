"""Papers in Word as drafts: kept as they are saved, read when they come back, their differences taken or not."""
