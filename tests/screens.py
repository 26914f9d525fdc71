"""Pictures every window, page, wizard page and dialog of the demo office: `python -m tests.screens DIRECTORY`.

Writes DIRECTORY/light-100, dark-100, light-150 and dark-150. The larger pictures come from a process of their
own, because Qt settles its scale when it starts.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from tests.present import a, present
from tests.ui.widgets import the

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QListWidget, QMessageBox, QWidget

from scr_desktop import paths
from scr_desktop.domain.rules.place import CasePlace
from scr_desktop.ui import background
from scr_desktop.ui.look import theme
from tests import screens_review

SCALES = {"100": "1", "150": "1.5"}
# A screen as large as an office's, for Qt's own imaginary one is smaller than some dialogs.
SCREEN = {"screens": [{"name": "desk", "x": 0, "y": 0, "width": 1920, "height": 1080}]}
Shot = tuple[str, QWidget]


def main(arguments: list[str]) -> int:
    """Picture everything into the directory named; return the exit status."""
    directory = Path(arguments[0] if arguments else "screens").absolute()
    scale = os.environ.get("SCR_SCREENS_SCALE")
    if scale is None:
        return max(picture_at(directory, name, factor) for name, factor in SCALES.items())
    with tempfile.TemporaryDirectory() as folder:
        count = picture(directory, scale, Path(folder))
    print(f"{count} pictures at {scale} % in {directory}", flush=True)
    return 0


def picture_at(directory: Path, name: str, factor: str) -> int:
    """Run this module again at another scale; return its exit status."""
    with tempfile.TemporaryDirectory() as folder:
        screen = Path(folder) / "screen.json"
        screen.write_text(json.dumps(SCREEN), encoding="utf-8")
        environment = {
            **os.environ,
            "SCR_SCREENS_SCALE": name,
            "QT_SCALE_FACTOR": factor,
            "QT_QPA_PLATFORM": f"offscreen:configfile={screen}",
        }
        command = [sys.executable, "-m", "tests.screens", str(directory)]
        return subprocess.run(command, env=environment, check=False).returncode


def picture(directory: Path, scale: str, folder: Path) -> int:
    """Picture everything in light and dark; return how many pictures there are."""
    qInstallMessageHandler(lambda *_: None)
    app = QApplication([])
    paths.data_dir = lambda: folder / "data"
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    case_file = demo_office(folder / "demo.scrcase")
    count = 0
    for scheme in ("light", "dark"):
        theme.apply(app, scheme)
        target = directory / f"{scheme}-{scale}"
        target.mkdir(parents=True, exist_ok=True)
        for number, (name, widget) in enumerate(shots(case_file, app), start=1):
            show(widget, app)
            widget.grab().save(str(target / f"{number:02} {name}.png"))
            count += 1
    case_file.close()
    return count


def demo_office(path: Path) -> Any:
    """Make the demo office with one backup and one case held up, and return it open."""
    from scr_desktop.demo import office as demo
    from scr_desktop.services import clock
    from scr_desktop.services.case import timing
    from scr_desktop.services.office import register as registers
    from scr_desktop.services.upkeep import safety
    from scr_desktop.store.case_file import CaseFile

    case_file = CaseFile.create(path, demo.PASSPHRASE, by="Zoë Price")
    demo.fill(case_file, 12)
    held = registers.rows(case_file, registers.Wanted(sort="due", descending=False))[0].id
    began, again = clock.today() - timedelta(days=30), clock.today() - timedelta(days=2)
    timing.hold(
        case_file, held, "Criminal trial, listed for the spring", "interviews", began, again, "The police ask to wait."
    )
    safety.back_up(case_file)
    return case_file


def show(widget: QWidget, app: QApplication) -> None:
    """Show `widget` and let it finish what it does in the background."""
    widget.show()
    until = time.monotonic() + 20
    settle(app)
    while background.under_way() and time.monotonic() < until:
        settle(app)


def settle(app: QApplication) -> None:
    """Let timers of a moment run out."""
    until = time.monotonic() + 0.35
    while time.monotonic() < until:
        app.processEvents()


def shots(case_file: Any, app: QApplication) -> Iterator[Shot]:
    """Yield each window, page and dialog with the name of its picture."""
    yield from first_windows(case_file)
    yield from main_window(case_file, app)
    yield from wizard(case_file)
    yield from screens_review.shots(case_file)
    yield from dialogs(case_file)


def first_windows(case_file: Any) -> Iterator[Shot]:
    """Yield the unlock prompt as it begins and after a fault, and the steps of the first run."""
    from scr_desktop.domain.problem import Problem
    from scr_desktop.ui.start.first_run import FirstRunWindow
    from scr_desktop.ui.start.unlock import UnlockWindow

    unlock = UnlockWindow(Path.home() / "OneDrive" / "office.scrcase")
    unlock.resize(720, 560)
    yield "unlock", unlock
    unlock.look_at_place()
    sentence = "This passphrase does not open office.scrcase: type it again, or restore a backup."
    unlock._failed(Problem(sentence))
    yield "unlock, wrong passphrase", unlock
    unlock.ui.other_way.click()
    yield "unlock, recovery key", unlock
    unlock.close()
    first = FirstRunWindow(Path.home() / "office.scrcase")
    first._case_file = case_file
    first.resize(820, 640)
    for step, name in enumerate(("welcome", "office", "passphrase", "recovery key sheet")):
        first.show_step(step)
        yield f"first run, {name}", first
    first.close()
    agency = FirstRunWindow(Path.home() / "office.scrcase", "agency")
    agency.resize(820, 640)
    yield "first run, welcome of an agency", agency
    agency.close()


def main_window(case_file: Any, app: QApplication) -> Iterator[Shot]:
    """Yield the main window with each page, and with each tab of two cases."""
    from scr_desktop.services.office import register as registers
    from scr_desktop.ui.look.settings import Settings
    from scr_desktop.ui.window.main_window import PAGES, MainWindow

    window = MainWindow(case_file, Settings())
    window.resize(1180, 780)
    for number, (name, _, _) in enumerate(PAGES):
        window.show_page(number)
        yield f"page, {name.replace(chr(10), ' ').lower()}", window
    window.show_page(6)
    the(QLineEdit, present(window.ui.pages.currentWidget()), "search").setText("guidance of 2018-19")
    yield "page, procedure, a rule to check", window
    regime, beside = (the(QComboBox, present(window.ui.pages.widget(6)), name) for name in ("regime", "beside"))
    regime.setCurrentIndex(regime.findData("WT2023"))
    beside.setCurrentIndex(beside.findData("WT2026"))
    the(QLineEdit, present(window.ui.pages.currentWidget()), "search").clear()
    yield "page, procedure, two editions side by side", window
    rows = registers.rows(case_file, registers.Wanted(state="all", sort="due", descending=False))
    window.show_page(1)
    for row in (rows[0], rows[-1]):
        window.open_case(row.id)
        show(window, app)
        sections = the(QListWidget, present(window.ui.pages.currentWidget()), "sections")
        for number in range(sections.count()):
            sections.setCurrentRow(number)
            yield f"case {row.reference}, {sections.item(number).text().lower()}", window
    yield from chronology_tabs(case_file, window, app)
    window._file.left = True
    window.close()
    window.deleteLater()


def chronology_tabs(case_file: Any, window: Any, app: QApplication) -> Iterator[Shot]:
    """Yield the tabs of the first chronology there is."""
    from scr_desktop.ui.case.chronology.part import CaseChronology

    window.open_case(with_chronology(case_file))
    show(window, app)
    case = window.ui.pages.currentWidget()
    case.findChild(QListWidget, "sections").setCurrentRow(list(CasePlace).index(CasePlace.CHRONOLOGY))
    parts = case.findChild(CaseChronology).form.parts
    for number in range(parts.count()):
        parts.setCurrentIndex(number)
        yield f"chronology, {parts.tabText(number).replace('&', '').lower()}", window


def with_chronology(case_file: Any) -> str:
    """Return the id of a case that has a chronology."""
    from scr_desktop.services.chronology import chronology
    from scr_desktop.services.office import register as registers

    rows = registers.rows(case_file, registers.Wanted(state="all"))
    return next(row.id for row in rows if chronology.count(case_file, row.id))


def wizard(case_file: Any) -> Iterator[Shot]:
    """Yield each page of the notification wizard, for one of the demo office's stories."""
    from scr_desktop.ui.new_case.wizard import NewCaseWizard

    made = NewCaseWizard(case_file, told_draft(case_file))
    for number, page in enumerate(made.pages):
        made.go_to(number)
        yield f"notification, {number + 1} {page.key}", made
    made.close()
    made.deleteLater()


