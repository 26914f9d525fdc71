"""The scan of a signed sheet: looked at, led back to the recommendation or decision it was signed for, and kept with it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from scr_desktop.documents.making import received
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.papers.attachment import Attachment
from scr_desktop.domain.records.review.decision import Decision, Recommendation
from scr_desktop.domain.review.sheet_code import code_of, codes_in
from scr_desktop.domain.time.part_date import written
from scr_desktop.services import clock, loading
from scr_desktop.store.case_file import CaseFile

_LONGEST_NAME = 120


class Scan(NamedTuple):
    """A scan that was looked at: its bytes and pages, and what is to be asked before it is kept (empty: nothing).

    `doubt` is a sentence: that the sheet bears another code, then `other`, or that none could be read.
    """

    file_name: str
    pdf: bytes
    pages: int
    doubt: str
    other: str = ""


def look(
    case_file: CaseFile, case_id: str, signed_id: str, path: Path, *, stop: Callable[[], bool] | None = None
) -> Scan:
    """Look at a scan that is to be kept with a recommendation or decision; nothing is kept yet.

    It may run in any thread; when `stop()` returns true `paper.Stopped` is raised. Raises `Problem` if the file is locked,
    damaged, no PDF, too large or too slow.
    """
    pdf, name = received.read_pdf(path), path.name[-_LONGEST_NAME:]
    texts = received.texts_of(pdf, name, stop)
    with case_file.read() as session:
        case = loading.a_case(session, case_id)
        made = _made(case, signed_id)
        own, what = code_of(case, made), _called(made)
    found = sorted(set(codes_in("\n".join(texts))))
    other = "" if own in found else ", ".join(found)
    return Scan(name, pdf, len(texts), "" if own in found else _doubt(own, what, other), other)


def keep(case_file: CaseFile, case_id: str, signed_id: str, scan: Scan) -> Attachment:
    """Keep a scan with what was signed, and return its record; what was asked of it stands in the history.

    Raises `Problem` if it is kept there already, or the case is closed.
    """
    sha256 = hashlib.sha256(scan.pdf).hexdigest()
    why = f"Kept although it bears {scan.other}" if scan.other else ""
    with case_file.work(f"Signed sheet kept: {scan.file_name}", case_id=case_id, why=why) as session:
        case = loading.open_case(session, case_id)
        made = _made(case, signed_id)
        if any(one.signed_id == signed_id and one.sha256 == sha256 and not one.removed_at for one in case.attachments):
            raise Problem(f"This scan is kept with this {_kind(made)} already: choose another.")
        kept = Attachment(
            return_id="",
            signed_id=signed_id,
            agency=f"Signed: {_called(made)}",
            file_name=scan.file_name,
            pages=scan.pages,
            kept_at=clock.now(),
            sha256=sha256,
            pdf=scan.pdf,
        )
        case.attachments.append(kept)
    return kept


def _made(case: Case, signed_id: str) -> Recommendation | Decision:
    known: list[Recommendation | Decision] = [*case.recommendations, *case.decisions]
    found = next((one for one in known if one.id == signed_id), None)
    if found is None:
        raise Problem("A signed sheet is kept with what was signed: record the recommendation or decision first.")
    return found


def _kind(made: Recommendation | Decision) -> str:
    return "decision" if isinstance(made, Decision) else "recommendation"


def _called(made: Recommendation | Decision) -> str:
    if isinstance(made, Decision):
        return f"decision {made.number}, {made.when.in_time}"
    return f"recommendation of {written(made.recommended_on)}"


def _doubt(own: str, what: str, other: str) -> str:
    """Return what is to be asked: a scan is a picture, and only some scanners add text to it."""
    if not other:
        return f"No code can be read in this scan. The sheet for the {what} bears {own}: look for it on the paper."
    return f"This scan bears {other}. The sheet for the {what} bears {own}: it may be the wrong one."
