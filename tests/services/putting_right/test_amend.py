"""Amending the entries of an open case: seen beforehand, carried out with a reason, the old kept in the history."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scr_desktop.demo import office as demo
from scr_desktop.domain.entries.amendment import content_of
from scr_desktop.domain.entries.form import Content
from scr_desktop.domain.entries.notification import read
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.time.part_date import PartDate
from scr_desktop.services import clock
from scr_desktop.services.case import case as cases
from scr_desktop.services.office import history
from scr_desktop.services.office import register as registers
from scr_desktop.services.office.register import Wanted
from scr_desktop.services.putting_right import amend
from scr_desktop.services.requests import request
from scr_desktop.store.case_file import CaseFile
from tests.domain.papers import DEATH, child

_PARTS = ("notifiers", "children", "family", "agencies", "answers", "considerations")


@pytest.fixture
def case(opened: Callable[..., Case], desk_day: Callable[[str], None]) -> Case:
    """Open the case of May 2018 with a brother and an agency; it is a week later."""
    made = opened(
        children=[child(**DEATH), child(given_names="Alfie", family_name="Trelawney", harm="not_harmed")],
        family=[{"name": "Kayleigh Trelawney", "relationship": "Mother", "born_on": "1998", "notes": ""}],
        agencies=[{"name": "Police", "contact": "", "involvement": ""}],
    )
    desk_day("2018-05-24")
    return made


def written(case_file: CaseFile, case: Case, **entries: str) -> Content:
    """Return the entries of a case with some changed; `children__0__died_on` is the path `children.0.died_on`."""
    content = amend.content(case_file, case.id)
    for path, text in entries.items():
        *way, last = path.split("__")
        inside: Any = content
        for step in way:
            inside = inside[int(step)] if step.isdecimal() else inside[step]
        inside[last] = text
    return content


def said(case: Case) -> dict[str, Any]:
    """Return what a case says, without what the program gave it: ids, deadlines, its reference."""
    keys = ("suggested_review", "how_aware", "incident_on", "place", "what_happened", "more_children")
    plain: dict[str, Any] = {key: getattr(case, key) for key in keys}
    for part in _PARTS:
        rows = [{k: v for k, v in vars(one).items() if k not in _GIVEN} for one in getattr(case, part)]
        plain[part] = sorted(sorted((key, str(value)) for key, value in row.items()) for row in rows)
    plain["days"] = [case.day_of(kind) for kind in ("notification_received", "aware", "notification_sent")]
    return plain


_GIVEN = {"_sa_instance_state", "id", "version", "case_id", "agency_id", "taken_back_at", "taken_back_why"}
# What is recorded on the case's page once it is open, and no notification says.
_GIVEN |= {"told_on", "told_means"}


def test_a_case_is_written_down_as_the_notification_that_makes_it(
    case_file: CaseFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each case of the demonstration office reads back as what it is, so that opening the form changes nothing."""
    monkeypatch.undo()
    demo.fill(case_file, 12)
    for row in registers.rows(case_file, Wanted(state="all")):
        stands = cases.get(case_file, row.id)
        assert said(read(content_of(stands), today=clock.today()).case) == said(stands)
        found = amend.if_amended(case_file, row.id, content_of(stands))
        assert (found.moves, found.owes_reason, found.preview.unsettled) == ((), False, ())


@given(
    day=st.dates(date(1900, 1, 10), date(2098, 12, 1)),
    part=st.sampled_from(["{d}", "?{d}", "w/c {d}", "end of {m}", "?mid {m}", "early {m}", "{m}", "?{m}", "{y}", ""]),
)
def test_a_date_written_out_reads_back_as_itself(day: date, part: str) -> None:
    """However much is known of a date, and with whatever doubt, what the form shows is read as the same date."""
    text = part.format(d=day.isoformat(), m=f"{day:%Y-%m}", y=day.year)
    stands = PartDate.parse(text)
    assert PartDate.parse(stands.typed) == stands


def test_nothing_written_otherwise_leaves_no_trace(case_file: CaseFile, case: Case) -> None:
    """Looking at the entries and saving them as they are is no change."""
    before = len(history.entries(case_file, case.id))
    amend.amend(case_file, case.id, amend.content(case_file, case.id))
    assert len(history.entries(case_file, case.id)) == before


