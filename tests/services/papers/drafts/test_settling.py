"""Each difference is taken into the record by its service, taken by hand, or not taken with a reason."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.papers.word_draft import BY_HAND, NOT_TAKEN, OPEN, TAKEN, DraftDifference, WordDraft
from scr_desktop.domain.records.typed import BeingTyped
from scr_desktop.services import typed
from scr_desktop.services.case import case as cases
from scr_desktop.services.office import diary, history
from scr_desktop.services.papers import issuing, paper
from scr_desktop.services.papers.drafts import kept, settling
from scr_desktop.services.review import meeting, minutes, rapid_review
from scr_desktop.store.case_file import CaseFile
from tests.documents.word.back.making import edited, rewritten
from tests.office_clock import OfficeClock
from tests.present import a, present
from tests.services.opening import Opened
from tests.services.papers.drafts.conftest import ANALYSIS, FACTS, Back, docx, sections, went_out
from tests.services.papers.letters import KEY, offer

NEW = "Nobody asked, and nobody wrote."


@pytest.fixture
def one(case_file: CaseFile, case: Case, out: WordDraft, back: Back) -> DraftDifference:
    """Give the one difference of a draft that came back: a section of the rapid review was changed."""
    return only(case_file, back(case.id, edited(docx(case_file, out), rewritten(ANALYSIS, NEW))))


def only(case_file: CaseFile, draft: WordDraft) -> DraftDifference:
    """Return the one difference of a draft."""
    (found,) = kept.differences_of(case_file, draft.id)
    return found


def now(case_file: CaseFile, one: DraftDifference) -> DraftDifference:
    """Return a difference as it stands now."""
    return only(case_file, kept.get(case_file, one.draft_id))


def review(case_file: CaseFile, out: WordDraft) -> dict[str, str]:
    """Return what the rapid review says."""
    return rapid_review.get(case_file, out.item).content


def test_taken_the_new_words_stand_in_the_entry(
    case_file: CaseFile, case: Case, out: WordDraft, one: DraftDifference
) -> None:
    """Before they are said to; the history says what stood, who, and from which draft, in one entry."""
    found = settling.prospect(case_file, one)
    assert found.can_take
    assert "puts the new words into “Rapid review" in found.words
    before = len(history.entries(case_file, case.id))
    settling.take(case_file, one.id)
    assert review(case_file, out) == sections(FACTS, NEW)
    settled = now(case_file, one)
    assert (settled.state, settled.settled_by) == (TAKEN, case_file.by)
    assert len(history.entries(case_file, case.id)) == before + 1
    newest = history.entries(case_file, case.id)[0]
    assert newest.why == f"Taken from draft 2 of “Rapid review {case.reference}”, from Dr Osei"
    assert not settling.prospect(case_file, settled).can_take
    with pytest.raises(Problem, match="settled already"):
        settling.take(case_file, one.id)


def test_a_paragraph_that_was_taken_out_goes(case_file: CaseFile, case: Case, out: WordDraft, back: Back) -> None:
    """The entry is empty then."""

    def edit(opened: object) -> None:
        rewritten(ANALYSIS, "")(opened)

    found = only(case_file, back(case.id, edited(docx(case_file, out), edit)))
    assert "takes these words out of" in settling.prospect(case_file, found).words
    settling.take(case_file, found.id)
    assert review(case_file, out) == sections(FACTS, "")


def test_a_paragraph_parted_in_word_loses_no_word(case_file: CaseFile, case: Case, out: WordDraft, back: Back) -> None:
    """An entry of two paragraphs is one in Word: who presses Enter in it and rewords one of them changed that one."""

    def part(opened: Any) -> None:
        (whole,) = (one for one in opened.paragraphs if one.text == FACTS)
        whole.insert_paragraph_before("He was six. Nobody saw him at home.")
        whole.text = "The school wrote three times."

    found = only(case_file, back(case.id, edited(docx(case_file, out), part)))
    assert (found.was, found.now) == ("The school wrote twice.", "The school wrote three times.")
    settling.take(case_file, found.id)
    assert review(case_file, out)["incident_summary"] == FACTS.replace("twice", "three times")


def test_words_that_went_to_a_new_paragraph_are_taken_with_it(
    case_file: CaseFile, case: Case, out: WordDraft, back: Back
) -> None:
    """Nothing that stands in what came back is dropped."""

    def part(opened: Any) -> None:
        (whole,) = (one for one in opened.paragraphs if one.text == FACTS)
        whole.insert_paragraph_before("He was seven.")
        whole.text = "Nobody ever saw him at home.\nThe school wrote twice."

    found = only(case_file, back(case.id, edited(docx(case_file, out), part)))
    settling.take(case_file, found.id)
    said = "He was seven.\n\nNobody ever saw him at home.\n\nThe school wrote twice."
    assert review(case_file, out)["incident_summary"] == said


def test_an_entry_that_changed_meanwhile_is_not_overwritten(
    case_file: CaseFile, case: Case, out: WordDraft, one: DraftDifference
) -> None:
    """What stands now is shown, and the officer enters what is to be taken."""
    rapid_review.save(case_file, case.id, out.item, sections(FACTS, "Nobody asked twice."), "facts")
    found = settling.prospect(case_file, one)
    assert (found.can_take, found.stands) == (False, "Nobody asked twice.")
    assert "has changed since the draft was saved" in found.words
    with pytest.raises(Problem, match="has changed since"):
        settling.take(case_file, one.id)
    assert review(case_file, out) == sections(FACTS, "Nobody asked twice.")
    settling.taken_by_hand(case_file, case.id, [one.id])
    assert now(case_file, one).state == BY_HAND


def test_words_typed_and_not_recorded_are_not_lost(
    case_file: CaseFile, case: Case, out: WordDraft, one: DraftDifference
) -> None:
    """They come first."""
    typed.jot(case_file, rapid_review.place(case, out.item), {"why": "Half a"})
    assert "not recorded yet" in settling.prospect(case_file, one).words
    with pytest.raises(Problem, match="not recorded yet"):
        settling.take(case_file, one.id)
    left = present(typed.newest(case_file, rapid_review.place(case, out.item).key))
    assert a(BeingTyped, left).content == {"why": "Half a"}


def test_what_is_completed_or_corrected_is_never_written_into(
    case_file: CaseFile, case: Case, out: WordDraft, one: DraftDifference
) -> None:
    """It says where to enter it."""
    rapid_review.complete(case_file, case.id, date(2018, 12, 20))
    assert "make a correction of it" in settling.prospect(case_file, one).words
    with pytest.raises(Problem, match="completed and changes no more"):
        settling.take(case_file, one.id)
    rapid_review.correct(case_file, case.id, "A slip")
    with pytest.raises(Problem, match="A correction has taken the place"):
        settling.take(case_file, one.id)
    assert review(case_file, out) == sections(FACTS, ANALYSIS)


def test_not_taken_needs_a_reason_and_may_be_taken_after_all(
    case_file: CaseFile, case: Case, out: WordDraft, one: DraftDifference
) -> None:
    """The reason stays readable in the history."""
    with pytest.raises(Problem, match="Say why it is not taken"):
        settling.not_taken(case_file, case.id, [one.id], " ")
    settling.not_taken(case_file, case.id, [one.id], "The files say otherwise.")
    assert (now(case_file, one).state, now(case_file, one).why) == (NOT_TAKEN, "The files say otherwise.")
    assert history.entries(case_file, case.id)[0].why == "The files say otherwise."
    found = settling.prospect(case_file, now(case_file, one))
    assert found.words.startswith("Not taken: The files say otherwise. “Take it”")
    settling.take(case_file, one.id)
    assert review(case_file, out)["why"] == NEW


def test_nothing_chosen_is_nothing_settled(case_file: CaseFile, case: Case) -> None:
    """It is said in a sentence."""
    with pytest.raises(Problem, match="No difference is chosen"):
        settling.taken_by_hand(case_file, case.id, [])


def test_what_the_program_says_itself_is_entered_by_hand(
    case_file: CaseFile, case: Case, out: WordDraft, back: Back
) -> None:
    """A heading, a word of a table: where the program knows of no entry it says so."""

    def edit(opened: object) -> None:
        rewritten("Its aims", "Aims")(opened)

    found = only(case_file, back(case.id, edited(docx(case_file, out), edit)))
    with pytest.raises(Problem, match="words of the program, or of a decision or an entry elsewhere"):
        settling.take(case_file, found.id)


def test_what_fails_leaves_neither_the_entry_nor_the_difference_changed(
    case_file: CaseFile, case: Case, out: WordDraft, one: DraftDifference, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both are one piece of work, also where the program ends in the middle."""
    looks = list[str]()

    def look(found: DraftDifference) -> None:
        # The second look is within the work itself.
        looks.append(found.id)
        if len(looks) > 1:
            raise OSError("the program ended")

    monkeypatch.setattr(settling, "_check_open", look)
    with pytest.raises(OSError, match="ended"):
        settling.take(case_file, one.id)
    assert review(case_file, out) == sections(FACTS, ANALYSIS)
    assert now(case_file, one).state == OPEN


