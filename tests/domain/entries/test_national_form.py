"""The text for the national form: in the version of its day, child by child, as it was typed."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from scr_desktop.domain.entries.national_form import CHECK, VERSIONS, ComposedForm, compose, version_on
from scr_desktop.domain.records.case import Answer, Case, FamilyMember
from scr_desktop.domain.time.part_date import PartDate
from tests.domain.papers import DEATH, case, child

IN_2015, IN_2018, NOW = date(2017, 3, 1), date(2019, 3, 1), date(2026, 11, 22)
HOSTILE = '<b>x</b> & "=1+1" {0} %s\n\tŴŷ Łódź \u200fמ\u200e \x00 \\n'


def family(dead: int = 0, harmed: int = 0, unharmed: int = 0, **entries: str) -> Case:
    """Return a case with so many children of each kind, numbered in their order."""
    kinds = ["died"] * dead + ["seriously_harmed"] * harmed + ["not_harmed"] * unharmed
    children = [
        child(**(DEATH | {"given_names": f"Child{number}", "harm": harm} | ({} if harm == "died" else {"died_on": ""})))
        for number, harm in enumerate(kinds, 1)
    ]
    found = case(children=children)
    for name, value in entries.items():
        setattr(found, name, value)
    return found


def titles(form: ComposedForm) -> list[str]:
    """Return the titles of a form's parts in order."""
    return [part.title for part in form.parts]


def part(form: ComposedForm, title: str) -> str:
    """Return the text of one part."""
    return next(one.text for one in form.parts if one.title == title)


@pytest.mark.parametrize(("day", "name"), [
    ("2017-03-01", "Local report before the national form"), ("2018-06-28", "Local report before the national form"),
    ("2018-06-29", "National form of 2018"), ("2023-12-14", "National form of 2018"),
    ("2023-12-15", "National form, one for each incident"), ("2026-11-22", "National form, one for each incident"),
])  # fmt: skip
def test_the_version_follows_the_day(day: str, name: str) -> None:
    """On every day one version is in use, from its first day on."""
    assert version_on(date.fromisoformat(day)).name == name


def test_versions_follow_one_another_and_name_their_source() -> None:
    """No two begin on one day, they stand in order, and each says where it comes from and what is not known."""
    begin = [version.since for version in VERSIONS]
    assert begin == sorted(set(begin))
    assert all(version.source.paragraph and version.source.note for version in VERSIONS)
    assert "Check each against the form" in CHECK


def test_in_2018_each_death_had_a_form_of_its_own() -> None:
    """Two children who died make two forms, each of one child."""
    forms = compose(family(dead=2), IN_2018)
    assert [form.title for form in forms] == [
        "Notification of the death of Child1 Trelawney",
        "Notification of the death of Child2 Trelawney",
    ]
    assert "Child2" not in part(forms[0], "Child 1")
    assert [titles(form).count("Child 2") for form in forms] == [0, 0]


def test_in_2018_siblings_seriously_harmed_shared_one_form() -> None:
    """One form for all of them, beside one for each death."""
    forms = compose(family(dead=1, harmed=3), IN_2018)
    assert [form.title for form in forms] == [
        "Notification of the death of Child1 Trelawney",
        "Notification of the children seriously harmed",
    ]
    assert [title for title in titles(forms[1]) if title.startswith("Child")] == ["Child 1", "Child 2", "Child 3"]


def test_in_2018_harm_alone_makes_one_form() -> None:
    """Without a death nothing is divided."""
    (form,) = compose(family(harmed=2), IN_2018)
    assert "Child1" in part(form, "Child 1")
    assert "Child2" in part(form, "Child 2")


@pytest.mark.parametrize("day", [IN_2015, NOW])
def test_otherwise_there_is_one_form_for_the_incident(day: date) -> None:
    """Deaths and harm stand together, in the order of the record."""
    (form,) = compose(family(dead=2, harmed=2), day)
    assert [title for title in titles(form) if title.startswith("Child")] == [f"Child {n}" for n in range(1, 5)]


@pytest.mark.parametrize("count", [4, 5, 9])
def test_beyond_four_children_the_rest_is_text(count: int) -> None:
    """Four in full; every further child is named in the text, none is lost."""
    (form,) = compose(family(harmed=count, more_children="And a cousin, not named"), NOW)
    assert "Child 5" not in titles(form)
    rest = part(form, "Further children")
    assert all(f"Child{number} Trelawney" in rest for number in range(5, count + 1))
    assert rest.endswith("And a cousin, not named")