def told_draft(case_file: Any) -> str:
    """Write one of the demo office's stories into a notification; return its id."""
    from scr_desktop.domain.entries.form import blank_child
    from scr_desktop.services.case import draft as drafts

    draft = drafts.start(case_file)
    content = draft.content
    content["awareness"].update(aware_on="Sat 12 May 2018", aware_time="09:00", how_aware="Call from the hospital")
    content["notifiers"] = [
        {
            "agency": "Police",
            "person": "DI Ewa Łukasik",
            "told_on": "16/5/18",
            "told_time": "10:40",
            "means": "telephone",
        },
        {"agency": "Royal United Hospital", "role": "Named nurse", "told_on": "?May 2018", "means": "secure_email"},
    ]
    content["notification"].update(received_on="16/5/18")
    child = blank_child() | {
        "given_names": "Oisín",
        "family_name": "Maguire-Khan",
        "born_on": "?May 2016",
        "harm": "died",
    }
    content["children"] = [child | {"normally_resident": "yes", "died_on": "13/5/2018"}]
    content["incident"].update(
        incident_on="12/5/2018", where_it_happened="in_area", what_happened="Found unresponsive."
    )
    content["agencies"] = [{"name": "Children’s social care", "contact": "", "involvement": "Child in need plan"}]
    drafts.save(case_file, draft.id, content)
    return str(draft.id)


