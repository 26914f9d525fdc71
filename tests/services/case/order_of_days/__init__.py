"""Days that cannot follow each other, and what came late."""
