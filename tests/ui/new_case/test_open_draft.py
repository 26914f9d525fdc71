"""The notification in hand: what is typed counts at once, is kept on the disk, and opens as a case."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from scr_desktop.domain.problem import Problem
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import draft as drafts
from scr_desktop.services.office import office
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.new_case.open_draft import OpenDraft
from tests.ui.new_case.in_hand import Hand


def test_what_is_put_is_seen_at_once_and_saved_with_its_page(hand: Hand, case_file: CaseFile) -> None:
    """The preview follows the entry, and saved it stands in the file with the page it was left on."""
    found = hand(aware_on="")
    assert found.preview.status is None
    found.put("awareness.aware_on", "12 May 2018")
    assert found.preview.status is not None
    found.page = "children"
    assert found.save()
    (kept,) = drafts.waiting(case_file)
    assert (kept.content["awareness"]["aware_on"], kept.page) == ("12 May 2018", "children")


def test_an_entry_that_is_not_there_reads_empty(hand: Hand) -> None:
    """A path into nothing, or beyond the last row, is no fault."""
    found = hand()
    assert found.get("children.0.given_names") == "Róisín-Mae"
    assert [found.get(path) for path in ("children.7.given_names", "answers.nothing.value", "nowhere")] == ["", "", ""]


def test_what_is_half_typed_counts_as_nothing(hand: Hand) -> None:
    """The name of an agency that is not added yet is kept, forgotten when it is emptied, and is no agency."""
    found = hand()
    found.put_half("agency", "Poli")
    assert (found.half("agency"), found.rows("agencies")) == ("Poli", [])
    found.put_half("agency", "")
    assert found.half("agency") == ""


def test_a_reason_falls_with_the_entry_it_was_for(hand: Hand) -> None:
    """Why an entry was kept says nothing about what is typed there later, nor of another row that moves up."""
    found = hand()
    found.keep_as_it_is("incident.incident_on", "The family says so")
    found.keep_as_it_is("children.0.born_on", "As in the records")
    found.put("incident.incident_on", "11 May 2018")
    assert found.content["kept"] == {"children.0.born_on": "As in the records"}
    found.remove_row("children", 0)
    assert found.content["kept"] == {}


def test_it_opens_as_a_case_and_is_gone_as_a_notification(hand: Hand, case_file: CaseFile) -> None:
    """The case has the child and the day of awareness, and the draft is not there to be opened twice."""
    opened = cases.get(case_file, hand().open_case().id)
    assert [child.name for child in opened.children] == ["Róisín-Mae Trelawney"]
    assert opened.day_of("aware") == date(2018, 5, 12)
    assert drafts.waiting(case_file) == []


def test_what_is_still_in_the_way_is_said(hand: Hand) -> None:
    """Without the day of awareness no case is opened."""
    with pytest.raises(Problem):
        hand(aware_on="").open_case()


def test_the_day_of_the_arrangements_is_stated_for_the_office(hand: Hand, case_file: CaseFile, qtbot: QtBot) -> None:
    """It is the office's from then on, and the pages are told to look again."""
    found = hand(aware_on="1 July 2018", received_on="2 July 2018")
    with qtbot.waitSignal(found.looked):
        found.state_arrangements(date(2019, 9, 29))
    assert office.get(case_file).arrangements_begin_on == date(2019, 9, 29)


def test_an_empty_notification_is_forgotten_and_one_with_words_is_not(case_file: CaseFile, hand: Hand) -> None:
    """What was opened by mistake leaves nothing behind."""
    written, empty = hand(), OpenDraft(case_file, drafts.start(case_file).id)
    assert (written.has_words, empty.has_words) == (True, False)
    for one in (empty, written):
        one.forget_empty()
    assert [one.content["incident"]["place"] for one in drafts.waiting(case_file)] == ["Twerton"]
