"""The safety of each other child, whom another process was told to, and days to be thought of, as they are recorded."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import text

from scr_desktop.documents.making.texts import texts
from scr_desktop.documents.sections.incident import incident
from scr_desktop.domain.entries.spoken_of import birthdays
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.progress.other_children import unseen, unseen_words
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.sensitive_day import day_written
from scr_desktop.domain.stages.stage_words import stage_and_wait
from scr_desktop.domain.time.part_date import PartDate
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import child_safety
from scr_desktop.services.office import diary, history
from scr_desktop.services.putting_right import amend, taking_back
from scr_desktop.store.case_file import CaseFile
from tests.domain.papers import DEATH, child
from tests.domain.papers import case as written_case
from tests.services.opening import Opened

FAMILY = [
    {"name": "Alfie Trelawney", "relationship": "brother", "born_on": "5 Sept 2015", "notes": ""},
    {"name": "Dean Prosser", "relationship": "mother's brother", "born_on": "", "notes": ""},
    {"name": "Jory Trelawney", "relationship": "half-brother", "born_on": "1 May 1999", "notes": ""},
]


def entered(case_file: CaseFile, case: Case, **said: Any) -> Case:
    """Enter that Alfie is seen to by the council's team by 18 May 2018, unless told otherwise."""
    usual: dict[str, Any] = {
        "child": "Alfie",
        "what": "With grandmother",
        "owner": "Avonvale Council",
        "due_on": date(2018, 5, 18),
    }
    return child_safety.enter(case_file, case.id, **usual | said)


def test_each_other_child_without_an_item_is_named(case_file: CaseFile, opened: Opened) -> None:
    """A sibling under 18 and a child of the case who lives; no uncle, no grown-up brother, nobody who died."""
    isla = child(given_names="Isla", family_name="Trelawney", harm="not_harmed")
    case = opened(family=FAMILY, children=[child(**DEATH), isla])
    assert unseen(cases.get(case_file, case.id)) == ["Isla Trelawney", "Alfie Trelawney"]
    entered(case_file, case)
    assert unseen(cases.get(case_file, case.id)) == ["Isla Trelawney"]


def test_an_item_stands_on_today_until_it_is_seen_to(
    case_file: CaseFile, opened: Opened, desk_day: Callable[[str], None]
) -> None:
    """With its owner and day, late when it is late; done, it stays in the case with the day and by whom."""
    case = entered(case_file, opened(family=FAMILY))
    (item,) = [one for one in diary.today(case_file).steps if one.safety]
    assert (item.owner, item.what) == ("Avonvale Council", "Alfie, safety: With grandmother")
    desk_day("2018-05-22")
    (late,) = [one for one in diary.today(case_file).steps if one.safety]
    assert "late" in late.words
    seen = child_safety.done(case_file, case.id, case.safety_items[0].id, date(2018, 5, 21), "J. Hale", "Seen at home")
    assert not [one for one in diary.today(case_file).steps if one.safety]
    (kept,) = seen.safety_items
    assert (kept.done_on, kept.done_by, kept.note) == (date(2018, 5, 21), "J. Hale", "Seen at home")
    assert [line.what for line in history.entries(case_file, case.id)][:2] == [
        "Safety of another child seen to", "Safety of another child entered",
    ]  # fmt: skip


@pytest.mark.parametrize(("expected", "first"), [
    ("20 May 2018", "2018-05-21"), ("May 2018", "2018-06-01"), ("?20 May 2018", "2018-06-21"), ("", None),
])  # fmt: skip
def test_an_expected_day_that_is_past_is_an_open_question_on_today(
    case_file: CaseFile, opened: Opened, desk_day: Callable[[str], None], expected: str, first: str | None
) -> None:
    """Only once every day that can be meant is past; nothing is entered by itself, and a birth that is entered ends it."""
    baby = child(given_names="Baby", family_name="Marsh", birth="unborn", born_on=expected)
    case = opened(children=[child(**DEATH), baby])

    def asked() -> list[str]:
        return [one.what for one in diary.today(case_file).steps if one.birth]

    if first is None:
        desk_day("2019-05-21")
        assert asked() == []
        return
    desk_day((date.fromisoformat(first) - timedelta(days=1)).isoformat())
    assert asked() == []
    desk_day(first)
    (said,) = asked()
    assert said.startswith(f"Baby Marsh: expected {expected.lstrip('?')}")
    assert said.endswith(", and no birth is recorded. Ask, and enter what is known")
    assert cases.get(case_file, case.id).children[1].birth == "unborn"
    content = amend.content(case_file, case.id)
    content["children"][1] |= {"birth": "born", "born_on": "19 May 2018"}
    amend.amend(case_file, case.id, content, "The hospital told us")
    assert asked() == []


