"""The part of a case about each other child's safety, media interest and days to be thought of."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.progress import other_children
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import child_safety
from scr_desktop.services.office import diary
from scr_desktop.services.putting_right import amend
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.page import CasePage
from scr_desktop.ui.case.processes.take_up import TakeUp
from scr_desktop.ui.case.safety.child_safety import EnterSafety, NoOthers, SafetyDone
from scr_desktop.ui.case.safety.sensitive_day import EnterSensitiveDay
from scr_desktop.ui.dialogs.reason import ReasonDialog
from tests.ui.some_cases import turn_to

PART = "Children's safety"


@pytest.fixture
def told(case_file: CaseFile, case_id: str) -> str:
    """Let the case have a brother and speak of the press; give its id."""
    content = amend.content(case_file, case_id)
    content["family"] = [{"name": "Alfie Trelawney", "relationship": "brother", "born_on": "5 Sept 2020", "notes": ""}]
    content["incident"]["what_happened"] = "Found unwell at home. National press on site."
    amend.amend(case_file, case_id, content, "The police told more")
    return case_id


def read(widget: QWidget) -> str:
    """Return what stands on a part of the page, once what was just put there is shown."""
    QApplication.processEvents()
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def press(part: QWidget, name: str) -> None:
    """Press the button with this accessible name, once what was just put there is shown."""
    QApplication.processEvents()
    next(one for one in part.findChildren(QPushButton) if one.isVisible() and one.accessibleName() == name).click()


def filling(monkeypatch: pytest.MonkeyPatch, kind: type[Any], **entries: str) -> None:
    """Fill a dialog when it opens, and press its button."""

    def run(dialog: Any) -> int:
        for name, text in entries.items():
            getattr(dialog._form, name).set_entry(text)
        dialog.go_on()
        assert not dialog._form.fault.text(), dialog._form.fault.text()
        return 1

    monkeypatch.setattr(kind, "exec", run)


def test_a_child_without_an_item_is_shown_entered_and_seen_to(
    told: str, case_file: CaseFile, page: CasePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The brother is named until his safety has an owner; seen to, the day and by whom stand there."""
    page.refresh()
    part = turn_to(page, PART)
    assert "Alfie Trelawney: nothing is entered yet of this child's safety" in read(part)
    filling(monkeypatch, EnterSafety, what="With his grandmother", owner="Avonvale Council", due_on="9 April 2026")
    press(part, "Enter the safety of Alfie Trelawney")
    assert "nothing is entered yet" not in read(part)
    assert "Owner: Avonvale Council" in read(part)
    filling(monkeypatch, SafetyDone, done_by="J. Hale", note="Seen at school")
    press(part, "Seen to: Alfie Trelawney")
    assert "by J. Hale" in read(part)
    assert cases.get(case_file, told).safety_items[0].done_on == date(2026, 4, 8)