def test_an_entry_that_changes_asks_why_and_stays_readable(case_file: CaseFile, case: Case) -> None:
    """The history says who changed it, why, and what stood before; the child keeps its place in the record."""
    content = written(case_file, case, children__0__died_on="13 May 2018", children__0__family_name="Penhallow")
    with pytest.raises(Problem, match="say why") as problem:
        amend.amend(case_file, case.id, content)
    assert problem.value.field == "why"
    amend.amend(case_file, case.id, content, why="The hospital's letter says so")
    again = cases.get(case_file, case.id)
    assert str(again.children[0].died_on) == "13 May 2018"
    assert again.children[0].id == case.children[0].id
    assert again.title == "Róisín-Mae Penhallow and Alfie Trelawney"
    entry = history.entries(case_file, case.id)[0]
    assert (entry.by, entry.what, entry.why) == ("Zoë Price", "Entries amended", "The hospital's letter says so")
    assert any("died on: 12 May 2018 → 13 May 2018" in line for line in entry.changes)
    assert [row.id for row in registers.rows(case_file, Wanted(words="penhallow"))] == [case.id]


def test_adding_to_an_empty_entry_needs_no_reason(case_file: CaseFile, case: Case) -> None:
    """What was not known and now is can be written down at once: text, a choice, a date, another child."""
    content = written(
        case_file, case,
        notifiers__0__person="Head of Service", incident__immediate_safety="Alfie is with his grandmother.",
        awareness__national_reference="SIN-2018-0042", children__1__looked_after="no", children__1__born_on="2015",
    )  # fmt: skip
    content["children"].append(child(given_names="Ellie", family_name="Trelawney", harm="not_harmed"))
    assert not amend.if_amended(case_file, case.id, content).owes_reason
    again = amend.amend(case_file, case.id, content)
    assert (again.notifiers[0].person, again.national_reference) == ("Head of Service", "SIN-2018-0042")
    assert [one.given_names for one in cases.get(case_file, case.id).children] == ["Róisín-Mae", "Alfie", "Ellie"]


def test_a_child_entered_by_mistake_is_removed_and_stays_in_the_history(case_file: CaseFile, case: Case) -> None:
    """It asks why; the other child stays the one it was, and all that was entered can still be read."""
    content = amend.content(case_file, case.id)
    del content["children"][0]
    assert amend.if_amended(case_file, case.id, content).owes_reason
    amend.amend(case_file, case.id, content, why="Entered for another family")
    (left,) = cases.get(case_file, case.id).children
    assert (left.id, left.position) == (case.children[1].id, 1)
    changes = history.entries(case_file, case.id)[0].changes
    assert any("given names: Róisín-Mae → (empty)" in line for line in changes)


def test_a_deadline_that_would_move_is_shown_and_can_be_kept(case_file: CaseFile, case: Case) -> None:
    """Another day of awareness moves the report: old beside new, and kept with its reason where the officer says."""
    content = written(case_file, case, awareness__aware_on="14 May 2018", awareness__aware_time="08:30")
    proposed = amend.if_amended(case_file, case.id, content).moves
    assert [(move.rule.key, move.old_on, move.new_on) for move in proposed] == [
        (rule, date(2018, 5, 18), date(2018, 5, 21)) for rule in ("notify", "report_locally")
    ]
    assert cases.get(case_file, case.id).day_of("aware") == date(2018, 5, 12)
    amend.amend(case_file, case.id, content, why="Told on the Monday", keep=("notify",))
    again = cases.get(case_file, case.id)
    old, new = sorted((one for one in again.events if one.kind == "aware"), key=lambda one: one.happened_on)
    assert (old.happened_on, old.superseded_why) == (date(2018, 5, 12), "Told on the Monday")
    assert (new.happened_on, new.at_time) == (date(2018, 5, 14), "08:30")
    assert [one.due_on for one in again.deadlines if one.rule == "notify"] == [date(2018, 5, 18)]


def test_a_deadline_that_falls_away_owes_a_reason(case_file: CaseFile, case: Case) -> None:
    """A child who turns out not to have died ends the duty to report the death, which is fixed already."""
    content = written(case_file, case, children__0__harm="not_harmed", children__0__died_on="")
    found = amend.if_amended(case_file, case.id, content)
    assert ("notify", None) in [(move.rule.key, move.new_on) for move in found.moves]
    assert found.owes_reason


