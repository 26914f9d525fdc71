"""The page of a case, and a folder for each of its parts: the part, its dialogs and its columns."""
