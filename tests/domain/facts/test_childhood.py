"""Whether somebody was a child, over every day that part-known dates can mean."""

from __future__ import annotations

import calendar
import itertools
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scr_desktop.domain.facts.case_facts import case_facts
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.progress.open_words import open_sentences
from scr_desktop.domain.progress.verdict_words import (
    notifiable_sentence,
    notifiable_state,
    review_sentence,
    safe_day_sentence,
    serious_case_sentence,
)
from scr_desktop.domain.rules.whose import Whose
from scr_desktop.services.regime import by_key
from tests.domain.papers import TODAY, case, child, stood

BORN = "10 June 2007"  # 18 on 10 June 2025


def notified(**entries: Any) -> CaseStatus:
    """Return where a suspected abuse of a person born on 10 June 2007 stands under Working Together 2023."""
    person = {"given_names": "Kai", "born_on": BORN, "normally_resident": "yes", "looked_after": "no"}
    paper = {"aware_on": "12 June 2025", "received_on": "12 June 2025", "answers": {"abuse_or_neglect": "yes"}}
    who = child(**person | entries.pop("person"))
    return stood(by_key("WT2023"), "Avonvale Council", children=[who], **paper | entries)


def whose(status: CaseStatus) -> Whose:
    """Return whose the duty to notify is."""
    return status.verdict.notified_by.whose


def test_harm_before_eighteen_and_death_after_is_harm_to_a_child() -> None:
    """Assaulted at 17, dead at 18: section 16C(1)(a) says that a child dies or is seriously harmed."""
    status = notified(incident_on="9 June 2025", person={"harm": "died", "died_on": "12 June 2025"})
    assert (status.facts["died"], status.facts["seriously_harmed"], status.facts["age"]) == ("no", "yes", "17")
    assert whose(status) is Whose.OURS
    assert notifiable_sentence(status) == "Notifiable, by Avonvale Council."
    assert status.verdict.contradictions == ()


def test_a_month_that_holds_the_birthday_leaves_the_age_open() -> None:
    """“June 2025” may have been before the eighteenth birthday of 10 June or after it: it is asked, and says why."""
    status = notified(
        incident_on="June 2025",
        aware_on="2 July 2025",
        received_on="2 July 2025",
        person={"harm": "seriously_harmed"},
    )
    assert "seriously_harmed" not in status.facts
    assert whose(status) is Whose.OPEN
    assert (notifiable_state(status), notifiable_sentence(status)) == (
        "unknown",
        "Not settled yet whether it is notifiable.",
    )
    assert (
        "Has a child been seriously harmed? (Kai turned 18 on 10 June 2025, and the day of the incident is known only as "
        "“June 2025”, so it may have come before the birthday or not: the day of the incident settles it)"
    ) in open_sentences(status)
    assert safe_day_sentence(status) == (
        "Should it prove notifiable, it is due by Wednesday 9 July 2025: the days run from when the authority became aware, "
        "whatever is still open."
    )


def test_an_incident_on_no_known_day_leaves_the_age_open() -> None:
    """The authority became aware two days after the birthday: when it happened is not known."""
    status = notified(incident_on="", person={"harm": "seriously_harmed"})
    assert whose(status) is Whose.OPEN


def test_awareness_bounds_the_incident() -> None:
    """What was known on 9 June happened by then, whatever else June 2025 can mean."""
    status = notified(
        incident_on="June 2025", aware_on="9 June 2025", received_on="9 June 2025", person={"harm": "seriously_harmed"}
    )
    assert whose(status) is Whose.OURS


def test_an_adult_throughout_is_no_child() -> None:
    """Where every day says 18 or over, it is not notifiable."""
    status = notified(incident_on="10 June 2025", person={"harm": "seriously_harmed"})
    assert whose(status) is Whose.NOBODY
    assert notifiable_sentence(status) == "Not notifiable."


