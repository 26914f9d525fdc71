"""What is done with the chronology: brought in, merged, corrected."""
