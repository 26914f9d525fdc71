"""The printing of documents: text into lines, lines onto pages, pages into a tagged PDF."""
