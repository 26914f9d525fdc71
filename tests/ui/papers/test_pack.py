"""The pack put together at the desk, and the files that agencies sent, by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.domain.law.agencies.agency_information import INFORMATION
from scr_desktop.domain.progress.request_status import RequestLine, request_lines
from scr_desktop.domain.records.case import AgencyInvolved, Case
from scr_desktop.services import clock
from scr_desktop.services.anonymising import pseudonym
from scr_desktop.services.case import case as cases
from scr_desktop.services.office import history
from scr_desktop.services.papers import pack, paper
from scr_desktop.services.requests import attachment, request, returns
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.background import Job
from scr_desktop.ui.case.agencies.agency_files import AgencyFiles
from scr_desktop.ui.case.agencies.part import CaseAgencies
from scr_desktop.ui.papers.documents_menu import CaseDocuments
from scr_desktop.ui.papers.pack import PutPackTogether
from scr_desktop.ui.papers.preview import Preview
from tests.documents.paper.test_foreign import endless, figures, written
from tests.documents.reading import ReadBack, bare
from tests.present import a, noted
from tests.ui.some_cases import open_case
from tests.ui.typist import shown
from tests.ui.whole_cases.answering import give_reason

ALT = Qt.KeyboardModifier.AltModifier
SCOPE = request.Scope(questions=INFORMATION.questions, proportionate="The last year only.")
TODAY = date(2026, 4, 8)


@pytest.fixture
def case(case_file: CaseFile, monkeypatch: pytest.MonkeyPatch) -> Case:
    """Open a case in which the police have returned something; it is Wednesday 8 April 2026."""
    monkeypatch.setattr(clock, "today", lambda: TODAY)
    opened = open_case(case_file)
    with case_file.work("Agency named", case_id=opened.id) as session:
        agency = AgencyInvolved(position=1, name="Police")
        agency.case_id = opened.id
        session.add(agency)
    named = cases.get(case_file, opened.id).agencies[0]
    _, (made,) = request.prepare(case_file, opened.id, [request.AgencyToAsk("Police", named.id)], SCOPE)
    request.send(case_file, opened.id, [made.id], TODAY)
    values = {"kind": "full", "returned_on": TODAY, "summary": "Seen twice."}
    returns.receive(case_file, opened.id, made.id, values)
    return cases.get(case_file, opened.id)


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Path]:
    """Give a function that makes a file and lets the officer choose it."""

    def made(pdf: bytes, name: str = "report.pdf") -> Path:
        path = tmp_path / name
        path.write_bytes(pdf)
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
        return path

    return made


def line(case_file: CaseFile, case: Case) -> RequestLine:
    """Return how the request to the police stands."""
    return request_lines(cases.status(case_file, case.id))[0]


def listed(dialog: PutPackTogether) -> list[str]:
    """Return the parts as they are listed."""
    return [dialog.form.parts.item(row).text() for row in range(dialog.form.parts.count())]


def add(dialog: AgencyFiles, qtbot: QtBot) -> None:
    """Add the file that will be chosen, and wait until it was looked at."""
    dialog.form.add.click()
    qtbot.waitUntil(lambda: dialog.form.state.isHidden() or "is kept" in dialog.form.state.text(), timeout=30_000)


def test_parts_are_ticked_and_moved_by_keyboard(case_file: CaseFile, case: Case, qtbot: QtBot) -> None:
    """Space ticks, Alt with an arrow moves, the count follows; what was kept is what is drawn and listed again."""
    dialog = PutPackTogether(case_file, case.id)
    officer = shown(qtbot, dialog)
    assert officer.focus is dialog.form.parts
    assert not dialog.form.up.isEnabled()
    officer.press(Qt.Key.Key_Down, ALT)
    assert listed(dialog)[:2] == ["Children and family", "Summary"]
    officer.press(Qt.Key.Key_Down)
    officer.press(Qt.Key.Key_Space)
    total = len(listed(dialog))
    assert dialog.form.count.text() == f"{total - 1} of {total} parts go in"
    officer.press(Qt.Key.Key_Return)
    assert dialog.result() == PutPackTogether.DialogCode.Accepted
    kept = [one.title for one in pack.parts(case_file, case.id) if one.goes_in]
    assert kept[:3] == ["Children and family", "Summary", "Criteria"]
    read = ReadBack(paper.draw(case_file, "decision-pack", case.id))
    assert [title for level, title in read.outline if level == 0][1:4] == [
        "1. Children and family",
        "2. Summary",
        "3. Criteria",
    ]
    again = PutPackTogether(case_file, case.id)
    qtbot.addWidget(again)
    assert listed(again)[:3] == ["Children and family", "Summary", "The incident and who notified it"]


def test_the_first_cannot_go_up_nor_the_last_down(case_file: CaseFile, case: Case, qtbot: QtBot) -> None:
    """At the ends the list stays as it is, and the buttons say so."""
    dialog = PutPackTogether(case_file, case.id)
    officer = shown(qtbot, dialog)
    before = listed(dialog)
    officer.press(Qt.Key.Key_Up, ALT)
    officer.press(Qt.Key.Key_End)
    officer.press(Qt.Key.Key_Down, ALT)
    assert listed(dialog) == before
    assert not dialog.form.down.isEnabled()
    officer.alt("u")
    assert listed(dialog)[-2:] == before[:-3:-1]


def test_nothing_ticked_is_refused(case_file: CaseFile, case: Case, qtbot: QtBot) -> None:
    """The dialog stays with one sentence; Cancel leaves all as it was."""
    dialog = PutPackTogether(case_file, case.id)
    officer = shown(qtbot, dialog)
    for _ in listed(dialog):
        officer.press(Qt.Key.Key_Space)
        officer.press(Qt.Key.Key_Down)
    officer.alt("k")
    assert dialog.isVisible()
    assert "Tick at least one part" in dialog.form.fault.text()
    officer.press(Qt.Key.Key_Escape)
    assert not cases.get(case_file, case.id).pack_choices


def test_the_proposal_can_be_taken_back_to(case_file: CaseFile, case: Case, qtbot: QtBot) -> None:
    """One button lists the parts as the program proposes them, whatever was kept before."""
    parts = pack.parts(case_file, case.id)
    pack.put_together(case_file, case.id, parts[::-1])
    dialog = PutPackTogether(case_file, case.id)
    officer = shown(qtbot, dialog)
    assert listed(dialog)[-1] == "Summary"
    officer.alt("p")
    assert listed(dialog)[0] == "Summary"
    officer.alt("k")
    assert [one.key for one in pack.parts(case_file, case.id)] == [one.key for one in parts]


def test_the_menu_of_the_pack_offers_it(
    case_file: CaseFile, case: Case, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It stands first with the decision pack and nowhere else, and tells the page when something was kept."""
    page, button = QWidget(), QPushButton()
    for widget in (page, button):
        qtbot.addWidget(widget)
    papers = CaseDocuments(page, button, case_file, case.id)
    papers.offer(cases.status(case_file, case.id))
    offered: list[QAction] = [
        action
        for one in button.menu().actions()
        if one.menu()
        for action in a(QMenu, one.menu()).actions()
        if action.text() == "Put the pack together…"
    ]
    assert len(offered) == 1
    monkeypatch.setattr(PutPackTogether, "ask", lambda *_: True)
    with qtbot.waitSignal(papers.changed):
        offered[0].trigger()


