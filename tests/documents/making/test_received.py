"""A PDF that somebody sent: read whole or refused with what to do, and its pages counted once they can be drawn."""

from __future__ import annotations

from pathlib import Path

import pytest

from scr_desktop.documents.making.draw import DrawingStopped
from scr_desktop.documents.making.received import pages_of, read_pdf
from scr_desktop.domain.problem import Problem
from tests.documents.paper.test_foreign import written


def test_a_file_is_read_as_it_is(tmp_path: Path) -> None:
    """Byte for byte, whatever is in it: whether it is a PDF is found when its pages are counted."""
    path = tmp_path / "return.pdf"
    path.write_bytes(b"%PDF\x00\xff")
    assert read_pdf(path) == b"%PDF\x00\xff"


def test_what_cannot_be_read_is_named(tmp_path: Path) -> None:
    """A file that is gone and a folder get a sentence with their name."""
    for path in (tmp_path / "gone.pdf", tmp_path):
        with pytest.raises(Problem, match=rf"{path.name} cannot be read \(.+\): check the file and try again\."):
            read_pdf(path)


def test_a_file_larger_than_is_bound_in_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The most is let through, a byte more is not; the sentence says how much that is."""
    monkeypatch.setattr("scr_desktop.documents.paper.foreign.MOST_BYTES", 1 << 20)
    path = tmp_path / "scan.pdf"
    path.write_bytes(b"x" * (1 << 20))
    assert len(read_pdf(path)) == 1 << 20
    path.write_bytes(b"x" * ((1 << 20) + 1))
    with pytest.raises(Problem, match=r"scan\.pdf is larger than 1 MB: ask for a smaller one\."):
        read_pdf(path)


def test_pages_are_counted_once_they_can_be_drawn() -> None:
    """Three pages are three; a file that is no PDF is named by the name given for it."""
    assert pages_of(written("a", "b", "c"), "Return") == 3
    with pytest.raises(Problem, match="The file “Return” cannot be read"):
        pages_of(b"no PDF", "Return")


def test_counting_can_be_stopped() -> None:
    """Also when the stop comes only after the last page: what nobody waits for is not kept."""
    with pytest.raises(DrawingStopped):
        pages_of(written("a"), "Return", lambda: True)
