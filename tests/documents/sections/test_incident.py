"""The incident on paper: where and when, who saw to whose safety, and every date with what became of it."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.documents.parts.content import Bullets, Content, Facts, Grid, Heading, Notice, Para
from scr_desktop.documents.sections.incident import incident, other_children
from scr_desktop.domain.records.case import Case, CaseEvent, Child
from scr_desktop.domain.records.other_area import OtherArea
from scr_desktop.domain.records.safety_item import SafetyItem
from scr_desktop.domain.records.sensitive_day import SensitiveDay
from scr_desktop.domain.time.part_date import PartDate
from tests.present import a

DAY, NEXT = date(2018, 5, 14), date(2018, 5, 15)


@pytest.fixture
def case() -> Case:
    """Give a case of which nothing is entered but that it is there."""
    return Case(reference="2018-003", regime="WT2015", opened_on=DAY)


def facts_of(content: list[Content]) -> dict[str, str]:
    """Return all facts by their labels."""
    return {label: text for one in content if isinstance(one, Facts) for label, text in one.rows}


def after(content: list[Content], heading: str) -> Content:
    """Return what stands below a heading."""
    return content[content.index(Heading(2, heading)) + 1]


def test_what_nobody_entered_is_said_so(case: Case) -> None:
    """Not entered is not the same as not known, nor as not sent."""
    found = incident(case)
    told = facts_of(found)
    assert told == {"National notification sent": "Not recorded as sent"}
    said = [one.text for one in found if isinstance(one, Para) and one.style == "small"]
    assert said[0] == "Not entered: date of the incident, time, place. Not known: in whose area."
    assert "authority became aware" in said[1]
    assert "Whose duty here" not in told
    assert "why the notifier thinks the criteria are met" in said[1]
    assert a(Grid, after(found, "Dates recorded")).empty == "No date has been recorded yet."
    assert Heading(2, "Kept as entered") not in found
    assert Heading(2, "Notes") not in found


def test_a_date_that_no_longer_stands_keeps_its_reason(case: Case) -> None:
    """The one that stands counts as the awareness, with its hour."""
    case.events += [
        CaseEvent(kind="aware", happened_on=DAY, superseded_at="2018-05-16T09:00:00+00:00", note="By telephone"),
        CaseEvent(kind="aware", happened_on=NEXT, at_time="09:10"),
    ]
    found = incident(case)
    assert facts_of(found)["Authority became aware"] == "Tuesday 15 May 2018, 09:10"
    assert a(Grid, after(found, "Dates recorded")).rows == [
        (
            "Authority became aware (no longer stands)",
            "Monday 14 May 2018",
            "By telephone\nNo longer stands since 16 May 2018: no reason was kept",
        ),
        ("Authority became aware", "Tuesday 15 May 2018, 09:10", ""),
    ]


def test_other_areas_are_named_with_what_they_are(case: Case) -> None:
    """One without a name is said to have none entered."""
    case.other_areas += [OtherArea(name="Bristol", parts="looks_after", contact="Duty desk"), OtherArea(name="")]
    (grid,) = [one for one in incident(case) if isinstance(one, Grid) and one.columns[0] == "Other area"]
    assert grid.rows == [
        ("Bristol", "Its authority looks after the child", "", "Duty desk"),
        ("Not entered", "Involved in another way", "", ""),
    ]


def test_each_childs_safety_has_its_owner_and_its_day(case: Case) -> None:
    """What was in place on its day needs no second one; who is not seen to is warned of."""
    case.children.append(Child(given_names="Rosie"))
    case.safety_items += [
        SafetyItem(child="Alfie", what="A visit", owner="GP", due_on=NEXT, note="Well"),
        SafetyItem(child="Isla", what="With gran", owner="Social care", due_on=DAY, done_on=DAY, done_by="Ann Reed"),
        SafetyItem(child="Amir", what="A bed", owner="Ward", due_on=DAY, done_on=NEXT, done_by="Ward"),
    ]
    grid, notice = other_children(case)
    assert a(Grid, grid).rows == [
        ("Alfie", "A visit\nWell", "GP", "By 15 May 2018\nStill to be done"),
        ("Isla", "With gran", "Social care", "Seen to on 14 May 2018, by Ann Reed"),
        ("Amir", "A bed", "Ward", "By 14 May 2018\nSeen to on 15 May 2018, by Ward"),
    ]
    assert a(Notice, notice).text.startswith("Rosie: ")


def test_a_sensitive_day_that_was_set_aside_is_left_out(case: Case) -> None:
    """Those entered stand with their day and words; with none there is no heading."""
    assert other_children(case) == []
    case.sensitive_days.append(SensitiveDay(kind="funeral", outcome="set_aside", words="Not hers"))
    assert other_children(case) == []
    case.sensitive_days.append(SensitiveDay(kind="funeral", on=PartDate.parse("20 May 2018"), words="Small"))
    heading, days = other_children(case)
    assert heading == Heading(2, "Media interest and sensitive days")
    (said,) = a(Bullets, days).items
    assert said.endswith(": 20 May 2018: Small")


def test_what_looked_wrong_and_was_kept_stands_with_its_reason(case: Case) -> None:
    """Sentence for sentence."""
    case.kept = ["The day lies ahead. Kept as it is: It was planned"]
    assert after(incident(case), "Kept as entered") == Bullets(case.kept)
