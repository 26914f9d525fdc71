"""A Word draft that came back, in the window: dropped on its case, kept, and each difference settled where it is shown."""

from __future__ import annotations

from pathlib import Path
from threading import current_thread
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.domain.papers.compared import Difference, differences
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.papers.word_draft import BY_HAND, NOT_TAKEN, TAKEN
from scr_desktop.services import clock, typed
from scr_desktop.services.case import case as cases
from scr_desktop.services.papers import paper
from scr_desktop.services.papers.drafts import coming_back, kept
from scr_desktop.services.papers.drafts.entries import entries_of
from scr_desktop.services.review import meeting, rapid_review
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.page import CasePage
from scr_desktop.ui.dialogs import message
from scr_desktop.ui.dialogs.reason import ReasonDialog
from scr_desktop.ui.meetings.minutes import MinutesDialog
from scr_desktop.ui.papers import document
from scr_desktop.ui.papers.draft_came_back import DraftCameBack
from scr_desktop.ui.papers.draft_differences import DraftDifferences
from scr_desktop.ui.papers.issue_letter import IssueLetter
from scr_desktop.ui.typed.whereabouts import place_of
from tests.documents.word.back.making import edited, without_mark
from tests.present import a, present
from tests.screens_review import written
from tests.ui.some_cases import turn_to
from tests.ui.typist import shown, table_rows


@pytest.fixture
def case(demo_office: CaseFile) -> Case:
    """Give the case of the demo office whose rapid review is being written."""
    return written(demo_office, completed=False)


@pytest.fixture
def page(demo_office: CaseFile, case: Case, qtbot: QtBot) -> CasePage:
    """Give the page of that case."""
    made = CasePage(demo_office, case.id)
    shown(qtbot, made)
    return made


