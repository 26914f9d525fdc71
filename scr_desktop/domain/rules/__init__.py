"""What an edition of the law is made of: facts, criteria, duties, clocks, steps, and the regime that holds them."""
