"""A refusal stands as long as its entry does."""

from __future__ import annotations

from scr_desktop.ui.fields.entry_fault import is_wrong
from tests.ui.edition.officer import Officer


def test_a_refusal_goes_as_soon_as_its_entry_is_changed(officer: Officer) -> None:
    """The words and the mark; what is typed elsewhere leaves them."""
    officer.stands("")
    assert officer.ui.fault.isVisible()
    officer.ui.against.setText("another copy")
    assert is_wrong(officer.ui.paragraph)
    officer.ui.paragraph.setText("5")
    assert not officer.ui.fault.isVisible()
    assert not is_wrong(officer.ui.paragraph)


def test_a_refused_number_goes_with_how_it_is_counted(officer: Officer) -> None:
    """Both are one entry for the officer."""
    officer.change("clock:notify", count="ten")
    assert "in figures" in officer.ui.fault.text()
    officer.fill(unit="at_once")
    assert not officer.ui.fault.isVisible()
    assert not is_wrong(officer.ui.count)