def test_without_further_children_there_is_no_such_part() -> None:
    """Nothing empty is pasted."""
    (form,) = compose(family(harmed=4), NOW)
    assert "Further children" not in titles(form)


def test_the_parts_stand_in_the_order_in_which_they_are_pasted() -> None:
    """Notifier, children, family, incident, agencies."""
    (form,) = compose(family(dead=1), NOW)
    assert titles(form) == ["Notifier", "Child 1", "Family and household", "Incident", "Agencies involved"]


def test_what_is_known_is_there_and_what_the_form_asks_is_named() -> None:
    """Dates as they are known, the day of awareness, and each gap in the child's health and background with its place."""
    (form,) = compose(family(dead=1), NOW)
    assert "Date of birth: 2 February 2018" in part(form, "Child 1")
    assert "Date of death: 12 May 2018" in part(form, "Child 1")
    for label, what in (("NHS number", "NHS number"), ("Disability", "disability"), ("Ethnicity", "ethnicity")):
        gap = f"{label}: [Child1 Trelawney: {what} not entered yet: the notification, Children]"
        assert gap in part(form, "Child 1")
    assert "The authority became aware: 12 May 2018" in part(form, "Incident")
    assert part(form, "Agencies involved") == "None named yet"
    assert all(not line.rstrip().endswith(":") for line in form.text.splitlines() if line not in titles(form))


def test_a_case_without_children_still_makes_a_form() -> None:
    """What is known so far can be sent."""
    (form,) = compose(family(), NOW)
    assert titles(form) == ["Notifier", "Family and household", "Incident", "Agencies involved"]


@pytest.mark.parametrize("day", [IN_2015, IN_2018, NOW])
def test_hostile_text_is_pasted_as_itself(day: date) -> None:
    """Markup, formulas, place holders, line breaks and direction marks stay what they are."""
    found = family(dead=1, what_happened=HOSTILE, place=HOSTILE)
    found.children[0].notes, found.children[0].address = HOSTILE, HOSTILE
    text = compose(found, day)[0].text
    assert text.count(HOSTILE) == 3


def test_composing_changes_nothing_and_is_the_same_each_time() -> None:
    """It only reads."""
    found = family(dead=2, harmed=5)
    assert compose(found, IN_2018) == compose(found, IN_2018)
    assert len(found.children) == 7


def test_every_day_has_a_version() -> None:
    """From the first day of the table to the last one a form can be composed."""
    day = date(2005, 1, 1)
    while day < date(2040, 12, 31):
        assert version_on(day).most_children >= 1
        day += timedelta(days=97)


def test_the_family_and_the_evidence_for_abuse_are_pasted_too() -> None:
    """Each relative as entered; an empty family is named as a gap."""
    found = family(dead=1)
    assert "not entered yet" in part(compose(found, NOW)[0], "Family and household")
    found.family = [
        FamilyMember(name="Kerra Trelawney", relationship="mother", born_on=PartDate.parse("1 May 1998")),
        FamilyMember(name="Jory", relationship="half-brother", notes="With his father"),
    ]
    found.answers = [Answer(fact="abuse_or_neglect", value="yes", evidence="Two healing fractures.")]
    (form,) = compose(found, NOW)
    assert part(form, "Family and household").splitlines() == [
        "Kerra Trelawney; mother; born 1 May 1998",
        "Jory; half-brother; date of birth not known; With his father",
    ]
    assert "Evidence for it: Two healing fractures." in part(form, "Incident")


@pytest.mark.parametrize(("born", "died", "age"), [
    ("1 March 2018", "15 April 2018", "1 month"), ("20 March 2018", "15 April 2018", "26 days"),
    ("15 April 2018", "15 April 2018", "less than a day"), ("1 March 2018", "2 March 2019", "1"),
])  # fmt: skip
def test_an_infants_age_is_said_in_months_or_days(born: str, died: str, age: str) -> None:
    """A baby of seven months is not “0”."""
    found = case(children=[child(**(DEATH | {"born_on": born, "died_on": died}))])
    (form,) = compose(found, NOW)
    assert f"Age: {age}\n" in part(form, "Child 1")


def test_custody_and_remand_are_pasted_where_they_are_answered() -> None:
    """They stand in no entry of the child, and a remand makes the child looked after."""
    found = family(dead=1)
    assert "remand" not in part(compose(found, NOW)[0], "Incident")
    found.answers = [Answer(fact="died_in_custody", value="yes"), Answer(fact="on_remand", value="yes")]
    lines = part(compose(found, NOW)[0], "Incident").splitlines()
    assert {"Died in custody: Yes", "On remand, and so looked after: Yes"} <= set(lines)
