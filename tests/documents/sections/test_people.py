"""Children and family: what each child is said to be, at what age, and what nobody entered."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest

from scr_desktop.documents.parts.content import Content, Grid, Heading, Para
from scr_desktop.documents.sections.people import age_of, child_in_brief, children_and_family, family_table
from scr_desktop.domain.records.birth import LIFE_NOT_KNOWN, STILLBORN, UNBORN
from scr_desktop.domain.records.case import Case, Child, FamilyMember
from scr_desktop.domain.time.part_date import PartDate
from tests.present import a


def case_of(*children: Child, on: str = "14 May 2018") -> Case:
    """Return a case with an incident on a day."""
    return Case(
        reference="2018-003", regime="WT2015", opened_on=date(2018, 5, 14),
        incident_on=PartDate.parse(on) if on else PartDate(), children=list(children),
    )  # fmt: skip


def child(born: str = "", **more: Any) -> Child:
    """Return a child who was born on a day."""
    return Child(given_names="Rosie", born_on=PartDate.parse(born) if born else PartDate(), **more)


def grids(content: Sequence[Content]) -> list[Grid]:
    """Return the tables of the children: that of the family is the last of the section."""
    return [one for one in content if isinstance(one, Grid)][:-1]


def facts_of(case: Case, number: int = 0) -> dict[str, str]:
    """Return what stands of a child of the first table, by its label."""
    return {row[0]: row[number + 1] for row in grids(children_and_family(case))[0].rows}


def left_out(case: Case) -> str:
    """Return the line below the children's table."""
    content = children_and_family(case)
    return a(Para, content[content.index(grids(content)[-1]) + 1]).text


@pytest.mark.parametrize(
    ("born", "on", "age"),
    [
        ("14 May 2016", "14 May 2018", "2"),
        ("15 May 2016", "14 May 2018", "23 months"),
        ("13 May 2018", "14 May 2018", "1 day"),
        ("14 May 2018", "14 May 2018", "less than a day"),
        ("15 May 2018", "14 May 2018", "not born yet"),
        ("May 2013", "14 May 2018", "4 or 5"),
        ("May 2017", "14 May 2018", "under 1 or 1"),
        ("2018", "14 May 2019", "under 1 or 1"),
        ("14 May 2013", "", "Not known"),
        ("", "14 May 2018", "Not known"),
    ],
)
def test_an_age_is_that_on_the_day(born: str, on: str, age: str) -> None:
    """Whole years from the birthday itself on; months and days in the first two years; both where either may be."""
    one = child(born)
    assert age_of(one, case_of(one, on=on)) == age


def test_who_died_has_the_age_of_that_day() -> None:
    """Not the age at the incident that led to it."""
    one = child("10 May 2013", died_on=PartDate.parse("12 May 2019"))
    assert age_of(one, case_of(one)) == "6"


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"harm": "died"}, "Rosie, aged 5, died"),
        ({"harm": "unknown"}, "Rosie, aged 5, harm not known yet"),
        ({"harm": "not_harmed"}, "Rosie, aged 5, not harmed"),
    ],
)
def test_a_child_in_brief_has_name_age_and_harm(more: dict[str, Any], said: str) -> None:
    """What is not known yet is said to be so."""
    one = child("10 May 2013", **more)
    assert child_in_brief(one, case_of(one)) == said


def test_who_was_not_born_alive_is_given_no_age() -> None:
    """Of a stillborn child nothing says that it lived; one not born yet is so called; of an unnamed one its state."""
    still = Child(birth=STILLBORN, born_on=PartDate.parse("12 May 2018"))
    unborn = Child(birth=UNBORN, born_on=PartDate.parse("August 2018"))
    perhaps = child("12 May 2018", birth=LIFE_NOT_KNOWN, harm="died")
    case = case_of(still, unborn, perhaps)
    assert child_in_brief(still, case) == "Stillborn child, stillborn 12 May 2018"
    assert child_in_brief(unborn, case) == "Unborn child, not born yet, harm not known yet"
    assert child_in_brief(perhaps, case) == "Rosie, not known whether born alive, dead"


def test_a_case_without_children_or_family_says_so() -> None:
    """No empty table and no empty list."""
    found = children_and_family(case_of())
    assert found[:2] == [Heading(1, "Children and family"), Para("No child has been entered.")]
    assert family_table(case_of()).empty == "No relative or adult of the household has been entered."


def test_every_entry_of_a_child_stands_with_its_label() -> None:
    """What nobody entered is said to be not entered, once; a day of death does not apply to a child who lives."""
    one = child("10 May 2013", family_name="Trelawney", harm="seriously_harmed", looked_after="yes", school=" ")
    told = facts_of(case_of(one))
    assert (told["Born"], told["Age at that time"], told["Family name"]) == ("10 May 2013", "5", "Trelawney")
    assert told["Looked after by a local authority"] == "Yes"
    assert "School or nursery" not in told
    assert left_out(case_of(one)) == (
        "None: known as, notes. Does not apply: died. Not entered: sex, ethnicity, disability, NHS number, address, "
        "home area, plan, placement, school or nursery. Not known: normally lives in our area."
    )


def test_children_stand_side_by_side() -> None:
    """A column each; what is said of one of them has its row, and what is said of none is named once for all."""
    case = case_of(
        child("10 May 2013", harm="died", died_on=PartDate.parse("14 May 2018"), sex="female"),
        Child(given_names="Noah", harm="seriously_harmed"),
        Child(given_names="Isla", harm="not_harmed", born_on=PartDate.parse("1 May 2016")),
    )
    (table,) = grids(children_and_family(case))
    assert table.columns == ["Entry", "Rosie", "Noah", "Isla"]
    rows = {row[0]: row[1:] for row in table.rows}
    assert rows["Born"] == ("10 May 2013", "Not entered", "1 May 2016")
    assert rows["Died"] == ("14 May 2018", "Does not apply", "Does not apply")
    assert "Ethnicity" not in rows
    assert "Not entered for any child: family name, ethnicity, disability, NHS number" in left_out(case)


def test_more_than_four_children_have_another_table() -> None:
    """None is left out, and each is in one table."""
    case = case_of(*(Child(given_names=f"Child {number}", harm="not_harmed") for number in range(1, 7)))
    tables = grids(children_and_family(case))
    assert [list(one.columns)[1:] for one in tables] == [
        ["Child 1", "Child 2", "Child 3", "Child 4"],
        ["Child 5", "Child 6"],
    ]
    assert tables[1].caption == "Child 5, Child 6"
    assert all(len(row) == len(one.columns) for one in tables for row in one.rows)


@pytest.mark.parametrize(
    ("birth", "words"),
    [
        (UNBORN, "Entered as not born yet, expected: 12 May 2018"),
        (STILLBORN, "Stillborn on: 12 May 2018"),
        (LIFE_NOT_KNOWN, "Born, alive or not: 12 May 2018"),
    ],
)
def test_the_day_is_called_what_it_is(birth: str, words: str) -> None:
    """A day on which a birth is expected is no birthday; whether there was a death does not apply where no life was."""
    case = case_of(child("12 May 2018", birth=birth, harm="died"))
    assert facts_of(case)["Born"] == words
    assert ("Does not apply: died" in left_out(case)) is (birth in {UNBORN, STILLBORN})


def test_the_family_is_a_table() -> None:
    """Each with relationship and birth, as far as it is entered."""
    case = case_of()
    case.family.append(FamilyMember(name="Adaeze", relationship="", born_on=PartDate.parse("1990"), notes="Away"))
    assert family_table(case).rows == [("Adaeze", "Not entered", "1990", "Away")]
