"""What is copied in the program is what was typed, without the signs that only lay it out."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication

from scr_desktop.ui.look.clean_copies import clean
from scr_desktop.ui.look.readable import readable


@pytest.mark.parametrize("text", ["Seen at home.\nTwice.", "x" * 100, "Named محمد here", ""])
def test_a_copy_has_no_sign_that_was_put_in_to_lay_it_out(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    """An address copied from a page works, and a name pasted into another program is the name."""
    # No screen is there to own a clipboard for.
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _: True)
    qapp.clipboard().setText(readable(text))
    clean(qapp.clipboard())
    assert qapp.clipboard().text() == text
