"""What is read beside a rapid review while it is written: our record, each agency's return that stands, the episodes."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.request import AgencyReturn, InformationRequest
from scr_desktop.services import loading
from scr_desktop.services.chronology import chronology_change as change
from scr_desktop.services.chronology.chronology_told import TypedEntry
from scr_desktop.services.review.review_material import material
from scr_desktop.store.case_file import CaseFile
from tests.domain.papers import DEATH, child
from tests.services.opening import Desk, Opened


@pytest.fixture
def found(opened: Opened, desk_day: Desk) -> Case:
    """Open a case of which little is entered; it is Thursday 17 May 2018."""
    desk_day("2018-05-17")
    plain = child(**DEATH | {"sex": "Female", "ethnicity": " "})
    family = [
        {"name": "Kay", "relationship": "mother", "notes": "Lives with Dean"},
        {"name": "", "relationship": "uncle"},
        {"name": "Bo", "relationship": ""},
    ]
    return opened(children=[plain], family=family)


def returned(case_file: CaseFile, found: Case, **values: Any) -> None:
    """Put a return of the police into a case."""
    with case_file.work("Return", case_id=found.id) as session:
        case = loading.whole_case(session, found.id)
        made = InformationRequest(agency="Police", asked_on=date(2018, 5, 17))
        case.requests.append(made)
        session.flush()
        case.returns.append(AgencyReturn(request_id=made.id, returned_on=date(2018, 5, 17), **values))


def said(case_file: CaseFile, found: Case) -> list[tuple[str, str, str, str]]:
    """Return every piece as source, head, text and entry."""
    return [(one.source, one.head, one.text, one.entry) for one in material(case_file, found.id)]


def test_of_our_record_only_what_is_entered_is_read(case_file: CaseFile, found: Case) -> None:
    """Who has no name or relationship is said to have none; an entry of spaces is none."""
    assert said(case_file, found) == [
        ("Our record", "Family and household", "Kay, mother: Lives with Dean\nNot named, uncle\nBo, relationship not known", "people_checked"),
        ("Our record", "Róisín-Mae Trelawney", "Sex: Female", "context"),
    ]  # fmt: skip


def test_a_return_is_read_entry_by_entry_under_its_agency(case_file: CaseFile, found: Case) -> None:
    """In the order of the form, empty ones left out; one that was superseded or is being entered is not read."""
    returned(case_file, found, summary="Known since birth.", childs_voice="She smiled.", strengths=" ")
    returned(case_file, found, summary="Old", superseded_at="2018-05-17T09:00:00+00:00")
    returned(case_file, found, summary="Half", kind="being_entered")
    assert [one for one in said(case_file, found) if one[0] != "Our record"] == [
        ("Police", "Summary", "Known since birth.", "summary"), ("Police", "The child’s voice", "She smiled.", "childs_voice"),
    ]  # fmt: skip


def test_an_episode_is_read_with_its_analysis_and_its_rows(case_file: CaseFile, found: Case) -> None:
    """One without either is still named."""
    told = TypedEntry("1 May 2018", "", "GP", "GP notes", "Missed weighing")
    row = change.add(case_file, found.id, told, "It was told by telephone")
    full = change.make_episode(case_file, found.id, "The missed weighing", "Nobody asked why.")
    change.make_episode(case_file, found.id, "The move")
    change.put_into_episode(case_file, [row.id], full.id)
    assert said(case_file, found)[-2:] == [
        ("Chronology", "The missed weighing", "Nobody asked why.\n1 May 2018: GP, Missed weighing", "key_events"),
        ("Chronology", "The move", "", "key_events"),
    ]
