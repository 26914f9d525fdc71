"""Recording the Panel's reply: its kind, what must follow, and a day that is doubted."""

from __future__ import annotations

from datetime import date

from pytestqt.qtbot import QtBot

from scr_desktop.domain.records.case import Case
from scr_desktop.services.case import case as cases
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.panel.panel_reply import RecordReply
from tests.ui.some_cases import status
from tests.ui.typist import said, shown


def test_a_reply_dated_before_awareness_asks_why_it_stands(case_file: CaseFile, found: Case, qtbot: QtBot) -> None:
    """It is not refused for good: the reason is asked for below the doubt, and with it the reply is recorded."""
    dialog = RecordReply(case_file, status(case_file, found))
    typist = shown(qtbot, dialog)
    typist.choose("kind", "Asks for further information")
    typist.fill("words", "Send the minutes.")
    typist.fill("received_on", "1 January 2018")
    assert dialog._stands.isHidden()
    dialog._form.go_on.click()
    assert "say why it stands" in dialog._form.fault.text()
    assert not dialog._stands.isHidden()
    typist.fill("stands_why", "Awareness is entered wrongly")
    dialog._form.go_on.click()
    assert [one.received_on for one in cases.get(case_file, found.id).panel_replies] == [date(2018, 1, 1)]


def test_each_reply_says_what_must_follow(case_file: CaseFile, found: Case, qtbot: QtBot) -> None:
    """A challenge is considered again; a request asks for the day it is wanted by; ten days are an expectation only."""
    dialog = RecordReply(case_file, status(case_file, found))
    typist = shown(qtbot, dialog)
    assert "usually expected after about ten days. No source gives it a time limit." in said(dialog)
    assert "Nothing more follows for the decision" not in said(dialog)
    dialog._form.go_on.click()
    assert "Choose what the Panel replied" in dialog._form.fault.text(), "what it replied is not chosen beforehand"
    typist.choose("kind", "Agrees with the decision")
    assert "Choose what the Panel replied" not in said(dialog), "once it is chosen nothing asks for it any more"
    assert dialog._form.kind.accessibleDescription() == ""
    assert "Nothing more follows for the decision" in said(dialog)
    assert dialog._form.wanted_by_on.isHidden()
    typist.choose("kind", "Asks for further information")
    assert "logged" in said(dialog)
    assert not dialog._form.wanted_by_on.isHidden()
    typist.choose("kind", "Challenges the decision")
    assert "Procedure 5.4" in said(dialog)
    dialog._form.go_on.click()
    assert "Give what the Panel said" in dialog._form.fault.text()
    typist.fill("words", "The criteria are met – say why not.")
    dialog._form.go_on.click()
    (reply,) = cases.get(case_file, found.id).panel_replies
    assert (reply.kind, reply.words) == ("challenges", "The criteria are met – say why not.")
