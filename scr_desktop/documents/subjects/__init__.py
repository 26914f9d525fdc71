"""What papers are about: a class for each kind of subject, which gathers it, names the file and knows who is named."""
