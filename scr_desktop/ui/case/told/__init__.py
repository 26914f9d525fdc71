"""Who must be told of a case, and the text for the national form."""
