"""SCR Desktop: notifiable incidents, serious case reviews and rapid reviews, kept with the board's officer."""

__version__ = "0.1.0"