def dialogs(case_file: Any) -> Iterator[Shot]:
    """Yield each dialog, filled in as far as that shows more of it."""
    for name, make in (
        *file_dialogs(case_file),
        *time_dialogs(case_file),
        *agency_dialogs(case_file),
        *decision_dialogs(case_file),
        *chronology_dialogs(case_file),
        *amend_dialogs(case_file),
        *paper_dialogs(case_file),
        *email_dialogs(case_file),
        *other_dialogs(case_file),
        *edition_dialogs(case_file),
    ):
        dialog = make()
        yield f"dialog, {name}", dialog
        dialog.close()


def file_dialogs(case_file: Any) -> tuple[tuple[str, Callable[[], QWidget]], ...]:
    """Return the dialogs that concern the case file as a whole."""
    from scr_desktop.ui.case_file.change_passphrase import ChangePassphraseDialog
    from scr_desktop.ui.case_file.check import CheckDialog
    from scr_desktop.ui.case_file.recovery_sheet import RecoverySheetDialog
    from scr_desktop.ui.case_file.restore import RestoreDialog
    from scr_desktop.ui.papers.document import DocumentProgress

    def drawing() -> QWidget:
        dialog = DocumentProgress("Decision pack", lambda **_: b"")
        dialog.job.stop()
        dialog._progressed(7, 12, "")
        return dialog

    def restoring() -> QWidget:
        dialog = RestoreDialog(case_file.path)
        dialog.ui.other_way.click()
        return dialog

    return (
        ("check", lambda: CheckDialog(case_file)),
        ("restore", lambda: RestoreDialog(case_file.path)),
        ("restore, recovery key", restoring),
        ("change passphrase", lambda: ChangePassphraseDialog(case_file)),
        ("recovery key sheet", lambda: RecoverySheetDialog(case_file)),
        ("drawing", drawing),
    )


