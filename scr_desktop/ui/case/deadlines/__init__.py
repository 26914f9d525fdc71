"""A case’s deadlines: the days that begin them, more time, what holds the case up."""
