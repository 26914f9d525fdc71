"""Letters: written from their draft, issued, and kept as the very bytes that were issued."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session, undefer

from scr_desktop.documents.parts.letter import LetterText, gaps
from scr_desktop.domain.problem import CaseFileProblem, Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.papers.issued import IssuedPaper, LetterDraft
from scr_desktop.services import clock
from scr_desktop.services.case import case as cases
from scr_desktop.services.check import need
from scr_desktop.services.office import office as offices
from scr_desktop.services.papers import paper
from scr_desktop.store.case_file import CaseFile


def draft(case_file: CaseFile, key: str, case_id: str, item: str = "") -> LetterText:
    """Return the words that the program proposes for a letter of a case as it now stands."""
    letter = paper.letter_by_key(key)
    return letter.text(cases.status(case_file, case_id), offices.get(case_file), item)


def begin(case_file: CaseFile, key: str, case_id: str, item: str = "") -> LetterText:
    """Return the words to go on with: those that were kept while the letter was being written, or else the draft.

    A letter that is issued again to the same addressee goes to the address that it was issued to: it may have been changed
    by hand, and the draft would not know.
    """
    if kept := being_written(case_file, key, case_id, item):
        return kept
    proposed, last = draft(case_file, key, case_id, item), issued_last(case_file, key, case_id, item)
    if last is None or last.addressee != proposed.addressee:
        return proposed
    return replace(proposed, to=from_entries(last.text).to)


def being_written(case_file: CaseFile, key: str, case_id: str, item: str = "") -> LetterText | None:
    """Return the words of a letter that were kept while it was being written, None where nobody has begun."""
    with case_file.read() as session:
        kept = _kept(session, key, case_id, item)
    return from_entries(kept.text) if kept else None


def issued_last(case_file: CaseFile, key: str, case_id: str, item: str = "") -> IssuedPaper | None:
    """Return what was issued last of this letter, to whomever it went, without its PDF; None if it never was."""
    wanted = select(IssuedPaper).where(
        IssuedPaper.case_id == case_id, IssuedPaper.document == key, IssuedPaper.item == item
    )
    with case_file.read() as session:
        return session.scalar(wanted.order_by(IssuedPaper.issued_at.desc(), IssuedPaper.number.desc()).limit(1))


def keep(case_file: CaseFile, key: str, case_id: str, text: LetterText, item: str = "", why: str = "") -> None:
    """Keep the words of a letter that is not issued yet; writing can go on with them later. `why` goes into the history."""
    with case_file.work("Letter being written", case_id=case_id, why=why) as session:
        kept = _kept(session, key, case_id, item)
        if kept is None:
            kept = LetterDraft(case_id=case_id, document=key, item=item)
            session.add(kept)
        if kept.text != to_entries(text):
            kept.text, kept.saved_at = to_entries(text), clock.now()


def take_back(case_file: CaseFile, key: str, case_id: str, item: str = "") -> LetterText:
    """Let go of the words that were kept, which stay in the history, and return the draft."""
    with case_file.work("Letter begun again from its draft", case_id=case_id) as session:
        _let_go(session, key, case_id, item)
    return draft(case_file, key, case_id, item)


class Drawn(NamedTuple):
    """A letter as it would be issued, with what it was drawn from; nothing is recorded of it yet."""

    composed: paper.Composed
    item: str
    text: LetterText
    version: int
    why: str
    pdf: bytes


def draw(
    case_file: CaseFile,
    key: str,
    case_id: str,
    text: LetterText,
    item: str = "",
    why: str = "",
    *,
    progress: Callable[[int, int], None] | None = None,
    stop: Callable[[], bool] | None = None,
) -> Drawn:
    """Draw a letter to be looked at before it is issued; `progress` and `stop` as for `paper.draw`.

    The same letter to the same addressee becomes a new version, for which `why` is required. Raises `Problem` with the
    entry at fault if something is missing.
    """
    check(text)
    version = check_why(case_file, key, case_id, text, item, why)
    composed = paper.compose(case_file, key, case_id, item=item, text=text)
    pdf = paper.pdf_of(composed, version=version, progress=progress, stop=stop)
    return Drawn(composed, item, text, version, why.strip(), pdf)


def issue(case_file: CaseFile, drawn: Drawn) -> IssuedPaper:
    """Keep a letter that was drawn and looked at, byte for byte, as issued now, and return it.

    Raises `Problem` if another version was issued since it was drawn.
    """
    composed, key = drawn.composed, drawn.composed.document.key
    if drawn.version != next_version(case_file, key, composed.case_id, drawn.text, drawn.item):
        raise Problem("Another version of this letter was issued meanwhile: look at it, then draw this one again.")
    made = IssuedPaper(
        case_id=composed.case_id,
        document=key,
        item=drawn.item,
        title=drawn.text.subject,
        addressee=drawn.text.addressee,
        number=drawn.version,
        issued_at=clock.now(),
        issued_by=case_file.by,
        why=drawn.why,
        text=to_entries(drawn.text),
        sha256=hashlib.sha256(drawn.pdf).hexdigest(),
        pdf=drawn.pdf,
    )
    with case_file.work(_what(composed.document.name, made), case_id=composed.case_id, why=drawn.why) as session:
        _let_go(session, key, composed.case_id, drawn.item)
        session.add(made)
    return made


def next_version(case_file: CaseFile, key: str, case_id: str, text: LetterText, item: str = "") -> int:
    """Return which version of the letter to its addressee the next one will be, from 1."""
    return len(earlier(case_file, key, case_id, text.addressee, item)) + 1


def _what(name: str, made: IssuedPaper) -> str:
    version = f", version {made.number}" if made.number > 1 else ""
    return f"{name} issued to {made.addressee[:100]}{version}"


def earlier(case_file: CaseFile, key: str, case_id: str, addressee: str, item: str = "") -> list[IssuedPaper]:
    """Return the versions of a letter that were issued to an addressee, the first one first, without their PDFs."""
    wanted = select(IssuedPaper).where(
        IssuedPaper.case_id == case_id,
        IssuedPaper.document == key,
        IssuedPaper.item == item,
        IssuedPaper.addressee == addressee,
    )
    with case_file.read() as session:
        return list(session.scalars(wanted.order_by(IssuedPaper.number)))


def issued(case_file: CaseFile, case_id: str) -> list[IssuedPaper]:
    """Return what was issued in a case, the newest first, without the PDFs."""
    with case_file.read() as session:
        wanted = select(IssuedPaper).where(IssuedPaper.case_id == case_id)
        return list(session.scalars(wanted.order_by(IssuedPaper.issued_at.desc(), IssuedPaper.number.desc())))


def pdf_of(case_file: CaseFile, paper_id: str) -> bytes:
    """Return the PDF of an issued paper, byte for byte; raises `CaseFileProblem` if it is not what was issued."""
    with case_file.read() as session:
        found = session.get(IssuedPaper, paper_id, options=[undefer(IssuedPaper.pdf)])
    if found is None:
        raise Problem("That paper is not in this case file: look for it among the papers issued in its case.")
    if hashlib.sha256(found.pdf).hexdigest() != found.sha256:
        raise CaseFileProblem(f"“{found.title}” is not what was issued any more: restore a backup.")
    return found.pdf


def file_stem(case_file: CaseFile, found: IssuedPaper) -> str:
    """Return a file name without its ending for an issued paper: never with a person's name."""
    stem = paper.file_stem(case_file, found.document, found.case_id, item=found.item)
    return f"{stem}-issued-{clock.day_of(found.issued_at)}" + (f"-version-{found.number}" if found.number > 1 else "")


