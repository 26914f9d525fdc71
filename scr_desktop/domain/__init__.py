"""The nouns and rules of the procedure: no window, no database session, no PDF."""
