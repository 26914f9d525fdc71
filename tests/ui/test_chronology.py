"""The chronology in the window: a file is looked at before it comes in, and the merged entries are worked on."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scr_desktop.exchange.entry import with_source
from scr_desktop.services import case as cases
from scr_desktop.services import chronology, clock
from scr_desktop.services import chronology_change as change
from scr_desktop.services import chronology_import as bringing
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui import background
from scr_desktop.ui.chronology import entries_part, other_parts, preview
from scr_desktop.ui.chronology.columns_dialog import ColumnsDialog
from scr_desktop.ui.chronology.entry_dialog import EntryDialog
from scr_desktop.ui.chronology.episode_dialogs import ChooseEpisode, EpisodeDialog
from scr_desktop.ui.chronology.paste import PasteDialog
from scr_desktop.ui.chronology.preview import PreviewDialog
from scr_desktop.ui.pages.case_chronology import CaseChronology
from tests.chronologies import rows
from tests.exchange.samples import write_samples, write_workbook
from tests.ui.some_cases import open_case
from tests.ui.typing import Typist


@pytest.fixture
def case_id(case_file: CaseFile, monkeypatch: pytest.MonkeyPatch) -> str:
    """Open a case; it is 1 June 2026."""
    monkeypatch.setattr(clock, "today", lambda: date(2026, 6, 1))
    return open_case(case_file).id


@pytest.fixture
def merged(case_file: CaseFile, case_id: str, tmp_path: Path) -> str:
    """Bring the three samples in."""
    for path in write_samples(tmp_path):
        found = bringing.understand(bringing.open_file(path))
        entries = [with_source(entry, "Agency record") for entry in found.entries]
        bringing.bring_in(case_file, case_id, found, entries, found.agency)
    return case_id


def settled(qtbot: QtBot) -> None:
    """Wait until nothing goes on in the background."""
    qtbot.waitUntil(lambda: not background.under_way(), timeout=10_000)
    QApplication.processEvents()


def previewed(qtbot: QtBot, case_file: CaseFile, case_id: str, path: Path) -> PreviewDialog:
    """Return the preview of a file once it was read."""
    dialog = PreviewDialog(case_file, case_id, path)
    qtbot.addWidget(dialog)
    dialog.show()
    settled(qtbot)
    return dialog


def column(dialog: PreviewDialog, number: int) -> list[str]:
    """Return what a column of the preview shows."""
    model = dialog.form.lines.model()
    return [str(model.index(row, number).data()) for row in range(model.rowCount())]


def section(qtbot: QtBot, case_file: CaseFile, case_id: str) -> CaseChronology:
    """Return the section of a case, kept up to date as the case's page does."""
    page = CaseChronology(case_file, case_id)
    qtbot.addWidget(page)
    page.changed.connect(lambda: page.fill(cases.standing(case_file, case_id)))
    page.resize(1100, 800)
    page.show()
    page.fill(cases.standing(case_file, case_id))
    settled(qtbot)
    return page


def shown(page: CaseChronology) -> list[str]:
    """Return the dates of the entries shown, once they were looked for."""
    while background.under_way():
        QApplication.processEvents()
    model = page.form.entries.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_the_preview_shows_what_was_understood_of_each_date(
    qtbot: QtBot, case_file: CaseFile, case_id: str, tmp_path: Path
) -> None:
    """As written stands beside as understood, with the doubt in words; nothing has touched the case yet."""
    dialog = previewed(qtbot, case_file, case_id, write_samples(tmp_path)[1])
    assert dialog.form.agency.entry() == "Health visiting (Virgin Care)"
    assert column(dialog, 1)[2:5] == ["w/c 5 Mar", "22.3.18", "end of April?"]
    assert column(dialog, 2)[2:5] == ["week of 5 March 2018", "22 March 2018", "end of April 2018 (uncertain)"]
    assert column(dialog, 3)[1:3] == [
        "No source yet.",
        "No source yet. No year is written: 2018 is taken from lines 3 and 5.",
    ]
    assert "6 only lack their source" in dialog.form.summary.text()
    dialog.form.source.setText("Health visiting record")
    dialog.form.source.editingFinished.emit()
    assert column(dialog, 3)[2] == "Look: No year is written: 2018 is taken from lines 3 and 5."
    assert column(dialog, 3)[1] == "Read"
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
    assert "There is no such day" in column(dialog, 3)[1]
    dialog.form.shown.setCurrentIndex(2)
    dialog.form.shown.entered.emit("not")
    assert column(dialog, 0) == ["2", "3"]
    asked = EntryDialog.for_line(dialog, dialog.form.lines.current_row().entry, "GP")
    qtbot.addWidget(asked)
    asked.form.on.set_entry("13/13/18")
    asked.form.go_on.click()
    assert "no such day" in asked.form.fault.text()
    asked.form.on.set_entry("1 May 2018")
    asked.form.go_on.click()
    monkeypatch.setattr(EntryDialog, "correct_line", lambda *_: asked.kept)
    dialog.form.correct.click()
    assert column(dialog, 0) == ["3"]
    monkeypatch.setattr(preview.ReasonDialog, "ask", lambda *_: "Of another child")
    dialog.form.leave_out.click()
    assert column(dialog, 0) == []
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
    assert "No source yet." in column(dialog, 3)[0]

    def answer(_parent: object, found: object) -> dict[int, str]:
        columns = ColumnsDialog(found)  # type: ignore[arg-type]
        qtbot.addWidget(columns)
        columns.choices[1].set_entry("source")
        return columns.mapping()

    monkeypatch.setattr(preview.ColumnsDialog, "ask", answer)
    dialog.form.columns.click()
    settled(qtbot)
    assert column(dialog, 5) == ["Box Red book", "Box Daily sheet"]
    assert column(dialog, 3) == ["Read", "Read"]


