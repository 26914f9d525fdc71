"""Every paper of the demonstration that is written in Word holds the facts of its PDF, in the same order."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from scr_desktop.demo import office as demo
from scr_desktop.documents.word.characters import writable
from scr_desktop.documents.word.write import word_document
from scr_desktop.services.case import case as cases
from scr_desktop.services.office import register as registers
from scr_desktop.services.papers import paper
from scr_desktop.store.case_file import CaseFile
from tests.documents.reading import bare
from tests.documents.test_every_document import rows
from tests.documents.word.reading import words_of

EVERY_CASE = registers.Wanted(state="all", sort="reference", descending=False)


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CaseFile]:
    """Make the demonstration office once."""
    path: Path = tmp_path_factory.mktemp("demo") / "demo.scrcase"
    with CaseFile.create(path, demo.PASSPHRASE, by="Zoë Price") as made:
        demo.fill(made, 12)
        yield made


def composed(office: CaseFile) -> Iterator[tuple[str, paper.Composed]]:
    """Yield each kind of paper of each case once, with where it is from."""
    for row in registers.rows(office, EVERY_CASE):
        status = cases.status(office, row.id)
        for document in paper.documents_for(status):
            if document.in_word:
                items = [item.id for item in paper.items_for(office, document.key, row.id)] or [""]
                yield (
                    f"{row.reference} {document.key}",
                    paper.compose(office, document.key, row.id, item=items[0]),
                )


def test_the_facts_stand_in_their_order(office: CaseFile) -> None:
    """Read by another program."""
    count, missing = 0, list[str]()
    for name, one in composed(office):
        read, at = bare(words_of(word_document(one.content, paper.imprint_of(one)))), 0
        count += 1
        for line in (writable(line) for row in rows(one.content) for cell in row for line in cell.splitlines()):
            place = read.find(bare(line), at)
            if place < 0:
                missing.append(f"{name}: {line}")
                break
            at = place
    assert not missing, "\n".join(missing)
    assert count > 60
