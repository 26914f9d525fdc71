"""What is kept of papers: files received, letters issued, numbered copies, how a pack is put together."""
