"""The pages of the notification wizard, and what they are made of."""
