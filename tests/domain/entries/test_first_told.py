"""Several notifiers, each with a day: which day the office's time runs from, and what is asked before one is taken."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scr_desktop.domain.entries.amendment import content_of
from scr_desktop.domain.entries.first_told import first_told, knew_before
from scr_desktop.domain.entries.notification import read
from scr_desktop.domain.entries.notification_before import renewed
from tests.domain.papers import TODAY, paper, reading

RECEIVED = "notification.received_on"


def told(*days: str, received_on: str = "") -> Any:
    """Return what a notification says whose notifiers A, B, C … told the office on these days."""
    rows = [{"agency": chr(ord("A") + number), "told_on": day} for number, day in enumerate(days)]
    return reading(notifiers=rows, received_on=received_on)


def said(found: Any) -> list[str]:
    """Return what is wrong with the day of receipt."""
    return [problem.sentence for problem in found.problems if problem.field == RECEIVED]


@pytest.mark.parametrize(
    ("days", "received"),
    [
        (("16 May 2018",), date(2018, 5, 16)),
        (("17 May 2018", "16 May 2018", "18 May 2018"), date(2018, 5, 16)),
        (("", "17 May 2018"), date(2018, 5, 17)),
        (("16 May 2018", "June 2018"), date(2018, 5, 16)),
        (("",), None),
        (("May 2018",), None),
        (("?16 May 2018",), None),
    ],
)
def test_the_first_certain_day_is_that_of_receipt(days: tuple[str, ...], received: date | None) -> None:
    """The office's time runs from the first time that it was told; a day that is not certain starts no clock."""
    found = told(*days)
    assert found.case.day_of("notification_received") == received
    assert said(found) == []


@pytest.mark.parametrize("other", ["May 2018", "mid May 2018", "?18 May 2018", "2018", "w/c 14 May 2018"])
def test_where_another_may_have_told_before_the_day_is_asked(other: str) -> None:
    """A day known in part that may lie before leaves it open who told first: nothing is guessed, the officer is asked."""
    found = told("16 May 2018", other)
    assert found.case.day_of("notification_received") is None
    (sentence,) = said(found)
    assert sentence.startswith("B, entered with ")
    assert "perhaps before A (16 May 2018)" in sentence
    settled = told("16 May 2018", other, received_on="16 May 2018")
    assert settled.case.day_of("notification_received") == date(2018, 5, 16)
    assert said(settled) == []


def test_who_told_first_on_no_certain_day_is_asked_for_the_day() -> None:
    """A part of a month that lies wholly before is no day to count from: the day itself is asked for."""
    (sentence,) = said(told("16 May 2018", "early May 2018"))
    assert "B, entered with start of May 2018, told the office before A (16 May 2018): enter the day" in sentence


def test_a_notifier_before_the_day_of_receipt_contradicts_it() -> None:
    """Who told the office before the day it counts from is named, with both days."""
    found = told("16 May 2018", "14 May 2018", received_on="16 May 2018")
    (sentence,) = said(found)
    assert sentence.startswith("B told the office on 14 May 2018, before 16 May 2018")
    assert found.case.day_of("notification_received") == date(2018, 5, 16)


def test_a_receipt_before_everybody_contradicts_them() -> None:
    """Nobody entered told the office by then: somebody is missing, or a day is wrong."""
    assert "before anybody entered here told the office" in said(told("16 May 2018", received_on="14 May 2018"))[0]
    assert said(told("16 May 2018", "", received_on="14 May 2018")) == []


@pytest.mark.parametrize(("day", "sentence"), [("12/5/30", "lies in the future"), ("31/11/18", "")])
def test_a_day_that_cannot_be_is_said_beside_its_notifier(day: str, sentence: str) -> None:
    """A slip is named at the entry, and no clock starts on it."""
    found = told("", day)
    (problem,) = [one for one in found.problems if one.field == "notifiers.1.told_on"]
    assert sentence in problem.sentence
    assert found.case.day_of("notification_received") is None


def test_who_told_the_office_knew_it_by_then() -> None:
    """The local authority cannot have told the office before it became aware; anybody else can."""
    own = {"agency": "Avonvale Council, Children’s Services", "told_on": "11 May 2018"}
    found = reading(notifiers=[own], received_on="", aware_on="12 May 2018", incident_on="10 May 2018").case
    assert "it knew by then" in knew_before(found, ["Eastmoor Council", "Avonvale Council"])
    assert knew_before(found, ["Eastmoor Council"]) == knew_before(found, []) == ""


@pytest.mark.parametrize("agency", ["Local authority", "Local Authority, children’s social care"])
def test_the_local_authority_without_a_name_knew_it_too(agency: str) -> None:
    """Who is entered as the local authority is the one that became aware, whether or not the office has entered its name."""
    own = {"agency": agency, "told_on": "2 March 2026"}
    entered = {"received_on": "", "aware_on": "10 March 2026", "incident_on": "1 March 2026"}
    found = reading(notifiers=[own], **entered).case
    assert "told the office on 2 March 2026, before the day" in knew_before(found, [])


def test_being_told_by_others_makes_the_authority_aware_of_nothing() -> None:
    """The authority's own day stays the one that is entered for it: a notifier's day starts no clock of its duties."""
    found = reading(notifiers=[{"agency": "Police", "told_on": "10 May 2018"}], received_on="", aware_on="12 May 2018")
    assert found.case.day_of("aware") == date(2018, 5, 12)
    assert reading(notifiers=[{"agency": "Police", "told_on": "10 May 2018"}], aware_on="").case.day_of("aware") is None


@given(st.lists(st.one_of(st.just(""), st.dates(date(2018, 1, 1), date(2018, 12, 31)).map(str)), max_size=5))
def test_the_first_day_is_never_after_another(days: list[str]) -> None:
    """Whatever the order in which they are entered."""
    found = told(*days).case
    first = first_told(found.notifiers)
    assert (first.day if first else None) == min((date.fromisoformat(day) for day in days if day), default=None)
    assert found.day_of("notification_received") == (first.day if first else None)


def test_what_follows_from_the_notifiers_is_not_entered_again() -> None:
    """Amended, the day of receipt moves with the notifier's own day where it came from there; elsewhere it stays."""
    assert content_of(told("16 May 2018").case)["notification"]["received_on"] == ""
    assert content_of(told("", received_on="16 May 2018").case)["notification"]["received_on"] == "16 May 2018"
    assert (
        content_of(told("17 May 2018", received_on="16 May 2018").case)["notification"]["received_on"] == "16 May 2018"
    )


def test_a_notification_of_an_earlier_release_keeps_its_notifier() -> None:
    """One notifier stood among the notification's own entries: it is the first, and nothing else of it changes."""
    before = paper()
    del before["notifiers"]
    before["notification"] |= {
        "from_agency": "Police",
        "from_person": "DI Łukasik",
        "from_role": "",
        "from_contact": "101",
    }
    now = renewed(before)
    assert now["notifiers"] == [{"agency": "Police", "person": "DI Łukasik", "contact": "101"}]
    assert now["notification"] == {key: value for key, value in before["notification"].items() if key[:5] != "from_"}
    (one,) = read(before, today=TODAY).case.notifiers
    assert (one.agency, one.person, one.contact) == ("Police", "DI Łukasik", "101")
    assert renewed(now) == now
