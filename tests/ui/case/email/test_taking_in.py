"""An e-mail dropped on a case is shown, said to be what it is, and led on: one record with it, and nothing before."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from scr_desktop.domain.records.case import Case
from scr_desktop.services.case import case as cases
from scr_desktop.services.office import history
from scr_desktop.services.papers import paper
from scr_desktop.services.requests import returns
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.agencies import agency_return_entry
from scr_desktop.ui.case.agencies.agency_return_entry import AgencyReturnEntry
from scr_desktop.ui.case.email import take_in
from scr_desktop.ui.case.email.email_in import NO_KIND, EmailIn
from scr_desktop.ui.case.page import CasePage
from scr_desktop.ui.case.panel.panel_reply import RecordReply
from scr_desktop.ui.dialogs import ask_path, message
from scr_desktop.ui.papers.record_telling import RecordTelling
from tests.documents import filling
from tests.documents.paper.test_foreign import written
from tests.ui.case.email.conftest import ask_police
from tests.ui.some_cases import open_case, turn_to
from tests.ui.typist import said

ON = date(2026, 4, 8)


@pytest.fixture
def page(case_file: CaseFile, case: Case, qtbot: QtBot) -> CasePage:
    """Give the page of the case."""
    made = CasePage(case_file, case.id)
    qtbot.addWidget(made)
    made.show()
    return made


def drag(*paths: Path, formats: dict[str, bytes] | None = None) -> QMimeData:
    """Return what is dragged: files, or what stands under these formats."""
    dragged = QMimeData()
    if paths:
        dragged.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    for name, content in (formats or {}).items():
        dragged.setData(name, content)
    return dragged


def drop(onto: Any, dragged: QMimeData) -> bool:
    """Drag something over a widget and drop it there if it is taken; return whether it is."""
    one = (Qt.DropAction.CopyAction, dragged, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(5, 5), *one)
    enter.ignore()
    QApplication.sendEvent(onto, enter)
    if enter.isAccepted():
        QApplication.sendEvent(onto, QDropEvent(QPointF(5, 5), *one))
    return enter.isAccepted()


@pytest.fixture
def answer(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[Any]]:
    """Give a function that has the officer do something with each kind of dialog that opens; it returns those that did."""

    def answering(does: dict[type[QDialog], Callable[[Any], object]]) -> list[Any]:
        seen: list[Any] = []

        def run(kind: type[QDialog]) -> Callable[[Any], int]:
            def shown(dialog: Any) -> int:
                dialog.show()
                seen.append(dialog)
                does[kind](dialog)
                qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=10_000)
                return int(dialog.result())

            return shown

        for kind in does:
            monkeypatch.setattr(kind, "exec", run(kind))
        return seen

    return answering


def test_a_dropped_return_is_proposed_shown_and_recorded_with_the_e_mail(
    case_file: CaseFile,
    case: Case,
    page: CasePage,
    email: Callable[..., Path],
    answer: Callable[..., list[Any]],
    qtbot: QtBot,
) -> None:
    """Its day, its words as the summary and its PDF; one entry of the history, and nothing before the officer records it."""
    before = len(history.entries(case_file, case.id))

    def look_and_go_on(dialog: EmailIn) -> None:
        words = said(dialog)
        assert case.reference in dialog.windowTitle()
        assert "From: Ewa Lukasik <ewa@police.example>" in words
        assert "Files in it: report.pdf" in words
        assert "Proposed: a return of an agency. Its sender’s address is that of Police, which was asked." in words
        assert "8 April 2026" in dialog._form.came_on.entry()
        dialog._form.go_on.click()

    def look_and_record(dialog: AgencyReturnEntry) -> None:
        assert cases.get(case_file, case.id).kept_emails == []
        assert (dialog.entries["summary"].entry(), dialog.entries["kind"].entry()) == ("Seen twice.", "")
        assert "8 April 2026" in dialog.entries["returned_on"].entry()
        told = dialog._form.from_form.toPlainText()
        # What warns stands first, and what becomes of the files last.
        assert told.splitlines()[1] == f"▲ {NO_KIND}"
        assert told.endswith("Kept with the return, and bound into the pack, once you record it: report.pdf.")
        dialog.entries["kind"].set_entry("full")
        dialog._form.go_on.click()
        assert dialog.result(), said(dialog)

    seen = answer({EmailIn: look_and_go_on, AgencyReturnEntry: look_and_record})
    assert drop(page, drag(email(files={"report.pdf": written("First page")})))
    qtbot.waitUntil(lambda: len(seen) == 2 and bool(seen[0].result()), timeout=20_000)
    found = cases.get(case_file, case.id)
    assert (found.returns[0].summary, found.returns[0].returned_on) == ("Seen twice.", ON)
    assert [(one.file_name, one.return_id) for one in found.attachments] == [("report.pdf", found.returns[0].id)]
    assert [(one.taken_as, one.led_to_id) for one in found.kept_emails] == [("return", found.returns[0].id)]
    assert len(history.entries(case_file, case.id)) == before + 1


def test_a_filled_form_in_it_is_read_as_such(
    case_file: CaseFile,
    case: Case,
    page: CasePage,
    email: Callable[..., Path],
    answer: Callable[..., list[Any]],
    qtbot: QtBot,
) -> None:
    """Its answers stand in the entries, not the words of the e-mail around it."""
    blank = paper.draw(case_file, "return-form", case.id, item=case.requests[0].id)
    form = filling.WAYS["pypdf"](blank, {"kind": "part", "summary": "From the form.", "author": "Zoë Price"})

    def record(dialog: AgencyReturnEntry) -> None:
        assert (dialog.entries["summary"].entry(), dialog.entries["kind"].entry()) == ("From the form.", "part")
        assert "8 April 2026" in dialog.entries["returned_on"].entry()
        told = dialog._form.from_form.toPlainText()
        assert told.splitlines()[0].endswith("Nothing is recorded yet: look at every entry.")
        assert "The e-mail itself says, and nothing of it is entered: Please find it attached." in told
        dialog._form.go_on.click()

    def look_and_go_on(dialog: EmailIn) -> None:
        assert "only where there is none, with these words" in dialog._form.follows.text()
        dialog._form.go_on.click()

    seen = answer({EmailIn: look_and_go_on, AgencyReturnEntry: record})
    drop(page, drag(email("Please find it attached.", files={"Return form.pdf": form})))
    qtbot.waitUntil(lambda: len(seen) == 2 and bool(seen[0].result()), timeout=20_000)
    found = cases.get(case_file, case.id)
    assert (found.returns[0].author, [one.file_name for one in found.attachments]) == ("Zoë Price", ["Return form.pdf"])


def test_with_the_form_of_another_case_it_is_no_return_of_this_one(
    case_file: CaseFile,
    case: Case,
    page: CasePage,
    email: Callable[..., Path],
    answer: Callable[..., list[Any]],
    qtbot: QtBot,
) -> None:
    """One sentence at the request; the e-mail stays on the screen, and nothing is recorded."""
    other = ask_police(case_file, open_case(case_file, "Somebody Else"))
    theirs = paper.draw(case_file, "return-form", other.id, item=other.requests[0].id)
    before = len(history.entries(case_file, case.id))

    def refused(dialog: EmailIn) -> None:
        dialog._form.go_on.click()
        qtbot.waitUntil(lambda: bool(dialog._form.fault.text()), timeout=20_000)
        assert (
            f"hv.pdf is the form of request 1, to Police, of case {other.reference}: open that case and take the e-mail "
            "in there. Here it is no return, and can be kept."
        ) in dialog._form.fault.text()
        assert dialog._form.go_on.isEnabled()
        dialog.reject()

    seen = answer({EmailIn: refused, AgencyReturnEntry: lambda dialog: dialog.reject()})
    drop(page, drag(email(files={"hv.pdf": filling.WAYS["pypdf"](theirs, {"summary": "Of the other child."})})))
    qtbot.waitUntil(lambda: bool(seen) and not seen[0].isVisible(), timeout=20_000)
    assert [type(one) for one in seen] == [EmailIn]
    found = cases.get(case_file, case.id)
    assert (found.returns, found.attachments, found.kept_emails) == ([], [], [])
    assert len(history.entries(case_file, case.id)) == before


def test_given_up_half_way_nothing_is_recorded_and_another_choice_can_be_made(
    case_file: CaseFile,
    case: Case,
    page: CasePage,
    email: Callable[..., Path],
    answer: Callable[..., list[Any]],
    qtbot: QtBot,
) -> None:
    """The e-mail stays on the screen: it can be kept alone, on a day that is corrected."""

    def try_twice(dialog: EmailIn) -> None:
        dialog._form.go_on.click()
        qtbot.waitUntil(lambda: len(seen) == 2 and not seen[1].isVisible(), timeout=20_000)
        QApplication.processEvents()
        assert dialog.isVisible()
        assert cases.get(case_file, case.id).kept_emails == []
        assert "kept for later and not recorded; nor is the e-mail kept yet" in dialog._form.follows.text()
        dialog._form.taken_as.setCurrentIndex(dialog._form.taken_as.findData("kept"))
        assert dialog._form.go_on.text() == "&Keep it"
        dialog._form.came_on.set_entry("7 April 2026")
        dialog._form.go_on.click()

    seen = answer({EmailIn: try_twice, AgencyReturnEntry: lambda dialog: dialog.reject()})
    drop(page, drag(email()))
    qtbot.waitUntil(lambda: bool(seen) and bool(seen[0].result()), timeout=20_000)
    (kept,) = cases.get(case_file, case.id).kept_emails
    assert (kept.taken_as, kept.came_on) == ("kept", date(2026, 4, 7))


def test_a_return_kept_for_later_does_not_lose_its_e_mail(
    case_file: CaseFile,
    case: Case,
    page: CasePage,
    email: Callable[..., Path],
    answer: Callable[..., list[Any]],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    """Whoever leaves the e-mail is asked whether it is kept with the case, since the return will not have it."""
    asked = list[str]()

    def confirmed(_parent: object, question: str, *_: str) -> bool:
        asked.append(question)
        return True

    monkeypatch.setattr(message, "confirm", confirmed)

    def leave(dialog: EmailIn) -> None:
        dialog._form.go_on.click()
        qtbot.waitUntil(lambda: len(seen) == 2 and not seen[1].isVisible(), timeout=20_000)
        QApplication.processEvents()
        dialog.reject()

    seen = answer({EmailIn: leave, AgencyReturnEntry: lambda dialog: dialog.reject()})
    drop(page, drag(email()))
    qtbot.waitUntil(lambda: bool(seen) and not seen[0].isVisible(), timeout=20_000)
    assert [said.endswith("Keep the e-mail with the case?") for said in asked] == [True]
    assert [one.taken_as for one in cases.get(case_file, case.id).kept_emails] == ["kept"]
    assert returns.being_entered(case_file, case.id, case.requests[0].id) is not None


def test_what_is_thrown_away_is_not_said_to_be_kept(
    case_file: CaseFile,
    case: Case,
    page: CasePage,
    email: Callable[..., Path],
    answer: Callable[..., list[Any]],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    """The e-mail stays on the screen, to be taken otherwise."""
    monkeypatch.setattr(agency_return_entry, "confirm", lambda *_, **__: True)
    returns.keep(case_file, case.id, case.requests[0].id, {"summary": "Told on the telephone."})

    def try_it(dialog: EmailIn) -> None:
        dialog._form.go_on.click()
        qtbot.waitUntil(lambda: len(seen) == 2 and not seen[1].isVisible(), timeout=20_000)
        QApplication.processEvents()
        assert (
            "What was entered of the return is thrown away; the e-mail is not kept yet." in dialog._form.follows.text()
        )
        dialog.reject()

    seen = answer({EmailIn: try_it, AgencyReturnEntry: lambda dialog: dialog._form.throw_away.click()})
    drop(page, drag(email()))
    qtbot.waitUntil(lambda: bool(seen) and not seen[0].isVisible(), timeout=20_000)
    assert cases.get(case_file, case.id).kept_emails == []
    assert returns.being_entered(case_file, case.id, case.requests[0].id) is None


def test_a_reply_of_the_panel_opens_with_its_day_and_words(
    case_file: CaseFile,
    case: Case,
    page: CasePage,
    email: Callable[..., Path],
    answer: Callable[..., list[Any]],
    qtbot: QtBot,
) -> None:
    """What the Panel replied is still for the officer to say."""

    def record(dialog: RecordReply) -> None:
        form = dialog._form
        assert (form.words.entry(), form.reference.entry(), form.kind.entry()) == (
            "Send more. Our ref: CSPR-44",
            "CSPR-44",
            "",
        )
        assert "8 April 2026" in form.received_on.entry()
        form.kind.setCurrentIndex(form.kind.findData("asks"))
        form.go_on.click()

    def look_and_go_on(dialog: EmailIn) -> None:
        assert dialog._form.proposed.text().startswith("Proposed: a reply of the Panel. ")
        dialog._form.go_on.click()

    seen = answer({EmailIn: look_and_go_on, RecordReply: record})
    drop(page, drag(email("Send more. Our ref: CSPR-44", sender="mailbox@education.gov.uk", subject="Reply")))
    qtbot.waitUntil(lambda: len(seen) == 2 and bool(seen[0].result()), timeout=20_000)
    found = cases.get(case_file, case.id)
    assert [(one.kind, one.received_on) for one in found.panel_replies] == [("asks", ON)]
    assert (found.kept_emails[0].taken_as, found.kept_emails[0].led_to_id) == ("reply", found.panel_replies[0].id)


def test_a_telling_opens_with_its_day_and_means(
    case_file: CaseFile,
    case: Case,
    page: CasePage,
    email: Callable[..., Path],
    answer: Callable[..., list[Any]],
    qtbot: QtBot,
) -> None:
    """Who was told is chosen; without that there is one sentence at the entry."""

    def choose_who(dialog: EmailIn) -> None:
        form = dialog._form
        assert "Nothing in it says what it is" in said(dialog)
        form.go_on.click()
        assert "Choose what this e-mail is." in form.fault.text()
        form.taken_as.setCurrentIndex(form.taken_as.findData("telling"))
        form.go_on.click()
        assert "Choose who was told." in form.fault.text()
        form.duty.setCurrentIndex(1)
        form.go_on.click()

    def record(dialog: RecordTelling) -> None:
        assert (dialog._form.means.entry(), "8 April 2026" in dialog._form.told_on.entry()) == ("Secure e-mail", True)
        if not dialog._form.late_why.isHidden():
            dialog._form.late_why.set_entry("It was told by telephone first")
        dialog._form.go_on.click()
        assert dialog.result(), said(dialog)

    seen = answer({EmailIn: choose_who, RecordTelling: record})
    drop(page, drag(email("Thank you, received.", sender="desk@elsewhere.example", subject="Received")))
    qtbot.waitUntil(lambda: len(seen) == 2 and bool(seen[0].result()), timeout=20_000)
    found = cases.get(case_file, case.id)
    assert [(one.told_on, one.means) for one in found.tellings] == [(ON, "Secure e-mail")]
    assert found.kept_emails[0].led_to_id == found.tellings[0].id


def test_only_an_e_mail_is_taken_and_everywhere_on_the_case(
    page: CasePage, email: Callable[..., Path], answer: Callable[..., list[Any]], tmp_path: Path, qtbot: QtBot
) -> None:
    """A PDF over the agencies is theirs; two files, another file or words are nobody's."""
    seen = answer({EmailIn: lambda dialog: dialog.reject()})
    one = email()
    for part in ("Summary", "Agencies and returns", "Papers issued", "History"):
        assert drop(turn_to(page, part), drag(one)), part
    qtbot.waitUntil(lambda: len(seen) == 4, timeout=30_000)
    for dragged in (drag(one, one), drag(tmp_path / "a.txt"), drag(formats={"text/plain": b"words"}), drag(tmp_path)):
        assert not drop(page, dragged)


