"""The chronology of a case: files looked at and brought in, entries, episodes, gaps."""
