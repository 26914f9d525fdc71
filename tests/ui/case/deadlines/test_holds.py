"""The table of what holds a case up: what each hold means, when it is looked at again, and those that ended."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.domain.progress.case_status import status
from scr_desktop.domain.records.timing import Hold
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services import clock
from scr_desktop.services.regime import by_key
from scr_desktop.ui.case.deadlines.holds import COLUMNS, again_state, again_words, details, effect_words, lines_of
from tests.domain.papers import TODAY, case, of_2022

ON = date(2022, 6, 15)


@pytest.fixture(autouse=True)
def today(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let it be 15 June 2022."""
    monkeypatch.setattr(clock, "today", lambda: ON)


def hold(cause: str = "A trial", again: date = ON, **more: object) -> Hold:
    """Return a hold since 1 June 2022 that is looked at again on a day."""
    return Hold(cause=cause, began_on=date(2022, 6, 1), look_again_on=again, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(("again", "words", "sign"), [
    (date(2022, 6, 14), "Late: it was due 14 June 2022", "overdue"),
    (ON, "Look again today", "soon"),
    (date(2022, 6, 16), "Look again on 16 June 2022", "due"),
])  # fmt: skip
def test_words_and_sign_say_the_same_of_the_day(again: date, words: str, sign: str) -> None:
    """The day before it is late, the day itself is today, and the day after is to come: in words and by its sign."""
    assert (again_words(again), again_state(again)) == (words, sign)
    assert COLUMNS[2].text(hold(again=again)) == words


def test_a_hold_that_has_ended_is_not_late() -> None:
    """It says when it ended, however long ago it should have been looked at."""
    assert COLUMNS[2].text(hold(again=date(2022, 6, 2), ended_on=date(2022, 6, 10))) == "Ended on 10 June 2022"


def test_those_to_be_looked_at_first_stand_first_and_those_that_ended_last() -> None:
    """The list is in the order in which the officer looks at them again."""
    of = case("WT2018", **of_2022())
    of.holds += [
        hold("Ended", date(2022, 6, 2), ended_on=date(2022, 6, 10)),
        hold("Second", date(2022, 7, 2)),
        hold("First", date(2022, 7, 1)),
    ]
    listed = lines_of(status(of, by_key("wt2018"), WorkingDays(), TODAY, []))
    assert [one.cause for one in listed] == ["First", "Second", "Ended"]


def test_it_is_read_in_sentences_with_its_note() -> None:
    """What it is, since when, what it means and what was last found stand there; of an end that has no note nothing is said."""
    found = hold("The inquest", effect="disclosure", note="Opened and adjourned.", ended_on=ON)
    assert details(found) == (
        "The inquest, since 1 June 2022. Material cannot be shared yet.\nOpened and adjourned."
    )  # fmt: skip
    found.ended_note = "Concluded."
    assert details(found).splitlines()[-1] == "Ended on 15 June 2022: Concluded."


def test_what_a_hold_means_is_said_in_words() -> None:
    """Each effect has its words; one that is not known stands as it is, and nothing is hidden."""
    assert effect_words("publication") == "Publication waits"
    assert effect_words("interviews") == "People cannot be spoken to yet"
    assert effect_words("something else") == "something else"
