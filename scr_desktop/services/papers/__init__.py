"""What is done with papers: drawn, issued, sent, copied."""
