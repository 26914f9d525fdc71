"""A chronology before it comes in: what was understood of each line is seen, corrected or left out."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scr_desktop.services import clock
from scr_desktop.services.chronology import chronology
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.chronology.columns_dialog import ColumnsDialog
from scr_desktop.ui.case.chronology.entry_dialog import EntryDialog
from scr_desktop.ui.case.chronology.paste import PasteDialog
from scr_desktop.ui.case.chronology.preview import PreviewDialog
from scr_desktop.ui.dialogs import message
from tests.exchange.samples import write_samples, write_workbook
from tests.services.chronology.chronologies import rows
from tests.ui.some_cases import open_case
from tests.ui.typist import Typist, column, settled
from tests.ui.whole_cases.answering import give_reason


@pytest.fixture
def case_id(case_file: CaseFile, monkeypatch: pytest.MonkeyPatch) -> str:
    """Open a case; it is 1 June 2026."""
    monkeypatch.setattr(clock, "today", lambda: date(2026, 6, 1))
    return open_case(case_file).id


def previewed(qtbot: QtBot, case_file: CaseFile, case_id: str, path: Path) -> PreviewDialog:
    """Return the preview of a file once it was read."""
    dialog = PreviewDialog(case_file, case_id, path)
    qtbot.addWidget(dialog)
    dialog.show()
    settled(qtbot)
    return dialog


def test_the_preview_shows_what_was_understood_of_each_date(
    qtbot: QtBot, case_file: CaseFile, case_id: str, tmp_path: Path
) -> None:
    """As written stands beside as understood, with the doubt in words; nothing has touched the case yet."""
    dialog = previewed(qtbot, case_file, case_id, write_samples(tmp_path)[1])
    assert dialog.form.agency.entry() == "Health visiting (Virgin Care)"
    assert column(dialog.form.lines, 1)[2:5] == ["w/c 5 Mar", "22.3.18", "end of April?"]
    assert column(dialog.form.lines, 2)[2:5] == [
        "week of 5 March 2018",
        "22 March 2018",
        "end of April 2018 (uncertain)",
    ]
    assert column(dialog.form.lines, 3)[1:3] == [
        "No source yet.",
        "No source yet. No year is written: 2018 is taken from lines 3 and 5.",
    ]
    assert "6 only lack their source" in dialog.form.summary.text()
    dialog.form.source.setText("Health visiting record")
    dialog.form.source.editingFinished.emit()
    assert column(dialog.form.lines, 3)[2] == "Look: No year is written: 2018 is taken from lines 3 and 5."
    assert column(dialog.form.lines, 3)[1] == "Read"
    assert "6 of 6 lines can be brought in, 2 of them with something to look at" in dialog.form.summary.text()
    assert chronology.count(case_file, case_id) == 0


def test_the_source_is_asked_for(qtbot: QtBot, case_file: CaseFile, case_id: str, tmp_path: Path) -> None:
    """Without a source nothing comes in: the sentence says what lacks, and the cursor goes there."""
    dialog = previewed(qtbot, case_file, case_id, write_samples(tmp_path)[0])
    dialog.form.go_on.click()
    settled(qtbot)
    assert "5 lines have no source" in dialog.form.fault.text()
    dialog.form.source.setText("Social care record")
    dialog.form.go_on.click()
    settled(qtbot)
    assert dialog.record is not None
    assert [row.source for row in rows(case_file, case_id)] == ["Social care record"] * 5


def test_a_line_is_corrected_or_left_out_in_the_preview(
    qtbot: QtBot, case_file: CaseFile, case_id: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A date that cannot be read is entered by hand, another line left out with a reason; both are kept as such."""
    path = tmp_path / "gp.csv"
    path.write_text(
        "Date,Event,Source\nsoon after,Seen,EMIS\n31/4/2018,Rang,EMIS\n2/5/2018,Letter,EMIS\n", encoding="utf-8"
    )
    dialog = previewed(qtbot, case_file, case_id, path)
    assert "There is no such day" in column(dialog.form.lines, 3)[1]
    dialog.form.shown.setCurrentIndex(2)
    dialog.form.shown.entered.emit("not")
    assert column(dialog.form.lines, 0) == ["2", "3"]
    asked = EntryDialog.for_line(dialog, dialog.form.lines.current_row().entry, "GP")
    qtbot.addWidget(asked)
    asked.form.on.set_entry("13/13/18")
    asked.form.go_on.click()
    assert "no such day" in asked.form.fault.text()
    asked.form.on.set_entry("1 May 2018")
    asked.form.go_on.click()
    monkeypatch.setattr(EntryDialog, "correct_line", lambda *_: asked.kept)
    dialog.form.correct.click()
    assert column(dialog.form.lines, 0) == ["3"]
    give_reason(monkeypatch, "Of another child")
    dialog.form.leave_out.click()
    assert column(dialog.form.lines, 0) == []
    dialog.form.go_on.click()
    settled(qtbot)
    found = rows(case_file, case_id)
    assert [(str(row.happened_on), row.as_written) for row in found] == [
        ("1 May 2018", "soon after"),
        ("2 May 2018", "2/5/2018"),
    ]
    assert "Corrected when it was brought in" in found[0].doubts
    (record,) = chronology.imports(case_file, case_id)
    assert [one["why"] for one in record.not_read] == ["Left out: Of another child"]


