"""The entries of the record from which the words of a paper come, and whether new words can be put into them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from scr_desktop.documents.case_papers.rapid_review_report import NOTHING_WRITTEN, headings
from scr_desktop.documents.subjects.thing import Letter
from scr_desktop.domain.papers.compared import heading_of
from scr_desktop.domain.papers.draft_text import DraftParagraph
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.meeting import Meeting, MeetingItem
from scr_desktop.domain.records.papers.word_draft import WordDraft
from scr_desktop.domain.records.review.rapid_review import RapidReview
from scr_desktop.services import loading, typed
from scr_desktop.services.case import case as cases
from scr_desktop.services.office.history_words import field_words
from scr_desktop.services.papers import issuing, paper
from scr_desktop.services.review import meeting, minutes, rapid_review
from scr_desktop.store.case_file import CaseFile

RAPID_REVIEW, MINUTES = "rapid-review", "minutes"
_LETTER_ENTRIES = {
    "subject": "subject",
    "paragraphs": "words of the letter",
    "enclosures": "enclosures",
    "copies": "copy to",
}
_NOTES = "notes"
_NO_ENTRY = "These are words of the program, or of a decision or an entry elsewhere: put it right where it is entered."

_TYPED_MINUTES = "Words typed in the minutes are not recorded yet: open the minutes and keep them first."
_TYPED_LETTER = "Words typed in the letter are not kept yet: open the letter under Documents and keep them first."


class Entry(NamedTuple):
    """A text entry of the record: its key, what it is called, what stands in it now.

    `fixed` says why nothing can be put into it, empty where something can; `under` is the heading under which the paper
    says that nothing is written, empty where it says nothing of the kind.
    """

    key: str
    called: str
    text: str
    fixed: str = ""
    under: str = ""

    def places(self, words: str) -> int:
        """Return how often a paragraph stands in it; that nothing has been written stands in an empty one."""
        if words.strip() == NOTHING_WRITTEN and not self.text.strip():
            return int(bool(self.under))
        return len(standing(self.text, words))

    def exchanged(self, was: str, now: str) -> str:
        """Return its text with a paragraph exchanged that stands in it once."""
        return exchanged(self.text, was, now) if self.text.strip() else now.strip()

    def with_more(self, now: str) -> str:
        """Return its text with a new paragraph at its end."""
        return "\n\n".join(filter(None, (self.text.rstrip(), now.strip())))


def entries_of(case_file: CaseFile, document: str, case_id: str, item: str) -> list[Entry]:
    """Return the entries from which a paper takes words that its reader may change."""
    if document == RAPID_REVIEW:
        return _of_review(case_file, case_id, item)
    if document == MINUTES:
        return _of_minutes(case_file, item)
    if isinstance(paper.document_by_key(document), Letter):
        return _of_letter(case_file, document, case_id, item)
    return []


def places_of(paragraphs: Sequence[DraftParagraph], entries: Sequence[Entry]) -> dict[str, str]:
    """Return from which entry each paragraph comes, by its number: the one in which alone it stands word for word.

    One that says that nothing is written comes from the empty entry under whose heading it stands.
    """
    found = {}
    for number, one in enumerate(paragraphs):
        if one.text == NOTHING_WRITTEN:
            holding = _empty_under(heading_of(paragraphs, number), entries)
        else:
            holding = [entry.key for entry in entries for _ in standing(entry.text, one.text)]
        if len(holding) == 1:
            found[str(number)] = holding[0]
    return found


def _empty_under(heading: str, entries: Sequence[Entry]) -> list[str]:
    return [one.key for one in entries if one.under == heading and not one.text.strip()]


def standing(text: str, words: str) -> list[tuple[int, int]]:
    """Return where words stand in a text as whole lines, from where to where; how far apart the lines are is not asked."""
    if not words.strip():
        return []
    lines = r"[^\S\n]*\n\s*(?:- )?".join(re.escape(one.strip()) for one in words.splitlines() if one.strip())
    whole = rf"(?:^|(?<=\n)|(?<=\n- )|(?<=^- )){lines}(?=\s*(?:\n|$))"
    return [found.span() for found in re.finditer(whole, text.replace("\r\n", "\n"))]


def exchanged(text: str, was: str, now: str) -> str:
    """Return a text with these lines of it exchanged; without new ones they go with the room around them."""
    text = text.replace("\r\n", "\n")
    ((start, end),) = standing(text, was)
    if now.strip():
        return f"{text[:start]}{now.strip()}{text[end:]}"
    before, after = text[:start].removesuffix("- ").rstrip("\n"), text[end:].lstrip("\n")
    apart = "\n\n" if text[:start].endswith("\n\n") or text[end:].startswith("\n\n") else "\n"
    return f"{before}{apart}{after}" if before and after else before or after


def entry_at(case_file: CaseFile, out: WordDraft, place: str) -> Entry | None:
    """Return the entry that a paragraph of a draft came from as it stands now, None if the program knows of none."""
    found = entries_of(case_file, out.document, out.case_id, out.item) if place else []
    return next((one for one in found if one.key == place), None)


def put(case_file: CaseFile, out: WordDraft, entry: Entry, text: str, why: str) -> None:
    """Put a text into an entry by the service whose it is; `why` goes into the history. Raises `Problem` as that does."""
    if entry.fixed:
        raise Problem(entry.fixed)
    if out.document == RAPID_REVIEW:
        review = rapid_review.get(case_file, out.item)
        rapid_review.save(case_file, out.case_id, review.id, {**review.content, entry.key: text}, review.page, why)
    elif out.document == MINUTES:
        _put_minutes(case_file, out.item, entry.key, text, why)
    else:
        begun = issuing.to_entries(issuing.begin(case_file, out.document, out.case_id, out.item))
        letter = issuing.from_entries({**begun, entry.key: text})
        issuing.keep(case_file, out.document, out.case_id, letter, out.item, why)


def no_entry(place: str) -> str:
    """Return why the program cannot take something, where the old words come from no entry that it knows."""
    return _NO_ENTRY if not place else "The entry that these words came from is not there any more."


def _of_review(case_file: CaseFile, case_id: str, item: str) -> list[Entry]:
    with case_file.read() as session:
        review = session.get(RapidReview, item)
        is_open = loading.a_case(session, case_id).open
    if review is None:
        return []
    fixed = _review_fixed(case_file, review) if is_open else loading.CLOSED
    form = cases.status(case_file, case_id).regime.rapid_review
    under = headings(form) if form is not None else {}
    return [
        Entry(key, f"Rapid review, {field_words(f'content.{key}')}", text, fixed, under.get(key, ""))
        for key, text in (dict.fromkeys(under, "") | review.content).items()
        if isinstance(text, str) and key != "national_view"
    ]


def _review_fixed(case_file: CaseFile, review: RapidReview) -> str:
    if not review.current:
        return "A correction has taken the place of that rapid review: enter it there, if it still holds."
    if review.completed_on:
        return "The rapid review is completed and changes no more: make a correction of it, and enter it there."
    if typed.newest(case_file, f"rapid review/{review.id}") is not None:
        return "Words typed in the rapid review are not recorded yet: open the rapid review and keep them first."
    return ""


def _of_minutes(case_file: CaseFile, meeting_id: str) -> list[Entry]:
    with case_file.read() as session:
        there = session.get(Meeting, meeting_id) is not None
    if not there:
        return []
    agenda = meeting.agenda(case_file, meeting_id)
    waits = _TYPED_MINUTES if typed.waits_in(case_file, "MinutesDialog", meeting_id) else ""
    found = [
        one
        for case in agenda
        for one in _of_item(case.item, case.case.reference, waits if case.case.open else loading.CLOSED)
    ]
    return [*found, Entry(_NOTES, "Minutes, notes", meeting.get(case_file, meeting_id).notes, waits)]


def _of_item(item: MeetingItem, reference: str, fixed: str) -> list[Entry]:
    return [
        Entry(f"discussion.{item.id}", f"Minutes, discussion of {reference}", item.discussion, fixed),
        Entry(f"decided.{item.id}", f"Minutes, decided at the table of {reference}", item.decided, fixed),
    ]


def _put_minutes(case_file: CaseFile, meeting_id: str, key: str, text: str, why: str) -> None:
    kept = meeting.get(case_file, meeting_id)
    if key == _NOTES:
        minutes.record_notes(case_file, meeting_id, text, why)
        return
    name, _, item_id = key.partition(".")
    item = next(one for one in kept.items if one.id == item_id)
    said = {"discussion": item.discussion, "decided": item.decided, name: text}
    minutes.record_item(case_file, meeting_id, item_id, said["discussion"], said["decided"], why)


def _of_letter(case_file: CaseFile, document: str, case_id: str, item: str) -> list[Entry]:
    begun = issuing.being_written(case_file, document, case_id, item)
    text, fixed = begun or issuing.draft(case_file, document, case_id, item), ""
    issued = (one for one in issuing.issued(case_file, case_id) if (one.document, one.item) == (document, item))
    if begun is None and any(issued):
        fixed = "The letter is issued and changes no more: write it again under Documents, and enter it there."
    if not fixed and typed.waits_in(case_file, "IssueLetter", case_id, document, item):
        fixed = _TYPED_LETTER
    with case_file.read() as session:
        fixed = fixed if loading.a_case(session, case_id).open else loading.CLOSED
    name = paper.document_by_key(document).name
    told = issuing.to_entries(text)
    return [Entry(key, f"{name}, {called}", told[key], fixed) for key, called in _LETTER_ENTRIES.items()]
