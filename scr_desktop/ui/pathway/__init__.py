"""The pathway of a case on the screen: lanes of steps, each a button."""
