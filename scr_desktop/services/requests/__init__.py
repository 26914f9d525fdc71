"""What agencies are asked and what they return: requests, reminders, returns, files."""
