"""The calendar month on paper: weeks, weekends, bank holidays and deadlines."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from scr_desktop.documents.making.draw import draw
from scr_desktop.documents.office_papers.calendar_month import DOCUMENT
from scr_desktop.documents.parts.content import Content, Grid
from scr_desktop.documents.parts.imprint import Imprint
from scr_desktop.documents.subjects.month import OfMonth, last_day
from scr_desktop.documents.subjects.rows import CalendarEntry
from scr_desktop.domain.records.meeting import Meeting
from tests.documents.cases import AS_AT, OFFICE
from tests.documents.reading import ReadBack, bare, squeeze

HOLIDAYS = {date(2018, 5, 7): "Early May bank holiday", date(2018, 5, 28): "Spring bank holiday"}


def entry(
    day: date, reference: str = "2018-001", duty: str = "The local authority notifies the Panel"
) -> CalendarEntry:
    """Return one deadline of the month."""
    return CalendarEntry(day, reference, "Łucja Ŵyn", duty, "Local authority", "Due in 3 working days")


def body(
    entries: Sequence[CalendarEntry], first: date = date(2018, 5, 1), holidays: Mapping[date, str] = HOLIDAYS
) -> Sequence[Content]:
    """Return the content for a month."""
    return DOCUMENT.body(OfMonth(first, entries, holidays), OFFICE, AS_AT)


def overview(entries: Sequence[CalendarEntry], **given: Any) -> Sequence[Sequence[str]]:
    """Return the rows of the month in weeks."""
    return next(item for item in body(entries, **given) if isinstance(item, Grid)).rows


def test_each_day_stands_under_its_weekday() -> None:
    """The first of May 2018 is a Tuesday, and days of other months are left out."""
    rows = overview([])
    assert [cell.split("\n")[0] for cell in rows[0]] == ["", "1", "2", "3", "4", "5", "6"]
    assert [cell.split("\n")[0] for cell in rows[-1]] == ["28", "29", "30", "31", "", "", ""]


def test_days_off_are_labelled_in_words() -> None:
    """Weekends and bank holidays are named, so that nothing depends on shading."""
    rows = overview([])
    assert rows[0][5] == "5\nWeekend"
    assert rows[1][0] == "7\nBank holiday: Early May bank holiday"


def test_of_one_day_what_is_still_to_be_done_comes_first() -> None:
    """What is done would else push what is due out of the day's few lines."""
    done = [replace(entry(date(2018, 5, 18), f"2018-{number:03}"), open=False) for number in range(1, 8)]
    assert overview([*done, entry(date(2018, 5, 18), "2018-099")])[2][4].startswith("18\n2018-099")


def test_what_is_not_settled_bears_a_question_mark() -> None:
    """The weeks say by a sign, explained below them, what the list says in words; without such a day nothing is explained."""
    day = date(2018, 5, 18)
    unsure = replace(entry(day), undecided=True, state="If it proves notifiable: due in 3 working days")
    assert overview([unsure])[2][4] == "18\n2018-001 ?"
    text = squeeze(ReadBack(draw(body([unsure]), Imprint("Calendar"))).text)
    assert "With a question mark: it is not settled yet whether it is owed." in text
    assert "If it proves notifiable: due in 3 working days" in text
    assert "question mark" not in ReadBack(draw(body([entry(day)]), Imprint("Calendar"))).text


def test_a_full_day_says_how_many_more_there_are() -> None:
    """The overview stays readable; the list below it has every deadline."""
    entries = [entry(date(2018, 5, 18), f"2018-{number:03}") for number in range(1, 11)]
    assert overview(entries)[2][4].endswith("2018-006\n+ 4 more")
    text = ReadBack(draw(body(entries), Imprint("Calendar"))).text
    assert all(text.count(f"2018-{number:03}") >= 1 for number in range(1, 11))


def test_the_month_is_complete_and_accessible() -> None:
    """Month, deadlines with who must act and how they stand, and holidays are all printed."""
    read = ReadBack(draw(body([entry(date(2018, 5, 18)), entry(date(2018, 5, 11), "2018-002")]), Imprint("Calendar")))
    assert "May 2018" in read.text
    assert "Friday 18 May 2018" in squeeze(read.text)
    assert bare("The local authority notifies the Panel Falls on: Local authority") in bare(read.text)
    assert "Due in 3 working days" in squeeze(read.text)
    assert read.text.index("Friday 11 May 2018") < read.text.index("Friday 18 May 2018")
    assert "Bank holiday: Spring bank holiday" in squeeze(read.text)
    assert read.faults == []


def test_an_empty_month_says_so() -> None:
    """A month without deadlines or holidays is still a calendar."""
    read = ReadBack(draw(body([], first=date(2018, 2, 1), holidays={}), Imprint("Calendar")))
    assert "No deadline, no meeting and no bank holiday falls in this month." in read.text
    assert read.faults == []


def test_the_last_day_of_a_month() -> None:
    """Leap years too."""
    assert last_day(date(2024, 2, 9)) == date(2024, 2, 29)


def test_meetings_stand_in_their_days() -> None:
    """A meeting is named in its day of the overview, and with group, time and place in the list."""
    meeting = Meeting(group="SCR Sub Group", held_on=date(2018, 5, 15), at_time="10:00", place="Guildhall")
    content = DOCUMENT.body(OfMonth(date(2018, 5, 1), [], {}, [meeting]), OFFICE, AS_AT)
    rows = next(item for item in content if isinstance(item, Grid)).rows
    assert rows[2][1] == "15\nMeeting 10:00"
    read = ReadBack(draw(content, Imprint("Calendar")))
    assert read.faults == []
    assert "Meeting: SCR Sub Group 10:00, Guildhall" in squeeze(read.text)
