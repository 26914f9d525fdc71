"""The summary of a case: who told, what happened, to whom, and every date recorded, with what was replaced."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.domain.progress.case_status import status
from scr_desktop.domain.records.case import Case, CaseEvent
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services.regime import by_key
from scr_desktop.ui.case.summary.part import show_summary
from scr_desktop.ui.fields.with_sign import column_of
from tests.domain.papers import DEATH, case, child, of_2022
from tests.ui.typist import said
from tests.ui.widgets import the


class Summary(QWidget):
    """The summary of a case of 2022, noting which block was to be changed."""

    def __init__(self, of: Case) -> None:
        super().__init__()
        self.wanted: list[str] = []
        standing = status(of, by_key("wt2018"), WorkingDays(), date(2022, 6, 8), [])
        show_summary(column_of(self), standing, self.wanted.append)

    def after(self, words: str, number: int = 1) -> list[str]:
        """Return the lines that stand after some words."""
        lines = said(self).splitlines()
        at = lines.index(words)
        return lines[at + 1 : at + 1 + number]


def summary(qtbot: QtBot, of: Case) -> Summary:
    """Return the summary of a case."""
    made = Summary(of)
    qtbot.addWidget(made)
    return made


def test_what_happened_and_to_whom_is_read_as_entered(qtbot: QtBot) -> None:
    """Day, place, area and each child's facts stand by their names."""
    shown = summary(qtbot, case("WT2018", **of_2022()))
    assert (shown.after("When"), shown.after("Where")) == (["31 May 2022"], ["Twerton"])
    assert shown.after("In whose area") == ["In our area"]
    assert shown.after("Róisín-Mae Trelawney", 6) == [
        "Came to harm", "Died", "Date of birth", "2 February 2022", "Died", "31 May 2022",
    ]  # fmt: skip
    assert shown.after("From")[0].startswith("Avonvale Council")


def test_what_is_missing_is_said_and_an_empty_fact_is_left_out(qtbot: QtBot) -> None:
    """Nobody is left to wonder whether a list was forgotten; an empty name of a fact is no line."""
    shown = summary(qtbot, case("WT2018", **of_2022()))
    lines = said(shown).splitlines()
    assert {"Nobody entered yet.", "No agency entered yet.", "Not written down"} <= set(lines)
    assert "School" not in lines
    assert "No child has been entered." in said(summary(qtbot, case("WT2018", **of_2022() | {"children": []})))


def test_family_and_agencies_stand_with_what_is_known(qtbot: QtBot) -> None:
    """An agency of which only the name is known says so; a relative's birth stands in words."""
    of = case(
        "WT2018", **of_2022(),
        family=[{"name": "Kay Trelawney", "relationship": "Mother", "born_on": "1990", "notes": ""}],
        agencies=[{"name": "Police", "contact": "DS Pryce", "involvement": ""}, {"name": "Housing"}],
    )  # fmt: skip
    shown = summary(qtbot, of)
    assert shown.after("Mother") == ["Kay Trelawney, born 1990"]
    assert (shown.after("Police"), shown.after("Housing")) == (["DS Pryce"], ["Named only"])


def test_a_date_that_was_replaced_stays_with_why(qtbot: QtBot) -> None:
    """Dates stand in their order; one that no longer stands is marked, also where no reason was kept."""
    of = case("WT2018", {"notification_sent": "2022-06-08"}, **of_2022())
    of.events += [
        CaseEvent(kind="notification_sent", happened_on=date(2022, 6, 7), superseded_at="x", superseded_why="Misread"),
        CaseEvent(kind="notification_sent", happened_on=date(2022, 6, 6), superseded_at="x"),
    ]
    lines = [line for line in said(summary(qtbot, of)).splitlines() if line.startswith("National notification sent")]
    assert lines == [
        "National notification sent: 6 June 2022 – replaced: no reason kept",
        "National notification sent: 7 June 2022 – replaced: Misread", "National notification sent: 8 June 2022",
    ]  # fmt: skip


def test_each_block_leads_to_its_own_page(qtbot: QtBot) -> None:
    """The button beside a block changes that block, and says so to a screen reader."""
    shown = summary(qtbot, case("WT2018", **of_2022()))
    for key, name in (("children", "Change: Children"), ("notification", "Change: Notification")):
        button = the(QPushButton, shown, f"change_{key}")
        assert button.accessibleName() == name
        button.click()
    assert shown.wanted == ["children", "notification"]


def test_a_closed_case_is_only_read(qtbot: QtBot) -> None:
    """The day and the reason of closing stand there, and no block can be changed."""
    of = case("WT2018", **of_2022())
    of.closed_on, of.closed_why = date(2022, 6, 7), "Passed to the partners."
    shown = summary(qtbot, of)
    assert (shown.after("Closed on"), shown.after("Why")) == (["7 June 2022"], ["Passed to the partners."])
    assert shown.findChildren(QPushButton) == []


def test_several_notifiers_are_numbered(qtbot: QtBot) -> None:
    """One is “From”; of two each has its number."""
    two = {"notifiers": [{"agency": "Avonvale Council"}, {"agency": "Royal Hospital"}]}
    lines = said(summary(qtbot, case("WT2018", **of_2022() | two))).splitlines()
    assert [line for line in lines if line.startswith("From")] == ["From (1)", "From (2)"]


def test_two_children_stand_each_with_its_own_facts(qtbot: QtBot) -> None:
    """Nobody reads the day of one at the other."""
    two = [child(**DEATH), child(**DEATH | {"given_names": "Bo", "born_on": "3.3.19", "harm": "none", "died_on": ""})]
    shown = summary(qtbot, case("WT2018", **of_2022() | {"children": two}))
    bo = shown.after("Bo Trelawney", 6)
    assert "3 March 2019" in bo
    assert "2 February 2018" not in bo