def time_dialogs(case_file: Any) -> tuple[tuple[str, Callable[[], QWidget]], ...]:
    """Return the dialogs that concern a case's deadlines: trying a date, more time, and what holds a case up."""
    from datetime import timedelta

    from scr_desktop.domain.records.timing import Hold
    from scr_desktop.domain.time.part_date import written
    from scr_desktop.services import clock
    from scr_desktop.services.case import case as cases
    from scr_desktop.services.office import register as registers
    from scr_desktop.ui.case.deadlines.hold import RecordHold
    from scr_desktop.ui.case.deadlines.hold_day import HoldDay
    from scr_desktop.ui.case.deadlines.more_time import MoreTime
    from scr_desktop.ui.case.deadlines.what_if import WhatIf

    case_id = registers.rows(case_file, registers.Wanted(sort="due", descending=False))[0].id
    status, today = cases.status(case_file, case_id), clock.today()
    line = next(one for one in status.deadlines if one.due_on and not one.met_on)
    began_on = today - timedelta(days=40)
    trial = Hold(cause="Crown Court trial of the stepfather", began_on=began_on, look_again_on=today)
    trial.id = "the same in every process"

    def what_if() -> QWidget:
        dialog = WhatIf(case_file, case_id)
        dialog._form.on.set_entry(written(today))
        dialog.try_it()
        return dialog

    return (
        ("what if", what_if),
        ("more time", lambda: MoreTime(case_file, case_id, line)),
        ("hold", lambda: RecordHold(case_file, case_id, status.case.title)),
        ("hold, looked at again", lambda: HoldDay.looked_again(case_file, case_id, trial)),
        ("hold, ended", lambda: HoldDay.ended(case_file, case_id, trial)),
        ("put right", lambda: put_right(case_file)),
        *safety_dialogs(case_file, status),
    )


def safety_dialogs(case_file: Any, status: Any) -> tuple[tuple[str, Callable[[], QWidget]], ...]:
    """Return the dialogs about another child's safety, days to be thought of, and whom another process was told to."""
    from scr_desktop.domain.entries.spoken_of import Suggestion
    from scr_desktop.domain.records.safety_item import SafetyItem
    from scr_desktop.domain.time.part_date import PartDate
    from scr_desktop.services import clock
    from scr_desktop.ui.case.processes.take_up import TakeUp
    from scr_desktop.ui.case.safety.child_safety import EnterSafety, NoOthers, SafetyDone
    from scr_desktop.ui.case.safety.sensitive_day import EnterSensitiveDay

    case_id = status.case.id
    item = SafetyItem(child="Alfie", what="With his grandmother", owner="Children's social care", due_on=clock.today())
    item.id = "the same in every process"
    noticed = Suggestion("funeral", "Funeral date not set", PartDate())
    coroner = next(one for one in status.regime.processes if one.key == "coroner")
    return (
        ("safety of another child", lambda: EnterSafety(case_file, case_id, "Alfie")),
        ("no other children", lambda: NoOthers(case_file, case_id)),
        ("safety seen to", lambda: SafetyDone(case_file, case_id, item)),
        ("sensitive day", lambda: EnterSensitiveDay(case_file, case_id, noticed)),
        ("take up a process", lambda: TakeUp(case_file, case_id, coroner, None)),
    )


def put_right(case_file: Any) -> QWidget:
    """Return the dialog that takes back or moves the first return that an agency made."""
    from sqlalchemy import select

    from scr_desktop.domain.records.request import AgencyReturn
    from scr_desktop.services.putting_right import taking_back
    from scr_desktop.ui.dialogs.put_right import PutRight

    with case_file.read() as session:
        given = session.scalars(select(AgencyReturn).where(AgencyReturn.superseded_at == "")).all()
    of = next(one for one in given if taking_back.about(case_file, one.case_id, [one.id]))
    found = taking_back.about(case_file, of.case_id, [of.id, of.request_id])
    return PutRight(case_file, of.case_id, found[0].line.what, found)


