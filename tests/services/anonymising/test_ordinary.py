"""The program's own words are no names, whoever may be called like them; names written nearly right are found still."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path
from typing import Any

import pytest

from scr_desktop import paths
from scr_desktop.demo import office as demo
from scr_desktop.documents.making.texts import texts
from scr_desktop.documents.parts.item import Item
from scr_desktop.domain.anonymising.identifiers import Identifiers
from scr_desktop.domain.anonymising.names_in_text import Person
from scr_desktop.domain.naming.initials import initials
from scr_desktop.services.anonymising.ordinary import fixed_words
from scr_desktop.services.case import case as cases
from scr_desktop.services.office import register as registers
from scr_desktop.services.papers import paper
from scr_desktop.services.regime import regimes
from scr_desktop.store.case_file import CaseFile

LINES = (Path(__file__).parents[2] / "data" / "names.txt").read_text(encoding="utf-8").splitlines()
NAMES = {line.partition(":")[0]: line.partition(":")[2].split() for line in LINES}

# People whom the demonstration names besides those of its stories.
SOMEBODY = {"Ffion Pryce", "Greta Nwosu", "Imani Okafor", "Imran Sadler", "Deano"}


def people() -> list[Person]:
    """Return people called by all the names: the first given name beside the first surname of each list, and so on."""
    kinds = [kind.removesuffix(" given") for kind in NAMES if kind.endswith("given")]
    pairs = [pair for kind in kinds for pair in zip_longest(NAMES[f"{kind} given"], NAMES[f"{kind} surnames"])]
    return [Person(str(n), (f"{given} {family}",), f"Person {n}") for n, (given, family) in enumerate(pairs)]


def told(value: Any) -> Iterator[str]:
    """Yield every text of the demonstration's stories: these are its cases' words, not the program's."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for one in value.values() if isinstance(value, dict) else value:
            yield from told(one)


@pytest.fixture(scope="module")
def fixed_text(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """Return what all papers of the demonstration office say that nobody typed, with the procedure of every edition."""
    stories = json.loads(paths.resource("demo_office.json").read_text(encoding="utf-8"))
    typed = {one for one in told(stories) if len(one) > 2} | SOMEBODY
    path = tmp_path_factory.mktemp("demo") / "demo.scrcase"
    found: set[str] = set()
    with CaseFile.create(path, demo.PASSPHRASE, by="Zoë Price") as made:
        demo.fill(made, 12)
        for row in registers.rows(made, registers.Wanted(state="all")):
            status = cases.status(made, row.id)
            typed |= {initials(child.name) for child in status.case.children}
            for document in paper.documents_for(status):
                for item in paper.items_for(made, document.key, row.id) or [Item("", "")]:
                    composed = paper.compose(made, document.key, row.id, item=item.id)
                    found |= set(texts(composed.content))
        for regime in regimes():
            found |= set(texts(paper.compose(made, "procedure-as-followed", item=regime.key).content))
    typed |= {one.removesuffix(" (invented)") for one in typed if one.endswith(" (invented)")}
    return {text for text in found if not any(one in text for one in typed)}


def test_common_names_find_nothing_in_the_programs_own_text(fixed_text: set[str]) -> None:
    """Of 300 names of six communities none is found in what the program itself prints: `Panel` is not Patel or Paweł."""
    assert sum(map(len, NAMES.values())) >= 250
    assert len(fixed_text) > 1000
    everybody = Identifiers(people=people(), fixed=fixed_words())
    found = {
        (text[one.start : one.end], one.of): text[max(0, one.start - 30) : one.end + 30]
        for text in fixed_text
        for one in everybody.finds(text)
        if one.kind.value in {"Name", "Perhaps a name"}
    }
    assert not found, "\n".join(f"{words} of {called}: {around}" for (words, called), around in sorted(found.items()))


@pytest.mark.parametrize(
    ("written", "called"),
    [("Pattel", "Priya Patel"), ("Pawell", "Paweł Panek"), ("Okafer", "Ngozi Okafor"), ("Llewelyn", "Siân Llewellyn"),
     ("Mensa", "Kwame Mensah"), ("Pritcherd", "Huw Pritchard"), ("Hadad", "Omar Haddad"), ("Kowalska", "Jan Kowalski"),
     ("Grace", "Grace Marsh"), ("Gracie", "Grace Marsh"), ("Mr Board", "Tom Board"), ("Partridge", "Ann Partridge"),
     ("Will", "William Dunn"), ("Charles", "Charles Dunn")],
)  # fmt: skip
def test_real_names_are_found_still(written: str, called: str) -> None:
    """A name that is written nearly right, or is an ordinary word with a capital, still is found or replaced."""
    one = Identifiers(people=[Person("1", (called,), "Mother")], fixed=fixed_words())
    text = f"Neighbours heard {written} shouting at night."
    assert written not in one.anonymous(text) or one.finds(text)


def test_a_surname_that_is_a_word_of_the_procedure_leaves_the_procedure_readable() -> None:
    """Somebody called Board, Said or Panel is replaced where named, and nothing else is."""
    people = [
        Person("1", ("Tom Board",), "Father"),
        Person("2", ("Amal Said",), "Mother"),
        Person("3", ("Ann Panel",), "Aunt 1"),
    ]
    named = Identifiers(people=people, fixed=fixed_words())
    said = "Tom Board was told. The Panel and the board agreed, he said."
    assert named.anonymous(said) == "Father was told. The Panel and the board agreed, he said."
    assert named.finds(named.anonymous(said)) == []
