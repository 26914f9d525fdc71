"""A case’s criteria and the answers they stand on."""
