"""The meetings of the sub-group."""
