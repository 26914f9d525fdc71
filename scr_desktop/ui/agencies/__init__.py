"""The office’s directory: agencies, their leads, and lists of them brought in from files."""
