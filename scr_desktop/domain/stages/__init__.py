"""How far a case is: its stage, and its way along the flow charts."""
