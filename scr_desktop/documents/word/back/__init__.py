"""A Word document that came back: read by a process of its own, as its sender left it."""
