"""What enters or leaves the office: files of others, read with care and never obeyed."""
