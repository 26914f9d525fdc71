"""Each difference of a draft that came back: taken into the record by its service, taken by hand, or not, with a reason."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from sqlalchemy.orm import Session

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.papers.word_draft import (
    ADDED,
    BY_HAND,
    COMMENT,
    NOT_TAKEN,
    TAKEN,
    DraftDifference,
    WordDraft,
)
from scr_desktop.services import clock, loading
from scr_desktop.services.check import need
from scr_desktop.services.papers.drafts import entries, kept
from scr_desktop.services.papers.drafts.entries import Entry
from scr_desktop.store import along
from scr_desktop.store.case_file import CaseFile

_ANONYMISED = "This draft is anonymised: enter it with the names where it belongs, and record it as taken by hand."
_ADDED = "Nothing stood there before: enter it where it belongs, and record it as taken by hand."
_COMMENT = "A comment alone: do what it asks where that is entered, and record it as taken by hand."
_SEVERAL = "New words before these are open too, in the same entry: settle those first, so that they keep their order."
_NOTHING_GONE = "The entry is empty as it is, so there is nothing to take out: record it as taken by hand."
_THEN = "record it as taken by hand."


class Prospect(NamedTuple):
    """What can be done with a difference: whether the program can take it, in words, and what stands in its entry now."""

    can_take: bool
    words: str
    stands: str = ""


def prospect(case_file: CaseFile, difference: DraftDifference) -> Prospect:
    """Return what can be done with a difference as the record stands now."""
    came = kept.get(case_file, difference.draft_id)
    if not difference.is_open and difference.state != NOT_TAKEN:
        return Prospect(can_take=False, words=settled_words(difference))
    before = f"{settled_words(difference)} " if difference.state == NOT_TAKEN else ""
    entry, why = _entry(case_file, came, difference)
    if entry is None or why:
        changed = entry is not None and difference.was.strip() and not entry.places(difference.was)
        stands = entry.text if entry is not None and changed else ""
        return Prospect(can_take=False, words=f"{before}{why}", stands=stands)
    return Prospect(can_take=True, words=f"{before}“Take it” {_does(difference)} “{entry.called}”.")


def _does(difference: DraftDifference) -> str:
    """Return what taking a difference does, up to the name of its entry."""
    if difference.kind == ADDED:
        return "puts the new words at the end of"
    return "puts the new words into" if difference.now.strip() else "takes these words out of"


def take(case_file: CaseFile, difference_id: str) -> str:
    """Put the new words of a difference into the entry that the old ones stand in, and return what that is called.

    It is one piece of work: the entry and the difference change together or not at all. Raises `Problem` where the program
    cannot take it, or it is settled.
    """
    difference, came = _open_one(case_file, difference_id)
    entry, why = _entry(case_file, came, difference)
    if entry is None or why:
        raise Problem(why)
    added = difference.kind == ADDED
    text = entry.with_more(difference.now) if added else entry.exchanged(difference.was, difference.now)
    out = kept.get(case_file, came.answers_id)
    settle = partial(_settle, case_file, [difference_id], TAKEN, f"Taken into “{entry.called}”")
    with along.doing(case_file, settle) as done:
        entries.put(case_file, out, entry, text, f"Taken from {came.called}")
    if not done.done:
        raise Problem("That changed nothing in its entry: look at it again, and enter it there by hand.")
    return entry.called


def taken_by_hand(case_file: CaseFile, case_id: str, ids: Sequence[str], note: str = "") -> None:
    """Record that the officer entered what differs, or did what a comment asks, with a note if there is one."""
    _record(case_file, case_id, ids, BY_HAND, note)


def not_taken(case_file: CaseFile, case_id: str, ids: Sequence[str], why: str) -> None:
    """Record that differences are not taken, for a reason, which is required."""
    need(why, "Say why it is not taken: whoever wrote it may ask.")
    _record(case_file, case_id, ids, NOT_TAKEN, why)


def settled_words(one: DraftDifference) -> str:
    """Return what became of a difference, empty while it is open."""
    words = {
        TAKEN: f"{one.why}.",
        BY_HAND: f"Taken by hand{': ' + one.why if one.why else '.'}",
        NOT_TAKEN: f"Not taken: {one.why}",
    }
    return words.get(one.state, "")


def _record(case_file: CaseFile, case_id: str, ids: Sequence[str], state: str, why: str) -> None:
    if not ids:
        raise Problem("No difference is chosen: choose one in the list.")
    came = _open_one(case_file, ids[0])[1]
    counted = "a difference" if len(ids) == 1 else f"{len(ids)} differences"
    done = "not taken" if state == NOT_TAKEN else "taken by hand"
    what = f"{counted[:1].upper()}{counted[1:]} {done}: {came.called}"
    with case_file.work(what[:200], case_id=came.case_id, why=why) as session:
        loading.check_open(session, case_id)
        _settle(case_file, ids, state, why, session)


def _settle(case_file: CaseFile, ids: Sequence[str], state: str, why: str, session: Session) -> None:
    for one_id in ids:
        one = session.get_one(DraftDifference, one_id)
        _check_open(one)
        one.state, one.why, one.settled_at, one.settled_by = state, why.strip(), clock.now(), case_file.by


def _open_one(case_file: CaseFile, difference_id: str) -> tuple[DraftDifference, WordDraft]:
    with case_file.read() as session:
        found = session.get(DraftDifference, difference_id)
        if found is None:
            raise Problem("That difference is not in this case file: look at the draft again.")
        _check_open(found)
        return found, kept.in_session(session, found.draft_id)


def _check_open(one: DraftDifference) -> None:
    """Refuse what was taken already; what was not taken may be taken after all."""
    if not one.is_open and one.state != NOT_TAKEN:
        raise Problem("That difference is settled already: look at the draft again.")


def _entry(case_file: CaseFile, came: WordDraft, difference: DraftDifference) -> tuple[Entry | None, str]:
    """Return the entry that a difference can be taken into, and why the program cannot, empty where it can."""
    if came.anonymised:
        return None, _ANONYMISED
    if difference.kind == COMMENT:
        return None, _COMMENT
    if difference.kind == ADDED and not difference.place:
        return None, _ADDED
    entry = entries.entry_at(case_file, kept.get(case_file, came.answers_id), difference.place)
    if entry is None:
        return None, f"{entries.no_entry(difference.place)} Then {_THEN}"
    if entry.fixed:
        return entry, f"{entry.fixed} Then {_THEN}"
    if difference.kind == ADDED:
        return entry, _SEVERAL if _added_before(case_file, difference) else ""
    return entry, _why_not(entry, difference)


def _why_not(entry: Entry, difference: DraftDifference) -> str:
    """Return why a paragraph cannot be exchanged in its entry, or the empty text."""
    count = entry.places(difference.was)
    if not count:
        said = f"“{entry.called}” has changed since the draft was saved: read what stands there now, enter there what is to"
        return f"{said} be taken, and {_THEN}"
    if count > 1:
        return f"These words stand several times in “{entry.called}”: enter it there, and {_THEN}"
    return "" if entry.text.strip() or difference.now.strip() else _NOTHING_GONE


def _added_before(case_file: CaseFile, difference: DraftDifference) -> bool:
    """Return whether new words that come before these in the same entry are still open: they would follow them then."""
    return any(
        one.is_open and one.place == difference.place and one.position < difference.position and one.now.strip()
        for one in kept.differences_of(case_file, difference.draft_id)
    )
