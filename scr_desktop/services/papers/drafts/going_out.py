"""A paper that is saved in Word, to go out: marked so that it is known when it comes back, and kept byte for byte as a draft."""

from __future__ import annotations

import hashlib
import json
from typing import Any, NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from scr_desktop.documents.making.texts import texts
from scr_desktop.documents.parts.dates import written_time
from scr_desktop.documents.word.back.draft import own_text
from scr_desktop.domain.papers.form_mark import mark_of
from scr_desktop.domain.records.papers.word_draft import WordDraft
from scr_desktop.domain.records.record import new_id
from scr_desktop.services import clock
from scr_desktop.services.papers import issuing, paper, word
from scr_desktop.services.papers.drafts import kept
from scr_desktop.services.papers.drafts.entries import Entry, entries_of, places_of
from scr_desktop.services.papers.paper import Composed
from scr_desktop.store.case_file import CaseFile

MARKED = "word-draft"


class Written(NamedTuple):
    """A paper written in Word, with the draft that it is to be kept as; None for one that is about no case or meeting.

    One whose words were saved before is `again` that draft, byte for byte.
    """

    composed: Composed
    docx: bytes
    draft: WordDraft | None = None
    again: WordDraft | None = None


def write(case_file: CaseFile, composed: Composed, **reporting: Any) -> Written:
    """Return a paper in Word, and record nothing; it may run in any thread. Raises as `word.word_of`."""
    if not (composed.case_id or composed.item):
        return Written(composed, word.word_of(composed, **reporting))
    said = _fingerprint(composed)
    before = _went_out(case_file, composed, said)
    if before is not None:
        _check(composed, **reporting)
        return Written(composed, kept.docx_of(case_file, before.id), again=before)
    draft_id = new_id()
    docx = word.word_of(composed, mark=mark_of(MARKED, draft_id, composed.office.name, ()).written, **reporting)
    key, entries = composed.document.key, list[Entry]()
    # What stands under a pseudonym is in no entry so: nothing of it is put back by the program.
    if not composed.anonymous:
        entries = entries_of(case_file, key, composed.case_id, composed.item)
    draft = WordDraft(
        id=draft_id,
        case_id=composed.case_id,
        document=key,
        item=composed.item,
        title=composed.title,
        anonymised=composed.anonymous is not None,
        places=places_of(own_text(docx).paragraphs, entries),
        sha256=hashlib.sha256(docx).hexdigest(),
        words_sha256=said,
        docx=docx,
    )
    return Written(composed, docx, draft)


def keep(case_file: CaseFile, written: Written) -> WordDraft | None:
    """Keep what was saved in Word as the next draft, and note it in the history; return the draft that it is.

    The same words as a draft that was saved before are noted, and make no other.
    """
    composed, draft = written.composed, written.draft
    form = f"made as {word.MADE_AS}" + (", anonymised" if composed.anonymous else "")
    what = f"{composed.document.name} {form}"
    if draft is None:
        again = f", draft {written.again.number} again" if written.again else ""
        with case_file.work(f"{what}{again}", case_id=composed.case_id, note=True):
            return written.again
    with case_file.read() as session:
        draft.number = next_number(session, draft)
    draft.kept_at, draft.kept_by = clock.now(), case_file.by
    with case_file.work(f"{what}, draft {draft.number}", case_id=composed.case_id) as session:
        session.add(draft)
    return draft


def next_number(session: Session, of: WordDraft) -> int:
    """Return the number of the next draft of the same paper."""
    wanted = select(func.max(WordDraft.number)).where(
        WordDraft.case_id == of.case_id, WordDraft.document == of.document, WordDraft.item == of.item
    )
    return (session.scalar(wanted) or 0) + 1


def words_of_letter(case_file: CaseFile, key: str, case_id: str, options: paper.Options) -> paper.Options:
    """Return what a paper is asked for; of a letter that is being written, the words kept so far."""
    if not isinstance(paper.document_by_key(key), paper.Letter) or options.get("text") is not None:
        return options
    begun = issuing.being_written(case_file, key, case_id, options.get("item", ""))
    return {**options, "text": begun} if begun else options


def _fingerprint(composed: Composed) -> str:
    """Return the SHA-256 of what a paper says, whenever it says it."""
    imprint = paper.imprint_of(composed)
    around = (imprint.title, imprint.marking, imprint.handling, imprint.reference)
    time = written_time(composed.as_at)
    said = json.dumps([*around, *(text.replace(time, "") for text in texts(composed.content))], ensure_ascii=False)
    return hashlib.sha256(said.encode()).hexdigest()


def _went_out(case_file: CaseFile, composed: Composed, said: str) -> WordDraft | None:
    wanted = select(WordDraft).where(
        WordDraft.case_id == composed.case_id,
        WordDraft.document == composed.document.key,
        WordDraft.item == composed.item,
        WordDraft.anonymised == (composed.anonymous is not None),
        WordDraft.words_sha256 == said,
        WordDraft.answers_id == "",
    )
    with case_file.read() as session:
        return session.scalar(wanted.order_by(WordDraft.number.desc()).limit(1))


def _check(composed: Composed, **reporting: Any) -> None:
    """Have an anonymised paper read back: what its reader must not know may have come to the record since."""
    if composed.anonymous:
        word.word_of(composed, **reporting)
