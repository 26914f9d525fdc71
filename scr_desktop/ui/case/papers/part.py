"""The papers of a case: letters as issued, who holds which numbered copy, drafts in Word, and the e-mails that came in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtWidgets import QAbstractItemView, QWidget

from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.papers.issued import IssuedPaper
from scr_desktop.domain.records.papers.numbered_copy import Copy, Whereabouts
from scr_desktop.domain.time.part_date import written
from scr_desktop.services import clock
from scr_desktop.services.papers import copies, email_draft, issuing, sending
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.email.kept_emails import KeptEmails
from scr_desktop.ui.case.papers.drafts import WordDrafts
from scr_desktop.ui.case.part_view import PartView
from scr_desktop.ui.dialogs import message
from scr_desktop.ui.dialogs.day_and_note import DayAndNote, Wanted
from scr_desktop.ui.forms.ui_case_papers import Ui_CasePapers
from scr_desktop.ui.look.readable import readable
from scr_desktop.ui.papers import put_pdf
from scr_desktop.ui.papers.preview import Preview
from scr_desktop.ui.papers.record_sent import RecordSent
from scr_desktop.ui.tables.column import Column
from scr_desktop.ui.tables.moments import moment
from scr_desktop.ui.tables.state_icon import Sign, state_icon
from scr_desktop.ui.tables.table_model import TableModel

_MOST_ROWS = 9
_SIGNS: dict[Whereabouts, Sign] = {
    Whereabouts.OFFICE: "waiting",
    Whereabouts.OUT: "due",
    Whereabouts.RETURNED: "met",
    Whereabouts.DESTROYED: "closed",
}


def issued_columns(replaced: Mapping[str, IssuedPaper]) -> tuple[Column[IssuedPaper], ...]:
    """Return the columns of the letters issued; `replaced` gives the later versions of those that wait for nothing any more."""

    def sent(one: IssuedPaper) -> str:
        later = replaced.get(one.id)
        return f"Version {later.number} took its place" if later else one.sent_words.removeprefix("Sent on ")

    def sign(one: IssuedPaper) -> Sign:
        return "closed" if one.id in replaced else "met" if one.sent_on else "due"

    return (
        Column("Issued", lambda one: moment(one.issued_at).partition(",")[0], width=17),
        Column("To", lambda one: one.addressee),
        Column("What", lambda one: f"{one.title}, version {one.number}" if one.number > 1 else one.title),
        Column("Sent", sent, width=31, icon=lambda one: state_icon(sign(one))),
    )


COPIES: tuple[Column[Copy], ...] = (
    Column("Copy", lambda one: f"{one.number} of {one.of}", width=9),
    Column("For", lambda one: one.recipient),
    Column("Of", lambda one: one.title),
    Column("Where it is", lambda one: one.words, width=30, icon=lambda one: state_icon(_SIGNS[one.whereabouts])),
)


class CasePapers(PartView):
    """What was issued in the case, its numbered copies, its drafts in Word, and the e-mails kept with it."""

    def __init__(self, case_file: CaseFile, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(case_file, case_id, parent)
        self._form = form = Ui_CasePapers()
        form.setupUi(self)
        form.scroll.read_by_keyboard()
        self._replaced = dict[str, IssuedPaper]()
        self._issued = TableModel(issued_columns(self._replaced), self)
        self._copies = TableModel(COPIES, self)
        form.issued.use(self._issued)
        form.copies.use(self._copies)
        form.copies.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        form.copies.selectionModel().selectionChanged.connect(lambda *_: self._offer())
        form.issued.chosen.connect(self._show_issued)
        form.issued.opened.connect(self._open_pdf)
        form.open.clicked.connect(lambda: self._open_pdf(form.issued.current_row()))
        form.email.clicked.connect(self._save_as_email)
        form.sent.clicked.connect(self._record_sent)
        form.copies.chosen.connect(lambda one: form.copy_detail.say(readable(copy_details(one)), "muted"))
        form.give.clicked.connect(self._give)
        form.returned.clicked.connect(lambda: self._take_in("returned"))
        form.destroyed.clicked.connect(lambda: self._take_in("destroyed"))
        form.note.clicked.connect(self._note)
        form.recall.clicked.connect(lambda: self._preview("recall-list"))
        self.drafts = WordDrafts(self, form, self._of, self._say)
        self._emails = KeptEmails(self, form, case_file, case_id)
        self._emails.changed.connect(self.changed)

    def _fill(self, status: CaseStatus) -> None:
        """Show what was issued and copied in a case, and its drafts in Word."""
        self._fill_issued(issuing.issued(self._case_file, self._case_id))
        self._fill_copies(status.case)
        self.drafts.fill(is_open=status.case.open)
        self._emails.fill(status, status.case.kept_emails)

    def _fill_issued(self, found: list[IssuedPaper]) -> None:
        form = self._form
        self._replaced.clear()
        self._replaced.update(sending.replaced(found))
        self._issued.show_rows(found, in_place=True)
        for widget in (form.issued, form.open, form.email, form.sent):
            widget.setVisible(bool(found))
        form.no_issued.setVisible(not found)
        form.issued_detail.say("")
        form.issued.fit_to_rows(_MOST_ROWS)
        form.issued.stay(0)

    def _fill_copies(self, case: Case) -> None:
        form, found = self._form, list(reversed(case.copies))
        self._copies.show_rows(found, in_place=True)
        for widget in (form.copies, form.give, form.returned, form.destroyed, form.note, form.recall, form.copies_out):
            widget.setVisible(bool(found))
        form.no_copies.setVisible(not found)
        out = len(copies.out(case))
        form.copies_out.setText(f"{out} of {len(found)} given out and not accounted for." if out else "None is out.")
        form.copy_detail.say("")
        form.copies.fit_to_rows(_MOST_ROWS)
        form.copies.stay(0)
        self._offer()

    def _chosen(self) -> list[Copy]:
        return [self._copies.row(index.row()) for index in self._form.copies.selectionModel().selectedRows()]

    def _offer(self) -> None:
        """Offer what can be done with every copy that is chosen."""
        form, places = self._form, {one.whereabouts for one in self._chosen()}
        form.give.setEnabled(places == {Whereabouts.OFFICE})
        for button in (form.returned, form.note):
            button.setEnabled(places == {Whereabouts.OUT})
        form.destroyed.setEnabled(bool(places) and Whereabouts.DESTROYED not in places)

    def _open_pdf(self, one: IssuedPaper) -> None:
        """Show the very bytes that were issued."""
        try:
            pdf = issuing.pdf_of(self._case_file, one.id)
        except Exception as error:  # noqa: BLE001 - shown, whatever it is
            message.show_failure(self, error, one.title)
            return
        Preview.show_pdf(self, pdf, one.title, issuing.file_stem(self._case_file, one))

    def _save_as_email(self) -> None:
        """Save the letter as a draft that the officer's mail program opens."""
        one: IssuedPaper = self._form.issued.current_row()
        if one.id in self._replaced and not self._goes_all_the_same(one):
            return
        try:
            draft = email_draft.draft_of(self._case_file, one)
        except Exception as error:  # noqa: BLE001 - shown, whatever it is
            message.show_failure(self, error, one.title)
            return
        stem = issuing.file_stem(self._case_file, one)
        if put_pdf.save_email(self, draft, stem, one.title):
            email_draft.note_drafted(self._case_file, one)
            self.changed.emit()

    def _goes_all_the_same(self, one: IssuedPaper) -> bool:
        """Ask whether a letter is meant that a later version took the place of."""
        said = (
            f"{sending.took_its_place(self._replaced[one.id])}. Draft an e-mail of version {one.number} all the same?"
        )
        return message.confirm(self, said, "&Draft it", title=one.title)

    def _show_issued(self, one: IssuedPaper) -> None:
        details = issued_details(one, self._replaced.get(one.id))
        self._form.issued_detail.say(readable(details), "muted")
        self._form.sent.setEnabled(one.sent_on is None)

    def _record_sent(self) -> None:
        self._say(RecordSent.ask(self, self._case_file, self._form.issued.current_row()))

    def _give(self) -> None:
        self._ask("Given out", "&Given out on", copies.give)

    def _note(self) -> None:
        self._ask("Asked after", "&On", copies.note, "&What was heard or done")

    def _take_in(self, how: str) -> None:
        self._ask(how.capitalize(), f"&{how.capitalize()} on", copies.take_in, how=(how,))

    def _ask(
        self,
        title: str,
        day: str,
        verb: Callable[..., object],
        note: str = "&Note, if there is one",
        how: tuple[str, ...] = (),
    ) -> None:
        chosen = self._chosen()
        ids = [one.id for one in chosen]
        wanted = Wanted(
            "Copies",
            title,
            "\n".join(f"Copy {one.label}" for one in chosen),
            day,
            note,
            partial(verb, self._case_file, self._case_id, ids, *how),
            written(clock.today()),
        )
        self._say(DayAndNote.ask(self, wanted))