def near_days(case_file: CaseFile) -> list[tuple[str, str]]:
    """Return the sensitive days that Today shows: the day in words, and what it says."""
    return [(one.words, one.what.partition(":")[0]) for one in diary.today(case_file).steps if one.sensitive]


def test_a_birthday_is_offered_a_week_before_and_never_set(
    case_file: CaseFile, opened: Opened, desk_day: Callable[[str], None]
) -> None:
    """Of whoever died too; entered or set aside for its day it is offered no more, and a year later it is again."""
    case = opened(children=[child(**DEATH)])  # born on 2 February 2018, died
    offered = ("Saturday 2 February 2019", "Sensitive day offered, not entered")
    for day, wanted in (("2019-01-25", []), ("2019-01-26", [offered]), ("2019-02-02", [offered]), ("2019-02-03", [])):
        desk_day(day)
        assert near_days(case_file) == wanted, day
    desk_day("2019-01-28")
    found = cases.get(case_file, case.id)
    (one,) = birthdays(found, date(2019, 1, 28))
    assert one.question == "The birthday of Róisín-Mae Trelawney is on 2 February 2019: enter it?"
    assert found.sensitive_days == []
    (shown,) = [one for one in diary.today(case_file).steps if one.sensitive]
    assert (shown.reference, shown.title) == (case.reference, case.title)
    assert "birthday" not in f"{shown.what} {shown.words} {shown.owner}"
    child_safety.set_birthday_aside(case_file, case.id, date(2019, 2, 2), "Agreed with the family worker")
    assert near_days(case_file) == []
    desk_day("2020-01-28")
    assert near_days(case_file) == [("Sunday 2 February 2020", "Sensitive day offered, not entered")]
    child_safety.enter_day(case_file, case.id, "birthday", PartDate.on(date(2020, 2, 2)), "")
    assert near_days(case_file) == [("Sunday 2 February 2020", "Sensitive day")]


@pytest.mark.parametrize(("birth", "born", "today", "wanted"), [
    ("born", "?2 Feb 2018", "2019-01-30", None), ("born", "February 2018", "2019-01-30", None),
    ("unborn", "2 Feb 2019", "2019-01-30", None), ("stillborn", "2 Feb 2018", "2019-01-30", None),
    ("born", "29 Feb 2016", "2019-02-26", None), ("born", "29 Feb 2016", "2020-02-26", date(2020, 2, 29)),
    ("born", "2 Jan 2016", "2018-12-28", date(2019, 1, 2)), ("born", "26 Jan 2019", "2019-01-26", None),
])  # fmt: skip
def test_only_a_birthday_known_for_certain_is_offered(birth: str, born: str, today: str, wanted: date | None) -> None:
    """Nothing is guessed of a day known in part, of the unborn, or of 29 February; the day of birth is no birthday."""
    found = written_case(children=[child(given_names="Kai", birth=birth, born_on=born)])
    assert [one.on.day for one in birthdays(found, date.fromisoformat(today))] == ([wanted] if wanted else [])


@pytest.mark.parametrize(("on", "first", "last"), [
    ("20 June 2018", "2018-06-13", "2018-06-20"), ("w/c 18 June 2018", "2018-06-11", "2018-06-24"),
    ("June 2018", "2018-05-25", "2018-06-30"), ("2018", None, None), ("", None, None),
])  # fmt: skip
def test_a_sensitive_day_that_is_entered_is_on_today_the_week_before(
    case_file: CaseFile, opened: Opened, desk_day: Callable[[str], None], on: str, first: str | None, last: str | None
) -> None:
    """With the case and no more: neither which day it is nor what is known of it; set aside or closed it is not there."""
    case = opened()
    child_safety.enter_day(case_file, case.id, "funeral", PartDate.parse(on), "At St Swithin's, family only")
    child_safety.set_aside(case_file, case.id, "trial", "Another family's")
    if first is None or last is None:
        desk_day("2018-06-15")
        assert near_days(case_file) == []
        return
    step = timedelta(days=1)
    begins, ends = date.fromisoformat(first), date.fromisoformat(last)
    for day, seen in ((begins - step, False), (begins, True), (ends, True), (ends + step, False)):
        desk_day(day.isoformat())
        assert bool(near_days(case_file)) is seen, day
    desk_day(first)
    (shown,) = [one for one in diary.today(case_file).steps if one.sensitive]
    assert "uneral" not in shown.what
    assert "Swithin" not in f"{shown.what} {shown.words}"
    cases.close(case_file, case.id, begins, "Done")
    assert near_days(case_file) == []


