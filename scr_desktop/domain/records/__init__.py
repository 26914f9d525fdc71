"""What is kept: the office, its agencies and meetings, and each case with everything recorded of it."""