def agency_dialogs(case_file: Any) -> tuple[tuple[str, Callable[[], QWidget]], ...]:
    """Return the dialogs of the directory, of asking agencies and of what they return."""
    from scr_desktop.domain.records.case import AgencyInvolved
    from scr_desktop.services.agencies import directory, directory_import
    from scr_desktop.services.office import diary, notifying
    from scr_desktop.services.office import register as registers
    from scr_desktop.ui.agencies.agency import AgencyEntry
    from scr_desktop.ui.agencies.agency_lead import AgencyLeadEntry, LeadLeft
    from scr_desktop.ui.agencies.import_agencies import ImportAgencies
    from scr_desktop.ui.case.agencies.agency_return_entry import AgencyReturnEntry
    from scr_desktop.ui.case.agencies.ask_agencies import AskAgencies
    from scr_desktop.ui.case.agencies.chase import RecordChase
    from scr_desktop.ui.case.agencies.pick_agency import PickAgency
    from scr_desktop.ui.case.agencies.requests_sent import RequestsSent
    from scr_desktop.ui.office.notifying_contact import NotifyingContactEntry

    waited, agency = diary.today(case_file).agencies[0], directory.agencies(case_file)[0]
    case_id = waited.case_id
    other = next(row.id for row in registers.rows(case_file, registers.Wanted()) if row.id != case_id)

    def importing() -> QWidget:
        path = case_file.path.with_name("agencies.csv")
        rows = ("Agency,Kind,Telephone", f"{agency.name},Police,01225 123", ",School,", "Riverside Singers,Choir,")
        path.write_text("\n".join(rows), encoding="utf-8")
        return ImportAgencies(case_file, path.name, directory_import.preview(case_file, path))

    return (
        ("agency, new", lambda: AgencyEntry(case_file)),
        ("agency, changed", lambda: AgencyEntry(case_file, agency)),
        ("agency, new lead", lambda: AgencyLeadEntry(case_file, agency)),
        ("agency, lead has left", lambda: LeadLeft(case_file, agency)),
        ("who notifies", lambda: NotifyingContactEntry(case_file)),
        ("who notifies, changed", lambda: NotifyingContactEntry(case_file, notifying.contacts(case_file)[0])),
        ("agencies imported", importing),
        ("ask agencies", lambda: AskAgencies(case_file, other)),
        ("requests sent", lambda: RequestsSent(case_file, case_id)),
        ("reminder given", lambda: RecordChase(case_file, case_id, waited.line)),
        ("return of an agency", lambda: AgencyReturnEntry(case_file, case_id, waited.line)),
        ("in the directory", lambda: PickAgency(case_file, case_id, AgencyInvolved(name="GP surgery"))),
    )


def chosen(dialog: Any, **choices: str) -> QWidget:
    """Return a dialog in which something is chosen, with what it then says."""
    for name, choice in choices.items():
        getattr(dialog._form, name).set_entry(choice)
    dialog.look()
    return a(QWidget, dialog)


def decision_dialogs(case_file: Any) -> tuple[tuple[str, Callable[[], QWidget]], ...]:
    """Return the dialogs for recommendation, decision, what follows it, and another type of review."""
    from scr_desktop.services.case import case as cases
    from scr_desktop.ui.case.decision.decide import Decide
    from scr_desktop.ui.case.decision.recommend import Recommend
    from scr_desktop.ui.case.other_review.approve_review import ApproveReview
    from scr_desktop.ui.case.other_review.choose_review import ChooseReview
    from scr_desktop.ui.case.panel.national_view import TakeNationalView
    from scr_desktop.ui.case.panel.panel_reply import RecordReply
    from scr_desktop.ui.case.panel.pass_on import PassOn
    from scr_desktop.ui.case.panel.send_information import SendInformation
    from scr_desktop.ui.dialogs.day_and_note import DayAndNote, Wanted

    board, partners, other = (
        cases.status(case_file, cases.by_reference(case_file, reference).id)
        for reference in ("2018-001", "2026-001", "2018-002")
    )
    answered = Wanted("The other area answered", "Westmoor", "Record what it says.", "&Day", "&Note", lambda *_: None)

    return (
        ("recommend", lambda: Recommend(case_file, board)),
        ("decide, contrary to a criterion", lambda: chosen(Decide(case_file, board), outcome="no_review")),
        ("decide, the partners", lambda: Decide(case_file, partners)),
        ("Panel's reply", lambda: chosen(RecordReply(case_file, board), kind="challenges")),
        ("information sent", lambda: SendInformation(case_file, partners)),
        ("national question", lambda: TakeNationalView(case_file, partners)),
        ("pass on", lambda: PassOn(case_file, partners)),
        ("day and note", lambda: DayAndNote(answered)),
        ("choose another review", lambda: ChooseReview(case_file, other)),
        ("approve another review", lambda: ApproveReview(case_file, other, other.case.other_reviews[0])),
    )