@pytest.fixture
def returned(
    demo_office: CaseFile, case: Case, page: CasePage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Path:
    """Save the rapid review in Word through the window, and give the file as somebody sent it back."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "review.docx"), ""))
    saved = present(document.save_as_word(page, demo_office, "rapid-review", case.id))
    path = tmp_path / "returned.docx"
    path.write_bytes(edited(saved.read_bytes(), change(present(rapid_review.current(case)).content)))
    return path


def change(content: dict[str, str]) -> Any:
    """Return an edit: a word in a section, another in a heading, a new paragraph at the end, words at the head of pages."""
    section = next(text.strip() for key, text in content.items() if key == "incident_summary")

    def edit(opened: Any) -> None:
        for one in opened.paragraphs:
            if one.text == section:
                one.text = f"{section} So it was."
            if one.text == "Its aims":
                one.text = "Aims"
        opened.add_paragraph("Added at the end.")
        opened.sections[0].header.paragraphs[0].add_run(" DRAFT")

    return edit


def part_of(page: CasePage) -> Any:
    """Turn to the papers issued and return that part."""
    return turn_to(page, "Papers issued")


def test_dropped_on_its_case_it_is_kept(
    demo_office: CaseFile, case: Case, page: CasePage, returned: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By its mark it is known; whose it is has to be said; the page counts what is open."""
    part, seen = part_of(page), list[str]()

    def keep(dialog: DraftCameBack) -> int:
        seen.append(dialog.form.answers.currentText())
        dialog.form.from_whom.set_entry("")
        dialog.form.go_on.click()
        assert "from whom it came" in dialog.form.fault.text()
        dialog.form.from_whom.set_entry("Dr Osei")
        dialog.form.go_on.click()
        return dialog.result()

    monkeypatch.setattr(DraftCameBack, "exec", keep)
    monkeypatch.setattr(DraftDifferences, "exec", lambda dialog: 0)
    part.drafts.read(returned)
    qtbot.waitUntil(lambda: len(kept.of_case(demo_office, case.id)) == 2)
    assert seen[0].startswith(f"Rapid review {case.reference}, draft 1, ")
    assert part._form.drafts_open.text() == "3 differences are open."
    assert [row[0] for row in table_rows(part._form.drafts)] == ["2", "1"]
    assert part._form.drafts.current_row().draft.number == 2, "the one that came stands ready to be compared"
    assert part._form.compare.isEnabled()


def test_each_difference_is_settled_where_it_is_shown(
    demo_office: CaseFile, case: Case, page: CasePage, returned: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Taken by hand what is the program's own, taken what stands in the record, not taken with a reason."""
    looked = coming_back.look(demo_office, case.id, returned)
    draft = coming_back.keep(demo_office, case.id, looked, looked.answers_id, "Dr Osei", clock.today())
    dialog = DraftDifferences(demo_office, case.id, draft.id)
    shown(qtbot, dialog)
    form = dialog.form
    assert "3 of 3 open" in form.about.text()
    assert "Not compared: Head of the pages: " in form.about.text()
    assert not form.take.isEnabled(), "a heading is the program's own"
    form.by_hand.click()
    assert form.take.isEnabled()
    assert form.now.toPlainText().endswith(" So it was.")
    assert form.now.accessibleDescription() == "Put in: So it was."
    assert "puts the new words into “Rapid review" in form.prospect.text()
    form.take.click()
    monkeypatch.setattr(ReasonDialog, "exec", give_reason)
    form.not_taken.click()
    assert [one.state for one in kept.differences_of(demo_office, draft.id)] == [BY_HAND, TAKEN, NOT_TAKEN]
    content = present(rapid_review.current(cases.get(demo_office, case.id))).content
    assert content["incident_summary"].endswith(" So it was.")
    assert "All are settled." in form.about.text()
    assert "Not taken: It is said already." in form.prospect.text()
    assert dialog.recorded


def give_reason(dialog: ReasonDialog) -> int:
    """Type a reason and go on with it."""
    dialog.ui.reason.setPlainText("It is said already.")
    dialog.ui.go_on.click()
    return dialog.result()


def test_what_stands_now_is_shown_where_the_entry_changed(
    demo_office: CaseFile, case: Case, page: CasePage, returned: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Beside what was and what is proposed; it is not overwritten."""
    review = present(rapid_review.current(case))
    monkeypatch.setattr(DraftCameBack, "exec", keep_it)
    monkeypatch.setattr(DraftDifferences, "exec", lambda dialog: 0)
    part_of(page).drafts.read(returned)
    qtbot.waitUntil(lambda: len(kept.of_case(demo_office, case.id)) == 2)
    rapid_review.save(demo_office, case.id, review.id, {**review.content, "incident_summary": "Anew."}, review.page)
    dialog = DraftDifferences(demo_office, case.id, kept.of_case(demo_office, case.id)[0].draft.id)
    shown(qtbot, dialog)
    assert not dialog.form.stands.isVisible()
    dialog.form.differences.go_to(1)
    assert dialog.form.stands.isVisible()
    assert dialog.form.stands.toPlainText() == "Anew."
    assert not dialog.form.take.isEnabled()
    everything = dialog.form.differences.selectionModel()
    everything.select(
        dialog._model.index(0, 0), QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    )
    assert dialog.form.by_hand.isEnabled()
    dialog.form.by_hand.click()
    assert "1 of 3 open" in dialog.form.about.text(), "both that were chosen are settled"


def keep_it(dialog: DraftCameBack) -> int:
    """Say from whom it came, and keep it."""
    dialog.form.from_whom.set_entry("Dr Osei")
    dialog.form.go_on.click()
    return dialog.result()


def test_without_its_mark_nothing_is_chosen_for_the_officer(
    demo_office: CaseFile, case: Case, returned: Path, qtbot: QtBot, page: CasePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is asked, at its entry."""
    returned.write_bytes(without_mark(returned.read_bytes()))
    dialog = DraftCameBack(demo_office, case.id, coming_back.look(demo_office, case.id, returned))
    shown(qtbot, dialog)
    dialog.form.answers.setCurrentIndex(1)
    assert not dialog.form.answers.shortened, "which draft it is stands there in full"
    dialog.form.answers.setCurrentIndex(0)
    dialog.form.from_whom.set_entry("Dr Osei")
    dialog.form.go_on.click()
    assert "which draft it answers" in dialog.form.fault.text()
    assert "its mark is gone" in dialog.form.about.text()
    dialog.form.answers.setCurrentIndex(1)
    # It takes a while to compare two long papers: the window stays alive.
    threads = list[str]()

    def counted(*both: Any) -> list[Difference]:
        threads.append(current_thread().name)
        return differences(*both)

    monkeypatch.setattr(coming_back, "differences", counted)
    dialog.form.go_on.click()
    qtbot.waitUntil(lambda: dialog.kept is not None)
    assert present(dialog.kept).number == 2
    assert threads == ["background work"]


def test_what_cannot_be_read_is_said_in_one_sentence(
    page: CasePage, returned: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And the page stays as it is."""
    said = list[str]()
    monkeypatch.setattr(message, "warn", lambda _parent, sentence, *_: said.append(sentence))
    returned.write_bytes(b"%PDF-1.7")
    part_of(page).drafts.read(returned)
    qtbot.waitUntil(lambda: bool(said))
    assert said == ["The file “returned.docx” is no Word document: ask for it as a Word document (.docx)."]


def test_a_copy_of_a_draft_is_saved_byte_for_byte(
    demo_office: CaseFile, case: Case, page: CasePage, returned: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """As it was saved; in a closed case too, where nothing more is read."""
    part = part_of(page)
    part.fill(cases.status(demo_office, case.id))
    assert not part._form.compare.isEnabled(), "what was saved here has no differences"
    assert part._form.draft_detail.text().startswith("Saved in Word on "), "whether it was sent is not recorded"
    offered = list[str]()

    def where(_parent: QWidget, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        offered.append(Path(name).name)
        return str(tmp_path / "copy.docx"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", where)
    part._form.save_draft.click()
    assert (tmp_path / "copy.docx").read_bytes() == (tmp_path / "review.docx").read_bytes()
    assert offered == [f"rapid-review-{case.reference}-1-draft-1.docx"]


def test_words_typed_in_the_minutes_or_a_letter_come_first(demo_office: CaseFile, case: Case, qtbot: QtBot) -> None:
    """Nothing is put into an entry of theirs as long as they are not recorded, wherever they were typed."""
    (held,) = meeting.add(demo_office, [clock.today()], "Another group")
    meeting.put_on_agenda(demo_office, case.id, held.id, "To recommend")
    letter = a(paper.Letter, paper.document_by_key("agency-request"))
    asked = case.requests[0].id
    for of, dialog in (
        (("minutes", "", held.id), MinutesDialog(demo_office, held.id)),
        ((letter.key, case.id, asked), IssueLetter(demo_office, letter, case.id, asked)),
    ):
        qtbot.addWidget(dialog)
        assert not any("typed" in one.fixed for one in entries_of(demo_office, *of))
        place = place_of(dialog, demo_office)
        typed.jot(demo_office, place, {"notes": "Half a"})
        assert all("Words typed in" in one.fixed for one in entries_of(demo_office, *of))
        typed.strike(demo_office, place.key)
