"""Every document for every case of the demonstration, with names and with pseudonyms: valid, and read back in order.

`tests/services/test_anonymise.py` looks for what must not stand in the anonymised ones.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest

from scr_desktop.documents.content import Bullets, Facts, Grid, Heading, KeepTogether, Notice, Para, SignatureBoxes
from scr_desktop.domain.case import Case
from scr_desktop.services import case as cases
from scr_desktop.services import demo, meeting, paper, pseudonym
from scr_desktop.services import register as registers
from scr_desktop.store.case_file import CaseFile
from tests.documents.reading import ReadBack, bare

CASES = 12
EVERY_CASE = registers.Wanted(state="all", sort="reference", descending=False)
# So much of a text is looked for: the rest of it may stand on the next page, below that page's foot and head.
MUCH = 12


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CaseFile]:
    """Make the demonstration office once, with every pseudonym that it proposes."""
    path = tmp_path_factory.mktemp("demo") / "demo.scrcase"
    with CaseFile.create(path, demo.PASSPHRASE, by="Zoë Price") as made:
        demo.fill(made, CASES)
        for row in registers.rows(made, EVERY_CASE):
            if proposed := pseudonym.proposals(made, row.id):
                pseudonym.confirm(made, row.id, proposed)
        yield made


def papers_of(office: CaseFile, case_id: str) -> Iterator[tuple[paper.Document, str]]:
    """Yield each paper of a case, once for each thing that it can be about."""
    for document in paper.documents_for(cases.standing(office, case_id)):
        if document.each is None:
            yield document, ""
        for item in paper.items_for(office, document.key, case_id):
            yield document, item.id


def texts(content: Sequence[object]) -> Iterator[str]:
    """Yield the texts of a document as somebody reads them: down the page, tables row by row."""
    for one in content:
        match one:
            case KeepTogether(items):
                yield from texts(items)
            case Heading() | Para():
                yield one.text
            case Notice():
                yield from (one.title, one.text)
            case Facts(pairs):
                yield from (part for pair in pairs for part in pair)
            case Bullets(items):
                yield from items
            case Grid(rows=rows, caption=caption):
                yield from (caption, *(cell for row in rows for cell in row))
            case SignatureBoxes(people):
                yield from people


def out_of_order(composed: paper.Composed, read: ReadBack) -> list[str]:
    """Return the texts of a document that are not read after those before them."""
    whole, at, missing = bare(read.text), 0, []
    for text in texts(composed.content):
        for line in text.splitlines():
            wanted = bare(line)[:MUCH]
            found = whole.find(wanted, at)
            if found < 0:
                missing.append(line)
            else:
                at = found + len(wanted)
    return missing


def faults(composed: paper.Composed, read: ReadBack) -> list[str]:
    """Return what is wrong with a paper: rules of PDF/UA-1 that it breaks, and what is missing or out of its order."""
    return [*read.faults, *out_of_order(composed, read)]


def drawn(composed: paper.Composed) -> ReadBack:
    """Return a finished paper, read back."""
    return ReadBack(paper.pdf_of(composed))


def faults_of(composed: paper.Composed) -> list[str]:
    """Return what is wrong with a paper once it is drawn."""
    return faults(composed, drawn(composed))


def untold(case: Case, read: ReadBack, *, anonymised: bool) -> list[str]:
    """Return what a pack does not say of its case: reference, children, and agencies where they have their names."""
    labels = {one.name: one.label for one in pseudonym.register(case)}
    children = [labels[one.name] if anonymised else one.name for one in case.children]
    agencies = [] if anonymised else [one.name for one in case.agencies]
    whole = bare(read.text)
    return [one for one in (case.reference, *children, *agencies) if bare(one) not in whole]


@pytest.mark.parametrize("number", range(CASES))
@pytest.mark.parametrize("anonymised", [False, True], ids=["named", "anonymised"])
def test_every_paper_of_a_case_is_valid_and_reads_in_order(office: CaseFile, number: int, *, anonymised: bool) -> None:
    """Each paper passes PDF/UA-1, bears the case's reference, and another program reads its facts in their order."""
    case = cases.get(office, registers.rows(office, EVERY_CASE)[number].id)
    wrong = {}
    for document, item in papers_of(office, case.id):
        if not (anonymised and document.only_named):
            composed = paper.compose(office, document.key, case.id, item=item, anonymised=anonymised)
            read = drawn(composed)
            assert case.reference in read.text
            wrong[document.key, item] = faults(composed, read)
            if document.key == "decision-pack":
                wrong["decision-pack", "facts"] = untold(case, read, anonymised=anonymised)
    assert {key: found for key, found in wrong.items() if found} == {}
    assert len(wrong) > 5


def test_what_is_out_of_order_would_be_seen(office: CaseFile) -> None:
    """A paper whose parts stand in another order than they are given, or not at all, does not pass here."""
    case_id = registers.rows(office, EVERY_CASE)[0].id
    composed = paper.compose(office, "deadline-sheet", case_id)
    read = drawn(composed)
    turned = composed._replace(content=composed.content[::-1])
    more = composed._replace(content=[*composed.content, Para("Nowhere on this paper")])
    assert out_of_order(composed, read) == []
    assert out_of_order(turned, read)
    assert out_of_order(more, read) == ["Nowhere on this paper"]


def test_every_paper_of_the_office_is_valid_and_reads_in_order(office: CaseFile) -> None:
    """The register, the month, where everything stands, and agenda and minutes of every meeting."""
    wrong = {}
    for document in paper.documents():
        if document.of == "meeting":
            for one in [*meeting.planned(office), *meeting.past(office)]:
                wrong[document.key, one.id] = faults_of(paper.compose(office, document.key, item=one.id))
        elif document.of != "case":
            wrong[document.key, ""] = faults_of(paper.compose(office, document.key))
    assert {key: found for key, found in wrong.items() if found} == {}
    assert len(wrong) > 5
