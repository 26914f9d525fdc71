"""The table of a case's deadlines: what is due by when, how surely, and the days that no longer stand."""

from __future__ import annotations

from datetime import date

from scr_desktop.domain.progress.case_status import status
from scr_desktop.domain.records.case import Case, Deadline
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services.regime import by_key
from scr_desktop.ui.case.deadlines.columns import COLUMNS, Shown, lines_of
from tests.domain.papers import case, of_2022

AWARE = date(2022, 5, 31)
# 2 and 3 June 2022 were bank holidays: of five working days from 31 May the fifth is 9 June.
ON = date(2022, 6, 8)


def lines(of: Case, on: date = ON) -> list[Shown]:
    """Return the lines of a case of 2022."""
    return lines_of(status(of, by_key("wt2018"), WorkingDays(), on, []))


def by_rule(of: Case, rule: str, on: date = ON) -> Shown:
    """Return the first line of a rule."""
    return next(line for line in lines(of, on) if line.key == rule)


def texts(line: Shown) -> list[str]:
    """Return what the columns say of a line."""
    return [column.text(line) for column in COLUMNS]


def replaced(rule: str = "notify", due: date = date(2022, 6, 7), why: str = "", on: str = "2022-06-01") -> Deadline:
    """Return a deadline that was counted from 31 May and replaced on a day."""
    at = f"{on}T09:00:00+00:00"
    return Deadline(rule=rule, counted_from_on=AWARE, due_on=due, superseded_at=at, superseded_why=why)


def test_what_is_due_stands_short_with_its_day_and_its_force() -> None:
    """The day before it is due it is named short; who must do what stands whole in the tooltip and in the argument."""
    line = by_rule(case("WT2018", **of_2022()), "notify")
    assert texts(line) == ["Notify the incident", "9 June 2022", "Due in 1 working day", "statutory guidance"]
    assert line.argument.startswith(f"{line.duty}. It falls on: Local authority.")
    assert "day 5 is 9 June 2022" in line.argument


def test_a_day_that_cannot_be_reckoned_yet_is_not_made_up() -> None:
    """What waits for its beginning has no day."""
    line = by_rule(case("WT2018", **of_2022()), "publish")
    assert (line.due_on, texts(line)[1:3]) == (None, ["Not counted yet", "Waiting to begin"])


def test_what_is_not_confirmed_says_so_beside_its_paragraph() -> None:
    """A wording that nobody has checked is never shown as the law's."""
    of = case("WT2018", **of_2022())
    assert "wording not confirmed" in by_rule(of, "rapid_review_from_notification").paragraph
    assert "not confirmed" not in by_rule(of, "notify").paragraph


def test_more_time_is_offered_only_for_what_is_open() -> None:
    """It can be allowed for a deadline still to be met in an open case, not for one that was met, nor in a closed case."""
    of = case("WT2018", **of_2022())
    assert by_rule(of, "notify").extensible is not None
    of.closed_on = ON
    assert by_rule(of, "notify").extensible is None
    assert by_rule(case("WT2018", {"notification_sent": "2022-06-08"}, **of_2022()), "notify").extensible is None


def test_what_was_replaced_stays_readable_after_what_stands() -> None:
    """The one replaced last comes first; each says from which day it was counted, and why it was replaced."""
    of = case("WT2018", **of_2022())
    of.deadlines += [
        replaced(why="The day of awareness was corrected."),
        replaced(due=date(2022, 6, 8), on="2022-06-02"),
    ]
    *standing, last, before = lines(of)
    assert "superseded" not in [line.state for line in standing]
    assert [texts(one)[:3] for one in (last, before)] == [
        ["Notify the incident", "8 June 2022", "Replaced"],
        ["Notify the incident", "7 June 2022", "Replaced"],
    ]
    assert "Why: The day of awareness was corrected." in before.argument
    assert before.argument.endswith("It was counted from 31 May 2022 and was due on 7 June 2022.")
    assert "Why: no reason was kept" in last.argument


def test_what_was_owed_at_once_was_never_due_on_a_day() -> None:
    """Working Together 2018 gives no day to tell of a local review: one that was replaced is not called late of a day."""
    of = case("WT2018", **of_2022())
    of.deadlines.append(replaced("inform_of_review", due=AWARE))
    line = lines(of)[-1]
    assert texts(line)[1] == "As soon as possible"
    assert "as soon as possible, from 31 May 2022 on" in line.argument
    assert "was due on" not in line.argument


def test_a_rule_that_no_edition_has_any_more_is_shown_all_the_same() -> None:
    """Its day stays readable under the words of its key."""
    of = case("WT2018", **of_2022())
    of.deadlines.append(replaced("an_old_rule"))
    assert texts(lines(of)[-1]) == ["An old rule", "7 June 2022", "Replaced", ""]