def chronology_dialogs(case_file: Any) -> tuple[tuple[str, Callable[[], QWidget]], ...]:
    """Return the dialogs of the chronology: a file looked at before it comes in, its columns, entries, episodes."""
    from scr_desktop.services.chronology import chronology, chronology_import
    from scr_desktop.ui.case.chronology.columns_dialog import ColumnsDialog
    from scr_desktop.ui.case.chronology.entry_dialog import EntryDialog
    from scr_desktop.ui.case.chronology.episode_dialogs import ChooseEpisode, EpisodeDialog
    from scr_desktop.ui.case.chronology.paste import PasteDialog
    from scr_desktop.ui.case.chronology.preview import PreviewDialog
    from tests.exchange.samples import HEALTH_VISITING, SOCIAL_CARE

    case_id = with_chronology(case_file)
    lines, table = (chronology_import.open_text(text) for text in (HEALTH_VISITING, SOCIAL_CARE.lstrip("\ufeff")))
    found = chronology_import.understand(lines)
    entry = chronology.whole(case_file, case_id).rows[0]
    return (
        ("chronology, a file looked at", lambda: PreviewDialog(case_file, case_id, lines)),
        ("chronology, a line corrected", lambda: EntryDialog.for_line(None, found.entries[2], found.agency)),
        ("chronology, columns", lambda: ColumnsDialog(chronology_import.understand(table))),
        ("chronology, paste", PasteDialog),
        ("chronology, episode", lambda: EpisodeDialog(case_file, case_id, chronology.episodes(case_file, case_id)[0])),
        ("chronology, into an episode", lambda: ChooseEpisode(case_file, case_id, [entry.id])),
    )


def amend_dialogs(case_file: Any) -> tuple[tuple[str, Callable[[], QWidget]], ...]:
    """Return the dialogs in which the summary of a case is changed, one for each of its blocks."""
    from scr_desktop.services.case import case as cases
    from scr_desktop.ui.new_case.amend import PAGES, AmendDialog

    case_id = cases.by_reference(case_file, "2026-001").id
    return tuple((f"amended, {block}", partial(AmendDialog, case_file, case_id, block)) for block in PAGES)


def paper_dialogs(case_file: Any) -> tuple[tuple[str, Callable[[], QWidget]], ...]:
    """Return the dialogs for papers: a letter being written again, numbered copies, and the preview of a pack."""
    from scr_desktop.domain.progress.request_status import request_lines
    from scr_desktop.services.case import case as cases
    from scr_desktop.services.papers import issuing, paper
    from scr_desktop.ui.case.agencies.agency_files import AgencyFiles
    from scr_desktop.ui.papers.issue_letter import IssueLetter
    from scr_desktop.ui.papers.make_copies import MakeCopies
    from scr_desktop.ui.papers.pack import PutPackTogether
    from scr_desktop.ui.papers.preview import Preview
    from scr_desktop.ui.papers.record_sent import RecordSent

    case_id = cases.by_reference(case_file, "2026-004").id
    with_files = cases.status(case_file, cases.by_reference(case_file, "2026-002").id)
    of_return = with_files.case.attachments[0].return_id
    sent = next(one for one in request_lines(with_files) if one.given and one.given.id == of_return)
    letter, pack = paper.letter_by_key("agency-request"), paper.document_by_key("decision-pack")
    item = paper.items_for(case_file, letter.key, case_id)[0].id

    def copying() -> QWidget:
        dialog = MakeCopies(case_file, pack, case_id)
        dialog.form.name.set_entry("Dr Ewa Łukasik")
        dialog.form.add.click()
        return dialog

    def previewing() -> QWidget:
        pdf = paper.pdf_of(paper.compose(case_file, pack.key, case_id), copy="Copy 3 of 8: Police")
        dialog = Preview(pdf, pack.name, note="These characters cannot be printed: 王 (in “To 王 Li”).")
        dialog.ui.words.setText("decision")
        dialog.look_for_words()
        return dialog

    return (
        ("write and issue", lambda: IssueLetter(case_file, letter, case_id, item)),
        ("was it sent", lambda: RecordSent(case_file, issuing.issued(case_file, case_id)[0])),
        ("numbered copies", copying),
        ("pack put together", lambda: PutPackTogether(case_file, with_files.case.id)),
        ("files of an agency", lambda: AgencyFiles(case_file, with_files.case.id, sent, is_open=True)),
        ("preview", previewing),
    )