def test_one_that_comes_without_a_file_is_said(page: CasePage, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    """As Outlook drags it."""
    told: list[str] = []
    monkeypatch.setattr(message, "tell", lambda _parent, sentence: told.append(sentence))
    assert drop(page, drag(formats={'application/x-qt-windows-mime;value="FileGroupDescriptorW"': b"x"}))
    qtbot.waitUntil(lambda: told == [take_in.NO_FILE])


def test_what_is_no_e_mail_is_one_sentence(
    page: CasePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """Whatever it is called."""
    told: list[str] = []
    monkeypatch.setattr(message, "show_failure", lambda _parent, error, *_: told.append(error.sentence))
    path = tmp_path / "Bad.msg"
    path.write_bytes(b"\0\1" * 900)
    assert drop(page, drag(path))
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert told[0].startswith("The file “Bad.msg” is no e-mail: save the e-mail")


def test_on_a_closed_case_nothing_is_dropped(
    case_file: CaseFile, case: Case, page: CasePage, email: Callable[..., Path]
) -> None:
    """Nor is one asked for at the button."""
    cases.close(case_file, case.id, ON, "No harm after all")
    page.refresh()
    assert not drop(page, drag(email()))
    assert not turn_to(page, "Papers issued")._form.email_in.isEnabled()


def test_one_can_be_chosen_at_the_button(
    case_file: CaseFile,
    case: Case,
    page: CasePage,
    email: Callable[..., Path],
    answer: Callable[..., list[Any]],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    """It is shown among the papers at once when it is kept."""
    path = email(sender="x@elsewhere.example")
    monkeypatch.setattr(ask_path, "to_open", lambda *_: path)

    def keep(dialog: EmailIn) -> None:
        dialog._form.taken_as.setCurrentIndex(dialog._form.taken_as.findData("kept"))
        dialog._form.go_on.click()

    seen = answer({EmailIn: keep})
    part = turn_to(page, "Papers issued")
    part._form.email_in.click()
    qtbot.waitUntil(lambda: bool(seen) and part._form.emails.isVisibleTo(part), timeout=20_000)
    assert len(cases.get(case_file, case.id).kept_emails) == 1
