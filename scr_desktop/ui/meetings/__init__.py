"""The meetings of the sub-group: planned, moved, called off, with agendas and minutes."""
