"""The worked dates of the procedure's rules, and their neighbours worked by hand."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from scr_desktop.domain.rules.deadline import Calculation, calculate, rule_by_key
from scr_desktop.domain.sources.reading import DAYS_BEFORE, WEEK_BEFORE, ChosenReading
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services.regime import by_key

CASES = json.loads((Path(__file__).resolve().parents[2] / "data" / "deadline_cases.json").read_text("utf-8"))
BOARD, TRANSITION, GRACE, PARTNERS, PARTNERS_2023 = "WT2015", "transition", "grace", "WT2018", "WT2023"
REGIMES = {
    "Option A": BOARD,
    "Transition": TRANSITION,
    "Option B": PARTNERS,
    "WT2023+": PARTNERS_2023,
}
# How the worked cases word a rule, and what the program calls it.
RULES = {
    "5 WD: LA ": "notify",
    "15 WD: rapid review to Panel, from date notification sent": "rapid_review",
    "1 month: SCR decision": "scr_decision_backstop",
    "5 WD: tell Ofsted, DfE and national panel": "tell_decision",
    "7 WD backward: full report": "send_before_publication",
    "6 months: LCSPR report": "publish",
}


def one_of(words: dict[str, str], text: str) -> str:
    """Return what the one entry of `words` that begins `text` stands for."""
    (found,) = [key for begins, key in words.items() if text.startswith(begins)]
    return found


def reckon(regime: str, rule: str, start: str) -> Calculation:
    """Return a rule of a regime applied to a day."""
    return calculate(rule_by_key(by_key(regime).rules, rule), date.fromisoformat(start), WorkingDays())


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_a_worked_date_comes_out_as_worked(case: dict[str, Any]) -> None:
    """The due day, each day counted in its order, and the other reading are those worked out by hand."""
    found = reckon(one_of(REGIMES, case["regime"]), one_of(RULES, case["rule"]), case["trigger_date"])
    assert found.due_on == date.fromisoformat(case["expected_date"])
    assert [day.isoformat() for day in found.counted] == case.get("counted_days", [])
    assert WorkingDays().is_working(found.due_on) is case["expected_is_working_day"]
    if "alternative_date" in case and "same incident" not in case["alternative_reading"]:
        other = {reading.due_on.isoformat(): reading.reading for reading in found.other_readings}
        assert case["alternative_date"] in other
        same_words = {"last working day on or before", "seven clear working days between"}
        if case["alternative_reading"] in same_words:
            assert other[case["alternative_date"]] == case["alternative_reading"]


def test_the_rapid_review_is_also_counted_from_awareness() -> None:
    """Sources differ on the starting day: the incident sent on 12 December was known on 5 December 2025."""
    found = reckon(PARTNERS_2023, "rapid_review_from_awareness", "2025-12-05")
    assert found.due_on == date(2025, 12, 30)


# Worked by hand from the calendar: regime, rule, starting day, due day. The R numbers are those of the rule table.
NEIGHBOURS = [
    # R1: five working days from becoming aware
    (BOARD, "notify", "2018-05-12", "2018-05-18"),  # a Saturday: day 1 is Monday 14 May
    (BOARD, "notify", "2018-05-02", "2018-05-10"),  # over early May, Monday 7
    (BOARD, "notify", "2017-04-12", "2017-04-21"),  # over Good Friday and Easter Monday 2017
    (TRANSITION, "notify", "2018-12-03", "2018-12-10"),
    (GRACE, "notify", "2018-12-24", "2019-01-03"),  # Christmas, Boxing Day and New Year's Day left out
    (PARTNERS, "notify", "2020-05-01", "2020-05-11"),  # VE day: Friday 8 May, not Monday 4 May 2020
    (PARTNERS, "notify", "2022-05-31", "2022-06-09"),  # the Platinum Jubilee days
    (PARTNERS, "notify", "2022-09-14", "2022-09-22"),  # the state funeral
    (PARTNERS_2023, "notify", "2026-04-02", "2026-04-13"),  # Maundy Thursday
    # R1: the local report within the same five
    (BOARD, "report_locally", "2018-05-12", "2018-05-18"),
    (TRANSITION, "report_locally", "2018-12-03", "2018-12-10"),
    (GRACE, "report_locally", "2018-12-24", "2019-01-03"),
    (PARTNERS, "report_locally", "2022-05-31", "2022-06-09"),
    (PARTNERS_2023, "report_locally", "2026-04-02", "2026-04-13"),
    # procedure 2B: other areas, within the same five working days
    (TRANSITION, "tell_other_area", "2018-12-20", "2018-12-31"),
    (GRACE, "tell_other_area", "2019-08-22", "2019-08-30"),
    (PARTNERS, "tell_other_area", "2023-05-04", "2023-05-12"),
    (PARTNERS_2023, "tell_other_area", "2025-04-17", "2025-04-28"),
    # R2: agencies return within five working days of the request
    (BOARD, "agency_return", "2018-05-14", "2018-05-21"),
    (TRANSITION, "agency_return", "2018-12-21", "2019-01-02"),
    (GRACE, "agency_return", "2019-12-20", "2019-12-31"),
    (PARTNERS, "agency_return", "2021-12-24", "2022-01-05"),  # both substitute days, and 3 January
    (PARTNERS_2023, "agency_return", "2024-03-27", "2024-04-05"),
    # R3: the Chair decides within fifteen working days of the notification
    (BOARD, "scr_decision", "2018-05-16", "2018-06-07"),  # spring bank holiday 28 May
    (TRANSITION, "scr_decision", "2018-12-10", "2019-01-03"),
    # R4: within one month
    (BOARD, "scr_decision_backstop", "2018-01-31", "2018-02-28"),
    (TRANSITION, "scr_decision_backstop", "2018-12-31", "2019-01-31"),
    # R5: five working days from the Chair's decision
    (TRANSITION, "tell_decision", "2019-04-17", "2019-04-26"),
    (TRANSITION, "tell_decision", "2019-12-24", "2020-01-03"),
    # R6: fourteen days to the old panel
    (BOARD, "decision_not_to_initiate", "2018-03-20", "2018-04-03"),
    # R7: fifteen working days for the rapid review
    (TRANSITION, "rapid_review", "2018-12-03", "2018-12-24"),
    (TRANSITION, "rapid_review_from_notification", "2018-12-14", "2019-01-09"),
    (PARTNERS, "rapid_review", "2022-05-27", "2022-06-21"),
    (PARTNERS, "rapid_review_from_notification", "2022-06-07", "2022-06-28"),
    (PARTNERS_2023, "rapid_review", "2026-04-13", "2026-05-05"),  # early May, Monday 4
    # R8: as soon as possible
    (PARTNERS, "inform_of_review", "2020-02-29", "2020-02-29"),
    (PARTNERS, "name_reviewer", "2020-02-29", "2020-02-29"),
    (PARTNERS_2023, "name_reviewer", "2025-06-02", "2025-06-02"),
    (PARTNERS_2023, "inform_of_review", "2025-06-02", "2025-06-02"),
    # After the decision: as soon as possible, no source gives days
    (BOARD, "reconsider", "2018-05-04", "2018-05-04"),
    (BOARD, "final_outcome", "2018-05-04", "2018-05-04"),
    (BOARD, "further_information", "2018-05-04", "2018-05-04"),
    (TRANSITION, "reconsider", "2019-03-04", "2019-03-04"),
    (TRANSITION, "final_outcome", "2019-03-04", "2019-03-04"),
    (TRANSITION, "further_information", "2019-03-04", "2019-03-04"),
    (TRANSITION, "tell_national_view", "2019-03-04", "2019-03-04"),
    (PARTNERS, "reconsider", "2021-03-06", "2021-03-06"),
    (PARTNERS, "final_outcome", "2021-03-06", "2021-03-06"),
    (PARTNERS, "further_information", "2021-03-06", "2021-03-06"),
    (PARTNERS, "tell_national_view", "2021-03-06", "2021-03-06"),
    (PARTNERS, "share_decision", "2021-03-06", "2021-03-06"),
    (PARTNERS_2023, "reconsider", "2026-04-03", "2026-04-03"),
    (PARTNERS_2023, "final_outcome", "2026-04-03", "2026-04-03"),
    (PARTNERS_2023, "further_information", "2026-04-03", "2026-04-03"),
    (PARTNERS_2023, "tell_national_view", "2026-04-03", "2026-04-03"),
    (PARTNERS_2023, "share_decision", "2026-04-03", "2026-04-03"),
    # R9 and R10: six months
    (BOARD, "complete_scr", "2017-08-31", "2018-02-28"),
    (TRANSITION, "complete_scr", "2018-10-01", "2019-04-01"),
    (TRANSITION, "complete_scr", "2019-08-30", "2020-02-29"),
    (PARTNERS_2023, "publish", "2024-08-30", "2025-02-28"),
    # R11: no later than seven working days before publication
    (PARTNERS, "send_before_publication", "2022-06-10", "2022-05-30"),
    (PARTNERS_2023, "send_before_publication", "2026-05-06", "2026-04-24"),
    # R11 and R12: the earlier of seven working days and one week before
    (BOARD, "send_before_publication", "2018-06-04", "2018-05-23"),
    (TRANSITION, "send_before_publication", "2019-05-01", "2019-04-18"),  # over Easter 2019
    (TRANSITION, "send_before_publication", "2020-01-02", "2019-12-19"),
    (TRANSITION, "send_before_publication", "2020-05-14", "2020-05-04"),  # Friday 8 May was the holiday
    # R13: twelve months in public
    (BOARD, "keep_public", "2016-02-29", "2017-02-28"),
    (TRANSITION, "keep_public", "2019-03-31", "2020-03-31"),
    (TRANSITION, "keep_public", "2020-02-29", "2021-02-28"),
    (PARTNERS, "keep_public", "2020-02-28", "2021-02-28"),
    (PARTNERS_2023, "keep_public", "2024-02-29", "2025-02-28"),
    # R14: twelve months of grace
    # Undecided when the partner arrangements begin: the source gives no number of days
    (BOARD, "pass_on_undecided", "2019-04-01", "2019-04-01"),
    (TRANSITION, "pass_on_undecided", "2019-09-29", "2019-09-29"),
    # What the partners owe of such a case runs on from awareness, or from the notification, as fifteen working days
    (TRANSITION, "partners_rapid_review", "2019-03-20", "2019-04-10"),
    (TRANSITION, "partners_rapid_review_from_notification", "2019-04-08", "2019-05-01"),
    # Over before the case passed: no day of their own is counted for the partners
    (TRANSITION, "partners_rapid_review_at_once", "2019-06-01", "2019-06-01"),
    # 26 August 2019 was the summer bank holiday
    (GRACE, "partners_rapid_review", "2019-08-05", "2019-08-27"),
    (GRACE, "partners_rapid_review_from_notification", "2019-10-14", "2019-11-04"),
    (BOARD, "grace_end", "2019-09-29", "2020-09-29"),
    (TRANSITION, "grace_end", "2019-09-01", "2020-09-01"),
    (TRANSITION, "grace_end", "2018-06-29", "2019-06-29"),
    *((regime, "delay_reasons", "2019-11-04", "2019-11-04") for regime in (BOARD, TRANSITION, PARTNERS)),
    (PARTNERS_2023, "delay_reasons", "2025-11-04", "2025-11-04"),
]  # fmt: skip


@pytest.mark.parametrize(("regime", "rule", "start", "due"), NEIGHBOURS)
def test_a_neighbour_worked_by_hand_comes_out(regime: str, rule: str, start: str, due: str) -> None:
    """Each rule of the table in each regime gives the day found on a wall calendar."""
    assert reckon(regime, rule, start).due_on.isoformat() == due


def test_every_rule_of_every_regime_has_a_worked_date() -> None:
    """A rule added to a regime comes with a day worked by hand."""
    worked = {(regime, rule) for regime, rule, _, _ in NEIGHBOURS}
    worked |= {(one_of(REGIMES, case["regime"]), one_of(RULES, case["rule"])) for case in CASES}
    worked.add((PARTNERS_2023, "rapid_review_from_awareness"))
    rules = {
        (key, rule.key) for key in (BOARD, TRANSITION, GRACE, PARTNERS, PARTNERS_2023) for rule in by_key(key).rules
    }
    assert rules - worked == set()
    assert worked - rules == set()


def test_copies_before_publication_are_due_by_the_safe_day_and_the_week_is_shown() -> None:
    """Where sources differ, the earlier day stands first: seven working days (appendix 4), then one week (procedure 8A e)."""
    found = reckon(BOARD, "send_before_publication", "2018-06-04")
    assert found.due_on == date(2018, 5, 23)
    assert date(2018, 5, 28) in [reading.due_on for reading in found.other_readings]


@pytest.mark.parametrize("other", [{}, {DAYS_BEFORE: ChosenReading("clear", "Safer still.")}])
def test_an_office_that_chose_the_week_keeps_it(other: dict[str, ChosenReading]) -> None:
    """Also where it counts other days before an event as clear ones: the week has no working days to be counted so."""
    table = WorkingDays(readings={WEEK_BEFORE: ChosenReading("week", "As 8A says."), **other})
    rule = rule_by_key(by_key(BOARD).rules, "send_before_publication")
    assert calculate(rule, date(2018, 6, 5), table).due_on == date(2018, 5, 29)


@pytest.mark.parametrize(
    ("regime", "rule", "start", "others"),
    [
        (BOARD, "grace_end", "2019-07-01", ["2020-06-30"]),
        (BOARD, "grace_end", "2019-02-28", ["2020-02-27", "2020-02-29"]),
        (PARTNERS, "publish", "2020-02-29", ["2020-08-28", "2020-08-31"]),
        (PARTNERS, "keep_public", "2020-02-29", ["2021-03-01"]),
        (PARTNERS, "keep_public", "2020-06-30", []),
    ],
    ids=["inclusive", "to the end of February", "from 29 February", "no 29 February", "a month's end"],
)
def test_months_that_can_be_read_to_end_otherwise_say_so(regime: str, rule: str, start: str, others: list[str]) -> None:
    """From the end of February, and the twelve months of grace: the corresponding day stands, the others are shown."""
    assert [one.due_on.isoformat() for one in reckon(regime, rule, start).other_readings] == others


@pytest.mark.parametrize(
    ("start", "said"), [("2020-02-28", 0), ("2020-03-09", 1), ("2020-05-31", 1), ("2020-06-01", 0)]
)
def test_a_clock_of_the_spring_of_2020_says_what_was_relaxed(start: str, said: int) -> None:
    """The fifteen working days were; the five of the notification stayed, and when it ended is not known."""
    found = reckon(PARTNERS, "rapid_review", start)
    assert len(found.warnings) == said
    assert all("When this ended is not known" in one for one in found.warnings)
    assert not reckon(PARTNERS, "notify", start).warnings


def test_a_duty_that_lasts_is_not_read_as_ending_sooner() -> None:
    """A report kept for a year is kept for the whole year, though its last day is a Sunday."""
    found = reckon(BOARD, "keep_public", "2018-03-31")
    assert found.due_on == date(2019, 3, 31)
    assert found.other_readings == ()


def test_the_skipped_days_say_why() -> None:
    """Easter is skipped by name, the weekend by its days, in counting order."""
    found = reckon(BOARD, "notify", "2018-03-28")
    assert [(day.isoformat(), why) for day, why in found.skipped] == [
        ("2018-03-30", "Good Friday"),
        ("2018-03-31", "Saturday"),
        ("2018-04-01", "Sunday"),
        ("2018-04-02", "Easter Monday"),
    ]


def test_the_argument_reads_as_sentences() -> None:
    """The officer can say each step aloud: the starting day, day 1, the days counted and not, the end."""
    lines = reckon(BOARD, "notify", "2018-05-12").argument("the local authority became aware of the incident")
    assert lines == [
        "Counted from Saturday 12 May 2018, the day the local authority became aware of the incident.",
        "That day is not a working day (Saturday): day 1 is the first working day after it.",
        "Day 1 is Monday 14 May 2018; day 5 is 18 May 2018.",
        "Counted: Mon 14 May 2018; Tue 15 May 2018; Wed 16 May 2018; Thu 17 May 2018; Fri 18 May 2018.",
        "Not counted: Sun 13 May 2018.",
        "5 working days: due by the end of Friday 18 May 2018.",
    ]


def test_a_date_past_the_published_list_says_so() -> None:
    """Beyond GOV.UK's list a holiday may yet be proclaimed, so the date is to be checked again."""
    assert reckon(PARTNERS_2023, "notify", "2028-12-20").warnings == ()
    assert "only to 31 December 2028" in reckon(PARTNERS_2023, "notify", "2028-12-22").warnings[0]


def test_publication_on_a_day_off_is_questioned() -> None:
    """Publication on a Saturday is asked about: perhaps the year is wrong."""
    warnings = reckon(PARTNERS, "send_before_publication", "2019-06-01").warnings
    assert any("Saturday 1 June 2019 is not a working day" in warning for warning in warnings)
