"""The disk beneath the case file: files put in place whole, one writer at a time, reads that fail in passing."""
