"""Tool tips that show text as it is: Qt would read a tip that looks like markup as markup."""

from __future__ import annotations

from html import escape

_MOST = 600


def plain_tip(text: str) -> str:
    """Return a tool tip that shows `text`, lines and all, with nothing in it taken for markup."""
    if not text:
        return ""
    shown = text if len(text) <= _MOST else f"{text[:_MOST]}…"
    return f'<p style="white-space: pre-wrap">{escape(shown)}</p>'