@pytest.mark.parametrize(("path", "text", "field", "says"), [
    ("children__0__died_on", "1 January 2018", "children.0.died_on", "cannot have died"),
    ("children__1__born_on", "31 Feb 2015", "children.1.born_on", "no such day"),
    ("awareness__notification_sent_on", "11/5/18", "awareness.notification_sent_on", "before the authority became aware"),
    ("awareness__aware_on", "", "awareness.aware_on", "cannot be left out"),
    ("awareness__aware_on", "3 July 2018", "awareness.aware_on", "lies in the future"),
])  # fmt: skip
def test_a_mistake_is_named_at_its_entry(
    case_file: CaseFile, case: Case, path: str, text: str, field: str, says: str
) -> None:
    """The same sentences at the same entries as when the notification is first written down, and nothing is changed."""
    content = written(case_file, case, **{path: text})
    assert field in {one.field for one in amend.if_amended(case_file, case.id, content).preview.problems}
    with pytest.raises(Problem, match=says) as problem:
        amend.amend(case_file, case.id, content, why="Corrected")
    assert problem.value.field == field
    assert len(history.entries(case_file, case.id)) == 1


def test_what_looks_wrong_is_kept_with_a_reason_until_it_is_put_right(case_file: CaseFile, case: Case) -> None:
    """The reason stands with the case, is not asked for again, and goes when the entry is no longer wrong."""
    content = written(case_file, case, children__0__nhs_number="943 476 5918")
    content["kept"]["children.0.nhs_number"] = "So printed on the paper"
    amend.amend(case_file, case.id, content)
    (kept,) = cases.get(case_file, case.id).kept
    assert kept.endswith("Kept as it is: So printed on the paper")
    again = written(case_file, case, incident__place="Twerton, Bath")
    assert amend.if_amended(case_file, case.id, again).preview.unsettled == ()
    mended = written(case_file, case, children__0__nhs_number="943 476 5919")
    assert amend.amend(case_file, case.id, mended, why="Misread").kept == []


def test_answers_that_an_amended_child_contradicts_are_to_be_settled(
    case_file: CaseFile, opened: Callable[..., Case]
) -> None:
    """A suicide without a death cannot stand: it is mended or kept with a reason, as in the notification."""
    case = opened(answers={"abuse_or_neglect": "yes", "suspected_suicide": "yes"})
    content = written(case_file, case, children__0__harm="seriously_harmed", children__0__died_on="")
    (problem,) = amend.if_amended(case_file, case.id, content).preview.unsettled
    assert problem.field.startswith("answers.")
    content["kept"][problem.field] = "The answer follows tomorrow"
    assert len(amend.amend(case_file, case.id, content, why="The child lives").kept) == 1


def test_a_case_keeps_the_arrangements_under_which_it_was_opened(
    case_file: CaseFile, case: Case, desk_day: Callable[[str], None]
) -> None:
    """A day of awareness after 29 June 2018 would put it under others, and is refused with what to do."""
    desk_day("2018-08-01")
    content = written(case_file, case, awareness__aware_on="2 July 2018")
    with pytest.raises(Problem, match="other arrangements"):
        amend.amend(case_file, case.id, content, why="Corrected")


def test_an_agency_that_was_asked_is_not_removed(case_file: CaseFile, case: Case) -> None:
    """Its request would lose whom it was sent to; an agency not asked yet can go."""
    content = amend.content(case_file, case.id)
    content["agencies"] = []
    assert amend.if_amended(case_file, case.id, content).owes_reason
    scope = request.Scope(questions=("What was your involvement?",), proportionate="The last year only.")
    request.prepare(case_file, case.id, [request.AgencyToAsk(case.agencies[0].name, case.agencies[0].id)], scope)
    with pytest.raises(Problem, match="was asked for information"):
        amend.amend(case_file, case.id, content, why="Not involved")


def test_another_day_of_sending_that_is_late_owes_the_reason(
    case_file: CaseFile, case: Case, desk_day: Callable[[str], None]
) -> None:
    """A day corrected to one after the last is asked about once, and the reason stands with it."""
    desk_day("2018-05-29")
    content = written(case_file, case, awareness__notification_sent_on="25 May 2018")
    found = amend.if_amended(case_file, case.id, content)
    (asked,) = [one for one in found.preview.unsettled if one.field == "awareness.notification_sent_on"]
    assert "late" in asked.sentence
    content["kept"] = {"awareness.notification_sent_on": "Snow"}
    amend.amend(case_file, case.id, content, why="The letter's own day")
    (event,) = [
        one for one in cases.get(case_file, case.id).events if one.kind == "notification_sent" and not one.superseded_at
    ]
    assert (event.happened_on, event.late_why) == (date(2018, 5, 25), "Snow")
    again = amend.content(case_file, case.id)
    assert amend.if_amended(case_file, case.id, again).preview.unsettled == ()
