"""What was being typed when the program ended is put where it belongs, and the officer is told."""

from __future__ import annotations

from datetime import datetime

import pytest
from sqlalchemy import select

from scr_desktop.domain.records.history import HistoryEntry
from scr_desktop.domain.records.typed import BeingTyped
from scr_desktop.services import typed
from scr_desktop.services.case import draft as drafts
from scr_desktop.services.typed import Place
from scr_desktop.services.upkeep.unfinished import put, put_in_order, put_place_in_order, sentence
from scr_desktop.store.case_file import CaseFile
from tests.domain.papers import paper
from tests.services.opening import Desk

HERE, THERE = Place("decide/k", "Decision"), Place("minutes/m", "Minutes")


def reason(case_file: CaseFile) -> str:
    """Return why the last thing was done."""
    with case_file.read() as session:
        return session.scalars(select(HistoryEntry.why).order_by(HistoryEntry.number.desc())).all()[0]


def spell(words: str, hour: int, minute: int) -> BeingTyped:
    """Return a spell of typing that was kept last at that time of the office's day."""
    at = datetime(2018, 5, 17, hour, minute).astimezone().isoformat()
    return BeingTyped(place=words, words=words, begun_at=at, saved_at=at)


@pytest.mark.parametrize(("found", "said"), [
    ([], ""),
    (
        [spell("Decision", 9, 5)],
        "The program ended without being closed. What you had typed was kept: Decision, up to 09:05.",
    ),
    (
        [spell("Decision", 21, 40), spell("Minutes", 0, 0)],
        "The program ended without being closed. What you had typed was kept:\n• Decision, up to 21:40\n"
        "• Minutes, up to 00:00",
    ),
])  # fmt: skip
def test_the_officer_is_told_what_was_kept_and_up_to_when(found: list[BeingTyped], said: str) -> None:
    """By the office's own clock; one in a sentence, several in a list, none not at all."""
    assert sentence(found) == said


def test_every_spell_is_put_aside_with_one_entry_each(case_file: CaseFile) -> None:
    """The last typed is told first, why it was put aside stands in the history, and nothing is left to be put in order."""
    for place in (HERE, THERE):
        typed.jot(case_file, place, {"why": place.words})
    assert [one.words for one in put_in_order(case_file)] == ["Minutes", "Decision"]
    assert case_file.head().number == 2
    assert reason(case_file).startswith("Typed from ")
    assert reason(case_file).endswith(", before the program ended without being closed.")
    assert {one.place: one.content for one in typed.waiting(case_file)} == {
        HERE.key: {"why": "Decision"}, THERE.key: {"why": "Minutes"},
    }  # fmt: skip
    assert put_in_order(case_file) == []
    assert case_file.head().number == 2


def test_one_place_can_be_put_in_order_alone(case_file: CaseFile) -> None:
    """What is being typed elsewhere goes on."""
    for place in (HERE, THERE):
        typed.jot(case_file, place, {"why": place.words})
    put_place_in_order(case_file, HERE.key)
    put_place_in_order(case_file, "nowhere")
    assert [one.place for one in typed.unfinished(case_file)] == [THERE.key]
    assert [one.place for one in typed.waiting(case_file)] == [HERE.key]


def test_a_notification_goes_on_in_its_draft(case_file: CaseFile, desk_day: Desk) -> None:
    """It is the draft again, and is told by the children whom it names by now."""
    begun = drafts.start(case_file)
    place = drafts.place(begun)
    typed.jot(case_file, place, {"content": paper(), "page": "incident"})
    (told,) = put_in_order(case_file)
    kept = drafts.get(case_file, begun.id)
    assert (kept.content, kept.page) == (paper(), "incident")
    assert told.words == "Notification: Róisín-Mae Trelawney"
    assert not typed.waiting(case_file)
    assert not typed.unfinished(case_file)


def test_a_draft_that_takes_no_more_words_loses_none(case_file: CaseFile, desk_day: Desk) -> None:
    """It was opened as a case meanwhile: what was typed into it is put aside with the reason that was given."""
    begun = drafts.start(case_file)
    drafts.save(case_file, begun.id, paper())
    drafts.open_case(case_file, begun.id)
    content = {"content": paper(where="elsewhere"), "page": ""}
    put(case_file, drafts.place(begun), content, "The screen was locked.")
    (kept,) = typed.waiting(case_file)
    assert (kept.content, kept.opens) == (content, {"draft": begun.id})
    assert reason(case_file) == "The screen was locked."
