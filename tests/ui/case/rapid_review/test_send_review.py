"""Recording that the rapid review went to the Panel: what is open is asked of once, and the day is measured."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from scr_desktop.services import clock
from scr_desktop.services.case import case as cases
from scr_desktop.services.office import history
from scr_desktop.services.review import rapid_review
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.rapid_review import send_review
from scr_desktop.ui.case.rapid_review.send_review import SendReview
from tests.present import noted
from tests.ui.case.rapid_review.reviewed import ON, UNNOTIFIED, completed, shown
from tests.ui.typist import said
from tests.ui.typist import shown as sat_before


def test_sending_asks_once_what_is_open(
    qtbot: QtBot, case_file: CaseFile, case_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The dialog lists what is open and asks; then the deadline is met and the history keeps what was open."""
    completed(case_file, case_id)
    section = shown(qtbot, case_file, case_id)
    assert section._form.send.isVisible()
    asked: list[str] = []
    monkeypatch.setattr(send_review, "confirm", lambda _parent, question, *_: noted(asked, question, False))
    dialog = SendReview(case_file, case_id)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "does not say why practice was as it was" in said(dialog)
    assert dialog._form.means.entry() == ""
    dialog._form.go_on.click()
    assert "by what means" in dialog._form.fault.text()
    assert asked == []
    dialog._form.means.set_entry("Secure e-mail")
    dialog._form.go_on.click()
    # Nobody was notified before it (procedure 3A): it stands with a reason.
    assert "no national notification is on record" in dialog._form.fault.text()
    assert asked == []
    dialog._stands.set_entry(UNNOTIFIED)
    dialog._form.go_on.click()
    assert "still open" in asked[0]
    assert cases.get(case_file, case_id).day_of("rapid_review_sent") is None
    monkeypatch.setattr(send_review, "confirm", lambda *_: True)
    dialog._form.go_on.click()
    assert cases.get(case_file, case_id).day_of("rapid_review_sent") == ON
    assert "Open when it was sent" in history.entries(case_file, case_id)[0].why
    section.fill(cases.status(case_file, case_id))
    assert "sent to the Panel on 8 April 2026 (Secure e-mail)" in said(section)
    assert not section._form.send.isVisible()


def test_sending_meets_the_deadline_only_where_the_day_entered_does(
    qtbot: QtBot, case_file: CaseFile, case_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Long after the limit it is said when it was due and that it is late; a day within it meets it; a correction moves none."""
    completed(case_file, case_id)
    monkeypatch.setattr(clock, "today", lambda: date(2026, 11, 29))
    dialog = SendReview(case_file, case_id)
    typist = sat_before(qtbot, dialog)
    about = dialog._form.about
    assert "It was due by 24 April 2026" in about.text()
    assert "sent on 29 November 2026 it is late." in about.text()
    assert "meets the deadline" not in about.text()
    typist.fill("sent_on", "24 April 2026")
    assert "sent on 24 April 2026 it meets the deadline." in about.text()
    assert "late" not in about.text()
    typist.fill("sent_on", "April")
    assert "meets the deadline" not in about.text()
    rapid_review.send(case_file, case_id, date(2026, 4, 24), "Secure e-mail", stands_why=UNNOTIFIED)
    rapid_review.correct(case_file, case_id, "A name was wrong")
    rapid_review.complete(case_file, case_id, date(2026, 11, 29))
    again = SendReview(case_file, case_id)
    qtbot.addWidget(again)
    assert "first sent on 24 April 2026: sending a correction moves no date" in again._form.about.text()