def test_the_officers_own_answer_settles_what_the_days_leave_open() -> None:
    """The officer knows more than the dates: the answer stands, with nothing against it."""
    status = notified(
        incident_on="June 2025",
        aware_on="2 July 2025",
        received_on="2 July 2025",
        person={"harm": "seriously_harmed"},
        answers={"abuse_or_neglect": "yes", "seriously_harmed": "yes"},
    )
    assert whose(status) is Whose.OURS
    assert status.case_facts.disagreements == ()


def test_an_answer_against_the_days_is_never_overridden() -> None:
    """It was answered yes for somebody who was 18: the answer stands and the days are shown beside it."""
    status = notified(
        incident_on="10 June 2025",
        person={"harm": "seriously_harmed"},
        answers={"abuse_or_neglect": "yes", "seriously_harmed": "yes"},
    )
    assert status.facts["seriously_harmed"] == "yes"
    (disagreement,) = status.case_facts.disagreements
    assert disagreement.entered.why.endswith("Kai was 18 then, not a child")


@pytest.mark.parametrize(("born", "age"), [("10 June 2000", "was 18 then"), ("1999", "was 18 or over")])
@pytest.mark.parametrize("regime", ["WT2015", "transition", "WT2018", "WT2023"])
def test_a_death_at_18_on_remand_says_how_old_they_were(regime: str, born: str, age: str) -> None:
    """Remand is answered yes and no child died: the contradiction says that the person who died was 18 then."""
    person = child(given_names="Jo", born_on=born, died_on="12 June 2018", harm="died", normally_resident="yes")
    days = {"aware_on": "13 June 2018", "received_on": "13 June 2018", "incident_on": "12 June 2018"}
    status = stood(by_key(regime), children=[person], answers={"abuse_or_neglect": "no", "on_remand": "yes"}, **days)
    (said,) = [one.text for one in status.verdict.contradictions if "no child is said to have died" in one.text]
    assert said.endswith(f"What is entered: no child entered here died; Jo {age}, not a child.")


def test_an_uncertain_date_reaches_beyond_what_is_written() -> None:
    """“?9 June 2025” may well have been the day of the birthday."""
    status = notified(incident_on="?9 June 2025", aware_on="1 July 2025", received_on="1 July 2025",
                        person={"harm": "seriously_harmed"})  # fmt: skip
    assert whose(status) is Whose.OPEN


@pytest.mark.parametrize(("harmed_on", "said"), [("28 February 2026", Whose.OURS), ("1 March 2026", Whose.NOBODY)])
def test_a_birthday_of_29_february_falls_on_1_march(harmed_on: str, said: Whose) -> None:
    """Born on a leap day, somebody is 18 at the beginning of 1 March."""
    status = notified(
        incident_on=harmed_on,
        aware_on="2 March 2026",
        received_on="2 March 2026",
        person={"harm": "seriously_harmed", "born_on": "29 February 2008"},
    )
    assert whose(status) is said


def test_nothing_known_of_the_birth_leaves_it_open() -> None:
    """Without any date of birth it cannot be said that somebody was a child, nor that they were not."""
    status = notified(incident_on="9 June 2025", person={"harm": "seriously_harmed", "born_on": ""})
    assert whose(status) is Whose.OPEN
    assert status.case_facts.open_because("seriously_harmed") == (
        "the date of birth of Kai is not known: it settles whether the incident came before the age of 18"
    )


