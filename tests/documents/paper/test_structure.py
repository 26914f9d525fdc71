"""What a screen reader meets in three papers, as poppler reads it: a change of the structure shows as a change of a file.

`python -m tests.documents.paper.test_structure` writes what is kept in `tests/data/structure` again; read what changed.
"""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from scr_desktop.documents.case_papers.decision_pack import DOCUMENT as PACK
from scr_desktop.documents.letters import agency_request
from scr_desktop.documents.making.draw import draw
from scr_desktop.documents.office_papers import register as register_paper
from scr_desktop.documents.parts.imprint import Imprint
from scr_desktop.documents.subjects.case import OfPack
from scr_desktop.documents.subjects.register import OfRegister
from scr_desktop.documents.subjects.rows import Material, RegisterEntry
from scr_desktop.domain.papers.pack import usual_parts
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.papers.attachment import Attachment
from scr_desktop.domain.records.papers.pack_choice import PackChoice
from tests.documents.cases import AS_AT, OFFICE, made
from tests.documents.in_memory import body_of
from tests.documents.paper.test_foreign import written
from tests.documents.reading import ReadBack

KEPT = Path(__file__).resolve().parents[2] / "data" / "structure"
# Enough to meet headings, tables, lists, links, figures and a file bound in, and short enough to be read.
IN_THE_PACK = {"children", "pathway", "decision-sheet"}


def pack() -> bytes:
    """Return a pack of a case of 2018, in the parts that the officer chose, with a file of the police bound in."""
    status = made("WT2015")
    file = written("The police saw him.", invariant=1)
    status.case.attachments.append(
        Attachment(return_id="", agency="Police", file_name="log.pdf", pages=1, kept_at="", sha256="5c" * 32, pdf=file)
    )
    _choose(status)
    material = Material(files={one.id: file for one in status.case.attachments})
    content = PACK.body(OfPack(status, material), OFFICE, AS_AT)
    head = f"412, {'a1' * 32}"
    return draw(content, Imprint("Decision pack 2018-003", as_at=AS_AT, copy="Copy 3 of 8: Police", history_head=head))


def _choose(status: CaseStatus) -> None:
    parts = usual_parts(status, 0)
    left_out = [one.key for one in parts if one.key not in IN_THE_PACK and not one.attachment]
    status.case.pack_choices.append(PackChoice(pack_parts=[one.key for one in parts], left_out=left_out))


def letter() -> bytes:
    """Return the letter that asks an agency for its information."""
    status = made("WT2018")
    request = status.case.requests[1]
    request.questions = ["When was he seen?", "What did Ms Żądło-Ŵyn say?"]
    content = body_of(agency_request.DOCUMENT, status, request.id)
    return draw(content, Imprint("Request to an agency 2018-003", reference="2018-003", as_at=AS_AT))


def register() -> bytes:
    """Return a register that goes over pages."""
    entries = [
        RegisterEntry(
            f"2018-{day:03}", f"Child {day}", "Working Together 2018", "Notified", date(2018, 5, day), None, None, ""
        )
        for day in range(1, 31)
    ]
    content = register_paper.DOCUMENT.body(OfRegister(entries, "All cases"), OFFICE, AS_AT)
    return draw(content, Imprint("Register", as_at=AS_AT))


DOCUMENTS = {"decision-pack": pack, "agency-request": letter, "register": register}


def printed(pdf: bytes) -> str:
    """Return the structure as poppler prints it, without the numbers of objects, which mean nothing to a reader."""
    return re.sub(r"Object \d+ \d+", "Object", ReadBack(pdf).structure())


def loosely(tree: str) -> list[str]:
    """Return the lines of a tree without indents and double spaces, in which versions of poppler differ."""
    return [line for line in (" ".join(line.split()) for line in tree.replace(' "\n', '"\n').splitlines()) if line]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_structure_is_as_it_was_read_and_found_good(name: str) -> None:
    """Headings, tables with their heads, lists, links and figures stand in reading order, as a person checked them."""
    kept = (KEPT / f"{name}.txt").read_text(encoding="utf-8")
    assert loosely(printed(DOCUMENTS[name]())) == loosely(kept)


def main() -> None:
    """Write every structure that is kept."""
    for name, made_of in DOCUMENTS.items():
        (KEPT / f"{name}.txt").write_text(printed(made_of()), encoding="utf-8")


if __name__ == "__main__":
    main()
