"""The page of the criteria: it asks what the edition of the day asks, under its headings, with the verdict beside."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scr_desktop.ui.fields.radio_entry import RadioEntry
from scr_desktop.ui.new_case.pages.criteria_page import NO_QUESTIONS, CriteriaPage
from tests.present import a
from tests.ui.new_case.in_hand import Hand
from tests.ui.typist import said, shown


def criteria(hand: Hand, qtbot: QtBot, **entries: object) -> CriteriaPage:
    """Return the page of a notification, shown."""
    page = CriteriaPage(hand(**entries))
    shown(qtbot, page)
    page.initializePage()
    return page


def focused() -> set[str]:
    """Return the names of what has the focus and of what it is a part of."""
    focus = QApplication.focusWidget()
    around = focus.parentWidget() if focus else None
    return {one.objectName() for one in (focus, around) if one is not None}


def asked(page: CriteriaPage) -> list[str]:
    """Return the facts that are asked on the page now."""
    return [row.fact.key for row in page.rows if not row.frame.isHidden()]


def test_before_the_day_of_awareness_nothing_is_asked(hand: Hand, qtbot: QtBot) -> None:
    """Which questions there are hangs on that day, and the page says so."""
    page = criteria(hand, qtbot, aware_on="May 2018")
    assert page.rows == []
    assert said(page.ui.questions) == NO_QUESTIONS


def test_what_the_children_settle_is_not_asked(hand: Hand, qtbot: QtBot) -> None:
    """That a child died stands in the entries: it is shown as settled, and abuse is asked."""
    page = criteria(hand, qtbot)
    assert "died" not in asked(page)
    assert "abuse_or_neglect" in asked(page)
    assert "Yes – Róisín-Mae Trelawney died." in said(page.ui.questions)


def test_each_heading_stands_once(hand: Hand, qtbot: QtBot) -> None:
    """Questions of one heading stand together, also where the regime lists them apart."""
    page = criteria(hand, qtbot)
    lines = said(page.ui.questions).splitlines()
    for heading in ("Abuse or neglect", "What happened", "Other processes"):
        assert lines.count(heading) == 1, heading


def test_an_answer_is_seen_in_the_verdict_beside_it(hand: Hand, qtbot: QtBot) -> None:
    """With abuse unanswered nothing is settled; the answer yes makes it notifiable."""
    page = criteria(hand, qtbot, answers={})
    assert "Not settled yet whether it is notifiable." in said(page.ui.verdict)
    row = next(one for one in page.rows if one.fact.key == "abuse_or_neglect")
    a(RadioEntry, row.answer).buttons["yes"].click()
    assert "Notifiable, by our local authority." in said(page.ui.verdict)


def test_the_focus_goes_to_the_first_question_still_open(hand: Hand, qtbot: QtBot) -> None:
    """What is answered already is passed over."""
    page = criteria(hand, qtbot, answers={})
    page.focus_first()
    assert "answer_abuse_or_neglect" in focused()
    answered = criteria(hand, qtbot)
    answered.focus_first()
    assert "answer_suspected_suicide" in focused()


def test_a_path_leads_to_its_question(hand: Hand, qtbot: QtBot) -> None:
    """One that is settled elsewhere, or of another page, is not here."""
    page = criteria(hand, qtbot)
    assert page.focus_on("answers.coroner.value")
    assert "answer_coroner" in focused()
    assert not page.focus_on("answers.died.value")
    assert not page.focus_on("incident.place")
