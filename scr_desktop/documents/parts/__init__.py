"""What every paper is written in: content, days, words, and what a document and a letter are."""
