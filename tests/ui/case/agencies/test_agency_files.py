"""The PDFs that an agency sent with its return: listed with their state, and never lost when they are taken out of use."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.papers.attachment import Attachment
from scr_desktop.services import clock
from scr_desktop.services.case import case as cases
from scr_desktop.services.requests import attachment, returns
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.agencies.agency_files import AgencyFiles
from scr_desktop.ui.dialogs.reason import ReasonDialog
from scr_desktop.ui.papers.kept_files import details
from tests.documents.paper.test_foreign import written
from tests.ui.case.agencies.asking import ask_both, line
from tests.ui.typist import said, shown, table_rows


def returned(case_file: CaseFile, case: Case) -> str:
    """Have both agencies asked and the first return nothing; return the id of that return."""
    first, _ = ask_both(case_file, case)
    return returns.receive(case_file, case.id, first, {"kind": "nil", "returned_on": clock.today()}).id


def kept(case_file: CaseFile, case: Case, tmp_path: Path) -> Attachment:
    """Keep a PDF of two pages with the return of the first agency."""
    path = tmp_path / "report.pdf"
    path.write_bytes(written("First page", "Second page"))
    return attachment.keep(case_file, case.id, returned(case_file, case), path)


def files(qtbot: QtBot, case_file: CaseFile, case: Case, number: int = 1, *, is_open: bool = True) -> AgencyFiles:
    """Return the files of a request, shown."""
    dialog = AgencyFiles(case_file, case.id, line(case_file, case, number), is_open=is_open)
    shown(qtbot, dialog)
    return dialog


def test_a_file_can_be_added_only_to_a_return(case_file: CaseFile, case: Case, qtbot: QtBot) -> None:
    """Of the agency that answered a file is taken; of the one still waited for none can be."""
    returned(case_file, case)
    answered = files(qtbot, case_file, case)
    assert answered.form.nothing.isVisible()
    assert answered.form.add.isEnabled()
    assert not files(qtbot, case_file, case, 2).form.add.isEnabled()


def test_a_file_stands_with_its_pages_and_its_state(
    case_file: CaseFile, case: Case, qtbot: QtBot, tmp_path: Path
) -> None:
    """In use it can be taken out of use, and its fingerprint is read; the files of another agency are not here."""
    one = kept(case_file, case, tmp_path)
    dialog = files(qtbot, case_file, case)
    (row,) = table_rows(dialog.form.files)
    assert (row[0], row[1], row[3]) == ("report.pdf", "2", "In use")
    assert one.sha256[:8] in said(dialog)
    assert dialog.form.remove.isEnabled()
    assert table_rows(files(qtbot, case_file, case, 2).form.files) == []


def test_one_out_of_use_stays_with_its_reason(case_file: CaseFile, case: Case, qtbot: QtBot, tmp_path: Path) -> None:
    """It is not taken out twice."""
    one = kept(case_file, case, tmp_path)
    attachment.remove(case_file, case.id, one.id, "Of another child")
    dialog = files(qtbot, case_file, case)
    assert table_rows(dialog.form.files)[0][3] == "Out of use"
    assert "Of another child" in said(dialog)
    assert not dialog.form.remove.isEnabled()


def test_in_a_closed_case_files_are_only_read(case_file: CaseFile, case: Case, qtbot: QtBot, tmp_path: Path) -> None:
    """They can be opened, and neither added nor taken out of use."""
    kept(case_file, case, tmp_path)
    form = files(qtbot, case_file, case, is_open=False).form
    assert (form.open.isEnabled(), form.add.isEnabled(), form.remove.isEnabled()) == (True, False, False)


def test_a_fingerprint_is_read_in_groups_of_eight() -> None:
    """Sixty-four signs stand in eight groups, and nothing is said of a file that is in use."""
    one = Attachment(
        return_id="r", agency="Police", file_name="report.pdf", sha256="0123456789abcdef" * 4, pdf=b"", pages=2,
        kept_at="2026-04-08T09:00:00+00:00",
    )  # fmt: skip
    assert details(one) == "Fingerprint (SHA-256): " + " ".join(["01234567", "89abcdef"] * 4)


def test_a_file_dropped_is_kept_and_a_red_sentence_goes_with_what_it_was_about(
    case_file: CaseFile, case: Case, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Dropped as if it were chosen; where none can be added nothing is taken; what was refused is said until the next thing is done."""
    one = kept(case_file, case, tmp_path)
    dialog = files(qtbot, case_file, case)
    drop(dialog, tmp_path / "report.pdf")
    qtbot.waitUntil(lambda: "is kept with this return already" in dialog.form.fault.text())
    monkeypatch.setattr(ReasonDialog, "ask", lambda *given, **_: given[3]("Of another child") or True)
    dialog._remove()
    assert not dialog.form.fault.isVisible()
    assert cases.get(case_file, case.id).attachments[0].removed_why == "Of another child"
    drop(dialog, tmp_path / "report.pdf")
    qtbot.waitUntil(lambda: dialog.form.state.text() == f"{one.file_name} is kept.")
    assert [row[3] for row in table_rows(dialog.form.files)] == ["Out of use", "In use"]
    closed = files(qtbot, case_file, case, is_open=False)
    assert not drop(closed, tmp_path / "report.pdf")


def drop(dialog: QWidget, path: Path) -> bool:
    """Drop a file on a dialog as another program does; return whether it is taken."""
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(path))])
    one = (Qt.DropAction.CopyAction, dragged, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(5, 5), *one)
    enter.ignore()
    QApplication.sendEvent(dialog, enter)
    if enter.isAccepted():
        QApplication.sendEvent(dialog, QDropEvent(QPointF(5, 5), *one))
    return enter.isAccepted()