@pytest.mark.parametrize(
    ("person", "incident", "said"),
    [
        (
            {"born_on": "June 2007"},
            "11 June 2025",
            "Kai turned 18 between 1 June 2025 and 30 June 2025 (born June 2007), and the incident was on 11 June 2025, so "
            "it may have come before the birthday or not: the date of birth settles it",
        ),
        (
            {"born_on": "June 2007"},
            "?11 June 2025",
            "Kai turned 18 between 1 June 2025 and 30 June 2025 (born June 2007), and the day of the incident is known only "
            "as “11 June 2025 (uncertain)”, so it may have come before the birthday or not: the date of birth and the day of "
            "the incident settle it",
        ),
        (
            {},
            "",
            "Kai turned 18 on 10 June 2025, and the day of the incident is not known, so it may have come before the "
            "birthday or not: the day of the incident settles it",
        ),
    ],
)
def test_why_the_age_is_open_is_said_with_the_birthday_and_what_settles_it(
    person: dict[str, str], incident: str, said: str
) -> None:
    """The officer reads when somebody turned 18, how the other day is known, and which date to find out."""
    status = notified(incident_on=incident, person={"harm": "seriously_harmed"} | person)
    assert status.case_facts.open_because("seriously_harmed") == said


def test_a_month_and_a_birthday_alone_say_what_is_open_and_why() -> None:
    """Nothing but “June 2025” and a birthday in June: what happened is asked, and the age is known to be open too."""
    status = notified(incident_on="June 2025", aware_on="2 July 2025", received_on="", person={}, answers={})
    assert (
        "Has a child been seriously harmed? (it is not entered yet what happened to Kai; Kai turned 18 on 10 June 2025, and "
        "the day of the incident is known only as “June 2025”, so it may have come before the birthday or not: the day of "
        "the incident settles it)"
    ) in open_sentences(status)


def test_harm_in_childhood_that_an_adult_discloses_is_for_the_authority_to_judge() -> None:
    """No source says whether it is notified: at 25 it is asked with that reason, at 18 it is harm to a child."""
    at_25 = notified(incident_on="2010", person={"harm": "seriously_harmed", "born_on": "1 May 2000"})
    assert whose(at_25) is Whose.OPEN
    assert "no source says whether harm that an adult discloses is notified" in open_sentences(at_25)[0]
    at_18 = notified(incident_on="9 June 2025", person={"harm": "seriously_harmed"})
    assert whose(at_18) is Whose.OURS


# Every day that was entered as a day, a month or a year around an eighteenth birthday.
_BIRTHDAY = date(2025, 6, 10)
_DAYS = st.integers(-40, 40).map(lambda days: _BIRTHDAY + timedelta(days=days))
_PARTS = st.sampled_from(["day", "month", "year", "unknown"])


def _written(day: date, part: str) -> tuple[str, list[date]]:
    """Return a day as it is entered, and all days that the entry can mean."""
    first, last = {
        "day": (day, day),
        "month": (day.replace(day=1), day.replace(day=calendar.monthrange(day.year, day.month)[1])),
        "year": (date(day.year, 1, 1), date(day.year, 12, 31)),
        "unknown": (date(2024, 1, 1), date(2026, 6, 30)),
    }[part]
    text = {"day": f"{day:%d/%m/%Y}", "month": f"{day:%B %Y}", "year": f"{day:%Y}", "unknown": ""}[part]
    return text, [first + timedelta(days=n) for n in range((last - first).days + 1)]


def _is_child(born: date, day: date) -> bool:
    eighteen = date(born.year + 18, 3, 1) if (born.month, born.day) == (2, 29) else born.replace(year=born.year + 18)
    return day < eighteen


def _worlds(births: list[date], harms: list[date], deaths: list[date]) -> list[tuple[date, date, date | None]]:
    """Return days of birth, harm and death that can be meant together; the least and greatest ages are at their ends."""
    died = (deaths[0], deaths[-1]) if deaths else (None,)
    together = itertools.product((births[0], births[-1]), (harms[0], harms[-1]), died)
    return [(b, h, d) for b, h, d in together if d is None or h <= d]


@given(born=st.integers(-40, 40), born_part=st.sampled_from(["day", "month", "year"]), harmed=_DAYS, part=_PARTS,
       late=st.integers(0, 60), died=st.none() | st.integers(0, 60), died_part=_PARTS)  # fmt: skip
