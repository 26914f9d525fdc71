"""The table of who must be told: by when, whether they were, how, and what shows it."""

from __future__ import annotations

from datetime import date

from scr_desktop.domain.progress.case_status import CaseStatus, status
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.telling import Telling
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services.regime import by_key
from scr_desktop.ui.case.told.columns import COLUMNS, ToldLine, details, lines_of, nobody_words
from tests.domain.papers import DEATH, case, child, of_2022

PANEL = "Child Safeguarding Practice Review Panel"


def standing(of: Case, on: date = date(2022, 6, 8), regime: str = "wt2018") -> CaseStatus:
    """Return where a case stands on a day, by default the day before its notification is due."""
    return status(of, by_key(regime), WorkingDays(), on, [])


def told(day: int = 8, **more: str) -> Case:
    """Return a case of 2022 of which the Panel was told on a day of June."""
    of = case("WT2018", **of_2022())
    of.tellings.append(Telling(duty="panel", told_on=date(2022, 6, day), **more))
    return of


def panel(of: Case, on: date = date(2022, 6, 8)) -> ToldLine:
    """Return the line of the Panel."""
    return next(line for line in lines_of(standing(of, on)) if line.line.duty.key == "panel")


def texts(line: ToldLine) -> list[str]:
    """Return what the columns say of a line."""
    return [column.text(line) for column in COLUMNS]


def test_nobody_is_told_before_it_is_recorded() -> None:
    """On the due day it is to be done; the day after it is late."""
    of = case("WT2018", **of_2022())
    assert texts(panel(of, date(2022, 6, 9))) == [PANEL, "the incident", "9 June 2022", "To be done", ""]
    assert texts(panel(of, date(2022, 6, 10)))[3] == "Late"


def test_a_telling_stands_with_its_day_and_how() -> None:
    """Means, reference and note stand in one line; an empty one leaves no comma."""
    assert texts(panel(told(means="Secure e-mail", reference="R-7", note="Read back"))) == [
        PANEL, "the incident", "9 June 2022", "Done on 8 June 2022", "Secure e-mail, R-7, Read back",
    ]  # fmt: skip
    assert texts(panel(told(means="Letter", reference=" ")))[4] == "Letter"


def test_the_telling_recorded_last_is_the_one_that_is_read() -> None:
    """Of two tellings of one duty the later record says how it was done."""
    of = told(means="Letter")
    of.tellings.append(Telling(duty="panel", told_on=date(2022, 6, 8), means="By hand"))
    assert panel(of).how == "By hand"


def test_one_told_late_says_so_and_why() -> None:
    """The fifth working day is 9 June: told on the tenth it was late, and the reason stands in its sentences."""
    line = panel(told(10, means="Letter", late_why="The form could not be reached."), date(2022, 6, 13))
    assert texts(line)[3] == "Done, late on 10 June 2022"
    assert "It was done by: Letter." in details(line)
    assert details(line).endswith("Why it came late: The form could not be reached.")


def test_the_sentences_say_who_of_what_and_by_which_paragraph() -> None:
    """They can be read without the table."""
    line = panel(case("WT2018", **of_2022()))
    assert details(line) == f"{PANEL} must be told of the incident. Source: {line.line.duty.source}."


def test_what_an_event_shows_is_not_called_a_telling() -> None:
    """The notification sent shows the Panel told, and it is said that no telling of its own is recorded."""
    line = panel(case("WT2018", {"notification_sent": "2022-06-08"}, **of_2022()))
    assert texts(line)[3] == "Done on 8 June 2022 by “National notification sent”"
    assert "No telling of its own is recorded" in details(line)
    assert line.how == ""


def test_what_has_not_begun_has_no_day() -> None:
    """Whom a decision is told is listed before there is one, with a day that is not counted yet."""
    waiting = [texts(one) for one in lines_of(standing(case(), date(2018, 5, 16), "wt2015")) if not one.line.due_on]
    assert ["Department for Education", "the Chair's decision", "Not counted yet", "Not due yet", ""] in waiting


def test_of_nobody_it_is_said_what_is_still_open() -> None:
    """A case without an answer does not say that nobody need be told, only that nothing so far says so."""
    assert nobody_words(standing(case("WT2018", **of_2022() | {"answers": {}}))).endswith(
        ": on the answers so far nobody must be told."
    )


def test_of_a_notification_that_was_withdrawn_nobody_is_told_any_more() -> None:
    """What ended the case stands before it, so that it is not read as settled by the criteria."""
    words = nobody_words(standing(case("WT2018", {"withdrawn": "2022-06-07"}, **of_2022())))
    assert "ithdrawn" in words
    assert words.endswith(": nobody must be told any more.")


def test_what_the_source_gives_no_day_is_to_be_done_all_the_same() -> None:
    """Children Act 1989 Sch 2 para 20(1): the parents are told of the death, and “not due yet” would say that it can wait."""
    died = child(**DEATH | {"looked_after": "yes", "born_on": "2.2.22", "died_on": "1.6.22"})
    of = case("WT2018", **of_2022() | {"children": [died], "answers": {"looked_after_by": "ours"}})
    (parents,) = [texts(one) for one in lines_of(standing(of)) if one.line.duty.key == "parents"]
    assert parents[2:4] == ["No day stated", "To be done"]
