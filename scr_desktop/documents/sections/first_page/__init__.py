"""The case on one page, as whoever chairs a meeting needs it: what happened, what is asked, of whom, by when."""
