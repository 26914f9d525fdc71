"""Every letter of the demonstration office, drawn and read back: what a reader would notice of any of them.

Each document that there is can be made from that office; no letter ends with nothing but its ending; nothing of what is
said twice stands twice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

import pytest

from scr_desktop.demo import office as demo
from scr_desktop.documents.parts.letter import LetterText
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.services.case import case as cases
from scr_desktop.services.office import office as offices
from scr_desktop.services.office import register as registers
from scr_desktop.services.papers import issuing, paper
from scr_desktop.store.case_file import CaseFile
from tests.documents.reading import ReadBack, squeeze

EVERY_CASE = registers.Wanted(state="all", sort="reference", descending=False)
ON_DECISION = {"decision-letter", "no-review-letter", "final-outcome-letter", "delay-letter", "national-view-letter"}
FRAGMENT = re.compile(r"^[A-Z][^.:\[\n]{0,40}:\s")


class Drawn(NamedTuple):
    """A letter: of which kind and case, its words, and its pages as they are read."""

    key: str
    status: CaseStatus
    text: LetterText
    read: ReadBack


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CaseFile]:
    """Make the demonstration office once."""
    path = tmp_path_factory.mktemp("demo") / "demo.scrcase"
    with CaseFile.create(path, demo.PASSPHRASE, by="Zoë Price") as made:
        demo.fill(made, 12)
        yield made


@pytest.fixture(scope="module")
def standings(office: CaseFile) -> list[CaseStatus]:
    """Return where every case of it stands."""
    return [cases.status(office, row.id) for row in registers.rows(office, EVERY_CASE)]


@pytest.fixture(scope="module")
def letters(office: CaseFile, standings: list[CaseStatus]) -> list[Drawn]:
    """Draw each kind of letter of each case, to every addressee of it."""
    return [drawn(office, of, key, item) for of in standings for key, item in _letters(office, of)]


def _letters(office: CaseFile, of: CaseStatus) -> Iterator[tuple[str, str]]:
    for document in paper.documents_for(of):
        if isinstance(document, paper.Letter):
            for item in paper.items_for(office, document.key, of.case.id):
                yield document.key, item.id


def drawn(office: CaseFile, of: CaseStatus, key: str, item: str) -> Drawn:
    """Return one letter with its pages."""
    pdf = paper.pdf_of(paper.compose(office, key, of.case.id, item=item))
    return Drawn(key, of, issuing.draft(office, key, of.case.id, item), ReadBack(pdf))


def test_each_document_can_be_made_from_the_demonstration(standings: list[CaseStatus]) -> None:
    """Whoever tries the program out sees every paper that it has, the three rarest letters among them."""
    of_cases = {document.key for document in paper.documents() if paper.needs_case(document.key)}
    assert of_cases - {document.key for of in standings for document in paper.documents_for(of)} == set()


def test_no_page_holds_but_the_end_of_a_letter(letters: list[Drawn]) -> None:
    """On the page that is signed stands the last thing that the letter says."""
    for one in letters:
        last = squeeze(one.read.pages[-1])
        said = one.text.paragraphs[-2].splitlines()[-1].removeprefix("- ")
        assert squeeze(one.text.paragraphs[-1]) in last, one.key
        assert squeeze(said)[:40] in last, (one.key, one.status.case.reference)


def test_nothing_is_said_twice_in_an_address(letters: list[Drawn]) -> None:
    """No post stands behind itself, and no line below itself."""
    for one in letters:
        assert len(set(one.text.to)) == len(one.text.to)
        for line in one.text.to:
            parts = [part.strip().casefold() for part in line.split(",")]
            assert len(set(parts)) == len(parts), (one.key, line)


def test_every_paragraph_is_a_sentence(letters: list[Drawn]) -> None:
    """A label with what belongs to it is no paragraph; lists may have a heading."""
    for one in letters:
        for paragraph in one.text.paragraphs[1:-1]:
            heading, *listed = paragraph.splitlines()
            assert heading.endswith((".", "?", "!", "]")) or (heading.endswith(":") and listed), (one.key, paragraph)
            assert not FRAGMENT.match(heading), (one.key, paragraph)


def test_each_has_our_reference_and_words_for_letters(office: CaseFile, letters: list[Drawn]) -> None:
    """Its holder is not told to bring it back after a meeting: it is not the office's any more."""
    ours = offices.get(office)
    for one in letters:
        assert one.text.references[0].startswith(f"Our reference: {one.status.case.reference}")
        assert all(ours.letter_handling in page for page in one.read.pages), one.key
        assert all(ours.handling not in page for page in one.read.pages), one.key


def test_letters_on_a_decision_say_of_which_case_they_are(letters: list[Drawn]) -> None:
    """The national reference, where there is one, initials and the day of the incident: the Panel finds its own file."""
    found = [one for one in letters if one.key in ON_DECISION]
    assert {one.key for one in found} == ON_DECISION
    for one in found:
        case = one.status.case
        assert f"incident {case.incident_on.in_time}" in one.text.subject
        assert re.search(r"\b\w\.\w\.", one.text.subject)
        number = case.national_reference
        assert not number or f"National reference: {number}" in one.text.references


def test_no_subject_names_anybody(letters: list[Drawn]) -> None:
    """Who sees the envelope being opened, or the list of letters, reads no name of a child."""
    for one in letters:
        for child in one.status.case.children:
            names = [name for name in (child.family_name, *child.given_names.split()) if len(name) > 2]
            assert not any(name in one.text.subject for name in names), one.text.subject


def test_others_who_are_written_to_have_a_copy(letters: list[Drawn]) -> None:
    """In the words that letters use, and nobody is told of their own letter."""
    copied = [one for one in letters if one.text.copies]
    assert copied
    for one in copied:
        assert f"Copy to: {'; '.join(one.text.copies)}" in squeeze(one.read.text)
        assert one.text.addressee not in one.text.copies
    assert not any("The same is written" in one.read.text for one in letters)
