"""The part of a case for what follows a decision: the Panel's reply, what was sent, a new view, a case passed on."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.case import Case, CaseEvent
from scr_desktop.domain.records.review.correspondence import (
    REPLIES,
    InformationSent,
    NationalView,
    PanelReply,
    PassedOn,
)
from scr_desktop.domain.records.review.decision import NATIONAL_VIEWS
from scr_desktop.domain.records.telling import Telling
from scr_desktop.domain.review.panel_said import (
    challenged,
    is_open,
    not_borne_out,
    settled_how,
    stands_all_the_same,
    still_to_be_told,
)
from scr_desktop.domain.rules.criterion import Duty
from scr_desktop.domain.rules.event import EVENTS
from scr_desktop.domain.rules.place import CasePlace
from scr_desktop.domain.time.part_date import written
from scr_desktop.services import clock
from scr_desktop.services.case import passing_on
from scr_desktop.services.review import panel
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.deadlines.holds import again_state, again_words
from scr_desktop.ui.case.panel.national_view import TakeNationalView
from scr_desktop.ui.case.panel.panel_reply import RecordReply
from scr_desktop.ui.case.panel.pass_on import PassOn
from scr_desktop.ui.case.panel.send_information import SendInformation
from scr_desktop.ui.case.part_view import PartView
from scr_desktop.ui.dialogs.day_and_note import DayAndNote, Wanted
from scr_desktop.ui.dialogs.put_right import PutRight
from scr_desktop.ui.forms.ui_case_panel import Ui_CasePanel
from scr_desktop.ui.look.readable import readable
from scr_desktop.ui.look.theme import give_role
from scr_desktop.ui.tables.column import Column
from scr_desktop.ui.tables.state_icon import Sign, state_icon
from scr_desktop.ui.tables.table_model import TableModel

_TO_DO = {
    "challenges": "The Panel challenged the decision: consider it again, and record that under “Decision”.",
    "asks": "The Panel waits for further information: record here what is sent.",
    "national_review": "The Panel takes a national review: record what was agreed for the local steps.",
}
# A decision made again settles a challenge, information sent a request.
_SETTLED_BY_OTHERS = {"challenges", "asks"}


# What goes to the Panel and is recorded elsewhere in the case.
_WENT = ("notification_sent", "rapid_review_sent")


class Line(NamedTuple):
    """Something that came or went: its record, its day, what it is, where it stands in words, and all of it."""

    record: PanelReply | InformationSent | NationalView | PassedOn | CaseEvent | Telling
    on: date
    what: str
    state: Sign
    words: str
    detail: str


COLUMNS: tuple[Column[Line], ...] = (
    Column("On", lambda line: written(line.on), width=18),
    Column("What", lambda line: line.what),
    Column("State", lambda line: line.words, width=34, icon=lambda line: state_icon(line.state)),
)


def lines_of(status: CaseStatus) -> list[Line]:
    """Return what came and went, the newest first: what was sent or told to the Panel in the course of the case too."""
    case = status.case
    # What the Panel was told of a decision that was taken back is shown too.
    known = [*status.regime.duties, *(line.duty for line in status.duties)]
    panels = {duty.key: duty for duty in known if "Panel" in duty.who}
    found = [
        *(_went(event) for event in case.events if event.kind in _WENT and not event.superseded_at),
        *(_told(telling, panels[telling.duty]) for telling in case.tellings if telling.duty in panels),
        *(_reply(panel_reply, status) for panel_reply in case.panel_replies),
        *(_sent(one) for one in case.information_sent),
        *(_view(national_view) for national_view in case.national_views),
        *(_passed(one) for one in case.passed_on),
    ]
    return sorted(found, key=lambda line: line.on, reverse=True)


class CasePanel(PartView):
    """What follows the decision."""

    def __init__(self, case_file: CaseFile, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(case_file, case_id, parent)
        self._form = form = Ui_CasePanel()
        form.setupUi(self)
        form.letters.use(TableModel(COLUMNS, self, key=lambda line: line.record.id))
        form.halves.setSizes([220, 260])
        self._papers = self._papers_at(form.menu)
        form.letters.chosen.connect(self._show)
        form.consider.clicked.connect(lambda: self.part_wanted.emit(CasePlace.DECISION))
        form.reply.clicked.connect(lambda: self._say(RecordReply.ask(self, case_file, self._status)))
        form.send.clicked.connect(lambda: self._say(SendInformation.ask(self, case_file, self._status)))
        form.national.clicked.connect(lambda: self._say(TakeNationalView.ask(self, case_file, self._status)))
        form.pass_on.clicked.connect(lambda: self._say(PassOn.ask(self, case_file, self._status)))
        form.settle.clicked.connect(self._settle)
        form.again.clicked.connect(self._look_again)
        form.put_right.clicked.connect(self._put_right)
        self.setFocusProxy(form.reply)

    def _fill(self, status: CaseStatus) -> None:
        """Show what came and went in a case."""
        form, case, lines = self._form, status.case, lines_of(status)
        came = _reply_came(case)
        form.about.setText(status.regime.after_decision.reply_expected)
        form.about.setVisible(not came)
        form.next.setText(_next(case))
        form.next.setVisible(bool(form.next.text()))
        owed = case.open and challenged(case)
        form.consider.setVisible(owed)
        give_role(form.reply, "" if owed or came else "primary")
        for button in (form.reply, form.send, form.national, form.pass_on):
            button.setEnabled(case.open)
        form.national.setVisible(status.regime.national_review)
        for button in (form.settle, form.again, form.menu, form.put_right):
            button.hide()
        model = form.letters.model()
        assert isinstance(model, TableModel)
        model.show_rows(lines, in_place=True)
        form.halves.setVisible(bool(lines))
        form.nothing.setVisible(not lines)
        form.letters.stay(0)

    def _show(self, line: Line) -> None:
        form, one = self._form, line.record
        form.detail.setPlainText(readable(line.detail))
        self._papers.offer(self._status, {one.id})
        form.menu.setVisible(not isinstance(one, (PanelReply, CaseEvent, Telling)))
        open_reply = isinstance(one, PanelReply) and one.settled_on is None and one.kind not in _SETTLED_BY_OTHERS
        waiting = isinstance(one, PassedOn) and one.answered_on is None
        # What is passed on is followed until that area has answered, also in a closed case.
        form.settle.setVisible((open_reply and self._status.case.open) or waiting)
        form.again.setVisible(waiting)
        form.put_right.setVisible(self._status.case.open)

    def _settle(self) -> None:
        one, today = self._form.letters.current_row().record, written(clock.today())
        if isinstance(one, PassedOn):
            area = one.area
            wanted = Wanted(
                "The other area answered", area, "Record that it takes the case, or why it does not.", "&Answered on",
                "&What it says",
                partial(passing_on.answered, self._case_file, self._case_id, one.id), today,
            )  # fmt: skip
        else:
            wanted = Wanted(
                "What came of the reply", dict(REPLIES)[one.kind], panel.what_follows(one.kind, self._status), "&Settled on",
                "&What was agreed",
                partial(panel.settle, self._case_file, self._case_id, one.id), today,
            )  # fmt: skip
        self._say(DayAndNote.ask(self, wanted))

    def _put_right(self) -> None:
        line: Line = self._form.letters.current_row()
        self._say(PutRight.ask(self, self._case_file, self._case_id, line.what, [line.record.id]))

    def _look_again(self) -> None:
        one = self._form.letters.current_row().record
        about = f"Passed on, {written(one.passed_on)}. Record that it has not answered, and what you did."
        wanted = Wanted(
            "Look at it again", one.area, about, "&Look again on", "&What was found or done",
            partial(passing_on.look_again, self._case_file, self._case_id, one.id),
        )  # fmt: skip
        self._say(DayAndNote.ask(self, wanted))


def _reply_came(case: Case) -> bool:
    """Return whether the Panel has replied to the decision; what only asks for information leaves its reply to come."""
    return any(
        panel_reply.kind != "asks" and not not_borne_out(panel_reply, case) for panel_reply in case.panel_replies
    )


def _next(case: Case) -> str:
    """Return what each open reply asks to be done now, a sentence each; in a closed case nothing is."""
    if not case.open:
        return ""
    kinds = dict.fromkeys(reply.kind for reply in case.panel_replies if reply.settled_on is None)
    asked = [kind for kind in kinds if kind != "challenges" or challenged(case)]
    return "\n".join(_TO_DO[kind] for kind in asked if kind in _TO_DO)


def _reply(one: PanelReply, status: CaseStatus) -> Line:
    case, done = status.case, one.settled_on is not None
    settled = f"Settled on {written(one.settled_on)}" if one.settled_on else _owed(one)
    doubted = not_borne_out(one, case)
    untold = still_to_be_told(status) if one.kind == "challenges" else []
    if one.settled_on and untold:
        # A challenge is at its end only when everybody who is told of its outcome was told.
        settled, done = f"Answered on {written(one.settled_on)}; the final outcome is still to be told", False
    state: Sign = "doubted" if doubted else "met" if done else "due"
    said = [
        one.words,
        f"Reference: {one.reference}" if one.reference else "",
        f"Wanted by {written(one.wanted_by_on)}" if one.wanted_by_on else "",
        "" if doubted else _must_follow(one, status),
        settled_how(one, case),
        stands_all_the_same(one, case),
        f"Still to be told of the final outcome: {', '.join(untold)}." if untold else "",
    ]
    what = f"The Panel: {dict(REPLIES)[one.kind].lower()}"
    words = "To be looked at" if is_open(one, case) or one.settled_on else f"{settled}, to be looked at"
    return Line(one, one.received_on, what, state, words if doubted else settled, _joined(said))


def _must_follow(one: PanelReply, status: CaseStatus) -> str:
    """Return what a reply asks for, empty for nothing; in a closed case nothing must follow."""
    follows = panel.what_follows(one.kind, status) if status.case.open else ""
    return f"What must follow: {follows}" if follows else ""


def _owed(one: PanelReply) -> str:
    return f"Open, wanted by {written(one.wanted_by_on)}" if one.wanted_by_on else "Open"


def _sent(one: InformationSent) -> Line:
    said = [f"Sent to {one.who} by: {one.means}", one.what, one.note]
    return Line(one, one.sent_on, f"Information sent to: {one.who}", "met", "Sent", _joined(said))


def _went(one: CaseEvent) -> Line:
    words = EVENTS[one.kind].words
    said = [f"{words[:1].upper()}{words[1:]}.", one.note, _why_late(one.late_why)]
    return Line(one, one.happened_on, EVENTS[one.kind].label, *_done("Sent", one.late_why), _joined(said))


def _told(one: Telling, duty: Duty) -> Line:
    said = [f"{one.who or duty.who} was told of {duty.of}.", f"By: {one.means}", one.reference, one.note]
    what = f"{duty.who} told of {duty.of}"
    return Line(one, one.told_on, what, *_done("Told", one.late_why), _joined([*said, _why_late(one.late_why)]))


def _done(words: str, late_why: str) -> tuple[Sign, str]:
    """Return the sign and the words of what went or was told: that it was late, where a reason for that is on record."""
    return ("met_late", f"{words}, late") if late_why.strip() else ("met", words)


def _why_late(late_why: str) -> str:
    return f"Why it came late: {late_why}" if late_why.strip() else ""


def _view(one: NationalView) -> Line:
    said = [dict(NATIONAL_VIEWS)[one.view], f"New information: {one.new_information}", f"Reasons: {one.reasons}"]
    return Line(one, one.taken_on, "National question taken anew", "noted", "Recorded", _joined(said))


def _passed(one: PassedOn) -> Line:
    again, sign = _again(one.look_again_on)
    words = f"Answered on {written(one.answered_on)}" if one.answered_on else again
    said = [f"To {one.to_whom or one.area} by: {one.means}", f"Why: {one.why}", one.outcome]
    state: Sign = "met" if one.answered_on else sign
    return Line(one, one.passed_on, f"Passed on to: {one.area}", state, words, _joined(said))


def _again(on: date | None) -> tuple[str, Sign]:
    """Return in words when an area that has not answered is asked again, with the sign."""
    if on is None:
        return "Open", "due"
    words = again_words(on)
    return f"Open, {words[:1].lower()}{words[1:]}", again_state(on)


def _joined(said: list[str]) -> str:
    return "\n\n".join(one for one in said if one.strip())
