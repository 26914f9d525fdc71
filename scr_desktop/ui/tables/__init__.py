"""Tables: one model over columns as values, one view that suits it."""
