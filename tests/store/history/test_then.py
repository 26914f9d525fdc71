"""A case as it stood after an entry of its history, by what its facts are found by."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select
from sqlalchemy.orm import selectinload

from scr_desktop.domain.records.case import Answer, Case, CaseEvent, Child
from scr_desktop.domain.time.part_date import PartDate
from scr_desktop.store.case_file import CaseFile
from scr_desktop.store.history import erasing
from scr_desktop.store.history.then import noted, stood_after, typed

PARTS = [selectinload(one) for one in (Case.children, Case.answers, Case.other_areas, Case.events)]


@pytest.fixture
def office(case_file: CaseFile) -> CaseFile:
    """Give a case with a child in entry 1, whose names are corrected in 2; in 3 it gets an answer and loses a date."""
    case = Case(
        reference="2018-001",
        regime="WT2015",
        opened_on=date(2018, 5, 14),
        incident_on=PartDate.parse("12 May 2018"),
        children=[Child(given_names="Rosie", family_name="Trelawny", born_on=PartDate.parse("?May 2016"))],
        events=[CaseEvent(kind="aware", happened_on=date(2018, 5, 14))],
    )
    with case_file.work("Opened", case_id=case.id) as session:
        session.add(case)
    with case_file.work("Corrected", case_id=case.id) as session:
        found = session.scalars(select(Child)).one()
        found.family_name = "Trelawney"
    with case_file.work("Answered", case_id=case.id) as session:
        (found_case,) = session.scalars(select(Case).options(*PARTS))
        found_case.answers.append(Answer(fact="abuse", value="yes"))
        found_case.events.clear()
        found_case.stage = "rapid_review"
    return case_file


def stood(office: CaseFile, number: int) -> Case:
    """Return the case as it stood after an entry."""
    with office.read() as session:
        (case,) = session.scalars(select(Case).options(*PARTS))
        return stood_after(noted(session, case), case, number)


def test_it_has_what_was_entered_by_then_and_no_more(office: CaseFile) -> None:
    """The old name, no answer yet, and the date that was removed later, each as the record holds it."""
    then = stood(office, 1)
    (child,) = then.children
    assert (child.name, child.born_on) == ("Rosie Trelawny", PartDate.parse("?May 2016"))
    assert (then.reference, then.regime, then.opened_on) == ("2018-001", "WT2015", date(2018, 5, 14))
    assert then.incident_on == PartDate.parse("12 May 2018")
    assert then.answers == []
    assert [(one.kind, one.happened_on) for one in then.events] == [("aware", date(2018, 5, 14))]


def test_each_entry_has_its_own_state(office: CaseFile) -> None:
    """After the second the name is right and the rest as before."""
    then = stood(office, 2)
    assert [one.name for one in then.children] == ["Rosie Trelawney"]
    assert (then.answers, len(then.events)) == ([], 1)


def test_the_last_entry_is_the_case_itself(office: CaseFile) -> None:
    """Nothing changed since: it is the very record, with its answer."""
    with office.read() as session:
        (case,) = session.scalars(select(Case).options(*PARTS))
        assert stood_after(noted(session, case), case, 3) is case
        assert [one.fact for one in case.answers] == ["abuse"]


def test_a_step_of_the_case_is_no_change_of_its_facts(office: CaseFile) -> None:
    """A stage that moved on afterwards does not make the case another."""
    with office.work("Moved on", case_id=stood(office, 3).id) as session:
        session.scalars(select(Case)).one().stage = "decision"
    with office.read() as session:
        (case,) = session.scalars(select(Case).options(*PARTS))
        assert stood_after(noted(session, case), case, 3) is case


def test_what_was_erased_since_counts_as_not_entered(office: CaseFile) -> None:
    """The old name is gone from the history: the child stands there without it."""
    with office.read() as session:
        (place,) = session.connection().exec_driver_sql(
            "SELECT entry || '.' || position || '.after' FROM history_values WHERE entry = 1 AND field = 'family_name'"
        )
    with office.work("Erased", why="No reason to keep it") as session:
        erasing.take(session, [place[0]])
    assert [one.name for one in stood(office, 1).children] == ["Rosie"]


def test_the_historys_words_become_the_records_values() -> None:
    """A day, a part-date, a list and a text, each from what is noted, and empty from nothing."""
    assert typed(CaseEvent, "happened_on", "2018-05-14") == date(2018, 5, 14)
    assert typed(Case, "closed_on", None) is None
    assert typed(Child, "born_on", "?2016-05") == PartDate.parse("?May 2016")
    assert typed(Child, "born_on", None) == PartDate()
    assert typed(Case, "kept", None) == []
    assert typed(Case, "kept", ["a"]) == ["a"]
    assert (typed(Child, "family_name", None), typed(Child, "position", 2)) == ("", 2)