def test_what_the_text_speaks_of_is_offered_and_not_entered(
    told: str, case_file: CaseFile, page: CasePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The officer takes it; then it stands with its words and is offered no more."""
    page.refresh()
    part = turn_to(page, PART)
    assert "The text speaks of media interest (“National press on site”): enter it?" in read(part)
    assert cases.get(case_file, told).sensitive_days == []
    filling(monkeypatch, EnterSensitiveDay)
    press(part, "Enter it: National press on site")
    assert "enter it?" not in read(part)
    (kept,) = cases.get(case_file, told).sensitive_days
    assert (kept.kind, kept.words) == ("media", "National press on site")


def test_the_coroner_is_told_with_day_and_means(
    case_id: str, case_file: CaseFile, page: CasePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Taking it up says when and how, or says that nobody recorded it."""
    part = turn_to(page, "Other processes")
    filling(monkeypatch, TakeUp)
    press(part, "Take it up: Coroner's investigation")
    assert "Not recorded as told" in read(part)
    filling(monkeypatch, TakeUp, told_on="7 April 2026", means="Secure e-mail")
    press(part, "Told, or agreed: Coroner's investigation")
    assert "Told on 7 April 2026: Secure e-mail" in read(part)


@pytest.mark.parametrize("make", [
    lambda case_file, case_id: EnterSafety(case_file, case_id, ""),
    lambda case_file, case_id: EnterSensitiveDay(case_file, case_id, None),
])  # fmt: skip
def test_what_is_missing_is_said_at_its_entry(
    make: Callable[..., Any], case_file: CaseFile, case_id: str, qtbot: QtBot
) -> None:
    """A dialog with nothing in it stays, with one sentence."""
    dialog = make(case_file, case_id)
    qtbot.addWidget(dialog)
    dialog.go_on()
    assert dialog._form.fault.text()
    assert not dialog.result()


def test_a_birthday_that_is_near_is_offered_and_set_aside_for_its_day(
    case_id: str, case_file: CaseFile, page: CasePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It stands where the other offers stand, is never entered by itself, and goes with the reason that is given."""
    content = amend.content(case_file, case_id)
    content["children"][0] |= {"given_names": "Morwenna", "family_name": "Trelawney", "born_on": "12 April 2020"}
    amend.amend(case_file, case_id, content, "The register office told us")
    page.refresh()
    part = turn_to(page, PART)
    assert "The birthday of Morwenna Trelawney is on 12 April 2026: enter it?" in read(part)
    assert cases.get(case_file, case_id).sensitive_days == []

    def run(dialog: Any) -> int:
        dialog.ui.reason.setPlainText("The family asked for nothing")
        dialog.go_on()
        return 1

    monkeypatch.setattr(ReasonDialog, "exec", run)
    press(part, "It is not that: The birthday of Morwenna Trelawney")
    assert "enter it?" not in read(part)
    (kept,) = cases.get(case_file, case_id).sensitive_days
    assert (kept.kind, kept.outcome, kept.on.day) == ("birthday", "set_aside", date(2026, 4, 12))


def test_that_there_are_no_other_children_is_answered_with_who_and_when(
    page: CasePage, case_file: CaseFile, case_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Until then Today counts the case as one of which nobody has said; afterwards the part says who did, and on which day."""
    part = turn_to(page, PART)
    assert "Nobody has said yet whether there are other children." in read(part)
    assert diary.nothing_said(case_file) == 1
    filling(monkeypatch, NoOthers, day="7 April 2026", note="The health visitor, at the strategy meeting")
    press(part, "Other children: there are none")
    (kept,) = cases.get(case_file, case_id).safety_items
    assert (kept.says_none, kept.done_on) == (True, date(2026, 4, 7))
    said = read(turn_to(page, PART))
    assert "It was said on 7 April 2026 that there are no other children." in said
    assert "The health visitor, at the strategy meeting" in said
    assert "Nobody has said yet" not in said
    assert diary.nothing_said(case_file) == 0
    assert other_children.open_safety(cases.get(case_file, case_id)) == []


def test_that_there_are_none_does_not_stand_beside_a_brother(page: CasePage, case_file: CaseFile, case_id: str) -> None:
    """Entered later, a brother is seen to all the same, and what was said is marked as not so."""
    child_safety.say_none(case_file, case_id, date(2026, 4, 7), "The health visitor")
    content = amend.content(case_file, case_id)
    content["family"] = [{"name": "Alfie Trelawney", "relationship": "brother", "born_on": "5 Sept 2020", "notes": ""}]
    amend.amend(case_file, case_id, content, "The police told more")
    page.refresh()
    said = read(turn_to(page, PART))
    assert "Other children are entered, so this does not hold: put it right." in said
    assert "Alfie Trelawney" in said
    with pytest.raises(Problem, match="Other children are entered"):
        child_safety.say_none(case_file, case_id, date(2026, 4, 8), "The school")
