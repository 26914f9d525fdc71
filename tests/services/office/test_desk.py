"""Everything in hand, gathered from the case file for whoever takes over."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.time.part_date import written
from scr_desktop.services import clock
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import draft, timing
from scr_desktop.services.office import desk, history
from scr_desktop.services.papers import copies, paper
from scr_desktop.services.review import meeting
from scr_desktop.store.case_file import CaseFile
from tests.documents.reading import ReadBack, squeeze

KEY = "where-everything-stands"


def test_it_tells_what_the_office_has_in_hand(case_file: CaseFile, opened: Callable[..., Case]) -> None:
    """Holds, drafts, meetings with their cases and copies out are there, with the last three things done in each case."""
    one, today = opened(), clock.today()
    timing.hold(case_file, one.id, "Trial", "publication", date(2018, 6, 1), today + timedelta(9))
    draft.start(case_file)
    meeting.convene(case_file, one.id, today + timedelta(6), "SCR Sub Group", purpose="To decide")
    off = meeting.add(case_file, [today + timedelta(40)], "SCR Sub Group")[0]
    meeting.call_off(case_file, off.id, "Hall closed")
    made = copies.record(case_file, one.id, copies.draw(case_file, "deadline-sheet", one.id, ["Police", "Health"]))
    copies.give(case_file, one.id, [made.copies[0].id], today)
    text = squeeze(ReadBack(paper.draw(case_file, KEY)).text)
    for said in (
        "Trial",
        written(today + timedelta(6)),
        one.reference,
        "Police",
        "1 notification half written",
        "1 copy out",
    ):
        assert said in text
    assert written(today + timedelta(40)) not in text
    (found,) = desk.in_hand(case_file, today).cases
    assert len(found.last_done) == 3
    newest = history.entries(case_file, one.id, limit=1)[0]
    assert found.last_done[0] == f"{written(today)}, {newest.by}: {newest.what}."
    assert history.entries(case_file, limit=1)[0].what == "Where everything stands made as a PDF"


def test_a_closed_case_is_in_hand_only_by_its_copies(case_file: CaseFile, opened: Callable[..., Case]) -> None:
    """Nothing is to be done in a closed case, but whoever holds a copy of it still does."""
    one, today = opened(), clock.today()
    made = copies.record(case_file, one.id, copies.draw(case_file, "deadline-sheet", one.id, ["Police"]))
    copies.give(case_file, one.id, [made.copies[0].id], today)
    cases.close(case_file, one.id, today, "Nothing further")
    found = desk.in_hand(case_file, today)
    assert found.cases == []
    assert [(reference, copy.recipient) for reference, copy in found.copies] == [(one.reference, "Police")]


def test_it_is_never_anonymised(case_file: CaseFile) -> None:
    """A paper for a colleague names the cases; asked for pseudonyms it is refused in a sentence."""
    with pytest.raises(Problem, match="never anonymised"):
        paper.draw(case_file, KEY, anonymised=True)
    assert paper.file_stem(case_file, KEY).startswith("where-everything-stands-20")
