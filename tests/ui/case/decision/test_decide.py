"""Recording the decision: every reason that it owes is asked for, and what it moves is seen before."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from scr_desktop.domain.records.case import Case
from scr_desktop.services import clock
from scr_desktop.services.case import case as cases
from scr_desktop.services.review import meeting, panel
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.decision.decide import Decide
from tests.domain.papers import of_2022
from tests.services.decision_steps import decide_against, recommend
from tests.services.opening import opened
from tests.ui.case.decision.named import AGENCIES, page
from tests.ui.some_cases import status
from tests.ui.typist import said, shown


def test_a_decision_asks_for_every_reason_it_owes(case_file: CaseFile, found: Case, qtbot: QtBot) -> None:
    """Contrary and departing: each is said, each has its entry, and each that is missing is named at it."""
    recommend(case_file, found)
    dialog = Decide(case_file, status(case_file, found))
    typist = shown(qtbot, dialog)
    form = dialog._form
    assert "Recommended on 1 June 2018: a serious case review is held." in said(dialog)
    assert form.contrary_why.isHidden()
    assert form.departs_why.isHidden()
    typist.choose("outcome", "No review")
    assert "reg 5(2)" in said(dialog)
    assert "It departs from what was recommended." in said(dialog)
    assert form.late_why.isHidden()
    typist.fill("decided_by", "Ms Independent")
    typist.fill("reasons", "The death was natural.")
    form.go_on.click()
    assert "Say why it is decided all the same" in form.fault.text()
    typist.fill("contrary_why", "The pathologist is certain.")
    form.go_on.click()
    assert "This departs from the recommendation: say why." in form.fault.text()
    typist.fill("departs_why", "The report came later.")
    form.go_on.click()
    (made,) = cases.get(case_file, found.id).decisions
    assert (made.outcome, made.contrary_why, made.departs_why) == (
        "no_review", "The pathologist is certain.", "The report came later."
    )  # fmt: skip


def test_the_deadlines_a_decision_begins_are_shown_beforehand(case_file: CaseFile, found: Case, qtbot: QtBot) -> None:
    """The review and its six months, and the five days for telling, stand in the sheet before it is recorded."""
    dialog = Decide(case_file, status(case_file, found))
    shown(qtbot, dialog).choose("outcome", "A serious case review is held")
    text = said(dialog)
    for words in ("This decision begins or moves these deadlines", "Complete the review", "Tell the decision"):
        assert words in text
    assert cases.get(case_file, found.id).day_of("decision") is None


def test_nothing_of_a_decision_stands_beyond_the_edge(case_file: CaseFile, found: Case, qtbot: QtBot) -> None:
    """However long its words are, the deadlines that are shown beside their days make the window wider, not its page narrower."""
    dialog = Decide(case_file, status(case_file, found))
    typist = shown(qtbot, dialog)
    dialog.resize(500, dialog.height())
    typist.choose("outcome", "A serious case review is held")
    qtbot.waitUntil(dialog._form.moves.isVisible)
    qtbot.waitUntil(lambda: dialog._form.scroll.horizontalScrollBar().maximum() == 0)


def test_a_late_decision_asks_for_the_explanation(
    case_file: CaseFile, found: Case, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The day that was missed is named with its paragraph."""
    monkeypatch.setattr(clock, "today", lambda: date(2018, 6, 8))
    dialog = Decide(case_file, status(case_file, found))
    shown(qtbot, dialog).choose("outcome", "A serious case review is held")
    assert "it was due on 7 June 2018 (Procedure 4.6)." in said(dialog)
    assert not dialog._form.late_why.isHidden()


def test_a_reason_for_an_outcome_since_changed_is_not_kept(case_file: CaseFile, found: Case, qtbot: QtBot) -> None:
    """Whoever writes why it is contrary and then decides for the review leaves no such reason behind."""
    dialog = Decide(case_file, status(case_file, found))
    typist = shown(qtbot, dialog)
    typist.choose("outcome", "No review")
    typist.fill("contrary_why", "Because.")
    typist.choose("outcome", "A serious case review is held")
    typist.fill("decided_by", "Ms Independent")
    typist.fill("reasons", "It must be held.")
    dialog._form.go_on.click()
    assert cases.get(case_file, found.id).decisions[0].contrary_why == ""


