"""The rapid review in the page of a case: required or not and why, written, signed, sent and corrected from one place."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from scr_desktop.domain.review.sending_words import sending_words
from scr_desktop.domain.rules.place import CasePlace
from scr_desktop.services import clock
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import draft
from scr_desktop.services.review import rapid_review
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.page import CasePage
from scr_desktop.ui.case.rapid_review import part as case_rapid_review
from scr_desktop.ui.case.rapid_review.part import CaseRapidReview
from scr_desktop.ui.case.rapid_review.sign_off import SignOffDialog
from scr_desktop.ui.case.rapid_review.step_done import StepDone
from scr_desktop.ui.case.rapid_review.wizard import RapidReviewWizard
from scr_desktop.ui.case.sections import go_to_part
from tests.domain.papers import paper
from tests.ui.case.rapid_review.reviewed import ON, UNNOTIFIED, completed, shown
from tests.ui.some_cases import open_case
from tests.ui.typist import said
from tests.ui.whole_cases.answering import give_reason
from tests.ui.widgets import the


@pytest.fixture
def case_id(case_file: CaseFile, monkeypatch: pytest.MonkeyPatch) -> str:
    """Open a case known since 1 April 2026; it is 8 April 2026."""
    monkeypatch.setattr(clock, "today", lambda: ON)
    return open_case(case_file).id


def test_it_says_plainly_that_none_is_required(
    qtbot: QtBot, case_file: CaseFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A looked after child's death without abuse needs none: the reason and its source stand there, and none can be begun."""
    monkeypatch.setattr(clock, "today", lambda: date(2022, 6, 6))
    started = draft.start(case_file)
    child = {"given_names": "Ann", "died_on": "31 May 2022", "born_on": "2010", "harm": "died", "looked_after": "yes"}
    content = paper(
        aware_on="31 May 2022", received_on="", incident_on="", children=[child], answers={"abuse_or_neglect": "no"}
    )
    draft.save(case_file, started.id, content)
    section = shown(qtbot, case_file, draft.open_case(case_file, started.id).id)
    text = said(section)
    assert "No rapid review is required." in text
    assert "neither known nor suspected" in text
    assert "16C" in text
    assert not section._form.write.isVisible()


def test_it_is_begun_and_gone_on_with(qtbot: QtBot, case_file: CaseFile, case_id: str) -> None:
    """Begin opens the wizard; closed, the section shows the draft and what the Panel will look for and does not find yet, with ways there."""
    section = shown(qtbot, case_file, case_id)
    assert "A rapid review is required." in said(section)
    section._form.write.click()
    wizard = the(RapidReviewWizard, section)
    assert wizard.isVisible()
    wizard.close()
    qtbot.waitUntil(lambda: not section.findChildren(RapidReviewWizard))
    assert section._form.write.text() == "&Go on writing"
    assert "Number 1 is being written" in said(section)
    assert "The child’s experience is not described." in said(section)
    link = next(
        one for one in section.findChildren(QPushButton) if one.accessibleDescription().startswith("The child’s exp")
    )
    link.click()
    wizard = the(RapidReviewWizard, section)
    assert wizard.parts[wizard.currentId()].key == "child"
    wizard.close()


def test_partners_sign_what_is_complete(qtbot: QtBot, case_file: CaseFile, case_id: str) -> None:
    """Each partner has a line; one who does not agree must say why, and the line says it."""
    completed(case_file, case_id)
    section = shown(qtbot, case_file, case_id)
    assert section._form.signing.isVisible()
    assert [line.partner for line in section._partners._rows] == [
        "Local authority",
        "Health body",
        "Chief officer of police",
    ]
    dialog = SignOffDialog(case_file, case_id, "Health body")
    qtbot.addWidget(dialog)
    form = dialog._form
    form.go_on.click()
    assert "Say who signed" in form.fault.text()
    form.name.set_entry("Siân Ŵyn")
    form.agrees.set_entry("no")
    form.go_on.click()
    assert "why the partner does not agree" in form.fault.text()
    form.note.set_entry("Too narrow.")
    form.go_on.click()
    section.fill(cases.status(case_file, case_id))
    assert section._partners.row(1).words == "Does not agree: Too narrow."
    assert section._partners.row(0).words == "Not signed yet"


