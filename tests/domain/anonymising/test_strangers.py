"""A name of the case beside a word that is not known may be another's: it is shown whole to the officer."""

from __future__ import annotations

import pytest

from scr_desktop.domain.anonymising.identifier_kinds import IdentifierKind
from scr_desktop.domain.anonymising.identifiers import Identifiers
from scr_desktop.domain.anonymising.names_in_text import Person
from scr_desktop.domain.naming.fixed import Fixed

CASE = Identifiers(
    people=[
        Person("1", ("Ann-Marie Quill", "Annie"), "Child A", woman=True),
        Person("2", ("Sarah Quill-Harrow", "Saz"), "Mother", woman=True),
        Person("3", ("Margaret Quill",), "Grandmother 1", woman=True),
        Person("4", ("Dr Singh",), "GP 1"),
    ],
    fixed=Fixed.of(["The review", "Asked on", "CSC"]),
)


@pytest.mark.parametrize(
    ("text", "stranger"),
    [("Kyle Quill rang", "Kyle Quill"), ("moved to Pat Quill at", "Pat Quill"), ("Kyle\nQuill", "Kyle\nQuill"), ("KYLE QUILL", "KYLE QUILL"), ("Kyle (Quill)", "Kyle (Quill"),
     ("QUILL, Kyle", "QUILL, Kyle"), ("Kyle James Quill’s", "Kyle James Quill"), ("Tom Harrow", "Tom Harrow"), ("Grace Quill", "Grace Quill"),
     ("josh quill", "josh quill"), ("Quill-Jones", "Quill-Jones"), ("Sarah Jones", "Sarah Jones"), ("Harjit Singh", "Harjit Singh"),
     ("Sarah Quill-Harrow-Smith", "Sarah Quill-Harrow-Smith")],
)  # fmt: skip
def test_an_unknown_name_beside_a_known_one_stops_the_paper(text: str, stranger: str) -> None:
    """Neither is the unknown name left beside a pseudonym, nor somebody else given the pseudonym of a relative."""
    assert CASE.anonymous(text) == text
    assert [(text[one.start : one.end], one.kind, one.of) for one in CASE.finds(text)] == [
        (stranger, IdentifierKind.LIKELY_NAME, "")
    ]


@pytest.mark.parametrize(
    ("text", "becomes"),
    [("The Quill family", "The [family name] family"), ("Then Quill rang", "Then [family name] rang"), ("Annie Quill", "Child A"),
     ("MOTHER Quill", "MOTHER [family name]"), ("Ms Quill-Harrow said", "Mother said"), ("Dr Singh said", "GP 1 said"), ("CSC Quill", "CSC [family name]"),
     ("Asked Quill", "Asked [family name]"), ("Annie Quill, Police and Health", "Child A, Police and Health"), ("Saz Quill-Harrow", "Mother"),
     ("Annie’s School", "Child A’s School"), ("Annie. Kyle left", "Child A. Kyle left"), ("Annie Facebook page", "Child A Facebook page")],
)  # fmt: skip
def test_ordinary_words_beside_a_name_stop_nothing(text: str, becomes: str) -> None:
    """Titles, relations, agencies and what a sentence begins with make a name nobody else's."""
    assert CASE.anonymous(text) == becomes
    assert CASE.finds(becomes) == []


def test_who_is_given_a_pseudonym_is_a_stranger_no_more() -> None:
    """Once the officer has said who Kyle Quill is, the whole name gives way."""
    told = Identifiers(people=[*CASE.people, Person("5", ("Kyle Quill",), "Cousin 1")])
    assert told.anonymous("Kyle Quill rang; Kyle left.") == "Cousin 1 rang; Cousin 1 left."
