"""Numbered copies of a paper: one PDF for each recipient, and the ledger of who holds which."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import NamedTuple

from scr_desktop.domain.naming.with_post import with_post
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.papers.numbered_copy import Copy, Whereabouts, copy_label
from scr_desktop.domain.time.part_date import written
from scr_desktop.paths import is_there
from scr_desktop.services import clock, loading
from scr_desktop.services.anonymising import anonymise
from scr_desktop.services.case import case as cases
from scr_desktop.services.check import need, not_ahead
from scr_desktop.services.office import office as offices
from scr_desktop.services.papers import paper
from scr_desktop.services.review import meeting as meetings
from scr_desktop.store.case_file import CaseFile

MOST = 60
ENDS = ("returned", "destroyed")


class Drawn(NamedTuple):
    """A copy that was drawn: its entry for the ledger, not recorded yet, and its PDF."""

    copy: Copy
    pdf: bytes
    anonymised: bool = False


def suggested(case_file: CaseFile, case_id: str) -> list[str]:
    """Return who may need a copy: those who were at the meetings on the case, its agencies, and those who decide."""
    case, chair = cases.get(case_file, case_id), offices.get(case_file).chair.strip()
    regime = cases.regime_of(case_file, case_id)
    deciders = regime.partners or (with_post(chair, regime.decider),)
    there = [
        with_post(attendance.name, attendance.agency)
        for meeting in meetings.of_case(case_file, case_id)
        for attendance in meeting.attendances
        if attendance.presence == "present"
    ]
    return [
        one for one in dict.fromkeys([*there, *(agency.name for agency in case.agencies), *deciders]) if one.strip()
    ]


def draw(
    case_file: CaseFile,
    key: str,
    case_id: str,
    recipients: Sequence[str],
    item: str = "",
    *,
    anonymised: bool = False,
    progress: Callable[[int, int], None] | None = None,
    stop: Callable[[], bool] | None = None,
) -> list[Drawn]:
    """Draw a copy for each recipient, all of the same moment, and record nothing yet.

    `progress(copy, copies)` is called after each; when `stop()` returns true `paper.DrawingStopped` is raised. Raises `Problem`
    if there is no recipient, one is named twice, or there are too many. `anonymised` is as for `paper.draw`.
    """
    names = checked(recipients)
    composed = paper.compose(case_file, key, case_id, item=item, anonymised=anonymised)
    made_at, found = clock.now(), list[Drawn]()
    for number, name in enumerate(names, 1):
        pdf = paper.pdf_of(composed, copy=f"Copy {copy_label(number, len(names), name)}", stop=stop)
        copy = Copy(
            document=key,
            item=item,
            title=f"{composed.title} ({anonymise.WORD.lower()})" if anonymised else composed.title,
            number=number,
            of=len(names),
            recipient=name,
            made_at=made_at,
            history_head=composed.history_head,
            sha256=hashlib.sha256(pdf).hexdigest(),
        )
        found.append(Drawn(copy, pdf, anonymised))
        if progress is not None:
            progress(number, len(names))
    return found


def save(case_file: CaseFile, case_id: str, drawn: Sequence[Drawn], folder: Path) -> list[Path]:
    """Write copies to a folder, all or none, and return their paths: names with numbers and no person's name.

    Raises `Problem` if one is there already or cannot be written; what was in the folder stays as it was.
    """
    first = drawn[0]
    stem = paper.file_stem(case_file, first.copy.document, case_id, item=first.copy.item, anonymised=first.anonymised)
    paths = [folder / f"{stem}-copy-{one.copy.number}-of-{one.copy.of}.pdf" for one in drawn]
    for path in paths:
        if is_there(path):
            raise Problem(f"{path.name} is in {folder} already: choose another folder, or move it away.", "folder")
    written_so_far: list[Path] = []
    try:
        for one, path in zip(drawn, paths, strict=True):
            paper.save(one.pdf, path)
            written_so_far.append(path)
    except BaseException:
        for path in written_so_far:
            with suppress(OSError):
                path.unlink(missing_ok=True)
        raise
    return paths


def record(case_file: CaseFile, case_id: str, drawn: Sequence[Drawn], given_on: date | None = None) -> Case:
    """Enter copies that were saved or printed in the ledger, as given out on a day unless that is still to come."""
    check_given(given_on)
    first = drawn[0].copy
    copies = f"{len(drawn)} copies" if len(drawn) > 1 else "1 copy"
    with case_file.work(f"{first.title}: {copies} made"[:200], case_id=case_id) as session:
        case = loading.whole_case(session, case_id)
        for one in drawn:
            one.copy.given_on = given_on
            case.copies.append(one.copy)
    return case


def give(case_file: CaseFile, case_id: str, copy_ids: Collection[str], on: date, note: str = "") -> Case:
    """Record that copies were given to those they were made for on a day; raises `Problem` for one given already."""
    with case_file.work("Copies given out", case_id=case_id, why=note) as session:
        case = loading.whole_case(session, case_id)
        for copy in _chosen(case, copy_ids):
            if copy.given_on is not None:
                raise Problem(f"Copy {copy.label} was given out on {written(copy.given_on)} already.", "on")
            _check_day(on, "on", clock.day_of(copy.made_at))
            copy.given_on = on
            _add_note(copy, note)
    return case


def take_in(case_file: CaseFile, case_id: str, copy_ids: Collection[str], how: str, on: date, note: str = "") -> Case:
    """Record that copies were `returned` or `destroyed` on a day; a copy returned may still be destroyed."""
    if how not in ENDS:
        raise ValueError(f"a copy is not {how}")
    with case_file.work(f"Copies {how}", case_id=case_id, why=note) as session:
        case = loading.whole_case(session, case_id)
        for copy in _chosen(case, copy_ids):
            if copy.destroyed_on is not None or (how == "returned" and copy.returned_on is not None):
                raise Problem(f"Copy {copy.label}: {copy.words[:1].lower()}{copy.words[1:]} already.", "on")
            if how == "returned" and copy.given_on is None:
                raise Problem(f"Copy {copy.label} was never given out, so it cannot come back.", "on")
            _check_day(on, "on", copy.returned_on or copy.given_on or clock.day_of(copy.made_at))
            setattr(copy, f"{how}_on", on)
            _add_note(copy, note)
    return case


def note(case_file: CaseFile, case_id: str, copy_ids: Collection[str], on: date, words: str) -> Case:
    """Note of copies that are out what was heard or done about them on a day: asked for back, reported lost."""
    need(words, "Say what was heard of the copy, or done to have it back.", "note")
    with case_file.work("Copies asked after", case_id=case_id, why=words.strip()) as session:
        case = loading.whole_case(session, case_id)
        for copy in _chosen(case, copy_ids):
            if copy.whereabouts is not Whereabouts.OUT:
                raise Problem(f"Copy {copy.label} is not out: {copy.words[:1].lower()}{copy.words[1:]}.", "on")
            _check_day(on, "on", copy.given_on)
            _add_note(copy, f"{written(on)}: {words.strip()}")
    return case


def out(case: Case) -> list[Copy]:
    """Return the copies of a case that somebody holds: given out, neither returned nor destroyed."""
    return [one for one in case.copies if one.whereabouts is Whereabouts.OUT]


def checked(recipients: Sequence[str]) -> list[str]:
    """Return the names of those who get a copy, trimmed; raises `Problem` for none, the same one twice, or too many."""
    names = [" ".join(recipient.split()) for recipient in recipients if recipient.strip()]
    if not names:
        raise Problem("Choose at least one recipient: every copy is made for somebody.", "recipients")
    twice = next((name for name in names if names.count(name) > 1), "")
    if twice:
        raise Problem(
            f"{twice[:80]} stands there twice: one copy for each, or say which of two people it is.", "recipients"
        )
    if len(names) > MOST:
        raise Problem(f"These are {len(names)} copies: make at most {MOST} at a time.", "recipients")
    return names


def _add_note(copy: Copy, note: str) -> None:
    copy.note = "\n".join(filter(None, (copy.note, note.strip())))


def check_given(on: date | None) -> None:
    """Raise `Problem` if the day on which new copies are given out is still to come."""
    _check_day(on, "given_on", None)


def _chosen(case: Case, copy_ids: Collection[str]) -> list[Copy]:
    found = [one for one in case.copies if one.id in copy_ids]
    if not found:
        raise Problem("Choose a copy first.", "copies")
    return found


def _check_day(on: date | None, field: str, earliest: date | None) -> None:
    if on is None:
        return
    not_ahead(on, field, "enter the day on which it happened")
    if earliest is not None and on < earliest:
        raise Problem(
            f"{written(on)} is before {written(earliest)}, when the copy was made or given: check the day.", field
        )