def test_what_was_sent_late_says_so_with_its_reason(
    qtbot: QtBot, case_file: CaseFile, case_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the rapid review is looked at, its line says that it went late, by when it was due and why it came late."""
    completed(case_file, case_id)
    monkeypatch.setattr(clock, "today", lambda: date(2026, 11, 29))
    rapid_review.send(
        case_file, case_id, date(2026, 11, 29), "Secure e-mail", late_why="The author was ill.", stands_why=UNNOTIFIED
    )
    section = shown(qtbot, case_file, case_id)
    line = "sent to the Panel on 29 November 2026 (Secure e-mail), late: it was due by 24 April 2026."
    assert f"{line} Why it came late: The author was ill." in said(section)


def test_two_days_are_said_to_be_two_readings(
    case_file: CaseFile, case_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the limit runs from two days, each says what it is counted from, and that the sources can be read in two ways."""
    monkeypatch.setattr(clock, "today", lambda: date(2026, 11, 29))
    cases.record_event(case_file, case_id, "notification_sent", date(2026, 4, 3), late_why="It was a holiday.")
    said_of = sending_words(cases.status(case_file, case_id), date(2026, 11, 29))
    days = said_of.count("It was due by")
    assert ("The sources can be read in two ways" in said_of) == (days > 1)
    assert said_of.count("counted from the day") == (days if days > 1 else 0)


def test_what_the_panel_would_miss_stays_readable_once_it_is_sent(
    qtbot: QtBot, case_file: CaseFile, case_id: str
) -> None:
    """It stands as it was known when it was sent, whatever is entered since, also under a correction."""
    completed(case_file, case_id)
    rapid_review.send(case_file, case_id, ON, "Secure e-mail", stands_why=UNNOTIFIED)
    kept = rapid_review.current(cases.get(case_file, case_id))
    assert kept is not None
    section = shown(qtbot, case_file, case_id)
    head = "What the check still found in number 1 when it was sent"
    for words in (head, *kept.open_when_sent):
        assert words in said(section)
    rapid_review.correct(case_file, case_id, "A name was wrong")
    section.fill(cases.status(case_file, case_id))
    for words in (head, *kept.open_when_sent):
        assert words in said(section)


def test_a_correction_keeps_the_earlier_version_in_sight(
    qtbot: QtBot, case_file: CaseFile, case_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Correcting asks why and begins number 2; number 1 stays listed with the reason."""
    completed(case_file, case_id)
    section = shown(qtbot, case_file, case_id)
    give_reason(monkeypatch, "A wrong date")
    section._form.correct.click()
    text = said(section)
    assert "Number 2 is being written" in text
    assert "Number 1, corrected because: A wrong date" in text


def test_next_steps_are_late_and_then_done(qtbot: QtBot, case_file: CaseFile, case_id: str) -> None:
    """A step past its day is late in words; done, it says when."""
    completed(case_file, case_id)
    section = shown(qtbot, case_file, case_id)
    step = section._steps.row(0)
    column = case_rapid_review.STEPS[3]
    assert column.text(step) == "1 working day late"
    assert section._form.done.isEnabled()
    dialog = StepDone(case_file, case_id, step.step)
    qtbot.addWidget(dialog)
    dialog._form.done_on.set_entry("9 April 2026")
    dialog._form.go_on.click()
    assert "future" in dialog._form.fault.text()
    dialog._form.done_on.set_entry("8 April 2026")
    dialog._form.go_on.click()
    assert "say in the note why it came later" in dialog._form.fault.text()
    dialog._form.note.set_entry("The ward was closed")
    dialog._form.go_on.click()
    section.fill(cases.status(case_file, case_id))
    assert column.text(section._steps.row(0)) == "Done on 8 April 2026, late"
    assert not section._form.done.isEnabled()


def test_a_closed_case_is_only_read(qtbot: QtBot, case_file: CaseFile, case_id: str) -> None:
    """In a closed case nothing of it can be begun, signed or sent."""
    completed(case_file, case_id)
    cases.close(case_file, case_id, ON, "Handed over")
    form = shown(qtbot, case_file, case_id)._form
    assert not any(button.isEnabled() for button in (form.send, form.correct, form.sign, form.done))


def test_what_is_kept_in_the_case_is_reached_from_the_check(qtbot: QtBot, case_file: CaseFile, case_id: str) -> None:
    """An answer that is missing leads to the criteria of the case, a child's ethnicity to its summary."""
    completed(case_file, case_id)
    page = CasePage(case_file, case_id)
    qtbot.addWidget(page)
    page.show()
    go_to_part(page._form, CasePlace.RAPID_REVIEW)
    section = the(CaseRapidReview, page)
    for about, part in (("A criterion is not answered", "Criteria"), ("Rosie-Mae Trelawney: sex", "Summary")):
        go_to_part(page._form, CasePlace.RAPID_REVIEW)
        QApplication.processEvents()
        links = section.findChildren(QPushButton)
        next(one for one in links if one.accessibleDescription().startswith(about) and one.isVisible()).click()
        assert page._form.sections.currentItem().text() == part
