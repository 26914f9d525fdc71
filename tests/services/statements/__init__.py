"""What the services ask of the case file: counted, so that none asks for more than it needs."""
