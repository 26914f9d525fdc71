"""Who must be told and which other processes run: in words, with the day, the means and what was done."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from scr_desktop.documents.parts.content import Grid, Heading
from scr_desktop.documents.sections.others import by_when, holds, processes, tellings_of, who_must_be_told
from scr_desktop.domain.progress.case_status import CaseStatus, DutyLine
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.telling import Consideration, Telling
from scr_desktop.domain.records.timing import Hold
from scr_desktop.domain.rules.deadline import Later
from scr_desktop.domain.rules.deadline_state import DeadlineState
from tests.documents.cases import TODAY, closed, made
from tests.present import a

DUE, BEFORE, AFTER = date(2018, 5, 22), date(2018, 5, 21), date(2018, 5, 23)


@pytest.fixture(scope="module")
def of() -> CaseStatus:
    """Give a case of 2018 in which Ofsted was told in time and the board was not."""
    return made("WT2015")


def line(of: CaseStatus, **changed: Any) -> DutyLine:
    """Return the duty to tell Ofsted, otherwise than it stands."""
    return replace(of.duties[0], **changed)


def grid_of(content: list[Any]) -> Grid:
    """Return the table of a section."""
    return a(Grid, content[1])


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"done_on": BEFORE}, "Told on 21 May 2018"),
        ({"done_on": AFTER, "state": DeadlineState.MET_LATE}, "Told on 23 May 2018, late"),
        ({"done_on": None, "state": DeadlineState.DUE}, "By 22 May 2018"),
        ({"done_on": None, "state": DeadlineState.OVERDUE}, "By 22 May 2018 – overdue"),
        ({"done_on": None, "state": DeadlineState.DUE, "possible": True}, "By 22 May 2018 – to be settled"),
        ({"done_on": None, "state": DeadlineState.DUE, "unrecorded": True}, "By 22 May 2018 – not recorded as told"),
        (
            {"done_on": None, "state": DeadlineState.DUE, "at_once": True},
            "As soon as possible, from 22 May 2018 – not yet recorded as done",
        ),
        (
            {"done_on": None, "state": DeadlineState.DUE, "or_on": Later(AFTER, "by the other reading")},
            "By 22 May 2018, or by 23 May 2018 by the other reading",
        ),
        ({"done_on": None, "due_on": None, "state": DeadlineState.DUE}, "To be done"),
    ],
)
def test_when_somebody_is_told_is_said_as_it_stands(of: CaseStatus, changed: dict[str, Any], words: str) -> None:
    """Told, late, still to come or owed at once: each has its own words."""
    assert by_when(line(of, **{"due_on": DUE, "by": "", "or_on": None} | changed), of.case) == words


def test_in_a_closed_case_nothing_grows_late() -> None:
    """What was not done is said to be not on record, and nothing is asked for any more."""
    shut = closed(made("WT2015"))
    late = line(shut, due_on=DUE, done_on=None, state=DeadlineState.NOT_DONE)
    assert by_when(late, shut.case) == "By 22 May 2018 – not recorded as done"
    assert by_when(replace(late, due_on=None, state=DeadlineState.DUE), shut.case) == "Not recorded as done"


def test_what_has_not_begun_says_what_it_counts_from(of: CaseStatus) -> None:
    """A duty with a time limit waits for its event."""
    waits = next(one for one in of.duties if one.duty.after == "decision" and one.duty.rule)
    assert by_when(waits, of.case).startswith("Counts from the day ")


def test_every_telling_has_a_line_and_what_was_noted_stays_in_the_office() -> None:
    """The day is said where it is another than the one shown; a letter does not carry the office's own note."""
    case = made("WT2015").case
    duty = line(made("WT2015"), done_on=BEFORE)
    case.tellings[:] = [
        Telling(duty=duty.duty.key, told_on=BEFORE, means="Letter", reference="R/7", note="He was short"),
        Telling(duty=duty.duty.key, told_on=AFTER),
        Telling(duty="another", told_on=AFTER, means="Post"),
    ]
    assert tellings_of(duty, case) == ["Letter, reference R/7. He was short", "23 May 2018: means not recorded"]
    assert tellings_of(duty, case, noted=False)[0] == "Letter, reference R/7"


def test_a_section_has_a_row_for_everybody(of: CaseStatus) -> None:
    """Each with the paragraph it rests on; where nobody is left, a sentence says so."""
    assert [row[0] for row in grid_of(who_must_be_told(of)).rows] == [one.duty.who for one in of.duties]
    nobody = grid_of(who_must_be_told(replace(of, duties=())))
    assert nobody.rows == []
    assert "obody must be told" in nobody.empty


def test_a_process_is_to_do_until_something_was_done() -> None:
    """Taken up and set aside stand with what was noted; what only waits is still to do."""
    of = made("WT2015")
    assert [row[0] for row in grid_of(processes(of)).rows] == [one.name for one in of.verdict.prompts]
    done = {row[0]: row[2] for row in grid_of(processes(of)).rows}
    criminal, nhs = (one.name for one in of.verdict.prompts)
    assert done[criminal].startswith("Taken up: Agreed with the police")
    assert done[nhs].startswith("Set aside: The trust does its own")
    of.case.considerations[:] = [Consideration(process="criminal", outcome="to_do", note="Ring on Monday")]
    done = {row[0]: row[2] for row in grid_of(processes(of)).rows}
    assert done[criminal] == "Still to be considered\nRing on Monday"
    assert done[nhs] == "Still to be considered"


def test_what_was_considered_stays_when_it_is_no_longer_brought_up() -> None:
    """It says that the answers do not bring it up any more; what was never considered is left out."""
    of = made("WT2015")
    later = replace(of, verdict=replace(of.verdict, prompts=()))
    later.case.considerations[:] = [
        Consideration(process="criminal", outcome="taken_up", note="Agreed"),
        Consideration(process="nhs_investigation", outcome="to_do"),
    ]
    (row,) = grid_of(processes(later)).rows
    assert row[1].startswith("No longer brought up by the answers. ")
    assert row[2].startswith("Taken up: Agreed")


def test_a_hold_says_until_when_and_that_no_clock_stops() -> None:
    """One that ended says on which day; without a hold there is no section."""
    case = Case(reference="2018-003", regime="WT2015", opened_on=DUE)
    assert holds(case) == []
    case.holds += [
        Hold(cause="Trial", effect="interviews", began_on=DUE, look_again_on=TODAY, note="Listed"),
        Hold(cause="Inquest", began_on=DUE, look_again_on=TODAY, ended_on=AFTER, note="Opened", ended_note="Closed"),
    ]
    heading, sentence, grid = holds(case)
    assert heading == Heading(2, "Holds")
    assert "A hold does not stop these clocks." in str(sentence)
    assert a(Grid, grid).rows == [
        ("Trial", "Speaking to people", "22 May 2018", "20 November 2026", "Listed"),
        ("Inquest", "Publication", "22 May 2018", "Ended on 23 May 2018", "Opened\nClosed"),
    ]
