"""What a paper is about, gathered from the case file: which meeting, which arrangements, which lines, on which day."""

from __future__ import annotations

from datetime import date
from typing import Unpack

import pytest

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.services.case import case as cases
from scr_desktop.services.office import office as offices
from scr_desktop.services.office.register import Wanted
from scr_desktop.services.papers.paper_subject import FromCaseFile, Options
from scr_desktop.services.regime import by_key
from scr_desktop.services.review import meeting
from scr_desktop.store.case_file import CaseFile
from tests.services.opening import Desk, Opened

TODAY = date(2018, 5, 17)
FIRST, SECOND = date(2018, 5, 29), date(2018, 6, 12)


@pytest.fixture
def found(opened: Opened, desk_day: Desk) -> Case:
    """Open a case; it is Thursday 17 May 2018."""
    desk_day(TODAY.isoformat())
    return opened()


def asked(case_file: CaseFile, case_id: str = "", **options: Unpack[Options]) -> FromCaseFile:
    """Return the paper that is asked for on 17 May 2018."""
    return FromCaseFile.of(case_file, case_id, offices.get(case_file), TODAY, options)


@pytest.mark.parametrize(("wanted", "words"), [
    (Wanted(), "Open cases"),
    (Wanted(state="only_open"), "Open cases"),
    (Wanted(words="smith"), "All cases, with the words “smith”"),  # a family is looked for in closed cases too
    (Wanted(state="closed", regime="WT2015"), f"Closed cases, under {by_key('WT2015').name}"),
    (Wanted(state="all", due="overdue"), "All cases, with a date overdue"),
    (Wanted(state="all", due="week"), "All cases, with a date due within a week"),
    (Wanted(state="all", due="at_once"), "All cases, with something owed as soon as possible"),
    (Wanted(state="all", due="none"), "All cases, with no date due"),
])  # fmt: skip
def test_which_lines_of_the_register_are_shown_is_said_in_words(
    case_file: CaseFile, wanted: Wanted, words: str
) -> None:
    """As the reader of the paper must know it."""
    assert asked(case_file, wanted=wanted).shown() == words


def test_without_a_wish_every_case_is_listed(case_file: CaseFile, found: Case, opened: Opened) -> None:
    """Closed ones too; each with its arrangements and stage in words, and its next deadline."""
    closed = opened()
    cases.close(case_file, closed.id, TODAY, "Passed on")
    lines = {one.reference: one for one in asked(case_file).register()}
    assert lines.keys() == {found.reference, closed.reference}
    line = lines[found.reference]
    assert (line.arrangements, line.stage) == (by_key("WT2015").name, "Notification received")
    assert line.stands is not None
    assert line.stands.last_on == date(2018, 5, 18)
    assert (lines[closed.reference].stands, lines[closed.reference].closed_on) == (None, TODAY)
    assert [one.reference for one in asked(case_file, wanted=Wanted(state="closed")).register()] == [closed.reference]


def test_the_only_meeting_is_meant_without_saying_which(case_file: CaseFile, found: Case) -> None:
    """Of several it is said by its day, in either form, or by its id."""
    (only,) = meeting.add(case_file, [FIRST], "SCR Sub Group")
    assert asked(case_file).meeting().id == only.id
    (other,) = meeting.add(case_file, [SECOND], "SCR Sub Group")
    for item in (other.id, "2018-06-12", "12 June 2018"):
        assert asked(case_file, item=item).meeting().id == other.id
    with pytest.raises(
        Problem, match="Say which meeting the paper is about, by its day: 29 May 2018, 12 June 2018"
    ) as refused:
        asked(case_file).meeting()
    assert refused.value.field == "item"
    with pytest.raises(Problem, match="there is none yet"):
        asked(case_file, found.id).meeting()


def test_of_a_case_only_its_own_meetings_are_meant(case_file: CaseFile, found: Case) -> None:
    """The one with the case on its agenda, though the office has others; its cases stand as they do today."""
    own, _ = meeting.add(case_file, [FIRST, SECOND], "SCR Sub Group")
    meeting.put_on_agenda(case_file, found.id, own.id, "To recommend")
    paper = asked(case_file, found.id)
    assert paper.meeting().id == own.id
    (item,) = paper.agenda(paper.meeting())
    assert item.item.case_id == found.id
    assert paper.status().today == TODAY


def test_a_meeting_called_off_is_not_in_the_calendar(case_file: CaseFile, desk_day: Desk) -> None:
    """It stays in the list of meetings."""
    desk_day(TODAY.isoformat())
    first, second = meeting.add(case_file, [FIRST, SECOND], "SCR Sub Group")
    meeting.call_off(case_file, first.id, "Hall closed")
    assert [one.id for one in asked(case_file).meetings(date(2018, 5, 1), date(2018, 6, 30))] == [second.id]


def test_a_calendar_names_each_deadline_of_its_days(case_file: CaseFile, found: Case) -> None:
    """With the words of how it stands; bank holidays with their titles."""
    paper = asked(case_file, first=date(2018, 5, 1))
    assert paper.first == date(2018, 5, 1)
    due = [one for one in paper.due(date(2018, 5, 18), date(2018, 5, 18)) if one.reference == found.reference]
    assert due
    assert all(one.due_on == date(2018, 5, 18) and one.open for one in due)
    assert list(paper.holidays(date(2018, 5, 1), date(2018, 5, 27))) == [date(2018, 5, 7)]
    assert asked(case_file).first == TODAY


def test_the_procedure_is_that_of_the_key_or_of_a_case_that_becomes_known_today(
    case_file: CaseFile, desk_day: Desk
) -> None:
    """In May 2018 that of the board; each part of it with what is said where there is no rule."""
    desk_day(TODAY.isoformat())
    assert asked(case_file, item="wt2023").regime() is by_key("WT2023")
    assert asked(case_file).regime() is by_key("WT2015")
    _, parts = asked(case_file).followed(by_key("WT2015"))
    sections = next(one for one in parts if one.title == "What a rapid review says")
    assert (sections.rules, sections.empty) == ([], "These arrangements know no rapid review.")