def issued_details(one: IssuedPaper, later: IssuedPaper | None = None) -> str:
    """Return an issued paper in full: by whom, how it was sent or what took its place, why again, and its fingerprint."""
    replaced = f"{sending.took_its_place(later)}, and it was not recorded as sent." if later else ""
    reference = f", reference {one.sent_reference}" if one.sent_reference else ""
    said = [
        f"Issued by {one.issued_by} on {moment(one.issued_at)} to {one.addressee}, version {one.number}.",
        replaced or f"{one.sent_words}{reference}. {one.sent_note}".strip(),
        f"Why it was issued again: {one.why}" if one.why else "",
        f"Fingerprint (SHA-256) of the PDF: {_in_groups(one.sha256)}",
    ]
    return "\n".join(part for part in said if part)


def copy_details(one: Copy) -> str:
    """Return a copy in full: when it was made, where it is, its notes, what its cover says and its fingerprint."""
    said = [
        f"Copy {one.label}, made on {moment(one.made_at)}. {one.words}.",
        one.note,
        f"Newest entry of the history on its cover: {_in_groups(one.history_head)}",
        f"Fingerprint (SHA-256) of its PDF: {_in_groups(one.sha256)}",
    ]
    return "\n".join(part for part in said if part)


def _in_groups(digest: str) -> str:
    """Return a fingerprint in groups of eight, as it stands on paper, so that two people can compare it aloud."""
    number, comma, link = digest.rpartition(", ")
    return number + comma + " ".join(link[at : at + 8] for at in range(0, len(link), 8))
