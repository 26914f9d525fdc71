"""A Word draft that came back: read, led to the draft that was saved, and kept byte for byte with its differences."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from scr_desktop.documents.making import received
from scr_desktop.documents.making.draw import DrawingStopped
from scr_desktop.documents.word.back.draft import own_text, text_of
from scr_desktop.domain.papers.compared import Difference, differences, not_there_before
from scr_desktop.domain.papers.draft_text import DraftText
from scr_desktop.domain.papers.form_mark import read_mark
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.papers.word_draft import DraftDifference, WordDraft
from scr_desktop.domain.rules.deadline_state import is_past
from scr_desktop.domain.time.part_date import written
from scr_desktop.services import clock, loading
from scr_desktop.services.check import need, not_ahead
from scr_desktop.services.papers.drafts import kept
from scr_desktop.services.papers.drafts.going_out import MARKED, next_number
from scr_desktop.store.case_file import CaseFile

_LONGEST_NAME = 120
_ELSEWHERE = (
    "This draft is from another office, or from another case file: ask the sender what it belongs to. If it is meant "
    "for this case, enter what it says by hand."
)


class Compared(NamedTuple):
    """What differs from the draft that went out, whose id is `answers_id`, and what lies outside the text."""

    answers_id: str
    differences: Sequence[Difference]
    outside: Sequence[str]


class Looked(NamedTuple):
    """A Word file that was read, and the draft that it answers: empty where its mark is gone, and the officer chooses.

    `compared` is None as long as it was compared with none.
    """

    file_name: str
    docx: bytes
    text: DraftText
    answers_id: str
    compared: Compared | None = None

    @property
    def key(self) -> str:
        """What tells it from another file."""
        return hashlib.sha256(self.docx).hexdigest()


def look(case_file: CaseFile, case_id: str, path: Path, *, stop: Callable[[], bool] | None = None) -> Looked:
    """Read a Word file that came back in a case, and compare it with the draft that it answers; nothing is kept yet.

    It may run in any thread; when `stop()` returns true `DrawingStopped` is raised. Raises `Problem` if the file cannot be
    read, belongs to another case or office, or is kept already, or where nothing was saved in Word from this case.
    """

    def check() -> None:
        if stop is not None and stop():
            raise DrawingStopped

    docx, name = received.read_pdf(path), path.name[-_LONGEST_NAME:]
    text = text_of(docx, name, check)
    check()
    with case_file.read() as session:
        if not _went_out(session, case_id):
            raise Problem(
                "Nothing was saved in Word from this case, so no draft can have come back: save the paper as Word under "
                "Documents first, or enter what the file says by hand."
            )
        looked = Looked(name, docx, text, _answered(session, case_id, text))
        _check_new(session, case_id, looked)
    check()
    return compare(case_file, looked, looked.answers_id) if looked.answers_id else looked


def compare(case_file: CaseFile, looked: Looked, answers_id: str) -> Looked:
    """Return a file that came back compared with the draft that it answers; nothing is kept yet.

    It may run in any thread, and should not in the window's. Raises `Problem` if that draft is not there.
    """
    before, now = own_text(kept.docx_of(case_file, answers_id)), looked.text
    found = differences(before.paragraphs, now.paragraphs)
    return looked._replace(compared=Compared(answers_id, found, not_there_before(before.outside, now.outside)))


def went_out(case_file: CaseFile, case_id: str) -> list[WordDraft]:
    """Return the drafts of a case that were saved from it, the newest first: one that came back answers one of them."""
    with case_file.read() as session:
        return _went_out(session, case_id)


def keep(
    case_file: CaseFile, case_id: str, looked: Looked, answers_id: str, from_whom: str, came_on: date
) -> WordDraft:
    """Keep a file that came back as the next draft, with its differences, all of them open, and return the draft.

    Raises `Problem` if nothing says which draft it answers or from whom it came, for a day to come or one before the draft
    was saved, and where the case is closed.
    """
    need(answers_id, "Say which draft it answers: choose it from the list.", "answers")
    need(from_whom, "Say from whom it came, for example the Chair by name.", "from_whom")
    not_ahead(came_on, "came_on", "enter the day on which it came")
    out = next((one for one in went_out(case_file, case_id) if one.id == answers_id), None)
    if out is None:
        raise Problem("That draft was not saved in this case: choose one from the list.", "answers")
    if is_past(came_on, clock.day_of(out.kept_at)):
        raise Problem(
            f"{written(came_on)} is before that draft was saved in Word, on {written(clock.day_of(out.kept_at))}: check the day.",
            "came_on",
        )
    compared = looked.compared
    if compared is None or compared.answers_id != out.id:
        compared = compare(case_file, looked, out.id).compared
    assert compared is not None
    draft = _draft(out, looked, from_whom.strip(), came_on, list(compared.outside))
    found = _differences(out, draft, compared.differences)
    counted = "no difference" if not found else "1 difference" if len(found) == 1 else f"{len(found)} differences"
    with case_file.read() as session:
        draft.number = next_number(session, draft)
    draft.kept_at, draft.kept_by = clock.now(), case_file.by
    what = f"Word draft came back: draft {draft.number} of “{out.title}”, {counted}"
    with case_file.work(what[:200], case_id=out.case_id) as session:
        loading.check_open(session, case_id)
        _check_new(session, case_id, looked)
        session.add(draft)
        session.add_all(found)
    return draft


def _draft(out: WordDraft, looked: Looked, from_whom: str, came_on: date, outside: list[str]) -> WordDraft:
    return WordDraft(
        case_id=out.case_id,
        document=out.document,
        item=out.item,
        title=out.title,
        anonymised=out.anonymised,
        answers_id=out.id,
        from_whom=from_whom,
        came_on=came_on,
        file_name=looked.file_name,
        outside=outside,
        sha256=looked.key,
        docx=looked.docx,
    )


def _differences(out: WordDraft, draft: WordDraft, found: Sequence[Difference]) -> list[DraftDifference]:
    return [
        DraftDifference(
            case_id=draft.case_id,
            draft_id=draft.id,
            position=position,
            kind=one.kind,
            heading=one.heading,
            was=one.was,
            now=one.now,
            by_whom=list(one.by),
            comments=list(one.comments),
            place=out.places.get(str(max(one.before, one.after)), ""),
        )
        for position, one in enumerate(found, 1)
    ]


def _went_out(session: Session, case_id: str) -> list[WordDraft]:
    wanted = kept.drafts_of(case_id).where(WordDraft.answers_id == "").order_by(WordDraft.kept_at.desc())
    return list(session.scalars(wanted))


def _answered(session: Session, case_id: str, text: DraftText) -> str:
    """Return the id of the draft that a file says it is, empty where it says nothing; raises `Problem` for another case's."""
    mark = read_mark(text.mark)
    if mark is None or mark.form != MARKED:
        return ""
    if any(one.id == mark.of for one in _went_out(session, case_id)):
        return mark.of
    known = session.get(WordDraft, mark.of)
    if known is None:
        raise Problem(_ELSEWHERE)
    reference = session.scalar(select(Case.reference).where(Case.id == known.case_id))
    where = f"is of case {reference}: open that case" if reference else "is of a meeting: open a case on its agenda"
    raise Problem(f"This draft {where} and read it there.")


def _check_new(session: Session, case_id: str, looked: Looked) -> None:
    for one in session.scalars(kept.drafts_of(case_id).where(WordDraft.sha256 == looked.key)):
        if one.came_back:
            raise Problem(f"This file is kept already, as {one.called}: open that one.")
        raise Problem(
            f"This is the very file that was saved as draft {one.number} of “{one.title}”: nothing in it was changed. Ask the "
            "sender for the one that was worked on."
        )
