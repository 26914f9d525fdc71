"""A finished PDF is put where the officer says, under a name that says what it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from scr_desktop.ui.papers import put_pdf


@pytest.mark.parametrize(("typed", "kept"), [("a", "a.pdf"), ("a.PDF", "a.PDF"), ("2018.003", "2018.003.pdf")])
def test_a_saved_document_ends_in_pdf(tmp_path: Path, typed: str, kept: str) -> None:
    """The ending is added where it was not typed; a dot in a reference is no ending."""
    assert put_pdf.with_ending(tmp_path / typed).name == kept


def test_an_ending_added_never_replaces_a_file(tmp_path: Path) -> None:
    """A file that the officer was not asked about is not replaced because an ending was added."""
    (tmp_path / "pack.pdf").write_bytes(b"kept")
    assert put_pdf.with_ending(tmp_path / "pack").name == "pack"