def faults(session: Session) -> Iterator[str]:
    """Yield a sentence for each issued paper whose PDF is not what was issued."""
    wanted = select(IssuedPaper.id, IssuedPaper.title, IssuedPaper.sha256, IssuedPaper.number, Case.reference)
    for paper_id, title, sha256, number, reference in session.execute(
        wanted.join(Case, Case.id == IssuedPaper.case_id)
    ):
        # One after the other: together they may be larger than the memory.
        pdf = session.scalar(select(IssuedPaper.pdf).where(IssuedPaper.id == paper_id)) or b""
        if hashlib.sha256(pdf).hexdigest() != sha256:
            yield (
                f"The paper “{title}”, version {number}, of case {reference} is not what was issued any more: "
                "restore a backup."
            )


def check(text: LetterText) -> None:
    """Raise `Problem` with the entry at fault if a letter lacks its addressee, its subject or its words, or has a gap."""
    need(text.addressee, "Say who the letter goes to: the name on the first line, the address below it.", "to")
    need(text.subject, "Say in a few words what the letter is about.", "subject")
    if not any(paragraph.strip() for paragraph in text.paragraphs):
        raise Problem("The letter has no words yet: write them, or begin again from the draft.", "paragraphs")
    if found := gaps(text):
        raise Problem(f"“{found[0]}” is still to be filled in: write what belongs there, or take it out.", "paragraphs")


def check_why(case_file: CaseFile, key: str, case_id: str, text: LetterText, item: str, why: str) -> int:
    """Return which version a letter would be; raises `Problem` if it is not the first and there is no reason for it."""
    version = next_version(case_file, key, case_id, text, item)
    if version > 1 and not why.strip():
        raise Problem(
            f"This letter was issued to {text.addressee} before: say why it is issued again, the reason is kept.", "why"
        )
    return version


def to_entries(text: LetterText) -> dict[str, str]:
    """Return the words of a letter as they are kept and typed: one entry for each part of it."""
    return {
        "to": "\n".join(text.to),
        "subject": text.subject,
        "paragraphs": "\n\n".join(text.paragraphs),
        "enclosures": "\n".join(text.enclosures),
        "signed": "\n".join(text.signed),
        "source": text.source,
        "references": "\n".join(text.references),
        "copies": "\n".join(text.copies),
    }


def from_entries(entries: Mapping[str, str]) -> LetterText:
    """Return the letter that was typed: a line each of address, enclosures and those who sign; an empty line ends a paragraph."""
    return LetterText(
        _lines(entries.get("to", "")),
        " ".join(entries.get("subject", "").split()),
        tuple(part.strip("\n") for part in _paragraphs(entries.get("paragraphs", ""))),
        _lines(entries.get("enclosures", "")),
        _lines(entries.get("signed", "")),
        entries.get("source", ""),
        _lines(entries.get("references", "")),
        _lines(entries.get("copies", "")),
    )


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def _paragraphs(text: str) -> Iterator[str]:
    gathered: list[str] = []
    for line in [*text.splitlines(), ""]:
        if line.strip():
            gathered.append(line.rstrip())
        elif gathered:
            yield "\n".join(gathered)
            gathered = []


def _kept(session: Session, key: str, case_id: str, item: str) -> LetterDraft | None:
    wanted = select(LetterDraft).where(
        LetterDraft.case_id == case_id, LetterDraft.document == key, LetterDraft.item == item
    )
    return session.scalar(wanted)


def _let_go(session: Session, key: str, case_id: str, item: str) -> None:
    kept = _kept(session, key, case_id, item)
    if kept is not None:
        session.delete(kept)