@settings(max_examples=400, deadline=None)
def test_no_day_within_what_is_entered_changes_a_settled_verdict(
    born: int, born_part: str, harmed: date, part: str, late: int, died: int | None, died_part: str
) -> None:
    """Of all days that the entries can mean there is none on which a settled fact about a child is otherwise."""
    birth = date(2007, 6, 10) + timedelta(days=born)
    aware = harmed + timedelta(days=late)
    death = harmed + timedelta(days=died) if died is not None else None
    birth_text, births = _written(birth, born_part)
    harm_text, harms = _written(harmed, part)
    death_text, deaths = _written(death, died_part) if death else ("", [])
    harms = [day for day in harms if day <= aware]
    person = child(
        given_names="Kai", born_on=birth_text, harm="died" if death else "seriously_harmed", died_on=death_text
    )
    found = case_facts(
        case(
            "WT2023", children=[person], incident_on=harm_text, aware_on=f"{aware:%d/%m/%Y}", received_on="", answers={}
        ),
        TODAY,
    ).values
    worlds = _worlds(births, harms, deaths)
    died_truths = {_is_child(b, d) for b, _, d in worlds if d}
    concerned = {_is_child(b, h) or (d is not None and _is_child(b, d)) for b, h, d in worlds}
    if found.get("died") in {"yes", "no"} and death and died_truths:
        assert died_truths == {found["died"] == "yes"}
    said = {found.get("died"), found.get("seriously_harmed")}
    if "yes" in said and worlds:
        assert concerned == {True}
    if said == {"no"} and worlds:
        assert concerned == {False}


def test_another_authoritys_duty_is_said_while_ours_is_open() -> None:
    """Dead elsewhere in England, abuse suspected, looked after or not: that authority notifies, whatever is still open."""
    status = notified(
        where="elsewhere_in_england",
        incident_on="9 June 2025",
        person={"harm": "died", "died_on": "9 June 2025", "looked_after": "unknown"},
    )
    assert whose(status) is Whose.OPEN
    assert notifiable_sentence(status) == (
        "Notifiable, by the authority where it happened; not settled yet whether by Avonvale Council too. The other "
        "authority’s name is not entered yet."
    )


def test_the_day_of_what_others_notify_for_certain_is_said_to_hang_on_ours() -> None:
    """Another authority notifies it whatever is open: what may still prove so is that it is ours too."""
    status = notified(
        where="elsewhere_in_england",
        incident_on="9 June 2025",
        person={"harm": "died", "died_on": "9 June 2025", "looked_after": "unknown"},
    )
    assert safe_day_sentence(status).startswith("Should it prove ours to notify, it is due by ")


def test_a_remand_counts_among_the_deaths_that_always_lead_to_a_review() -> None:
    """Procedure 2.3 names remand: entered by itself it calls for a review, in the source's own word."""
    person = {"harm": "died", "died_on": "9 March 2018", "born_on": "1 May 2001"}
    status = stood(
        by_key("WT2015"),
        children=[child(given_names="Kai", normally_resident="yes", looked_after="yes", **person)],
        incident_on="9 March 2018",
        answers={"on_remand": "yes"},
    )
    assert review_sentence(status).startswith("A serious case review should always be held.")


@pytest.mark.parametrize("key", ["WT2015", "transition"])
def test_who_decides_is_asked_where_it_is_not_settled(key: str) -> None:
    """“Not settled yet for whom” stands beside the question on which it hangs, which is counted among those open."""
    home = child(given_names="Kai", born_on="2.2.10", died_on="12.5.18", harm="died", normally_resident="unknown")
    answers = {"abuse_or_neglect": "yes", "looked_after": "no", "on_remand": "no"}
    found = stood(by_key(key), children=[home], answers=answers)
    assert serious_case_sentence(found) == "A serious case; not settled yet for whom."
    asked = "Is the child normally resident in our area?"
    assert asked in open_sentences(found)
    well = stood(by_key(key), children=[home | {"harm": "not_harmed", "died_on": ""}], answers=answers)
    assert asked not in open_sentences(well)
