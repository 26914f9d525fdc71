"""The chronology on the screen: the preview of a file, its entries, episodes, gaps and the timeline."""
