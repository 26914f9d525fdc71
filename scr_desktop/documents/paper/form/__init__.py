"""Forms that are filled in on a screen: their fields written into a PDF, and read out of one that came back."""
