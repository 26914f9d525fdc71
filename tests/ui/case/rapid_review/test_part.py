"""The rapid review in the page of a case: required or not and why, written, signed, sent and corrected from one place."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from scr_desktop.domain.review.sending_words import sending_words
from scr_desktop.domain.review.step_written import step_key
from scr_desktop.domain.rules.place import CasePlace
from scr_desktop.services import clock
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import draft
from scr_desktop.services.office import history
from scr_desktop.services.review import rapid_review
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.page import CasePage
from scr_desktop.ui.case.rapid_review import part as case_rapid_review
from scr_desktop.ui.case.rapid_review import send_review
from scr_desktop.ui.case.rapid_review.part import CaseRapidReview
from scr_desktop.ui.case.rapid_review.send_review import SendReview
from scr_desktop.ui.case.rapid_review.sign_off import SignOffDialog
from scr_desktop.ui.case.rapid_review.step_done import StepDone
from scr_desktop.ui.case.rapid_review.wizard import RapidReviewWizard
from scr_desktop.ui.case.sections import go_to_part
from tests.domain.papers import paper
from tests.present import noted
from tests.ui.some_cases import open_case
from tests.ui.typist import said
from tests.ui.typist import shown as sat_before
from tests.ui.whole_cases.answering import give_reason
from tests.ui.widgets import the

ON = date(2026, 4, 8)
UNNOTIFIED = "The notification was made by telephone."


@pytest.fixture
def case_id(case_file: CaseFile, monkeypatch: pytest.MonkeyPatch) -> str:
    """Open a case known since 1 April 2026; it is 8 April 2026."""
    monkeypatch.setattr(clock, "today", lambda: ON)
    return open_case(case_file).id


def shown(qtbot: QtBot, case_file: CaseFile, case_id: str) -> CaseRapidReview:
    """Return the section, which shows its case anew whenever it changes."""
    section = CaseRapidReview(case_file, case_id)
    qtbot.addWidget(section)
    section.changed.connect(lambda: section.fill(cases.status(case_file, case_id)))
    section.fill(cases.status(case_file, case_id))
    section.show()
    return section


def completed(case_file: CaseFile, case_id: str) -> None:
    """Write a rapid review with one next step, and complete it."""
    review = rapid_review.start(case_file, case_id)
    rapid_review.save(
        case_file, case_id, review.id, {step_key(0, "what"): "Brief the schools", step_key(0, "due"): "7 April 2026"}
    )
    rapid_review.complete(case_file, case_id, ON)


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