def test_the_partners_decide_each_for_itself(
    case_file: CaseFile, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Three lines to fill, no entry for a chair; who is missing is named."""
    monkeypatch.setattr(clock, "today", lambda: date(2022, 6, 17))
    found = opened(case_file, **of_2022(), agencies=AGENCIES)
    dialog = Decide(case_file, status(case_file, found))
    typist = shown(qtbot, dialog)
    assert dialog._form.decided_by.isHidden()
    typist.choose("outcome", "A local child safeguarding practice review is held")
    typist.fill("reasons", "Much is to be learnt.")
    typist.fill("reviewer", "Dr Ada Quill")
    for partner in ("Local authority", "Health body"):
        typist.fill(f"Who decided for it: {partner}", f"Somebody of the {partner.lower()}")
    dialog._form.go_on.click()
    assert "Say whether this partner agrees: Local authority." in dialog._form.fault.text()
    for partner in ("Local authority", "Health body"):
        typist.choose(f"What it says: {partner}", "Agrees")
    dialog._form.go_on.click()
    assert "say who decided for the chief officer of police" in dialog._form.fault.text()
    typist.fill("Who decided for it: Chief officer of police", "DCI Vole")
    typist.choose("What it says: Chief officer of police", "Does not agree")
    typist.fill("Reason: Chief officer of police", "The trial first.")
    dialog._form.go_on.click()
    views = cases.get(case_file, found.id).partner_views
    assert [(one.name, one.agrees) for one in views][2] == ("DCI Vole", False)


def test_what_a_decision_lacks_is_said_before_it_is_recorded(
    case_file: CaseFile, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The dialog opens with what is missing, its button says that it is recorded all the same, and the part shows it."""
    monkeypatch.setattr(clock, "today", lambda: date(2022, 6, 7))
    found = opened(case_file, **of_2022(), agencies=AGENCIES)
    meeting.convene(case_file, found.id, date(2022, 6, 17), "Rapid review group", purpose="To recommend")
    dialog = Decide(case_file, status(case_file, found))
    typist = shown(qtbot, dialog)
    form = dialog._form
    assert "Meeting still ahead: Rapid review group, 17 June 2022" in form.missing.text()
    assert "National importance not considered" in form.missing.text()
    for words in (
        "Still to be entered:",
        "Choose an outcome",
        "Give the reasons",
        "say who decided for the local authority, ",
    ):
        assert words in form.needed.text()
    assert form.go_on.text() == "Rec&ord the decision"
    typist.choose("national_view", "It does not appear to raise such issues")
    assert "National importance" not in form.missing.text()
    typist.choose("outcome", "A local child safeguarding practice review is held")
    typist.fill("reasons", "Much is to be learnt.")
    for partner in ("Local authority", "Health body", "Chief officer of police"):
        typist.fill(f"Who decided for it: {partner}", f"Somebody of the {partner.lower()}")
        typist.choose(f"What it says: {partner}", "Agrees")
    qtbot.waitUntil(form.needed.isHidden)
    assert form.go_on.text() == "Rec&ord it all the same"
    form.go_on.click()
    kept = cases.get(case_file, found.id).decisions[0]
    assert any("17 June 2022" in one for one in kept.missing_then)
    part = page(case_file, found, qtbot)
    assert "Missing when it was recorded" in part._form.contrary.text()
    assert "17 June 2022" in part._form.detail.toPlainText()


def test_after_a_challenge_the_dialog_asks_for_the_decision_again(
    case_file: CaseFile, found: Case, qtbot: QtBot
) -> None:
    """It begins with the challenge as the cause, shows what moves, and asks why."""
    decide_against(case_file, found, on="2018-06-01")
    panel.record_reply(case_file, found.id, date(2018, 6, 4), "challenges", "They are met.")
    dialog = Decide(case_file, status(case_file, found))
    typist = shown(qtbot, dialog)
    assert dialog._form.after.currentText() == "The Panel challenged it"
    typist.choose("outcome", "A serious case review is held")
    assert "Send decision not to initiate" in said(dialog)
    assert "Falls away" in said(dialog)
    typist.fill("decided_by", "Ms Independent")
    typist.fill("reasons", "The Panel is right.")
    dialog._form.go_on.click()
    assert "Say why the decision is recorded again" in dialog._form.fault.text()
    typist.fill("why", "The Panel challenged it.")
    dialog._form.go_on.click()
    kept = cases.get(case_file, found.id)
    assert [one.outcome for one in kept.decisions] == ["no_review", "review"]
    assert kept.panel_replies[0].settled_on == date(2018, 6, 5)


def test_a_decision_before_the_case_began_is_doubted_and_stands_with_a_reason(
    case_file: CaseFile, found: Case, qtbot: QtBot
) -> None:
    """The notification came on 16 May: a decision of the 14th is asked about, and the reason is kept with the case."""
    dialog = Decide(case_file, status(case_file, found))
    typist = shown(qtbot, dialog)
    typist.choose("outcome", "A serious case review is held")
    typist.fill("decided_on", "14 May 2018")
    typist.fill("decided_by", "Ms Independent")
    typist.fill("reasons", "The criteria are met.")
    dialog._form.go_on.click()
    assert "(14 May 2018) comes before “Notification received” (16 May 2018)" in dialog._form.fault.text()
    assert cases.get(case_file, found.id).decisions == []
    typist.fill("stands_why", "The police told the Chair by telephone.")
    dialog._form.go_on.click()
    kept = cases.get(case_file, found.id)
    assert kept.day_of("decision") == date(2018, 5, 14)
    assert "Kept as it is: The police told the Chair by telephone." in " ".join(kept.kept)
