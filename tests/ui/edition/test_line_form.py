"""What is asked of a line, and what is said before it is recorded."""

from __future__ import annotations

import pytest

from scr_desktop.domain.editions.confirmed import DAY_LINE, LineKind
from scr_desktop.domain.sources.source import Force
from scr_desktop.ui.fields.choice_entry import ChoiceEntry
from tests.present import present
from tests.ui.edition.officer import Officer


def choose(entry: ChoiceEntry, value: str) -> None:
    """Choose an answer as the officer does."""
    entry.setCurrentIndex(entry.findData(value))


def test_another_day_than_the_confirmed_one_asks_why(officer: Officer) -> None:
    """The reason goes to the record; a day that stays asks for none and keeps the one it has."""
    officer.page.open_line("WT2026", DAY_LINE)
    officer.ui.applies_on.line.setText("1 April 2026")
    assert not officer.ui.why.isVisible()
    officer.stands("Front page")
    officer.page.open_line("WT2026", DAY_LINE)
    officer.ui.applies_on.line.setText("2 April 2026")
    assert officer.ui.why.isVisible()
    officer.fill(why="The front page was misread.")
    officer.stands("Front page")
    officer.page.open_line("WT2026", DAY_LINE)
    assert not officer.ui.why.isVisible()
    officer.stands("Front page, foot")
    officer.page.open_line("WT2026", DAY_LINE)
    confirmed = present(present(officer.page._row()).confirmed)
    assert (confirmed.paragraph, confirmed.why) == ("Front page, foot", "The front page was misread.")


@pytest.mark.parametrize("answer", ["changed", "no longer there"])
def test_a_line_of_an_act_is_not_ended_by_guidance(officer: Officer, answer: str) -> None:
    """It is said before it is recorded; of a line of guidance, and of one that stands, it is not."""
    act = next(row.line.key for row in officer.page.edition.rows if row.line.source.force is Force.STATUTE)
    officer.page.open_line("WT2026", act)
    assert not officer.page.form.act.isVisible()
    officer.page.form.answer.buttons[answer].click()
    assert officer.page.form.act.isVisible()
    officer.page.open_line("WT2026", "clock:publish")
    officer.page.form.answer.buttons[answer].click()
    assert not officer.page.form.act.isVisible()


def test_what_a_limit_is_counted_from_is_not_offered_as_what_shows_it_done(officer: Officer) -> None:
    """It would be done as it begins; what else was chosen stays."""
    officer.page._add_line()
    choose(officer.ui.kind, LineKind.CLOCK)
    choose(officer.ui.done_by, "notification_sent")
    choose(officer.ui.counted_from, "aware")
    assert officer.ui.done_by.entry() == "notification_sent"
    choose(officer.ui.counted_from, "notification_sent")
    offered = {officer.ui.done_by.itemData(number) for number in range(officer.ui.done_by.count())}
    assert "notification_sent" not in offered
    assert officer.ui.done_by.entry() == ""
