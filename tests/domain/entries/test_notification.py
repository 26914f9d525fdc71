"""What a notification says, and one sentence at the right entry for each thing that cannot stand."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scr_desktop.domain.entries.form import blank
from scr_desktop.domain.entries.notification import read
from tests.domain.papers import DEATH, TODAY, child, paper, reading

AWARENESS = {"aware_on": "", "aware_time": "", "how_aware": "", "notification_sent_on": "", "national_reference": ""}


def problems(**entries: Any) -> list[tuple[str, str]]:
    """Return the problems of a notification as field and sentence."""
    return [(problem.field, problem.sentence) for problem in reading(**entries).problems]


def test_a_sound_notification_has_no_problems() -> None:
    """The paper of May 2018 as it came in: its dates, its child, its events."""
    found = reading()
    assert found.problems == ()
    assert found.case.title == "Róisín-Mae Trelawney"
    assert found.case.day_of("aware") == date(2018, 5, 12)
    assert found.case.day_of("notification_received") == date(2018, 5, 16)
    assert found.case.day_of("notification_sent") is None
    assert found.case.children[0].born_on.day == date(2018, 2, 2)


def test_an_empty_form_has_no_problems_and_no_child() -> None:
    """Nothing written yet is nothing wrong."""
    found = read(blank(), today=TODAY)
    assert found.problems == ()
    assert found.case.children == []
    assert found.case.title == "Child not named"


@pytest.mark.parametrize(("entries", "field", "says"), [
    ({"children": [child(**DEATH | {"died_on": "1 Jan 2018"})]}, "children.0.died_on", "cannot have died"),
    ({"incident_on": "13/5/18"}, "children.0.died_on", "before the incident (13 May 2018)"),
    ({"children": [child(**DEATH), child(given_names="A", born_on="31 Feb 2015")]}, "children.1.born_on", "no such day"),
    (
        {"children": [child(given_names="A", harm="seriously_harmed", born_on="1 May 1980")]},
        "children.0.born_on",
        "older than any child or care leaver",
    ),
    ({"children": [child(**DEATH | {"born_on": "1 May 1990"})]}, "children.0.born_on", "would have been 28 at the time"),
    ({"children": [child(**DEATH | {"harm": "seriously_harmed"})]}, "children.0.harm", "has a date of death"),
    ({"children": [child(**DEATH | {"nhs_number": "943 476 5918"})]}, "children.0.nhs_number", "own check"),
    ({"children": [child(**DEATH | {"nhs_number": "12345"})]}, "children.0.nhs_number", "ten digits"),
    ({"children": [child(**DEATH | {"died_on": "12.5.2027"})]}, "children.0.died_on", "lies in the future"),
    ({"sent_on": "11/5/18"}, "awareness.notification_sent_on", "before the authority became aware"),
    ({"aware_on": "11 May 2018"}, "awareness.aware_on", "before the incident"),
    ({"aware_on": "12 May 2118"}, "awareness.aware_on", "no such day"),
    ({"aware_on": "12 May 2028"}, "awareness.aware_on", "lies in the future"),
    ({"aware_on": "May 2018"}, "awareness.aware_on", "not one certain day"),
    ({"awareness": AWARENESS | {"aware_on": "12 May 2018", "aware_time": "25:00"}}, "awareness.aware_time", "no such time as 25:00"),
    ({"awareness": AWARENESS, "incident": {"incident_on": "12 May 2018", "incident_time": "25:00"}}, "incident.incident_time", "no such time as 25:00"),
    ({"aware_on": "?12 May 2018"}, "awareness.aware_on", "not one certain day"),
    ({"aware_on": "12 May 1918", "incident_on": ""}, "awareness.aware_on", "before 2005"),
    ({"received_on": "11 May 2018"}, "notification.received_on", "cannot have been received on 11 May 2018, before the incident"),
    ({"received_on": "yesterday"}, "notification.received_on", "is not a date that can be read"),
    ({"incident_on": "12 May"}, "incident.incident_on", "has no year"),
    ({"incident_on": "May 2027"}, "incident.incident_on", "lies in the future"),
    ({"family": [{"name": "X", "born_on": "30/2/95"}]}, "family.0.born_on", "no such day"),
])  # fmt: skip
def test_a_bad_entry_gets_one_sentence_where_it_stands(entries: dict[str, Any], field: str, says: str) -> None:
    """The sentence says what is wrong and stands at the very entry, and there is only one."""
    found = [(where, sentence) for where, sentence in problems(**entries) if where == field]
    assert len(found) == 1
    assert says in found[0][1]
    assert found[0][1].endswith(".")


def test_one_bad_entry_does_not_accuse_others() -> None:
    """A child who died before being born is one problem, not several."""
    assert len(problems(children=[child(**DEATH | {"died_on": "1 Jan 2018"})])) == 1


@pytest.mark.parametrize("aware_on", ["12 May 2028", "12 May 1918", "12 May 0018", "soon", "May 2018"])
def test_a_bad_day_of_awareness_starts_no_clock(aware_on: str) -> None:
    """A slip in the year must not set deadlines running, nor stop the form from being read."""
    assert reading(aware_on=aware_on, incident_on="").case.day_of("aware") is None


@pytest.mark.parametrize("age", ["23", "24"])
def test_a_care_leaver_of_24_is_not_too_old(age: str) -> None:
    """Working Together 2023 reaches young people up to and including 24."""
    year = 2018 - int(age)
    assert problems(children=[child(**DEATH | {"born_on": f"1 May {year}"})]) == []


def test_what_is_no_age_is_left_unknown_and_named() -> None:
    """Nothing follows from it: neither a child nor an adult is as old."""
    found = read(blank() | {"answers": {"age": {"value": "999", "evidence": ""}}}, today=TODAY)
    assert [(one.field, one.sentence) for one in found.problems] == [
        ("answers.age.value", "“999” is no age: it takes a whole number of years up to 120.")
    ]
    assert [one.value for one in found.case.answers] == ["unknown"]


def test_a_part_known_date_is_no_problem() -> None:
    """A birth in “?May 2016” stays as much as is known."""
    found = reading(children=[child(**DEATH | {"born_on": "?May 2016"})])
    assert found.problems == ()
    assert found.case.children[0].born_on.canonical == "?2016-05"


def test_an_unreadable_date_is_left_unknown_and_named() -> None:
    """Nothing is guessed: the case has no such date, and the problem names the entry."""
    found = reading(children=[child(**DEATH | {"born_on": "2nd of Feb"})])
    assert not found.case.children[0].born_on.known
    assert [problem.field for problem in found.problems] == ["children.0.born_on"]


def test_a_problem_read_elsewhere_names_whose_entry_it_is() -> None:
    """On the last page, in the case and on the command line: the child and the entry, where its sentence does not."""
    rows = [
        child(**DEATH | {"born_on": "banana"}),
        child(born_on="1/13/18"),
        child(given_names="A", died_on="12.5.2027"),
    ]
    found = reading(children=rows, incident_on="12 May", family=[{"relationship": "aunt", "born_on": "soon"}])
    said = {one.field: one.whole for one in found.problems}
    assert said["children.0.born_on"].startswith("Róisín-Mae Trelawney, date of birth: “banana” is not a date")
    assert said["children.1.born_on"].startswith("Child 2, date of birth: There is no such day")
    assert said["children.2.died_on"].startswith("A, date of death: 12 May 2027 lies in the future")
    assert said["family.0.born_on"].startswith("aunt, date of birth: “soon”")
    assert said["incident.incident_on"].startswith("Day of the incident: “12 May” has no year")


def test_a_problem_that_is_kept_names_its_entry() -> None:
    """What stands with the case as kept says which entry it is of."""
    rows = [child(**DEATH | {"born_on": "banana"})]
    (kept,) = reading(children=rows, kept={"children.0.born_on": "As on the form"}).case.kept
    assert kept.startswith("Róisín-Mae Trelawney, date of birth: “banana”")
    assert kept.endswith("Kept as it is: As on the form")


def test_a_notification_may_arrive_before_the_authority_is_aware() -> None:
    """An agency may tell the board first: that order is possible."""
    assert problems(received_on="12/5/18", aware_on="13 May 2018", sent_on="") == []


def test_a_problem_stands_at_its_row_on_the_form() -> None:
    """An empty row before it does not shift the entry that the sentence belongs to."""
    found = problems(children=[child(), child(**DEATH | {"born_on": "banana"})])
    assert [field for field, _ in found] == ["children.1.born_on"]


def test_empty_rows_are_left_out() -> None:
    """A second child, relative or agency in which nothing is written is none."""
    found = reading(children=[child(**DEATH), child()], family=[{"name": ""}], agencies=[{"name": " "}])
    assert (len(found.case.children), found.case.family, found.case.agencies) == (1, [], [])


@pytest.mark.parametrize(("names", "title"), [
    ([("Amelia", "Harcourt"), ("Noah", "Harcourt")], "Amelia and Noah Harcourt"),
    ([("A", "Jones"), ("B", "Jones"), ("C", "Jones")], "A, B and C Jones"),
    ([("A", "Jones"), ("B", "Smith")], "A Jones and B Smith"),
    ([("", "Jones")], "Jones"),
])  # fmt: skip
def test_a_case_is_called_by_its_children(names: list[tuple[str, str]], title: str) -> None:
    """A shared family name is said once."""
    children = [child(given_names=given_name, family_name=family) for given_name, family in names]
    assert reading(children=children).case.title == title


TYPED = st.text(max_size=30) | st.sampled_from(["12/5/18", "31 Feb 2018", "?", "w/c 5/3/18", "=1+1", "<b>", "\0"])


@given(st.fixed_dictionaries(dict.fromkeys(AWARENESS, TYPED)), TYPED, TYPED, TYPED)
@settings(max_examples=150, deadline=None)
def test_anything_typed_can_be_read(awareness: dict[str, str], born_on: str, died_on: str, nhs_number: str) -> None:
    """Whatever stands in the entries, the form is read: at worst with problems, each at an entry that exists."""
    entries = child(given_names="A", born_on=born_on, died_on=died_on, nhs_number=nhs_number)
    content = paper(children=[entries]) | {"awareness": awareness}
    for problem in read(content, today=TODAY).problems:
        section, *path = problem.field.split(".")
        place = content[section]
        for step in path:
            place = place[int(step)] if isinstance(place, list) else place[step]
        assert problem.sentence.endswith(".")


@pytest.mark.parametrize(("lives", "home", "own", "wrong"), [
    ("yes", "Westmarch", ("Eastmarch County Council",), True),
    ("yes", "Westmarch", (), True),
    ("yes", "Eastmarch", ("Westmarch Council", "Eastmarch County Council"), False),
    ("yes", "Eastmarch County Council", ("Eastmarch County Council",), False),
    ("yes", "", ("Eastmarch County Council",), False),
    ("no", "Westmarch", ("Eastmarch County Council",), False),
    ("no", "eastmarch county council", ("Eastmarch County Council",), True),
    ("unknown", "Westmarch", ("Eastmarch County Council",), False),
])  # fmt: skip
def test_a_home_area_agrees_with_where_the_child_lives(
    lives: str, home: str, own: tuple[str, ...], wrong: bool
) -> None:
    """Living in our area and having another home area contradict each other; one of our own authorities is within ours."""
    content = paper(children=[child(**(DEATH | {"normally_resident": lives, "home_area": home}))])
    found = [one for one in read(content, today=TODAY, authorities=own).problems if one.field == "children.0.home_area"]
    assert bool(found) is wrong
