"""What follows a decision: the Panel’s reply, what was sent, a case passed on."""
