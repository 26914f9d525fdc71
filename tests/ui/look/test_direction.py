"""A name written from right to left turns nothing that the program says around it."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtGui import QClipboard, QTextLayout
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from scr_desktop.services.case import case as cases
from scr_desktop.services.case import draft
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs.message import Box
from scr_desktop.ui.fields import entry_fault
from scr_desktop.ui.fields.with_sign import sentence
from scr_desktop.ui.look.clean_copies import clean
from scr_desktop.ui.look.readable import heading_of, readable
from tests.domain.papers import child
from tests.domain.papers import paper as notification

ARABIC = "محمد"
NAME = f"👶{ARABIC} <b>Bo&amp;b</b>"


def from_left(text: str, *parts: str) -> list[str]:
    """Return parts of a text in the order in which they stand on one line of the screen."""
    layout = QTextLayout(text)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(100_000)
    layout.endLayout()

    def place(part: str) -> float:
        found: Any = line.cursorToX(len(text[: text.index(part)].encode("utf-16-le")) // 2)
        return float(found[0])

    return sorted(parts, key=place)


@pytest.mark.parametrize("name", [NAME, ARABIC, "דָּוִד כהן", "\u200fIsla"])
def test_a_sentence_runs_from_the_left_whoever_it_names(qapp: QApplication, qtbot: QtBot, name: str) -> None:
    """Its first word, the number after the name and the full stop stand where they stand in English."""
    said = f"{name}, 3 years, was seen on 4 May 2018."
    label, fault, box = sentence(said), QLabel(), Box(Box.Icon.Warning, "SCR Desktop", said, None)
    for widget in (label, fault, box):
        qtbot.addWidget(widget)
    entry_fault.say(fault, said)
    for shown in (label.text(), fault.text(), box.text()):
        assert from_left(shown, "3 years", "was seen", "4 May", ".") == ["3 years", "was seen", "4 May", "."]
    assert readable(label.text()) == label.text(), "shown twice it is as shown once"


def test_the_reference_stands_before_the_name(case_file: CaseFile) -> None:
    """In the heading of a case and of each dialog about it."""
    begun = draft.start(case_file)
    draft.save(case_file, begun.id, notification(children=[child(given_names=ARABIC, family_name="")]))
    case = draft.open_case(case_file, begun.id)
    heading = heading_of(cases.get(case_file, case.id))
    assert from_left(heading, case.reference, ARABIC) == [case.reference, ARABIC]
    assert case.title == ARABIC, "only what is shown has signs in it"


def test_a_text_in_arabic_alone_runs_as_it_was_written() -> None:
    """It is nobody's English sentence."""
    assert readable(f"{ARABIC}، {ARABIC}.") == f"{ARABIC}، {ARABIC}."


@pytest.mark.parametrize("ours", [True, False])
def test_what_is_copied_has_no_sign_that_was_not_typed(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, ours: bool
) -> None:
    """A warning copied into a letter or the search is the warning as it was said; another program's copy stays as it is."""
    said = f"{ARABIC} was seen on 4 May 2018."
    # No screen is there to own a clipboard for.
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _: ours)
    clipboard = qapp.clipboard()
    clipboard.setText(readable(said))
    clean(clipboard)
    assert clipboard.text() == (said if ours else readable(said))