def email_dialogs(case_file: Any) -> tuple[tuple[str, Callable[[], QWidget]], ...]:
    """Return an e-mail that came in for a request, odd in more than one way, and one that is kept."""
    from scr_desktop.exchange.email.read import read
    from scr_desktop.services import clock
    from scr_desktop.services.case import case as cases
    from scr_desktop.services.papers.came_in import proposing, reading
    from scr_desktop.ui.case.email.email_in import EmailIn
    from scr_desktop.ui.case.email.email_text import EmailText
    from tests.services.papers.came_in.mails import mail

    status = cases.status(case_file, cases.by_reference(case_file, "2026-002").id)
    number = proposing.requests_of(status)[0].request.number
    content = mail(
        "Dear colleague,\n\nplease find our return attached.\n\nEwa Łukasik",
        sender='"chief@police.example" <ewa.lukasik@westmoor-hospitals.example>',
        subject=f"Our return, {status.case.reference}/{number}",
        sent=clock.local_time().strftime("%d %b %Y 09:15:00 +0000"),
        files={"Return of Westmoor Hospitals.pdf": b"%PDF-1.7" + bytes(90_000), "winmail.dat": b"x"},
    )
    email = reading.came_in(content, "Return.eml", read(content))

    def taking_in(kind: str) -> QWidget:
        dialog = EmailIn(case_file, status, email, proposing.propose(case_file, status, email))
        dialog._form.taken_as.set_entry(kind)
        dialog.look()
        return dialog

    return (
        ("e-mail that came in", lambda: taking_in("return")),
        ("e-mail that tells of a telling", lambda: taking_in("telling")),
        ("e-mail that is kept", lambda: EmailText(email, "Our return, from Westmoor Hospitals")),
    )


def one_off_day(case_file: Any) -> QWidget:
    """Return the dialog for a day off of the office's own, with a day entered."""
    from scr_desktop.services import clock
    from scr_desktop.services.office import office
    from scr_desktop.ui.office.one_off_day import OneOffDayDialog

    dialog = OneOffDayDialog(case_file)
    dialog.ui.day.setText(office.working_days(case_file).after(clock.today(), 2).isoformat())
    dialog.look()
    return a(QWidget, dialog)


def reading(case_file: Any) -> QWidget:
    """Return the dialog for how a source is read, with another reading chosen."""
    from scr_desktop.domain.sources.reading import AMBIGUITIES
    from scr_desktop.ui.office.reading import ReadingDialog

    dialog = ReadingDialog(case_file, AMBIGUITIES["rapid_review_start"])
    dialog._choices.button(1).setChecked(True)
    return dialog


def other_dialogs(case_file: Any) -> tuple[tuple[str, Callable[[], QWidget]], ...]:
    """Return the other dialogs."""
    from scr_desktop.services import clock
    from scr_desktop.services.case import case as cases
    from scr_desktop.services.office import register as registers
    from scr_desktop.ui.case.close_case import CloseCase
    from scr_desktop.ui.case.deadlines.record_event import RecordEvent
    from scr_desktop.ui.case.told.national_form import NationalFormDialog
    from scr_desktop.ui.dialogs.fault import FaultDialog, describe
    from scr_desktop.ui.dialogs.message import _box
    from scr_desktop.ui.dialogs.reason import ReasonDialog
    from scr_desktop.ui.papers.record_telling import RecordTelling

    case_id = registers.rows(case_file, registers.Wanted(sort="due", descending=False))[0].id

    earlier = (cases.get(case_file, case_id).day_of("aware") or clock.today()) - timedelta(days=3)
    return (
        ("record a date", lambda: RecordEvent(case_file, case_id)),
        ("record a date that moves others", lambda: RecordEvent(case_file, case_id, None, "aware", earlier)),
        ("record a telling", lambda: RecordTelling(case_file, case_id, cases.status(case_file, case_id).duties[0])),
        ("text for the national form", lambda: NationalFormDialog(case_file, case_id)),
        ("answer", lambda: answer_again(case_file, case_id)),
        ("close the case", lambda: CloseCase(case_file, case_id)),
        ("reason", lambda: ReasonDialog("Reopen the case", "The case was closed on 3 March 2026.", print, "&Reopen")),
        ("one-off day", lambda: one_off_day(case_file)),
        ("reading", lambda: reading(case_file)),
        ("fault", lambda: FaultDialog(describe(LookupError("x")))),
        ("message", lambda: _box(None, QMessageBox.Icon.Warning, "Backup", "No backup was made. The disk is full.")),
        *help_dialogs(case_file),
    )


