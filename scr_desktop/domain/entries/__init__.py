"""What is entered and handed on: the notification, its amendment, the text for the national form."""
