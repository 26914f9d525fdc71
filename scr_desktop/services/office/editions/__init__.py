"""The editions of the law as this office confirms them: their lines, confirmed, proposed, taken back, written to a file and taken from one."""
