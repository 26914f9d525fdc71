"""The papers: one file per document over one tagged layer, found by the catalogue on three shelves."""

SHELVES = tuple(f"{__name__}.{shelf}" for shelf in ("letters", "case_papers", "office_papers"))
