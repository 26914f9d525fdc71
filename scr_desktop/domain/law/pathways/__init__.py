"""The flow charts of the procedure."""
