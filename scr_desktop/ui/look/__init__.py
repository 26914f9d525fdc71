"""How the window looks: colours by their use, signs, size of text, and what this computer remembers of it."""
