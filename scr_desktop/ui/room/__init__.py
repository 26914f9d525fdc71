"""Windows of some size: what grows, scrolls, breaks or ends in a mark where there is no room."""
