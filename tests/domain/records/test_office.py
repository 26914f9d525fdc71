"""The local authorities of an office, which of them a case is of, and who notifies for each."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.office import NotifyingContact, Office, authorities_in, not_chosen, one_of

BOTH = ("Avonvale Council", "Chewside Council")


@pytest.mark.parametrize(("text", "names"), [
    ("", []),
    (" \n\n", []),
    ("Avonvale Council", ["Avonvale Council"]),
    ("  Avonvale Council \r\n\nChewside Council\n Avonvale Council", list(BOTH)),
    ("Avonvale, Chewside", ["Avonvale, Chewside"]),  # a comma may stand in a name
])  # fmt: skip
def test_authorities_are_written_one_a_line(text: str, names: list[str]) -> None:
    """Empty lines and spaces around are none, and one named twice is one."""
    assert authorities_in(text) == names


def test_of_several_the_case_has_to_say_which() -> None:
    """The only one goes without saying; of none there is no name."""
    assert (one_of(()), one_of(BOTH[:1])) == ("", "Avonvale Council")
    assert one_of(BOTH) == "Avonvale Council or Chewside Council (not entered yet which)"


@pytest.mark.parametrize(("of_case", "offices", "left"), [
    ("", (), ()),
    ("", BOTH[:1], ()),
    ("", BOTH, BOTH),
    ("Chewside Council", BOTH, ()),
    ("Elsewhere Council", BOTH, BOTH),  # the office was given other authorities since
])  # fmt: skip
def test_only_an_office_of_several_asks_which(of_case: str, offices: tuple[str, ...], left: tuple[str, ...]) -> None:
    """It asks until the case names one that is the office's own."""
    case = Case(reference="2018-003", regime="WT2015", opened_on=date(2018, 5, 14), local_authority=of_case)
    assert not_chosen(case, offices) == left


def test_who_is_entered_for_an_authority_notifies_for_it_alone() -> None:
    """Where nobody is, those who notify for any do; without a name of the authority only those are known."""
    ann, ben, cem = (
        NotifyingContact(name="Ann", authority=BOTH[0]), NotifyingContact(name="Ben"), NotifyingContact(name="Cem"),
    )  # fmt: skip
    office = Office(local_authority="\n".join(BOTH), contacts=[ann, ben, cem])
    assert office.authorities == BOTH
    assert office.notifying(BOTH[0]) == (ann,)
    assert office.notifying(BOTH[1]) == office.notifying("") == (ben, cem)
    assert Office(contacts=[ann]).notifying(BOTH[1]) == ()
