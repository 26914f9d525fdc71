"""Room to write in on paper: ruled lines and boxes to tick, by pen or on a screen."""
