"""Papers in the window: drawn, seen, issued, copied, sent, anonymised."""
