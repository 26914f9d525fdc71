"""A list of agencies: its columns by their headings, each row by what is understood and what is not."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.domain.law.agencies.agencies import KINDS
from scr_desktop.domain.problem import Problem
from scr_desktop.exchange.agencies import ReadAgency, read_agencies
from scr_desktop.exchange.table import read_text

TODAY = date(2026, 11, 22)


def read(*lines: str) -> list[ReadAgency]:
    """Return what the rows of a list say whose cells are parted by bars."""
    return read_agencies(read_text("\n".join(lines).replace("|", "\t"), "list.csv"), TODAY, KINDS)


def kind_of(text: str) -> ReadAgency:
    """Return what a row says whose kind is so called."""
    (found,) = read("Agency|Kind", f"Holme Place|{text}")
    return found


def test_a_row_is_read_by_the_headings_whatever_stands_above() -> None:
    """Headings are known whatever their case and signs; the line is that of the file, and what is empty is left out."""
    (first, second) = read(
        "List of agencies 2026|x|x|x",
        "ORGANISATION|Type|Secure e-mail|Tel.",
        "Northgate Surgery|GP practice|safe@north.example|",
        "Avon Police|police||0117 496 0000",
    )
    assert (first.line, first.values) == (
        3,
        {"name": "Northgate Surgery", "kind": "gp", "secure_email": "safe@north.example"},
    )
    assert (second.line, second.values) == (
        4,
        {"name": "Avon Police", "kind": "police", "telephone": "0117 496 0000"},
    )
    assert (second.remarks, second.problem, second.kind_unknown) == ((), "", "")


def test_a_list_without_headings_is_refused() -> None:
    """A column that names the agency and one more are needed; the sentence says so and names the file."""
    for lines in (["Northgate|GP", "Southgate|GP"], ["Agency|RAG", "Northgate|green"], ["Kind|Telephone", "GP|1"]):
        with pytest.raises(Problem, match=r"“list[.]csv” has no row of headings") as refused:
            read(*lines)
        assert refused.value.field == "file"


def test_a_heading_that_comes_twice_counts_the_first_time() -> None:
    """The second column of names is not taken over the first."""
    (found,) = read("Agency|Organisation|Kind", "Northgate|Southgate|GP")
    assert found.values["name"] == "Northgate"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("GP surgery", "gp"),
        ("Children's Social Care", "social_care"),
        ("ICB", "health_commissioner"),
        ("Youth offending team", "youth_justice"),
        ("integrated  care BOARD", "health_commissioner"),
        ("early_years", "early_years"),
        ("fostering agency", "care_home"),
        ("Other", "other"),
    ],
)
def test_a_kind_is_known_by_its_key_its_words_and_what_lists_call_it(text: str, kind: str) -> None:
    """Nothing is to be looked at then."""
    found = kind_of(text)
    assert (found.values["kind"], found.kind_unknown, found.remarks) == (kind, "", ())


@pytest.mark.parametrize(
    ("text", "said"),
    [("Florist", "is no kind of agency known here"), ("local authority", "may be several kinds of agency"),
     ("???", "is no kind of agency known here"), ("ouncil", "is no kind of agency known here")],
)  # fmt: skip
def test_a_kind_that_is_not_certain_is_not_guessed(text: str, said: str) -> None:
    """It is kept as “Other” with the list's own word, and the officer is told; half a word names nothing."""
    found = kind_of(text)
    assert (found.values["kind"], found.kind_unknown) == ("other", text)
    assert found.remarks == (f"“{text}” {said}: it is kept as “Other”, which has no role, until you change it.",)


def test_a_lead_is_taken_over_with_the_day_and_only_with_a_name() -> None:
    """A day that is not one certain day is pointed out; what is told of a lead without a name is left out."""
    whole, vague, nameless = read(
        "Agency|Lead|Job title|Lead from",
        "Northgate|Ann Reed|Named GP|1/4/2025",
        "Southgate|Ben Holt||April 2025",
        "Westgate||Named nurse|",
    )
    assert (whole.lead, whole.lead_from_on) == ({"name": "Ann Reed", "post": "Named GP"}, date(2025, 4, 1))
    assert (vague.lead, vague.lead_from_on) == ({"name": "Ben Holt"}, None)
    assert vague.remarks == ("“April 2025” is not one certain day, so the lead counts from the day of taking over.",)
    assert (nameless.lead, nameless.remarks) == ({}, ("The lead has no name, so nothing of the lead is taken over.",))


@pytest.mark.parametrize(
    ("name", "said"), [("", "The row names no agency."), ("x" * 200, ""), ("x" * 201, "longer than 200")]
)
def test_a_row_without_a_fit_name_cannot_be_taken_over(name: str, said: str) -> None:
    """Two hundred letters are a name, more are a text in the wrong column."""
    (found,) = read("Agency|Telephone", f"{name}|1")
    assert said in found.problem
    assert bool(found.problem) == bool(said)


def test_a_formula_is_nobodys_name() -> None:
    """What a formula showed is not known: the name is missing and the officer is told where to look."""
    (found,) = read("Agency|Telephone", "=A9|1")
    assert found.problem == "The row names no agency."
    assert "look into the agency’s own file" in found.remarks[0]