def test_a_file_is_added_and_seen(
    case_file: CaseFile, case: Case, file: Callable[..., Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It stands in the list with its pages, opens as the very bytes, is told with the agency and goes into the pack."""
    path = file(written("First page", "Second page"))
    dialog = AgencyFiles(case_file, case.id, line(case_file, case), is_open=True)
    shown(qtbot, dialog)
    assert dialog.form.nothing.isVisible()
    add(dialog, qtbot)
    assert dialog.form.state.text() == "report.pdf is kept."
    model = dialog.form.files.model()
    assert [model.index(0, column).data() for column in (0, 1, 3)] == ["report.pdf", "2", "In use"]
    seen: list[bytes] = []
    monkeypatch.setattr(Preview, "show_pdf", lambda _parent, pdf, *_: seen.append(pdf))
    dialog.form.files.setFocus()
    qtbot.keyClick(dialog.form.files, Qt.Key.Key_Return)
    assert seen == [path.read_bytes()]
    assert dialog.recorded
    together = PutPackTogether(case_file, case.id)
    qtbot.addWidget(together)
    assert "Police: report.pdf (2 pages as received)" in listed(together)
    part = CaseAgencies(case_file, case.id)
    qtbot.addWidget(part)
    part.fill(cases.status(case_file, case.id))
    assert "File: report.pdf, 2 pages" in part._form.detail.toPlainText()


def test_a_bad_file_is_one_sentence(case_file: CaseFile, case: Case, file: Callable[..., Path], qtbot: QtBot) -> None:
    """What is wrong with it stands in the dialog, and another can be chosen at once."""
    file(b"not a PDF")
    dialog = AgencyFiles(case_file, case.id, line(case_file, case), is_open=True)
    shown(qtbot, dialog)
    add(dialog, qtbot)
    assert "The file “report.pdf” cannot be read" in dialog.form.fault.text()
    assert dialog.form.add.isEnabled()
    file(written("x"), "better.pdf")
    add(dialog, qtbot)
    assert dialog.form.fault.isHidden()
    assert [one.file_name for one in cases.get(case_file, case.id).attachments] == ["better.pdf"]


def test_closing_the_dialog_leaves_a_file_that_is_still_read(
    case_file: CaseFile, case: Case, file: Callable[..., Path], qtbot: QtBot
) -> None:
    """A file that takes for ever is left by Esc, and nothing is kept of it."""
    file(endless())
    dialog = AgencyFiles(case_file, case.id, line(case_file, case), is_open=True)
    officer = shown(qtbot, dialog)
    dialog.form.add.click()
    assert "every page is looked at" in dialog.form.state.text()
    officer.press(Qt.Key.Key_Return)
    assert dialog.isVisible(), "Enter fell on Close"
    officer.press(Qt.Key.Key_Escape)
    assert dialog.left == "report.pdf"
    assert dialog._job is not None
    assert dialog._job.stopped()
    qtbot.waitUntil(lambda: not dialog.findChildren(Job), timeout=10_000)
    assert cases.get(case_file, case.id).attachments == []


def test_a_file_is_taken_out_of_use_with_a_reason(
    case_file: CaseFile, case: Case, file: Callable[..., Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It stays in the list, marked so, with the reason beside it and in the history; it cannot be taken out twice."""
    attachment.keep(case_file, case.id, case.returns[0].id, file(written("x")))
    dialog = AgencyFiles(case_file, case.id, line(case_file, case), is_open=True)
    shown(qtbot, dialog)
    give_reason(monkeypatch, "About another child")
    dialog.form.remove.click()
    assert dialog.form.files.model().index(0, 3).data() == "Out of use"
    assert "About another child" in dialog.form.detail.text()
    assert not dialog.form.remove.isEnabled()
    assert dialog.form.open.isEnabled()
    assert history.entries(case_file, case.id)[0].why == "About another child"


def test_a_closed_case_keeps_its_files_to_read(
    case_file: CaseFile, case: Case, file: Callable[..., Path], qtbot: QtBot
) -> None:
    """They can be opened; nothing can be added or taken out."""
    attachment.keep(case_file, case.id, case.returns[0].id, file(written("x")))
    dialog = AgencyFiles(case_file, case.id, line(case_file, case), is_open=False)
    shown(qtbot, dialog)
    assert dialog.form.open.isEnabled()
    assert not dialog.form.add.isEnabled()
    assert not dialog.form.remove.isEnabled()


def test_the_agencies_offer_files_where_something_was_returned(
    case_file: CaseFile, case: Case, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The button opens the files of the agency chosen, and the page is told when something was recorded."""
    part = CaseAgencies(case_file, case.id)
    qtbot.addWidget(part)
    part.fill(cases.status(case_file, case.id))
    assert part._form.files.isEnabled()
    asked: list[str] = []
    monkeypatch.setattr(AgencyFiles, "ask", lambda *given, is_open: noted(asked, given[3].request.agency, True))
    with qtbot.waitSignal(part.changed):
        part._form.files.click()
    assert asked == ["Police"]


def test_a_full_pack_of_the_demonstration_office_is_accessible(demo_office: CaseFile) -> None:
    """Every part there is, the file of the police among them: no failure of PDF/UA-1, no main heading at a page's foot."""
    of = cases.by_reference(demo_office, "2026-002")
    parts = [one._replace(goes_in=True) for one in pack.parts(demo_office, of.id)]
    pack.put_together(demo_office, of.id, parts)
    read = ReadBack(paper.draw(demo_office, "decision-pack", of.id))
    assert read.faults == []
    named = [bare(title) for level, title in read.outline if level == 0]
    assert [one for one in named if one[0].isdecimal()] == [
        bare(f"{number}. {part.title.removesuffix('.pdf')}") for number, part in enumerate(parts, 1)
    ]
    assert [one for one in named if not one[0].isdecimal()] == [
        bare("Decision pack: the case on one page"), bare("How to check this paper"),
    ]  # fmt: skip
    assert any("A neighbour heard shouting" in said for said in figures(read))
    assert "The bruise in June" in read.text
    assert "Still open in this draft" in read.text
    for text in read.pages:
        # Head and foot are drawn before what stands between them.
        assert "Keep locked away" not in (last := text.splitlines()[-1])
        assert bare(last) not in {bare(title) for _, title in read.outline}


def test_an_anonymised_pack_says_which_file_it_leaves_out(demo_office: CaseFile) -> None:
    """The pages of others are pictures with names in them: a sentence stands in their place, under their heading."""
    of = cases.by_reference(demo_office, "2026-002")
    assert pseudonym.proposals(demo_office, of.id) == []
    part = next(one for one in pack.parts(demo_office, of.id) if one.attachment)
    pack.put_together(demo_office, of.id, [part])
    read = ReadBack(paper.draw(demo_office, "decision-pack", of.id, anonymised=True))
    assert "This file was written by others" in read.text
    assert "Log of calls" in read.text
    assert not any("A neighbour heard shouting" in said for said in figures(read))
    assert read.faults == []
