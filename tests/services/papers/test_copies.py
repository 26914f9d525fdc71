"""Numbered copies: one PDF for each recipient, a ledger of who holds which, and the list to call them back."""

from __future__ import annotations

import errno
import hashlib
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.papers.numbered_copy import Whereabouts
from scr_desktop.domain.time.part_date import written
from scr_desktop.services import clock
from scr_desktop.services.case import case as cases
from scr_desktop.services.office import history, office
from scr_desktop.services.papers import copies, paper
from scr_desktop.services.review import meeting, minutes
from scr_desktop.services.review.minutes import Present
from scr_desktop.store.case_file import CaseFile
from tests.documents.reading import ReadBack, bare
from tests.office_clock import OfficeClock

PACK = "decision-pack"
NAMES = ["Police", "Dr Ewa Łukasik, Royal Hospital", "Children’s social care"]


@pytest.fixture
def case_id(opened: Callable[..., Case], office_clock: OfficeClock) -> str:
    """Open a case; it is a day long after."""
    return opened(agencies=[{"name": "School", "contact": "", "involvement": ""}]).id


def make(case_file: CaseFile, case_id: str, *names: str, given_on: date | None = None) -> Case:
    """Draw a deadline sheet for each name and enter the copies in the ledger."""
    drawn = copies.draw(case_file, "deadline-sheet", case_id, names or NAMES)
    return copies.record(case_file, case_id, drawn, given_on)


def test_every_page_says_whose_copy_it_is(case_file: CaseFile, case_id: str) -> None:
    """Number and recipient stand on each page and in the file's own properties, and the PDFs differ by that alone."""
    drawn = copies.draw(case_file, PACK, case_id, NAMES)
    for number, (one, name) in enumerate(zip(drawn, NAMES, strict=True), 1):
        read = ReadBack(one.pdf)
        assert len(read.pages) > 3
        assert all(f"Copy {number} of 3: {name}" in page for page in read.pages)
        assert f"Copy {number} of 3: {name}" in str(read.properties.subject)
    assert ReadBack(drawn[0].pdf).faults == []


def test_the_cover_bears_witness_to_the_history(case_file: CaseFile, case_id: str) -> None:
    """The head of the history stands on the cover and in the ledger: paper and file can be held against each other."""
    newest = history.head(case_file)
    (one,) = copies.draw(case_file, PACK, case_id, ["Police"])
    assert one.copy.history_head == newest
    assert bare(newest) in bare(ReadBack(one.pdf).text)
    assert one.copy.sha256 == hashlib.sha256(one.pdf).hexdigest()


def test_the_ledger_says_who_has_which(case_file: CaseFile, case_id: str) -> None:
    """Drawing alone enters nothing; recording enters each copy, in one entry of the history."""
    drawn = copies.draw(case_file, "deadline-sheet", case_id, NAMES)
    assert cases.get(case_file, case_id).copies == []
    entries = len(history.entries(case_file))
    copies.record(case_file, case_id, drawn)
    kept = cases.get(case_file, case_id).copies
    assert [one.label for one in kept] == [f"{n} of 3: {name}" for n, name in enumerate(NAMES, 1)]
    assert {one.whereabouts for one in kept} == {Whereabouts.OFFICE}
    assert len(history.entries(case_file)) == entries + 1
    assert history.entries(case_file)[0].what == "Deadline sheet 2018-001: 3 copies made"


def test_a_copy_is_given_comes_back_and_is_destroyed(case_file: CaseFile, case_id: str) -> None:
    """Each step has its day, and none can be taken twice or out of turn."""
    today = clock.today()
    first, second, third = (one.id for one in make(case_file, case_id).copies)
    copies.give(case_file, case_id, [first, second], today)
    assert [one.id for one in copies.out(cases.get(case_file, case_id))] == [first, second]
    with pytest.raises(Problem, match="was given out on"):
        copies.give(case_file, case_id, [first], today)
    with pytest.raises(Problem, match="never given out"):
        copies.take_in(case_file, case_id, [third], "returned", today)
    copies.take_in(case_file, case_id, [first], "returned", today, "Handed in after the meeting")
    copies.take_in(case_file, case_id, [first], "destroyed", today, "Shredded")
    with pytest.raises(Problem, match="destroyed on"):
        copies.take_in(case_file, case_id, [first], "destroyed", today)
    case = cases.get(case_file, case_id)
    assert [one.id for one in copies.out(case)] == [second]
    kept = next(one for one in case.copies if one.id == first)
    assert kept.note == "Handed in after the meeting\nShredded"
    assert kept.whereabouts is Whereabouts.DESTROYED


@pytest.mark.parametrize(("on", "said"), [(date(2100, 1, 1), "in the future"), (date(2018, 1, 1), "check the day")])
def test_a_day_that_cannot_be_is_refused(case_file: CaseFile, case_id: str, on: date, said: str) -> None:
    """No copy is given before it was made, or tomorrow."""
    (one,) = make(case_file, case_id, "Police").copies
    with pytest.raises(Problem, match=said):
        copies.give(case_file, case_id, [one.id], on)


