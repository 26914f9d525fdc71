"""What follows a decision, and another type of review, in the window."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from scr_desktop.domain.records.case import Case
from scr_desktop.domain.rules.place import CasePlace
from scr_desktop.domain.stages.pathway import pathway
from scr_desktop.services import clock
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import passing_on
from scr_desktop.services.putting_right import taking_back
from scr_desktop.services.review import decision, panel
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.decision.part import CaseDecision
from scr_desktop.ui.case.page import CasePage
from scr_desktop.ui.case.panel.part import CasePanel
from scr_desktop.ui.dialogs.day_and_note import DayAndNote, Wanted
from scr_desktop.ui.drawn.pathway_view import PathwayView
from tests.domain.papers import of_2022
from tests.services.decision_steps import decide, decided
from tests.services.opening import opened
from tests.ui.some_cases import status
from tests.ui.typist import said, shown
from tests.ui.widgets import the


def rows_of(table: Any) -> list[Any]:
    """Return the lines of a table."""
    return [table.model().row(number) for number in range(table.model().rowCount())]


def _states(table: Any, what: str) -> list[str]:
    column = next(one for one in table.model().columns if one.title == "State")
    return [column.text(line) for line in rows_of(table) if line.what.startswith(what)]


# The Panel


def test_the_decision_page_says_what_the_panel_challenged_and_what_is_owed(
    case_file: CaseFile, found: Case, qtbot: QtBot
) -> None:
    """It names the challenge, its day and words and what follows; its button the reconsideration, then who is to be told."""
    part = CaseDecision(case_file, found.id)
    qtbot.addWidget(part)
    part.fill(status(case_file, found))
    assert (part._form.panel.isHidden(), part._form.decide.text()) == (True, "Change the deci&sion…")
    panel.record_reply(case_file, found.id, date(2018, 6, 14), "challenges", "The criteria are met.")
    part.fill(status(case_file, found))
    text = part._form.panel.text()
    assert "The Panel challenged the decision on 14 June 2018: The criteria are met." in text
    assert "The decision is considered again" in text
    assert _states(part._form.papers, "Decision") == ["Challenged"], "what is challenged does not simply stand"
    assert part._form.decide.text() == "Consider the deci&sion again…"
    again = decided("no_review", on="2018-06-18", contrary_why="The Chair stands by it.")
    decision.decide_again(case_file, found.id, again, "challenge", "The Panel challenged it")
    part.fill(status(case_file, found))
    assert "Considered again on 18 June 2018" in part._form.panel.text()
    assert "Still to be told of the final outcome: " in part._form.panel.text()
    assert _states(part._form.papers, "Decision")[0] == "Stands"
    line = panel_part(case_file, found, qtbot)._form.letters
    (challenge,) = [one for one in rows_of(line) if "challenges" in one.what]
    assert challenge.words == "Answered on 18 June 2018; the final outcome is still to be told"
    assert (challenge.state, "Ofsted" in challenge.detail) == ("due", True)
    assert part._form.decide.text() == "Change the deci&sion…"


def test_no_reply_is_expected_once_the_panel_has_agreed(case_file: CaseFile, found: Case, qtbot: QtBot) -> None:
    """A request for information leaves the reply to come; after the agreement neither sentence nor button urges it."""
    part = panel_part(case_file, found, qtbot)
    assert part._form.about.isVisibleTo(part)
    assert part._form.reply.property("role") == "primary"
    panel.record_reply(case_file, found.id, date(2018, 6, 13), "asks", "Please send the minutes.")
    part.fill(status(case_file, found))
    assert part._form.about.isVisibleTo(part)
    panel.record_reply(case_file, found.id, date(2018, 6, 14), "agrees", "Agreed.")
    part.fill(status(case_file, found))
    assert not part._form.about.isVisibleTo(part)
    assert part._form.reply.property("role") != "primary"


def test_a_day_and_a_note_are_recorded_as_told(qtbot: QtBot) -> None:
    """A day not known in full is named; the right one goes to what was asked for, with the note."""
    heard: list[tuple[date, str]] = []
    wanted = Wanted("Record", "Westmoor", "It answered.", "&Day", "&Note", lambda on, note: heard.append((on, note)))
    dialog = DayAndNote(wanted)
    typist = shown(qtbot, dialog)
    typist.fill("day", "June 2018")
    dialog._form.go_on.click()
    assert "Enter the day in full" in dialog._form.fault.text()
    typist.fill("day", "19 June 2018")
    typist.fill("note", "They take it.")
    dialog._form.go_on.click()
    assert heard == [(date(2018, 6, 19), "They take it.")]


def panel_part(case_file: CaseFile, of: Case, qtbot: QtBot) -> CasePanel:
    """Show the part of a case for what follows a decision."""
    made = CasePanel(case_file, of.id)
    qtbot.addWidget(made)
    made.fill(status(case_file, of))
    made.show()
    return made


def test_the_part_says_what_is_to_be_done_now(case_file: CaseFile, found: Case, qtbot: QtBot) -> None:
    """Nothing yet; then the challenge with what it asks for, in the table and above it."""
    before = panel_part(case_file, found, qtbot)
    assert "Nothing is on record as having come from the Panel" in said(before)
    assert before._form.consider.isHidden()
    panel.record_reply(case_file, found.id, date(2018, 6, 14), "challenges", "The criteria are met.")
    made = panel_part(case_file, found, qtbot)
    assert "The Panel challenged the decision: consider it again" in said(made)
    assert made._form.consider.property("role") == "primary"
    with qtbot.waitSignal(made.part_wanted, timeout=1000, check_params_cb=lambda part: part is CasePlace.DECISION):
        made._form.consider.click()
    assert made._form.reply.property("role") != "primary"
    assert "The criteria are met." in made._form.detail.toPlainText()
    assert made._form.settle.isHidden()
    assert not made._form.national.isVisible()


def test_a_challenge_of_a_decision_that_was_taken_back_is_owed_no_answer(
    case_file: CaseFile, found: Case, qtbot: QtBot
) -> None:
    """It stays to be read; neither the case, nor its decision, nor what follows it asks for another decision of it."""
    panel.record_reply(case_file, found.id, date(2018, 6, 14), "challenges", "The criteria are met.")
    (owed,) = (one for one in status(case_file, found).deadlines if one.rule.key == "reconsider")
    assert owed.open
    made = cases.get(case_file, found.id).decisions[0].id
    (line,) = taking_back.about(case_file, found.id, [made])
    taking_back.take_back(case_file, found.id, line.line.number, "It was of another case.")
    after = status(case_file, found)
    assert not [one for one in after.deadlines if one.rule.key == "reconsider"]
    assert not [one for one in after.duties if one.duty.after in {"challenged", "reconsidered"}]
    part = panel_part(case_file, found, qtbot)
    assert part._form.next.isHidden()
    assert part._form.consider.isHidden()
    assert "The criteria are met." in part._form.detail.toPlainText()
    decided_part = CaseDecision(case_file, found.id)
    qtbot.addWidget(decided_part)
    decided_part.fill(after)
    assert "The Panel challenged the decision on 14 June 2018: The criteria are met." in decided_part._form.panel.text()
    assert "record the decision first" not in decided_part._form.panel.text()


def test_in_a_closed_case_nothing_is_asked_after_the_decision(case_file: CaseFile, found: Case, qtbot: QtBot) -> None:
    """A challenge that was open when the case was closed stays to be read, and nobody is told to act on it."""
    panel.record_reply(case_file, found.id, date(2018, 6, 14), "challenges", "The criteria are met.")
    cases.close(case_file, found.id, date(2018, 6, 20), "It went to another board.")
    part = panel_part(case_file, found, qtbot)
    assert part._form.next.isHidden()
    assert "The criteria are met." in part._form.detail.toPlainText()
    assert "What must follow" not in part._form.detail.toPlainText()


def test_a_reply_before_the_decision_that_stands_shows_why_and_is_not_asked_again(
    case_file: CaseFile, found: Case, qtbot: QtBot
) -> None:
    """The reason given when it was recorded is read where the doubt was, and no day is to be looked at once more."""
    first = found.decisions[0].decided_on
    on = first - timedelta(days=1)
    why = "They wrote after the Chair had told them by telephone."
    panel.record_reply(case_file, found.id, on, "challenges", "The criteria are met.", stands_why=why)
    part = panel_part(case_file, found, qtbot)
    text = part._form.detail.toPlainText()
    assert why in text
    assert "look whether both days" not in text
    assert _states(part._form.letters, "The Panel: challenges") != ["To be looked at"]


def test_what_went_late_says_so_after_the_decision(case_file: CaseFile, found: Case, qtbot: QtBot) -> None:
    """The line of what went to the Panel says that it was late, and beside it why."""
    whole = cases.record_event(
        case_file,
        found.id,
        "notification_sent",
        date(2018, 6, 20),
        why="The day was wrong.",
        late_why="The post was slow.",
    )
    assert whole.day_of("notification_sent") == date(2018, 6, 20)
    (line,) = [
        one for one in rows_of(panel_part(case_file, found, qtbot)._form.letters) if one.words.startswith("Sent")
    ]
    assert (line.state, line.words) == ("met_late", "Sent, late")
    assert "Why it came late: The post was slow." in line.detail


def test_what_waits_can_be_settled_where_it_stands(
    case_file: CaseFile, found: Case, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The other area's answer is recorded from its line; afterwards the line says so and the buttons are gone."""
    passing_on.pass_on(
        case_file, found.id, "Westmoor", "", date(2018, 6, 14), "Secure e-mail", "It lives there.", date(2018, 6, 28)
    )
    made = panel_part(case_file, found, qtbot)
    assert made._form.settle.isVisible()
    assert made._form.again.isVisible()
    monkeypatch.setattr(DayAndNote, "ask", lambda _parent, wanted: wanted.verb(date(2018, 7, 5), "No answer yet."))
    made._form.again.click()
    assert cases.get(case_file, found.id).passed_on[0].look_again_on == date(2018, 7, 5)
    monkeypatch.setattr(DayAndNote, "ask", lambda _parent, wanted: wanted.verb(date(2018, 6, 19), "They take it."))
    with qtbot.waitSignal(made.changed, timeout=1000):
        made._form.settle.click()
    made.fill(status(case_file, found))
    assert made._form.letters.current_row().words == "Answered on 19 June 2018"
    assert made._form.settle.isHidden()


