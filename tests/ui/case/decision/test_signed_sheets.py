"""The scans of signed sheets on the window: kept with their decision, asked about where they may be the wrong ones."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from scr_desktop.domain.records.case import Case
from scr_desktop.domain.review.sheet_code import code_of
from scr_desktop.services.case import case as cases
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.decision.signed_sheets import SignedSheets
from scr_desktop.ui.dialogs import message
from tests.documents.paper.test_foreign import written
from tests.services.decision_steps import recommend
from tests.ui.case.agencies.test_agency_files import drop
from tests.ui.case.decision.named import page
from tests.ui.typist import shown, table_rows


def test_a_scan_is_added_and_stands_with_what_was_signed(
    case_file: CaseFile, found: Case, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One that bears another code is asked about and left; the right one is kept, and the part says so."""
    recommend(case_file, found)
    case = cases.get(case_file, found.id)
    code = code_of(case, case.recommendations[0])
    asked: list[str] = []

    def refuse(_: object, question: str, *__: object, **___: object) -> bool:
        asked.append(question)
        return False

    monkeypatch.setattr(message, "confirm", refuse)
    dialog = SignedSheets(
        case_file, case.id, (case.recommendations[0].id, "Recommendation of 1 June 2018", code), is_open=True
    )
    shown(qtbot, dialog)
    assert code in dialog.form.about.text()
    path = tmp_path / "scan.pdf"
    path.write_bytes(written("A bare page"))
    dialog._read(path)
    qtbot.waitUntil(lambda: "is not kept" in dialog.form.state.text())
    assert "No code can be read in this scan" in asked[0]
    path.write_bytes(written(f"Sheet {code}"))
    dialog._read(path)
    qtbot.waitUntil(lambda: "scan.pdf is kept." in dialog.form.state.text())
    assert len(asked) == 1
    (row,) = table_rows(dialog.form.files)
    assert (row[0], row[1], row[3]) == ("scan.pdf", "1", "In use")
    part = page(case_file, found, qtbot)
    assert "Signed sheets\nscan.pdf, 1 page" in part._form.detail.toPlainText()
    opened: list[tuple[str, str, str]] = []
    monkeypatch.setattr(SignedSheets, "ask", lambda *given, **_: opened.append(given[3]))
    part._form.sheets.click()
    assert opened == [(case.recommendations[0].id, "Recommendation of 1 June 2018", code)]


def test_enter_keeps_no_scan_that_is_in_doubt(
    case_file: CaseFile, found: Case, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whether no code or another can be read: to keep it is a choice of its own, dropped as well as chosen."""
    recommend(case_file, found)
    case = cases.get(case_file, found.id)
    signed = (case.recommendations[0].id, "Recommendation", code_of(case, case.recommendations[0]))
    dialog = SignedSheets(case_file, case.id, signed, is_open=True)
    shown(qtbot, dialog)
    asked: list[str] = []

    def enter(box: QMessageBox) -> int:
        asked.append(box.defaultButton().text().replace("&", ""))
        box.defaultButton().click()
        return 0

    monkeypatch.setattr(message.Box, "exec", enter)
    path = tmp_path / "scan.pdf"
    path.write_bytes(written("A bare page"))
    assert drop(dialog, path)
    qtbot.waitUntil(lambda: "is not kept" in dialog.form.state.text())
    assert asked == ["Do not keep it"]
    assert cases.get(case_file, found.id).attachments == []
