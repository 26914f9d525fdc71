"""What reviews ask of a case: whether one is needed, its quality, when a group meets for it, what a decision owes and rests on."""
