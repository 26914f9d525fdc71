"""The last page: what is to be mended, the verdict, every date with its argument, and opening the case."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.domain.progress.case_status import status
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services.case import case as cases
from scr_desktop.services.regime import by_key
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.fields.with_sign import column_of
from scr_desktop.ui.new_case.pages.check_page import CheckPage, show_dates
from tests.domain.papers import case, of_2022
from tests.ui.new_case.in_hand import Hand
from tests.ui.typist import said, shown


def check(hand: Hand, qtbot: QtBot, **entries: object) -> CheckPage:
    """Return the last page of a notification, shown."""
    page = CheckPage(hand(**entries))
    shown(qtbot, page)
    page.initializePage()
    return page


def dates(qtbot: QtBot, events: dict[str, str] | None = None, on: date = date(2022, 6, 8)) -> list[str]:
    """Return the lines of every date of a case of 2022 on a day."""
    panel = QWidget()
    qtbot.addWidget(panel)
    show_dates(column_of(panel), status(case("WT2018", events, **of_2022()), by_key("wt2018"), WorkingDays(), on, []))
    return said(panel).splitlines()


def test_a_date_stands_with_its_weekday_and_its_argument(qtbot: QtBot) -> None:
    """Five working days from 31 May 2022 end on Thursday 9 June, 2 and 3 June being bank holidays; both are read there."""
    lines = dates(qtbot)
    assert "Thursday 9 June 2022. Due in 1 working day." in lines
    assert "Falls on: Local authority." in lines
    assert any(line.startswith("Not counted: Thu 2 Jun 2022 (Spring bank holiday)") for line in lines)


def test_what_starts_later_stands_apart(qtbot: QtBot) -> None:
    """A date that is not counted yet says what starts it, under its own heading."""
    lines = dates(qtbot)
    later = lines[lines.index("Dates that start later") :]
    assert any("the agencies were asked for information" in line for line in later)
    assert not any("Thursday 9 June 2022." in line for line in later)


def test_another_reading_is_said_once(hand: Hand, qtbot: QtBot) -> None:
    """Aware on a Saturday, the five days may end on 18 or 21 May 2018: the other day stands out, and not again below."""
    page = check(hand, qtbot)
    lines = said(page.ui.dates).splitlines()
    assert any(line.startswith("Other reading: 21 May 2018") for line in lines)
    assert not any(line.startswith("It can also be read as") for line in lines)


def test_nothing_wrong_is_no_tick_while_questions_are_open(hand: Hand, qtbot: QtBot) -> None:
    """That nothing contradicts itself is said only after what is still open."""
    page = check(hand, qtbot, answers={})
    assert said(page.ui.problems) == "5 questions are still open. Nothing entered contradicts itself."


def test_a_problem_stands_there_until_it_is_kept(hand: Hand, qtbot: QtBot) -> None:
    """A day to come has a card; kept with a reason it moves under those that are kept, and the focus goes to the next."""
    page = check(hand, qtbot, incident_on="1 January 2090")
    field = "incident.incident_on"
    assert "To be mended, or kept with a reason" in said(page.ui.problems)
    before = len(page.problems)
    page.draft.keep_as_it_is(field, "As the form says")
    assert len(page.problems) == before - 1
    assert "Kept as they are" in said(page.ui.problems)
    assert "Kept as it is: As the form says" in said(page.ui.problems)


def test_a_case_is_opened_or_it_is_said_why_not(case_file: CaseFile, hand: Hand, qtbot: QtBot) -> None:
    """Without the day of awareness the page stays and says so; with everything in order the case is there."""
    page = check(hand, qtbot, aware_on="")
    with qtbot.assertNotEmitted(page.opened):
        assert not page.validatePage()
    assert page.ui.could_not_open.text()
    good = check(hand, qtbot)
    assert good.problems == []
    with qtbot.waitSignal(good.opened) as opened:
        assert good.validatePage()
    assert cases.get(case_file, opened.args[0]).day_of("aware") == date(2018, 5, 12)