def test_a_harmful_file_gets_one_sentence(
    qtbot: QtBot, case_file: CaseFile, case_id: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A workbook with macros is refused in words; the preview closes and the case is untouched."""
    path = tmp_path / "police.xlsx"
    write_workbook(path, {1: ["Date", "Event"]}, {"xl/vbaProject.bin": "x"})
    said: list[str] = []
    monkeypatch.setattr(preview.message, "show_failure", lambda _parent, error: said.append(error.sentence))
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
    dialog.form.cancel.click()
    settled(qtbot)
    assert dialog.record is None
    assert "nothing was brought in" in dialog.form.fault.text()
    assert chronology.count(case_file, case_id) == 0
    dialog.form.go_on.click()
    settled(qtbot)
    assert chronology.count(case_file, case_id) == 3000


def test_the_merged_entries_are_found(qtbot: QtBot, case_file: CaseFile, merged: str) -> None:
    """Words, agency and person narrow what is shown; the details name file, line and source."""
    page = section(qtbot, case_file, merged)
    form = page.form
    assert len(shown(page)) == 14
    assert form.count.text() == "14 entries in the chronology"
    assert "health_visiting.txt, line 2" in form.details.toPlainText()
    form.agency.set_entry("Avon & Somerset Police")
    form.agency.entered.emit("")
    assert len(shown(page)) == 3
    form.words.setText("breach")
    form.words.entered.emit("breach")
    qtbot.waitUntil(lambda: len(shown(page)) == 1)
    assert form.count.text() == "1 entry found"
    form.words.setText("")
    form.agency.set_entry("")
    form.person.set_entry("Rosie-Mae Trelawney")
    form.person.entered.emit("")
    assert shown(page) == ["19 March 2018, 10:15"]


def test_an_entry_is_added_corrected_moved_and_taken_out(
    qtbot: QtBot, case_file: CaseFile, merged: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each needs its reason, and what was taken out is found again under the entries taken out."""
    page = section(qtbot, case_file, merged)
    form = page.form
    form.entries.go_to(9)
    form.up.click()
    settled(qtbot)
    assert shown(page)[8:10] == ["14 April 2018, 23:50", "14 April 2018, 22:55"]
    assert form.entries.currentIndex().row() == 8
    row = chronology.row(case_file, form.entries.current_row().id)
    dialog = EntryDialog("Correct", _told(row), lambda told, why: change.correct(case_file, row.id, told, why))
    qtbot.addWidget(dialog)
    dialog.form.on.set_entry("15 April 2018")
    dialog.form.go_on.click()
    assert "Say why" in dialog.form.fault.text()
    dialog.form.why.set_entry("The log says the 15th")
    dialog.form.go_on.click()
    assert dialog.result()
    page.changed.emit()
    assert "15 April 2018, 23:50" in shown(page)
    monkeypatch.setattr(entries_part.ReasonDialog, "ask", lambda *_: "Entered twice")
    form.remove.click()
    assert len(shown(page)) == 13
    form.shown.set_entry("out")
    form.shown.entered.emit("out")
    assert shown(page) == ["15 April 2018, 23:50"]
    assert "Taken out: Entered twice" in form.details.toPlainText()
    form.put_back.click()
    assert chronology.count(case_file, merged) == 14


def _told(row):
    from scr_desktop.services.chronology_told import Told

    return Told(str(row.happened_on), row.at_time, row.agency, row.source, row.event)


def test_possible_duplicates_stand_side_by_side(qtbot: QtBot, case_file: CaseFile, merged: str) -> None:
    """The officer says that two entries tell the same; both stay, and the one says of which it is the double."""
    page = section(qtbot, case_file, merged)
    page.form.parts.setCurrentWidget(page.form.pairs_tab)
    settled(qtbot)
    assert "AS-2960" in page.form.first_told.toPlainText()
    assert "PROSSER" in page.form.second_told.toPlainText()
    page.form.same.click()
    settled(qtbot)
    assert page.form.pairs.model().rowCount() == 0
    assert not page.form.same.isEnabled()
    page.form.parts.setCurrentWidget(page.form.entries_tab)
    page.form.entries.go_to(9)
    assert "Tells the same as: Avon & Somerset Police, 14 April 2018, 22:55" in page.form.details.toPlainText()
    assert len(shown(page)) == 14


def test_an_episode_is_made_and_filled(qtbot: QtBot, case_file: CaseFile, merged: str) -> None:
    """An entry is put into a new episode; its analysis is written, and it stands in the list with its stretch."""
    page = section(qtbot, case_file, merged)
    row = page.form.entries.current_row()
    choose = ChooseEpisode(case_file, merged, [row.id])
    qtbot.addWidget(choose)
    choose.form.go_on.click()
    assert "name" in choose.form.fault.text()
    choose.form.title.set_entry("Before the birth")
    choose.form.go_on.click()
    (episode,) = chronology.episodes(case_file, merged)
    written = EpisodeDialog(case_file, merged, episode)
    qtbot.addWidget(written)
    written.form.analysis.set_entry("Nobody spoke to the father.")
    written.form.go_on.click()
    page.changed.emit()
    page.form.parts.setCurrentWidget(page.form.episodes_tab)
    assert "Nobody spoke to the father." in page.form.episode_details.toPlainText()
    assert page.form.episodes.model().index(0, 2).data() == "4 December 2017 to 4 December 2017"
    page.form.leave_episode.click()
    assert "No entry belongs to it yet." in page.form.episode_details.toPlainText()


def test_several_entries_are_put_into_an_episode_at_once(
    qtbot: QtBot, case_file: CaseFile, merged: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With Shift and the arrows several entries are chosen; all of them go into the episode."""
    page = section(qtbot, case_file, merged)
    page.form.entries.setFocus()
    page.form.entries.go_to(3)
    QTest.keyClick(page.form.entries, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    asked: list[list[str]] = []
    monkeypatch.setattr(entries_part.ChooseEpisode, "ask", lambda _page, _file, _case, ids: asked.append(ids))
    page.form.episode.click()
    assert asked == [[row.id for row in rows(case_file, merged)[3:5]]]


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


def test_gaps_follow_the_weeks_chosen(qtbot: QtBot, case_file: CaseFile, merged: str) -> None:
    """Nine weeks without contact are shown from six weeks on; at ten there is none."""
    page = section(qtbot, case_file, merged)
    page.form.parts.setCurrentWidget(page.form.gaps_tab)
    settled(qtbot)
    assert (
        page.form.gaps.model().index(0, 3).data() == "No contact for 9 weeks, from 4 December 2017 to 9 February 2018."
    )
    page.form.weeks.setValue(10)
    settled(qtbot)
    assert page.form.gaps.model().rowCount() == 0


def test_the_timeline_says_in_words_what_it_shows(qtbot: QtBot, case_file: CaseFile, merged: str) -> None:
    """A screen reader hears each lane, episode and gap; the picture is the one on paper."""
    page = section(qtbot, case_file, merged)
    page.form.parts.setCurrentWidget(page.form.timeline_tab)
    settled(qtbot)
    words = page.form.timeline.accessibleDescription()
    assert "Avon & Somerset Police: 3 entries, from 9 February 2018 to 12 May 2018." in words
    assert "No contact for 9 weeks" in words


def test_a_file_is_withdrawn(qtbot: QtBot, case_file: CaseFile, merged: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lines that are no entries are listed with their file; withdrawn with a reason, its entries no longer stand."""
    page = section(qtbot, case_file, merged)
    form = page.form
    form.parts.setCurrentWidget(form.files_tab)
    assert form.files.model().rowCount() == 3
    assert form.files.current_row().file_name == "police.xlsx"
    form.lines.go_to(1)
    assert "Taken as the period covered" in form.file_details.toPlainText()
    monkeypatch.setattr(other_parts.ReasonDialog, "ask", lambda *_: "Of another family")
    form.withdraw.click()
    assert chronology.count(case_file, merged) == 11
    assert not form.withdraw.isEnabled()


def test_a_closed_case_can_only_be_read(qtbot: QtBot, case_file: CaseFile, merged: str) -> None:
    """Nothing can be changed in the chronology of a closed case."""
    cases.close(case_file, merged, date(2026, 6, 1), "Done")
    form = section(qtbot, case_file, merged).form
    buttons = (form.bring_in, form.paste, form.add, form.correct, form.up, form.down, form.remove, form.episode)
    assert not any(button.isEnabled() for button in buttons)


def test_enter_after_the_source_brings_nothing_in(
    qtbot: QtBot, case_file: CaseFile, case_id: str, tmp_path: Path
) -> None:
    """By keyboard the source is typed and Enter shows what became of the lines; only Alt+B brings them in."""
    dialog = previewed(qtbot, case_file, case_id, write_samples(tmp_path)[1])
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    typist = Typist(dialog)
    typist.fill("source", "Health visiting record\n")
    assert column(dialog, 3)[1] == "Read"
    assert typist.focus is dialog.form.lines
    assert chronology.count(case_file, case_id) == 0
    typist.alt("b")
    settled(qtbot)
    assert chronology.count(case_file, case_id) == 6