def test_of_an_anonymised_draft_nothing_is_put_among_the_names(
    case_file: CaseFile, case: Case, back: Back, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Although the old words stand in the record word for word."""
    monkeypatch.setattr(paper, "pdf_of", lambda *_, **__: b"")
    anonymised = went_out(case_file, "rapid-review", case.id, anonymised=True)
    found = only(
        case_file, back(case.id, edited(docx(case_file, anonymised), rewritten(ANALYSIS, "Child A was not asked.")))
    )
    assert kept.get(case_file, found.draft_id).anonymised
    with pytest.raises(Problem, match="This draft is anonymised"):
        settling.take(case_file, found.id)


def test_minutes_are_taken_into_what_was_said_of_the_case(
    case_file: CaseFile, case: Case, back: Back, on: OfficeClock
) -> None:
    """By the service of the minutes."""
    (made,) = meeting.add(case_file, [on.day], "Sub Group")
    meeting.put_on_agenda(case_file, case.id, made.id, "To recommend")
    item = meeting.get(case_file, made.id).items[0]
    minutes.record_item(case_file, made.id, item.id, "Long talk.", "To wait.")
    minutes.record_notes(case_file, made.id, "Tea was cold.")
    draft = went_out(case_file, "minutes", "", item=made.id)
    returned = edited(docx(case_file, draft), rewritten("Long talk.", "Long talk of the letters."))
    returned = edited(returned, rewritten("Tea was cold.", "Tea was hot."))
    found = kept.differences_of(case_file, back(case.id, returned).id)
    for difference in found:
        settling.take(case_file, difference.id)
    kept_meeting = meeting.get(case_file, made.id)
    assert (kept_meeting.items[0].discussion, kept_meeting.items[0].decided) == (
        "Long talk of the letters.",
        "To wait.",
    )
    assert kept_meeting.notes == "Tea was hot."


def test_a_letter_is_taken_into_the_one_being_written(
    case_file: CaseFile, case: Case, back: Back, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Begun with what the program proposes if nobody has; once it is issued no more."""
    offer(monkeypatch)
    draft = went_out(case_file, KEY, case.id)
    found = only(
        case_file, back(case.id, edited(docx(case_file, draft), rewritten("what you knew", "all that you knew")))
    )
    assert settling.take(case_file, found.id) == "Test letter, words of the letter"
    words = present(issuing.being_written(case_file, KEY, case.id))
    assert words.paragraphs[1] == "We ask for:\n- all that you knew\n- when"
    again = only(case_file, back(case.id, edited(docx(case_file, draft), rewritten("what you knew", "nothing"))))
    issuing.issue(case_file, issuing.draw(case_file, KEY, case.id, words))
    with pytest.raises(Problem, match="The letter is issued"):
        settling.take(case_file, again.id)


def test_what_is_open_is_to_be_seen_to(
    case_file: CaseFile, case: Case, out: WordDraft, one: DraftDifference, on: OfficeClock
) -> None:
    """In the list of the day, until it is settled."""

    def listed() -> list[tuple[str, str, str]]:
        return [(step.case_id, step.what, step.words) for step in diary.today(case_file).steps if step.papers]

    said = f"Settle what came back: draft 2 of “Rapid review {case.reference}”, from Dr Osei"
    assert listed() == [(case.id, said, "1 difference open")]
    closing = f"1 difference not settled in draft 2 of “Rapid review {case.reference}”, from Dr Osei."
    assert closing in cases.open_before_closing(case_file, case.id)
    settling.not_taken(case_file, case.id, [one.id], "No")
    assert listed() == []
    assert closing not in cases.open_before_closing(case_file, case.id)


def test_minutes_that_came_back_are_to_be_seen_to_whatever_becomes_of_their_agenda(
    case_file: CaseFile, case: Case, back: Back, opened: Opened, on: OfficeClock
) -> None:
    """With the first open case of it, and by themselves once none is left: what differs can still be settled."""
    other = opened(aware_on="14 December 2018", received_on="14 December 2018", sent_on="17 December 2018")
    (made,) = meeting.add(case_file, [on.day], "Sub Group")
    for one in (case, other):
        meeting.put_on_agenda(case_file, one.id, made.id, "To recommend")
    minutes.record_notes(case_file, made.id, "Tea was cold.")
    draft = went_out(case_file, "minutes", "", item=made.id)
    found = only(case_file, back(case.id, edited(docx(case_file, draft), rewritten("Tea was cold.", "Tea was hot."))))

    def listed() -> list[tuple[str, str]]:
        return [(step.case_id, step.draft) for step in diary.today(case_file).steps if step.papers]

    assert listed() == [(case.id, "")]
    cases.close(case_file, case.id, date(2018, 12, 20), "Moved")
    assert listed() == [(other.id, "")]
    meeting.take_off_agenda(case_file, other.id, made.id, "Heard already")
    assert listed() == [("", found.draft_id)]
    settling.take(case_file, found.id)
    assert meeting.get(case_file, made.id).notes == "Tea was hot."
    assert listed() == []
