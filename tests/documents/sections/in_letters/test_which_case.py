"""How a letter says which case it is about, under whose reference, and whom to ask for."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.documents.sections.in_letters.which_case import (
    references,
    sentence,
    subject,
    theirs,
    to_one_told,
    whom_to_ring,
)
from scr_desktop.domain.records.birth import UNBORN
from scr_desktop.domain.records.case import Case, Child
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.records.review.correspondence import PanelReply
from scr_desktop.domain.records.telling import Telling
from scr_desktop.domain.time.part_date import PartDate
from tests.documents.cases import made

DAY = date(2018, 6, 4)


def case(*names: str, on: str = "") -> Case:
    """Return a case with children of these names, given name and family name."""
    found = Case(reference="2018-003", regime="WT2015", opened_on=DAY)
    for name in names:
        given, _, family = name.partition(" ")
        found.children.append(Child(given_names=given, family_name=family))
    found.incident_on = PartDate.parse(on) if on else PartDate()
    return found


@pytest.mark.parametrize(
    ("of", "said"),
    [
        (case("Amelia Harcourt-Davies", on="1 April 2026"), "A letter: A.H.D., incident on 1 April 2026"),
        (case("Amelia Hill", "Noah Hill", on="April 2026"), "A letter: A.H. and N.H., incident in April 2026"),
        (case("Isla", "Noah Hill"), "A letter: a child and N.H."),
        (case("A B", "C D", "E F", "G H", "I J"), "A letter: A.B., C.D., E.F. and 2 other children"),
        (case(""), "A letter: 1 child"),
        (case(), "A letter"),
    ],
)
def test_a_subject_has_initials_and_the_day_and_no_name(of: Case, said: str) -> None:
    """As far as they are known; of many children three stand for all."""
    assert subject("A letter", of) == said


def test_a_child_not_born_yet_has_no_initials() -> None:
    """It is counted, under no name."""
    of = case()
    of.children.append(Child(birth=UNBORN))
    assert subject("A letter", of) == "A letter: 1 child"


def test_references_are_ours_theirs_and_the_national_one() -> None:
    """What is not known is left out, and the national one goes to nobody who would not know it."""
    of, office = case(), Office(officer=" Zoë Price ")
    assert references(of, Office()) == ("Our reference: 2018-003",)
    assert references(of, office, of="2", theirs="R/7") == (
        "Our reference: 2018-003/2", "Your reference: R/7", "Please ask for: Zoë Price",
    )  # fmt: skip
    of.national_reference = " SIN-1 "
    assert references(of, Office()) == ("Our reference: 2018-003",)
    assert references(of, Office(), theirs="SIN-1", national=True) == (
        "Our reference: 2018-003", "National reference: SIN-1",
    )  # fmt: skip


def test_their_reference_is_the_last_that_they_gave() -> None:
    """The Panel's own letter before what was noted when it was told; nobody has the reference of another."""
    of = made("WT2018")
    of.case.tellings[:] = [
        Telling(duty="x", who=of.regime.panel, told_on=DAY, reference="R/7"),
        Telling(duty="y", who="Ofsted", told_on=DAY, reference="O/1"),
        Telling(duty="y", who="Ofsted", told_on=DAY, reference=" O/2 "),
    ]
    assert (theirs(of, of.regime.panel), theirs(of, "Ofsted"), theirs(of, "Police")) == ("R/7", "O/2", "")
    of.case.panel_replies.append(PanelReply(received_on=DAY, kind="asks", reference="P/9"))
    assert theirs(of, of.regime.panel) == "P/9"
    assert "Your reference: P/9" in to_one_told(of, Office(), of.regime.panel)


@pytest.mark.parametrize(
    ("office", "said"),
    [
        (Office(), ()),
        (Office(officer="Ann Reed", telephone="01632 960001", secure_address="a@b.invalid"),
         ("If you have a question about this letter, please ring Ann Reed on 01632 960001 or write to us at a@b.invalid.",)),
        (Office(telephone="01632 960001"), ("If you have a question about this letter, please ring us on 01632 960001.",)),
        (Office(officer="Ann Reed", secure_address="a@b.invalid"),
         ("If you have a question about this letter, please write to Ann Reed at a@b.invalid.",)),
    ],
)  # fmt: skip
def test_it_is_said_whom_to_ring_as_far_as_the_office_says(office: Office, said: tuple[str, ...]) -> None:
    """An office that nobody can reach says nothing of it."""
    assert whom_to_ring(office) == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [("it happened there", "It happened there."), (" Why? ", "Why?"), ("“So.”", "“So.”"), ("", "")],
)
def test_what_was_typed_stands_as_a_sentence(typed: str, said: str) -> None:
    """With a capital and a stop, unless it has one."""
    assert sentence(typed) == said