def test_a_child_of_nobody_stands_on_today_in_the_head_and_before_closing(
    case_file: CaseFile, opened: Opened, desk_day: Callable[[str], None]
) -> None:
    """Until somebody is entered who sees to it, and then until it is seen to, however far away its day is."""
    case = opened(family=FAMILY)
    (first,) = [one for one in diary.today(case_file).steps if one.safety]
    assert first.what == "Alfie Trelawney, safety: enter who sees to it, and by when"
    assert "Alfie Trelawney (nobody entered)" in " ".join(cases.open_before_closing(case_file, case.id))
    wait = "the safety of 1 child to be seen to"
    assert stage_and_wait(cases.status(case_file, case.id)).endswith(wait)
    item = entered(case_file, case, due_on=date(2019, 5, 18)).safety_items[0]
    (far,) = [one for one in diary.today(case_file).steps if one.safety]
    assert far.owner == "Avonvale Council"
    assert wait in stage_and_wait(cases.status(case_file, case.id))
    child_safety.done(case_file, case.id, item.id, date(2018, 5, 16), "J. Hale")
    assert not [one for one in diary.today(case_file).steps if one.safety]
    assert wait not in stage_and_wait(cases.status(case_file, case.id))


def test_what_the_notification_says_is_shown_where_nobody_is_entered(case_file: CaseFile, opened: Opened) -> None:
    """Its words stand there, and that owner and day are missing: not that nothing is entered."""
    case = cases.get(case_file, opened(family=FAMILY).id)
    case.immediate_safety = "With his\ngrandmother."
    assert unseen_words("Alfie", case) == (
        "Alfie: the notification says “With his grandmother.” Who sees to it, and by when, is not entered yet."
    )
    # What is said by name of another child is not quoted beside this one.
    case.immediate_safety = f"{case.children[0].given_names} is with his grandmother."
    assert unseen_words("Alfie", case) == "Alfie: nothing is entered yet of this child's safety."
    case.immediate_safety = " "
    assert unseen_words("Alfie", case) == "Alfie: nothing is entered yet of this child's safety."


def test_what_is_in_place_already_needs_no_day_to_come(case_file: CaseFile, opened: Opened) -> None:
    """It is recorded as seen to since its day; without either day it says why one is needed."""
    case = opened(family=FAMILY)
    with pytest.raises(Problem) as refused:
        entered(case_file, case, due_on=None)
    assert (refused.value.field, refused.value.sentence) == (
        "due_on",
        "Say by when it is to be seen to, for only then is it known to be late; or since when it is in place.",
    )
    (item,) = entered(case_file, case, due_on=None, in_place=date(2018, 5, 13)).safety_items
    assert (item.done_on, item.done_by) == (date(2018, 5, 13), "Avonvale Council")
    assert not [one for one in diary.today(case_file).steps if one.safety]
    told = "\n".join(texts(incident(cases.get(case_file, case.id))))
    assert "Seen to on 13 May 2018, by Avonvale Council" in told
    assert "By 13 May 2018" not in told, "its day stands on the paper once"


@pytest.mark.parametrize(("said", "field"), [
    ({"child": " "}, "child"), ({"what": ""}, "what"), ({"owner": ""}, "owner"),
])  # fmt: skip
def test_an_item_has_a_child_and_an_owner(
    case_file: CaseFile, opened: Opened, said: dict[str, str], field: str
) -> None:
    """Without a name nobody sees to it."""
    with pytest.raises(Problem) as refused:
        entered(case_file, opened(), **said)
    assert refused.value.field == field


def test_what_is_left_when_a_case_closes_is_said(case_file: CaseFile, opened: Opened) -> None:
    """A child not seen to is among what is still open."""
    case = entered(case_file, opened())
    said = cases.open_before_closing(case_file, case.id)
    assert "Safety of the children not recorded as seen to: Alfie (Avonvale Council)." in said


def test_an_item_entered_by_mistake_is_taken_back(case_file: CaseFile, opened: Opened) -> None:
    """It stays in the history with the reason and is shown no more."""
    case = entered(case_file, opened())
    (recorded,) = taking_back.about(case_file, case.id, [case.safety_items[0].id])
    assert taking_back.take_back(case_file, case.id, recorded.line.number, "Another case").safety_items == []


