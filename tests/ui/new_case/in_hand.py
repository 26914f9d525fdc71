"""How the tests of the wizard's pages name what gives them a notification in hand."""

from __future__ import annotations

from typing import Protocol

from scr_desktop.ui.new_case.open_draft import OpenDraft


class Hand(Protocol):
    """Takes a notification with the entries of `paper` in hand."""

    def __call__(self, **entries: object) -> OpenDraft:
        """Return it."""
        ...
