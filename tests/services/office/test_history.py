"""The history in words: what the officer reads of each change has no keys of the program in it."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

import pytest

from scr_desktop.demo import office as demo
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.meeting import Meeting
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import telling
from scr_desktop.services.office import history, history_words
from scr_desktop.services.review import meeting
from scr_desktop.store.case_file import CaseFile

Open = Callable[..., Case]
# Two words of small letters joined by a low line are a key; nobody writes so.
_KEY = re.compile(r"\b[a-z]+_[a-z_]+\b")


def _newest(case_file: CaseFile, case: Case) -> str:
    return "\n".join(history.entries(case_file, case.id)[0].changes)


def test_an_event_and_its_deadlines_are_said_in_words(
    case_file: CaseFile, opened: Open, desk_day: Callable[[str], None]
) -> None:
    """A date recorded reads as the event it is of, and each deadline by its duty."""
    case = opened()
    desk_day("2018-05-21")
    cases.record_event(case_file, case.id, "notification_sent", date(2018, 5, 18))
    said = _newest(case_file, case)
    assert "Date “National notification sent”, happened on: (empty) → 18 May 2018" in said
    assert re.search(r"Deadline “The local authority .*”, met on: \(empty\) → 18 May 2018", said)


def test_an_answer_is_said_with_its_question_and_its_words(
    case_file: CaseFile, opened: Open, desk_day: Callable[[str], None]
) -> None:
    """Changing an answer says which question it answers, which the change itself does not hold."""
    case = opened()
    desk_day("2018-05-21")
    cases.answer(case_file, case.id, "abuse_or_neglect", "yes")
    cases.answer(case_file, case.id, "abuse_or_neglect", "no", why="A medical condition.")
    said = _newest(case_file, case)
    assert "Answer “Is abuse or neglect of a child known or suspected?”, value: Yes → No" in said


def test_a_prompt_set_aside_and_a_telling_are_said_by_name(
    case_file: CaseFile, opened: Open, desk_day: Callable[[str], None]
) -> None:
    """The process and the outcome, and who was told of what, stand in words."""
    case = opened()
    desk_day("2018-05-21")
    cases.consider(case_file, case.id, "child_death_review", "taken_up", "Asked the panel.")
    assert "Other process “Child death review”, outcome: (empty) → Taken up" in _newest(case_file, case)
    line = next(line for line in cases.status(case_file, case.id).duties if line.done_on is None)
    telling.record(case_file, case.id, line.duty.key, date(2018, 5, 18), telling.MEANS[0])
    assert f"Telling “{line.duty.who}, of {line.duty.of}”, told on: (empty) → 18 May 2018" in _newest(case_file, case)


def test_no_key_of_the_program_is_shown(case_file: CaseFile) -> None:
    """In a whole office's history no key and no stored time is to be read."""
    demo.fill(case_file, 12)
    said = [change for line in history.entries(case_file, limit=5000) for change in line.changes]
    assert len(said) > 500
    assert [change for change in said if _KEY.search(change)] == []
    assert [change for change in said if re.search(r"\d\d-\d\dT\d\d:", change)] == []


def test_what_was_added_under_a_name_alone_is_still_said(case_file: CaseFile, opened: Open) -> None:
    """An agency of which only its name was entered does not vanish from the history."""
    case = opened(agencies=[{"name": "School nurse", "contact": "", "involvement": ""}])
    assert "Agency “School nurse”, name: (empty) → School nurse" in _newest(case_file, case)


def test_a_changed_place_is_told(case_file: CaseFile, opened: Open) -> None:
    """Where a meeting is held and where an incident happened are words of the record, old and new."""
    case = opened()
    (planned,) = meeting.add(case_file, [date(2018, 6, 4)], "Sub-group", place="Room 2")
    with case_file.work("Places put right", case_id=case.id) as session:
        session.get_one(Case, case.id).place = "Guildhall"
        session.get_one(Meeting, planned.id).place = "Guildhall"
    said = _newest(case_file, case)
    assert "place: Twerton → Guildhall" in said
    assert "place: Room 2 → Guildhall" in said


@pytest.mark.parametrize(("record", "field", "key", "words"), [
    ("Agency", "kind", "gp", "General practice"),
    ("OtherReview", "chosen", "silp", "Significant Incident Learning Process"),
    ("OtherReview", "suggested", ["silp", "none"], "Significant Incident Learning Process | No further review"),
    ("Recommendation", "other_review", "thematic", "Thematic review or multi-agency audit"),
    ("Decision", "other_review", "thematic", "Thematic review or multi-agency audit"),
])  # fmt: skip
@pytest.mark.parametrize("regime", ["", "WT2015", "WT2023"])
def test_what_an_edition_brings_with_it_is_said_in_words(
    record: str, field: str, key: str | list[str], words: str, regime: str
) -> None:
    """A sort of agency and another type of review have their words, also where the edition of the case is not at hand."""
    assert history_words.value_words(record, field, key, regime=regime).startswith(words)
