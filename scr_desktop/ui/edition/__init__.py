"""The edition of the law confirmed line by line: the page, what it would move, files taken, cases to which another applies."""