@pytest.mark.parametrize(
    ("names", "said"),
    [
        ([], "at least one"),
        ([" "], "at least one"),
        (["Police", " Police"], "twice"),
        ([f"P{n}" for n in range(61)], "61"),
    ],
)
def test_recipients_that_make_no_sense_are_refused(
    case_file: CaseFile, case_id: str, names: list[str], said: str
) -> None:
    """Nobody, the same one twice, or too many."""
    with pytest.raises(Problem, match=said):
        copies.draw(case_file, PACK, case_id, names)


def test_who_was_at_the_meeting_is_suggested_first(case_file: CaseFile, case_id: str) -> None:
    """Then the agencies of the case and those who decide; who sent apologies is not suggested by name."""
    office.change(case_file, {"chair": "Ms Independent"})
    (planned,) = meeting.add(case_file, [clock.today()], "Sub Group")
    meeting.put_on_agenda(case_file, case_id, planned.id, "Rapid review")
    there = [Present("Ann Invented", "Police"), Present("Bo Invented", "Health", presence="apologies")]
    minutes.record_attendance(case_file, planned.id, there, "", "")
    found = copies.suggested(case_file, case_id)
    assert found == ["Ann Invented, Police", "School", "Ms Independent, LSCB Chair"]


def test_copies_are_saved_under_names_without_names(case_file: CaseFile, case_id: str, tmp_path: Path) -> None:
    """A list of recent files gives nobody away."""
    drawn = copies.draw(case_file, "deadline-sheet", case_id, ["Police", "Health"])
    paths = copies.save(case_file, case_id, drawn, tmp_path)
    assert [path.name for path in paths] == [
        "deadline-sheet-2018-001-copy-1-of-2.pdf",
        "deadline-sheet-2018-001-copy-2-of-2.pdf",
    ]
    assert [path.read_bytes() for path in paths] == [one.pdf for one in drawn]
    with pytest.raises(Problem, match="already: choose another folder"):
        copies.save(case_file, case_id, drawn, tmp_path)


def test_a_full_disk_leaves_no_half_of_the_copies(
    case_file: CaseFile, case_id: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All copies are there or none, and the sentence says what to do."""
    drawn = copies.draw(case_file, "deadline-sheet", case_id, ["Police", "Health"])
    real, times = paper.save, []

    def fills_up(pdf: bytes, path: Path) -> None:
        times.append(path)
        if len(times) == 2:
            raise Problem(f"There is not enough space in {path.parent} for {path.name}: free some.") from OSError(
                errno.ENOSPC
            )
        real(pdf, path)

    monkeypatch.setattr(paper, "save", fills_up)
    with pytest.raises(Problem, match="not enough space"):
        copies.save(case_file, case_id, drawn, tmp_path)
    assert list(tmp_path.glob("*.pdf")) == []


def test_stop_ends_the_drawing_and_enters_nothing(case_file: CaseFile, case_id: str) -> None:
    """No copy is in the ledger that was not made."""
    with pytest.raises(paper.DrawingStopped):
        copies.draw(case_file, PACK, case_id, NAMES, stop=lambda: True)
    assert cases.get(case_file, case_id).copies == []


def test_progress_counts_the_copies(case_file: CaseFile, case_id: str) -> None:
    """Each copy is reported once, with how many there will be."""
    seen: list[tuple[int, int]] = []
    copies.draw(case_file, "deadline-sheet", case_id, NAMES, progress=lambda one, of: seen.append((one, of)))
    assert seen == [(1, 3), (2, 3), (3, 3)]


def test_the_recall_list_names_who_still_holds_a_copy(case_file: CaseFile, case_id: str) -> None:
    """What is out stands first, what came back below with its day; offered once there is a copy, valid for PDF/UA-1."""
    assert "recall-list" not in {one.key for one in paper.documents_for(cases.status(case_file, case_id))}
    case = make(case_file, case_id, given_on=clock.today())
    copies.take_in(case_file, case_id, [case.copies[0].id], "returned", clock.today(), "By hand")
    read = ReadBack(paper.draw(case_file, "recall-list", case_id))
    assert "2 of 3 numbered copies out and not accounted for." in read.text
    above, _, below = read.text.partition("Accounted for")
    assert NAMES[1] in above
    assert NAMES[0] not in above
    assert f"1 of 3 {NAMES[0]} Returned on" in below
    assert read.faults == []


def test_what_was_heard_of_a_copy_stands_on_the_recall_list(case_file: CaseFile, case_id: str) -> None:
    """Asked for back or reported lost: each note has its day, and the copy stays out until it is accounted for."""
    first, second = make(case_file, case_id, "Police", "Health", given_on=clock.today()).copies
    copies.note(case_file, case_id, [first.id], clock.today(), "Reported lost, the data protection officer knows")
    noted = cases.get(case_file, case_id).copies[0]
    assert noted.whereabouts is Whereabouts.OUT
    assert noted.note == f"{written(clock.today())}: Reported lost, the data protection officer knows"
    read = ReadBack(paper.draw(case_file, "recall-list", case_id))
    assert "Reported lost, the data protection officer knows" in read.text
    with pytest.raises(Problem, match="Say what was heard"):
        copies.note(case_file, case_id, [first.id], clock.today(), " ")
    copies.take_in(case_file, case_id, [second.id], "destroyed", clock.today())
    with pytest.raises(Problem, match="is not out"):
        copies.note(case_file, case_id, [second.id], clock.today(), "Where is it?")