def test_a_sensitive_day_is_entered_as_far_as_it_is_known(case_file: CaseFile, opened: Opened) -> None:
    """A day, or words of it; what is set aside keeps its reason."""
    case = opened()
    with pytest.raises(Problem):
        child_safety.enter_day(case_file, case.id, "funeral", PartDate(), "")
    child_safety.enter_day(case_file, case.id, "funeral", PartDate.parse("June 2018"), "")
    found = child_safety.set_aside(case_file, case.id, "media", "A fire in another street")
    kept = {(one.kind, str(one.on), one.words, one.outcome) for one in found.sensitive_days}
    assert kept == {
        ("funeral", "June 2018", "", "entered"), ("media", "not known", "A fire in another street", "set_aside"),
    }  # fmt: skip


@pytest.mark.parametrize(("told_on", "means", "field"), [
    (date(2018, 5, 16), "", "means"), (None, "Letter", "told_on"), (date(2018, 5, 18), "Letter", "told_on"),
])  # fmt: skip
def test_a_process_is_told_with_day_and_means(
    case_file: CaseFile, opened: Opened, desk_day: object, told_on: date | None, means: str, field: str
) -> None:
    """Neither without the other, and no day to come."""
    case = opened()
    with pytest.raises(Problem) as refused:
        cases.consider(case_file, case.id, "coroner", "taken_up", told_on=told_on, means=means)
    assert refused.value.field == field


def test_whom_a_process_was_told_to_is_kept_when_it_is_set_aside(case_file: CaseFile, opened: Opened) -> None:
    """That the coroner was told is not lost with a later decision."""
    case = opened()
    cases.consider(case_file, case.id, "coroner", "taken_up", told_on=date(2018, 5, 16), means="Secure e-mail")
    found = cases.consider(case_file, case.id, "coroner", "not_applicable", "No inquest will be held")
    (kept,) = found.considerations
    assert (kept.told_on, kept.told_means, kept.outcome) == (date(2018, 5, 16), "Secure e-mail", "not_applicable")


def test_an_answer_that_no_source_settles_needs_its_reason(case_file: CaseFile, opened: Opened) -> None:
    """Whether a stillbirth counts is answered with the reason, or not at all."""
    case = opened(children=[child(family_name="Marsh", birth="stillborn", born_on="12 May 2018")])
    with pytest.raises(Problem) as refused:
        cases.answer(case_file, case.id, "stillborn_counts", "no")
    assert refused.value.field == "evidence"
    cases.answer(case_file, case.id, "stillborn_counts", "no", "Children Act 1989 section 105", "Answered by the Chair")
    assert cases.status(case_file, case.id).facts["died"] == "no"


def test_a_file_of_an_earlier_release_has_every_child_born(case_file: CaseFile, opened: Opened) -> None:
    """The revision adds what is new and changes nothing that was entered."""
    case = opened()
    with case_file._engine.execution_options(writes=True).begin() as connection:
        for statement in (
            "DROP TABLE safety_items", "DROP TABLE sensitive_days", "DROP INDEX ix_children_unborn",
            "ALTER TABLE children DROP COLUMN birth",
            "ALTER TABLE considerations DROP COLUMN told_on", "ALTER TABLE considerations DROP COLUMN told_means",
        ):  # fmt: skip
            connection.execute(text(statement))
        revision = importlib.import_module("scr_desktop.store.migrations.versions.r0007_before_birth")
        with Operations.context(MigrationContext.configure(connection)):
            revision.upgrade()
    found = cases.get(case_file, case.id)
    assert [(one.name, one.birth) for one in found.children] == [(one.name, "born") for one in case.children]
    assert entered(case_file, found).safety_items[0].owner == "Avonvale Council"


def test_a_birthday_without_a_year_is_the_next_one() -> None:
    """It comes every year; of a funeral the year is asked for."""
    today = date(2018, 9, 1)
    assert day_written("birthday", "17 August", today) == PartDate.on(date(2019, 8, 17))
    assert day_written("birthday", "1 September", today) == PartDate.on(today)
    assert day_written("birthday", "29 February", today) == PartDate.on(date(2020, 2, 29))
    assert day_written("birthday", "17 August 2020", today) == PartDate.on(date(2020, 8, 17))
    for kind, words in (("funeral", "17 August"), ("birthday", "soon")):
        with pytest.raises(Problem):
            day_written(kind, words, today)
