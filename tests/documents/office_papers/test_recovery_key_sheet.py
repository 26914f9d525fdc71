"""The recovery key sheet prints its key so that it can be typed again."""

from __future__ import annotations

from datetime import date

from scr_desktop.documents.office_papers.recovery_key_sheet import key_lines, recovery_key_sheet
from scr_desktop.domain.papers.recovery_words import BY_RECOVERY_KEY
from tests.documents.reading import ReadsBack

KEY = " ".join(f"{number:02}AB" for number in range(14))


def test_the_sheet_fits_one_page_and_shows_every_group_in_order(read_back: ReadsBack) -> None:
    """One accessible page with office, file, day and all groups in reading order."""
    read = read_back(recovery_key_sheet("Bath & <b>NES</b> Board", "office.scrcase", KEY, date(2026, 11, 22)))
    assert len(read.pages) == 1
    assert KEY in read.text
    assert f"“{BY_RECOVERY_KEY}”" in " ".join(read.text.split())
    for words in ("Bath & <b>NES</b> Board", "office.scrcase", "Sunday 22 November 2026", "Signature", "passphrase"):
        assert words in read.text
    assert read.faults == []


def test_groups_stand_in_columns() -> None:
    """The last line is as wide as the others, so that groups stand below each other."""
    lines = key_lines(KEY)
    assert [len(line.split()) for line in lines] == [4, 4, 4, 2]
    assert len({len(line) for line in lines}) == 1
