"""From a start of the program to an open case file."""
