"""Today: what is late, what is due, who is waited for, what is held up."""
