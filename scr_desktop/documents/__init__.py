"""The papers: one file per document over one tagged layer, found by the catalogue."""
