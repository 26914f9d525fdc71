"""The notification wizard: from a paper on the desk to an open case."""
