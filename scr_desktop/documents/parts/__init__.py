"""What every paper is written in: content, days, words, and what a letter is."""
