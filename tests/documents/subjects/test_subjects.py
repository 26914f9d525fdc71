"""What papers are about: each kind of subject gathers it, names the file, and knows whose names give way."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from scr_desktop.documents.case_papers import deadline_sheet, decision_pack, national_form
from scr_desktop.documents.letters import agency_request
from scr_desktop.documents.office_papers import agenda, calendar_month, return_form
from scr_desktop.documents.parts.content import Heading
from scr_desktop.documents.parts.letter import LetterText
from scr_desktop.documents.subjects.case import CaseDocument, OfCase
from scr_desktop.documents.subjects.meeting import MeetingPaper, OfMeeting
from scr_desktop.documents.subjects.month import OfMonth
from scr_desktop.documents.subjects.rows import MeetingCase
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.meeting import Meeting, MeetingItem
from scr_desktop.services.papers import paper
from tests.documents.cases import AS_AT, OFFICE, made
from tests.documents.in_memory import InMemory


def asked(of: CaseStatus, item: str = "", words: LetterText | None = None) -> InMemory:
    """Return what is asked of a case in memory."""
    return InMemory.about(of, item, words=words)


def test_a_paper_of_a_case_is_called_by_its_reference_and_one_about_a_thing_of_it_by_its_number_too() -> None:
    """Two return forms of one case do not write over each other."""
    of = made("WT2018")
    assert deadline_sheet.DOCUMENT.file_name(asked(of)) == "deadline-sheet-2018-003"
    assert return_form.DOCUMENT.file_name(asked(of, of.case.requests[1].id)) == "return-form-2018-003-2"
    assert return_form.DOCUMENT.file_name(asked(of)) == "return-form-2018-003"


def test_the_thing_meant_is_found_by_its_label() -> None:
    """Whoever types the number of a request need not know its id."""
    of = made("WT2018")
    assert return_form.DOCUMENT.gather(asked(of, "2: Agency 2")).item == of.case.requests[1].id
    with pytest.raises(
        Problem, match="Say which one the paper “Agency return form” is about: 1: Agency 1; 2: Agency 2"
    ):
        return_form.DOCUMENT.gather(asked(of))


def test_a_letter_has_the_words_of_the_officer_or_else_those_of_the_program() -> None:
    """What was typed takes the place of the draft as a whole."""
    of = made("WT2018")
    request = of.case.requests[1]
    drafted = agency_request.DOCUMENT.gather(asked(of, request.id))
    assert drafted.words == agency_request.DOCUMENT.text(of, OFFICE, request.id)
    typed = agency_request.DOCUMENT.gather(asked(of, request.id, LetterText(("Police",), "Our call", ("Thank you.",))))
    assert Heading(2, "Our call") in agency_request.DOCUMENT.body(typed, OFFICE, AS_AT)


def test_the_names_of_the_case_or_of_every_case_on_the_agenda_give_way() -> None:
    """A paper that is to be kept with its names, and one that is about no case, are never anonymised."""
    one, other = made("WT2018"), made("WT2023")
    held = Meeting(group="Sub-group", held_on=date(2026, 11, 23))
    cases = [MeetingCase(MeetingItem(case_id=of.case.id), of) for of in (one, other)]
    assert deadline_sheet.DOCUMENT.named(OfCase(one)) == (one,)
    assert agenda.DOCUMENT.named(OfMeeting(held, cases)) == [one, other]
    assert national_form.DOCUMENT.named(OfCase(one)) is None
    assert calendar_month.DOCUMENT.named(OfMonth(date(2026, 11, 1), [], {})) is None


def test_only_the_pack_is_bound_and_only_papers_of_no_case_are_published() -> None:
    """How a paper is printed and marked follows from what it is about."""
    assert [document.key for document in paper.documents() if document.bound] == [decision_pack.DOCUMENT.key]
    of_cases: list[Any] = [one for one in paper.documents() if isinstance(one, CaseDocument | MeetingPaper)]
    assert not any(one.publication for one in of_cases)