def test_a_national_review_is_settled_by_what_was_agreed(
    case_file: CaseFile, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its line asks what becomes of the local steps."""
    monkeypatch.setattr(clock, "today", lambda: date(2022, 6, 20))
    found = opened(case_file, **of_2022())
    panel.record_reply(case_file, found.id, date(2022, 6, 15), "national_review", "We take it.")
    made = panel_part(case_file, found, qtbot)
    assert "record what was agreed for the local steps" in said(made)
    monkeypatch.setattr(
        DayAndNote, "ask", lambda _parent, wanted: wanted.verb(date(2022, 6, 17), "The local one waits.")
    )
    made._form.settle.click()
    assert cases.get(case_file, found.id).panel_replies[0].settled_how == "The local one waits."


# Another type of review


# In the page of the case


@pytest.mark.parametrize(("key", "name"), [
    ("decided", "Decision"), ("replied", "After the decision"), ("other_chosen", "Another review"),
])  # fmt: skip
def test_a_step_of_the_pathway_leads_to_its_part(
    case_file: CaseFile, found: Case, qtbot: QtBot, key: str, name: str
) -> None:
    """Choosing a step turns to where it is done."""
    made = CasePage(case_file, found.id)
    qtbot.addWidget(made)
    made.show()
    made.show_part(CasePlace.PATHWAY)
    lines = [line for lane in pathway(status(case_file, found)) for line in lane.steps]
    the(PathwayView, made).step_wanted.emit(next(line for line in lines if line.step.key == key))
    names = made.findChild(QListWidget, "sections")
    assert names is not None
    assert names.currentItem().text() == name


def test_the_decision_is_seen_at_once_in_the_page(case_file: CaseFile, qtbot: QtBot) -> None:
    """What is recorded in one part shows in the others without opening the case anew."""
    found = opened(case_file)
    made = CasePage(case_file, found.id)
    qtbot.addWidget(made)
    decide(case_file, found, late_why="Entered years later")
    made.refresh()
    assert "Review under way" in said(made)
