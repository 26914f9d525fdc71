"""What is drawn on the screen as on paper: pages of a PDF, the timeline, and the way to a printer."""