def test_what_the_columns_hold_can_be_changed(
    qtbot: QtBot, case_file: CaseFile, case_id: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The officer says that the second column is the source; the lines are read again."""
    path = tmp_path / "nursery.csv"
    path.write_text("Date,Box,Event\n1/5/2018,Red book,Seen\n2/5/2018,Daily sheet,Collected\n", encoding="utf-8")
    dialog = previewed(qtbot, case_file, case_id, path)
    assert "No source yet." in column(dialog.form.lines, 3)[0]

    def answer(_parent: object, found: object) -> dict[int, str]:
        columns = ColumnsDialog(found)  # type: ignore[arg-type]
        qtbot.addWidget(columns)
        columns.choices[1].set_entry("source")
        return columns.mapping()

    monkeypatch.setattr(ColumnsDialog, "ask", answer)
    dialog.form.columns.click()
    settled(qtbot)
    assert column(dialog.form.lines, 5) == ["Box Red book", "Box Daily sheet"]
    assert column(dialog.form.lines, 3) == ["Read", "Read"]


def test_a_harmful_file_gets_one_sentence(
    qtbot: QtBot, case_file: CaseFile, case_id: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A workbook with macros is refused in words; the preview closes and the case is untouched."""
    path = tmp_path / "police.xlsx"
    write_workbook(path, {1: ["Date", "Event"]}, {"xl/vbaProject.bin": "x"})
    said: list[str] = []
    monkeypatch.setattr(message, "show_failure", lambda _parent, error: said.append(error.sentence))
    before = case_file.head()
    dialog = previewed(qtbot, case_file, case_id, path)
    assert not dialog.isVisible()
    assert len(said) == 1
    assert "macros" in said[0]
    assert case_file.head() == before


def test_a_pasted_table_is_read(qtbot: QtBot, case_file: CaseFile, case_id: str) -> None:
    """A table copied from a document comes in as a file does; an empty paste is refused in words."""
    paste = PasteDialog()
    qtbot.addWidget(paste)
    paste.form.go_on.click()
    assert "Nothing was pasted" in paste.form.fault.text()
    paste.form.text.setPlainText("Date\tEvent\tRecord\n1/5/18\tSeen\tRed book\n")
    paste.form.go_on.click()
    assert paste.table is not None
    dialog = PreviewDialog(case_file, case_id, paste.table)
    qtbot.addWidget(dialog)
    settled(qtbot)
    dialog.form.agency.set_entry("Nursery")
    dialog.form.go_on.click()
    settled(qtbot)
    (row,) = rows(case_file, case_id)
    assert (row.agency, row.source, str(row.happened_on)) == ("Nursery", "Red book", "1 May 2018")


def test_stopping_the_import_leaves_nothing(qtbot: QtBot, case_file: CaseFile, case_id: str, tmp_path: Path) -> None:
    """Stop during the import ends it; the preview says so and can go on from there."""
    path = tmp_path / "long.csv"
    path.write_text("\n".join(["Date,Event,Source", *["1/5/2018,Seen,EMIS"] * 3000]), encoding="utf-8")
    dialog = previewed(qtbot, case_file, case_id, path)
    dialog.form.go_on.click()
    assert dialog.form.cancel.text() == "&Stop"
    assert dialog.focusWidget() is dialog.form.progress, "a key that falls on the dialog would stop it"
    dialog.form.cancel.click()
    settled(qtbot)
    assert dialog.focusWidget() is dialog.form.go_on
    assert dialog.record is None
    assert "nothing was brought in" in dialog.form.fault.text()
    assert chronology.count(case_file, case_id) == 0
    dialog.form.go_on.click()
    settled(qtbot)
    assert chronology.count(case_file, case_id) == 3000


def test_closing_while_a_file_is_opened_leaves_it(
    qtbot: QtBot, case_file: CaseFile, case_id: str, tmp_path: Path
) -> None:
    """Stop closes the preview of a file that is still being read; nothing of it is kept."""
    dialog = PreviewDialog(case_file, case_id, write_samples(tmp_path)[0])
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.form.cancel.click()
    assert not dialog.isVisible()
    settled(qtbot)
    assert dialog.record is None
    assert chronology.count(case_file, case_id) == 0


def test_enter_after_the_source_brings_nothing_in(
    qtbot: QtBot, case_file: CaseFile, case_id: str, tmp_path: Path
) -> None:
    """By keyboard the source is typed and Enter shows what became of the lines; only Alt+B brings them in."""
    dialog = previewed(qtbot, case_file, case_id, write_samples(tmp_path)[1])
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    typist = Typist(dialog)
    typist.fill("source", "Health visiting record\n")
    assert column(dialog.form.lines, 3)[1] == "Read"
    assert typist.focus is dialog.form.lines
    assert chronology.count(case_file, case_id) == 0
    typist.alt("b")
    settled(qtbot)
    assert chronology.count(case_file, case_id) == 6
