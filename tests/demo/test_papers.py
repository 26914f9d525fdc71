"""What the demonstration tells of pseudonyms and of files that agencies sent."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.demo.agencies import ask
from scr_desktop.demo.papers import give_pseudonyms, issue_papers, keep_files
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.papers.numbered_copy import Whereabouts
from scr_desktop.services.anonymising import pseudonym
from scr_desktop.services.case import case as cases
from scr_desktop.services.papers import issuing
from scr_desktop.services.requests import attachment
from scr_desktop.store.case_file import CaseFile
from tests.documents.reading import ReadBack
from tests.office_clock import OfficeClock
from tests.services.opening import opened


@pytest.fixture
def case(case_file: CaseFile, office_clock: OfficeClock) -> Case:
    """Open a case of May 2018 in which the police were asked and have answered; it is 1 June 2018."""
    office_clock.turn_to(date(2018, 6, 1))
    made = opened(case_file, agencies=[{"name": "Police", "contact": "", "involvement": ""}])
    ask(case_file, made.id, {"asked_on": "2018-05-21", "returned": {"Police": "2018-05-25"}}, date.fromisoformat)
    return made


def test_everybody_who_is_proposed_gets_a_pseudonym(case_file: CaseFile, case: Case) -> None:
    """Nicknames go with the name, and words that stay have their reason; a story that says nothing of it gives none."""
    give_pseudonyms(case_file, case.id, {})
    assert pseudonym.register(cases.get(case_file, case.id)) == []
    told = {"pseudonyms": {"also": {"Róisín-Mae Trelawney": "Ro"}, "stay": {"Twerton": "The ward, not the family"}}}
    give_pseudonyms(case_file, case.id, told)
    found = cases.get(case_file, case.id)
    given = {one.name: one for one in pseudonym.register(found)}
    assert given["Róisín-Mae Trelawney"].also == "Ro"
    assert given["Róisín-Mae Trelawney"].label
    assert [(one.words, one.why) for one in found.no_identifiers] == [("Twerton", "The ward, not the family")]
    assert pseudonym.proposals(case_file, case.id) == []


def test_a_file_is_kept_with_the_return_of_its_agency(case_file: CaseFile, case: Case) -> None:
    """Each page with its heading and its paragraphs, under the name that the story gives."""
    told = {
        "files": {"Police": {"name": "log.pdf", "pages": [["The log", "Called at nine."], ["Second page", "End."]]}}
    }
    keep_files(case_file, case.id, told)
    (kept,) = cases.get(case_file, case.id).attachments
    assert (kept.agency, kept.file_name, kept.pages) == ("Police", "log.pdf", 2)
    read = ReadBack(attachment.pdf_of(case_file, kept.id))
    assert "Called at nine." in read.pages[0]
    assert "Second page" in read.pages[1]


def test_two_letters_of_a_kind_are_issued_and_the_first_is_sent(case_file: CaseFile, case: Case) -> None:
    """However many it could go to; it is sent today, for a letter cannot be older than the day on which it is drawn."""
    told = [{"agency": name} for name in ("Avonvale Council", "Police", "GP")]
    three = opened(case_file, notifiers=told)
    issue_papers(case_file, three.id, {"letters": ["acknowledgement-letter"]})
    letters = {one.addressee: one.sent_on for one in issuing.issued(case_file, three.id)}
    assert letters == {"Avonvale Council": date(2018, 6, 1), "Police": None}
    assert issuing.issued(case_file, case.id) == []


def test_of_copies_one_came_back_and_the_last_stays_in_the_office(case_file: CaseFile, case: Case) -> None:
    """Of three: the first was handed in, the second is out, the third was not given yet."""
    issue_papers(case_file, case.id, {"copies": {"notification": ["Police", "GP", "School"]}})
    copies = sorted(cases.get(case_file, case.id).copies, key=lambda one: one.number)
    assert [(one.recipient, one.whereabouts) for one in copies] == [
        ("Police", Whereabouts.RETURNED),
        ("GP", Whereabouts.OUT),
        ("School", Whereabouts.OFFICE),
    ]


def test_a_story_without_papers_issues_none(case_file: CaseFile, case: Case) -> None:
    """No letter, no copy and no file is made up."""
    issue_papers(case_file, case.id, {})
    keep_files(case_file, case.id, {})
    found = cases.get(case_file, case.id)
    assert (found.copies, found.attachments, issuing.issued(case_file, case.id)) == ([], [], [])