def edition_dialogs(case_file: Any) -> tuple[tuple[str, Callable[[], QWidget]], ...]:
    """Return what is shown before a confirmation of the edition is recorded, taken back or taken from a file."""
    from scr_desktop.domain.editions.confirmed import Answer
    from scr_desktop.domain.time.period import Unit, Within
    from scr_desktop.services.office import register as registers
    from scr_desktop.services.office.editions import confirming, edition_file
    from scr_desktop.services.office.editions.said import Said
    from scr_desktop.ui.edition.cases_to_move import CasesToMove
    from scr_desktop.ui.edition.moves_shown import MoveCase, MovesFirst, TakeBack
    from scr_desktop.ui.edition.take_file import TakeEdition

    case_id = registers.rows(case_file, registers.Wanted(sort="due", descending=False))[0].id

    def moved() -> Any:
        why, within = "Our standard since the spring.", Within(8, Unit.WORKING_DAYS)
        said = Said("local", "clock:agency_return", Answer.CHANGED, "", "Zoë Price", None, "our standards", why)
        return confirming.proposed(case_file, replace(said, within=within))

    def taking() -> QWidget:
        confirm_day(case_file)
        path = case_file.path.with_name(f"Working Together 2026{edition_file.SUFFIX}")
        edition_file.export(case_file, "WT2026", path)
        return TakeEdition(case_file, path)

    return (
        ("edition, before it is recorded", lambda: MovesFirst("The reason stands beside every date.", moved(), print)),
        ("edition, taken from a file", taking),
        ("edition, taken back", lambda: TakeBack(case_file, "WT2026", ["day:applies"], "The day stands open again.")),
        ("edition, cases", lambda: CasesToMove(case_file)),
        ("edition, a case moved", lambda: MoveCase(case_file, case_id)),
    )


def confirm_day(case_file: Any) -> None:
    """Confirm the day from which Working Together 2026 applies, as an office does."""
    from scr_desktop.domain.editions.confirmed import DAY_LINE, Answer
    from scr_desktop.services.office.editions import confirming
    from scr_desktop.services.office.editions.said import Said

    said = Said("WT2026", DAY_LINE, Answer.STANDS, "front page", "Zoë Price", None, "the printed copy")
    confirming.confirm(case_file, replace(said, applies_on=date(2026, 4, 1)))


def help_dialogs(case_file: Any) -> tuple[tuple[str, Callable[[], QWidget]], ...]:
    """Return what the menu of help opens."""
    from scr_desktop.ui.help.about import AboutDialog
    from scr_desktop.ui.help.help import HelpDialog
    from scr_desktop.ui.help.licences import LicencesDialog
    from scr_desktop.ui.help.shortcuts import ShortcutsDialog
    from scr_desktop.ui.look.settings import Settings
    from scr_desktop.ui.window.main_window import MainWindow

    return (
        ("shortcuts", lambda: ShortcutsDialog(MainWindow(case_file, Settings()).ui.menus)),
        ("help", lambda: HelpDialog("board")),
        ("help for an agency", lambda: HelpDialog("agency")),
        ("licences", LicencesDialog),
        ("about", AboutDialog),
    )


def answer_again(case_file: Any, case_id: str) -> QWidget:
    """Return the dialog that answers a question, with an answer that stands about to change."""
    from scr_desktop.services.case import case as cases
    from scr_desktop.ui.case.criteria.answer import AnswerDialog
    from scr_desktop.ui.fields.radio_entry import RadioEntry

    status = cases.status(case_file, case_id)
    given = next(one for one in status.case.answers if one.value == "yes")
    question = next(one for one in status.regime.questions if one.fact.key == given.fact)
    dialog = AnswerDialog(case_file, case_id, question, given)
    assert isinstance(dialog.answer, RadioEntry)
    dialog.answer.buttons["no"].click()
    return dialog


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
