"""The rapid review of a case: whether one is required, how far it is, who signed it, and what it decided to do next."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

from PySide6.QtWidgets import QVBoxLayout, QWidget

from scr_desktop.domain.naming.with_post import with_post
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.review.rapid_review import NextStep, RapidReview, SignOff
from scr_desktop.domain.review.review_need import ReviewNeed, review_need
from scr_desktop.domain.review.review_quality import gaps
from scr_desktop.domain.review.sending_words import sent_words
from scr_desktop.domain.rules.condition import Truth
from scr_desktop.domain.rules.deadline_state import DeadlineStanding
from scr_desktop.domain.rules.place import CasePlace, ReviewPlace
from scr_desktop.domain.rules.review_form import InReview, Lack
from scr_desktop.domain.time.part_date import written
from scr_desktop.services.review import rapid_review
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.part_view import PartView
from scr_desktop.ui.case.rapid_review.gap_cards import show_gaps
from scr_desktop.ui.case.rapid_review.send_review import SendReview
from scr_desktop.ui.case.rapid_review.sign_off import SignOffDialog
from scr_desktop.ui.case.rapid_review.step_done import StepDone
from scr_desktop.ui.case.rapid_review.wizard import RapidReviewWizard
from scr_desktop.ui.dialogs.reason import ReasonDialog
from scr_desktop.ui.fields.with_sign import column_of, sentence, with_sign
from scr_desktop.ui.forms.ui_case_rapid_review import Ui_CaseRapidReview
from scr_desktop.ui.look.readable import readable
from scr_desktop.ui.look.theme import give_role
from scr_desktop.ui.tables.column import Column
from scr_desktop.ui.tables.state_icon import Sign, sign_of, state_icon
from scr_desktop.ui.tables.table_model import TableModel

_NEED_STATE: dict[Truth, Sign] = {Truth.YES: "yes", Truth.NO: "no", Truth.UNKNOWN: "unknown"}
_MOST_ROWS = 12


class StepLine(NamedTuple):
    """A next step, and where it stands if it has a day."""

    step: NextStep
    stands: DeadlineStanding | None

    @property
    def sign(self) -> Sign:
        """The state whose sign stands beside its words."""
        if self.stands is not None:
            return sign_of(self.stands)
        return "met" if self.step.done_on else "unknown"


class PartnerLine(NamedTuple):
    """A partner, and its signature if there is one."""

    partner: str
    signature: SignOff | None

    @property
    def words(self) -> str:
        """Whether the partner signed, in words."""
        if self.signature is None:
            return "Not signed yet"
        return "Agrees" if self.signature.agrees else f"Does not agree: {self.signature.note}"

    @property
    def state(self) -> Sign:
        """The state whose sign stands beside those words."""
        if self.signature is None:
            return "waiting"
        return "met" if self.signature.agrees else "doubted"


PARTNERS: tuple[Column[PartnerLine], ...] = (
    Column("Partner", lambda line: line.partner, width=28),
    Column("State", lambda line: line.words, icon=lambda line: state_icon(line.state)),
    Column("Signed by", lambda line: _signer(line.signature) if line.signature else "", width=40),
    Column("Day", lambda line: written(line.signature.signed_on) if line.signature else "", width=18),
)
STEPS: tuple[Column[StepLine], ...] = (
    Column("What is to be done", lambda line: line.step.what),
    Column("By whom", lambda line: line.step.owner or "Nobody named", width=24),
    Column("By", lambda line: written(line.step.due_on) if line.step.due_on else "", width=17),
    Column("State", lambda line: line.step.words(line.stands), width=30, icon=lambda line: state_icon(line.sign)),
)


class CaseRapidReview(PartView):
    """The rapid review of one case, from its beginning to the steps that it decided."""

    def __init__(self, case_file: CaseFile, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(case_file, case_id, parent)
        self._review: RapidReview | None = None
        self._form = form = Ui_CaseRapidReview()
        form.setupUi(self)
        form.scroll.read_by_keyboard()
        self._partners = TableModel(PARTNERS, self, key=lambda line: line.partner)
        self._steps = TableModel(STEPS, self)
        form.partners.use(self._partners)
        form.steps.use(self._steps)
        form.write.clicked.connect(lambda _checked=False: self.write())
        form.send.clicked.connect(lambda: self._say(SendReview.ask(self, case_file, case_id)))
        form.correct.clicked.connect(self._correct)
        form.read.clicked.connect(self._read)
        form.sign.clicked.connect(self._sign)
        form.partners.opened.connect(lambda _: self._sign())
        form.partners.chosen.connect(lambda _: self._offer())
        form.done.clicked.connect(self._done)
        form.steps.opened.connect(lambda _: self._done())
        form.steps.chosen.connect(lambda _: self._offer())

    def _fill(self, status: CaseStatus) -> None:
        """Show the rapid review of a case as it stands."""
        self._review = rapid_review.current(status.case)
        self._need = review_need(status)
        self._show_state(self._need)
        self._show_missing()
        self._show_signing()
        self._show_steps()
        self._show_earlier()
        self._offer()

    def write(self, place: InReview | None = None) -> None:
        """Open the wizard, begun if it has not been, at the place of a gap if one is given."""
        if self._review is None:
            self._do(self._begin)
        if self._review is None:
            return
        wizard = RapidReviewWizard(self._case_file, self._case_id, self._review.id, self)
        wizard.finished.connect(lambda _: self.changed.emit())
        wizard.finished.connect(wizard.deleteLater)
        wizard.open()
        if place is not None:
            wizard.mend(place)

    def _begin(self) -> None:
        self._review = rapid_review.start(self._case_file, self._case_id)

    def _show_state(self, need: ReviewNeed) -> None:
        column = column_of(self._form.need)
        column.addWidget(with_sign(need.sentence, _NEED_STATE[need.required], "strong"))
        column.addWidget(sentence(f"{need.why} Source: {need.source}.", "muted"))
        if self._review:
            column.addWidget(
                with_sign(readable(_state_words(self._status, self._review)), _state(self._review), "strong")
            )

    def _show_missing(self) -> None:
        review, column = self._review, column_of(self._form.missing)
        if review is None or self._status.regime.rapid_review is None:
            return
        if review.sent_on:
            _show_open_then(column, review)
            return
        found = gaps(self._status, review)
        column.addWidget(sentence("What the Panel will look for and does not find yet", "heading"))
        show_gaps(column, found, self._go_there, self._may_go)
        if review.completed_on and found:
            column.addWidget(sentence("The text stands: what it lacks is put right in a correction.", "muted"))

    def _may_go(self, gap: Lack) -> bool:
        """Return whether there is a way to a gap: into the case always, into the text until it stands."""
        still_written = self._review is not None and self._review.completed_on is None
        if isinstance(gap.place, CasePlace):
            return True
        return still_written and gap.place is not ReviewPlace.SIGN_OFF and self._status.case.open

    def _go_there(self, place: InReview | CasePlace) -> None:
        if isinstance(place, CasePlace):
            self.part_wanted.emit(place)
        else:
            self.write(place)

    def _show_signing(self) -> None:
        form, review = self._status.regime.rapid_review, self._review
        mine = {
            sign_off.partner: sign_off
            for sign_off in self._status.case.sign_offs
            if review and sign_off.rapid_review_id == review.id
        }
        lines = [PartnerLine(partner, mine.get(partner)) for partner in (form.partners if form else ())]
        self._partners.show_rows(lines)
        self._form.partners.fit_to_rows(_MOST_ROWS)
        self._form.partners.stay(next((row for row, line in enumerate(lines) if not line.signature), 0))
        self._form.signing.setVisible(bool(review and review.completed_on))

    def _show_steps(self) -> None:
        status, steps = self._status, rapid_review.steps_of(self._status.case)
        of = (status.today, status.working_days)
        self._steps.show_rows([StepLine(one, one.status(*of, closed=not status.case.open)) for one in steps])
        self._form.steps.fit_to_rows(_MOST_ROWS)
        self._form.steps.stay(next((row for row, step in enumerate(steps) if not step.done_on), 0))
        self._form.next_steps.setVisible(bool(steps))

    def _show_earlier(self) -> None:
        column = column_of(self._form.earlier)
        earlier = [one for one in self._status.case.rapid_reviews if not one.current]
        if earlier:
            column.addWidget(sentence("Earlier versions, kept as they were", "heading"))
        for one in earlier:
            words = f"Number {one.number}, corrected because: {one.superseded_why}"
            column.addWidget(with_sign(readable(words), "superseded", note=readable(_state_words(self._status, one))))
            if one.sent_on:
                _show_open_then(column, one)

    def _offer(self) -> None:
        """Let only what can be done now be pressed, the next thing to do as the primary action."""
        form, review, is_open = self._form, self._review, self._status.case.open
        completed = review is not None and review.completed_on is not None
        form.write.setText("&Go on writing" if review else "Be&gin the rapid review")
        wanted = self._need.required is not Truth.NO or self._need.until is not None
        form.write.setVisible(not completed and (review is not None or wanted))
        form.write.setEnabled(is_open)
        form.send.setVisible(completed and review is not None and review.sent_on is None)
        form.correct.setVisible(completed)
        form.read.setVisible(review is not None)
        give_role(form.send, "primary")
        line, chosen = form.partners.current_row(), form.steps.current_row()
        form.sign.setEnabled(is_open and bool(line) and line.signature is None)
        form.done.setEnabled(is_open and bool(chosen) and chosen.step.done_on is None)
        for button in (form.send, form.correct):
            button.setEnabled(is_open)

    def _correct(self) -> None:
        explanation = "A new version begins with the text as it stands; this one stays readable with the reason."
        correct = partial(rapid_review.correct, self._case_file, self._case_id)
        self._say(ReasonDialog.ask(self, "Correct the rapid review", explanation, correct, "&Correct it"))

    def _read(self) -> None:
        assert self._review is not None
        self._preview("rapid-review", item=self._review.id)

    def _sign(self) -> None:
        if self._form.sign.isEnabled():
            line = self._form.partners.current_row()
            self._say(SignOffDialog.ask(self, self._case_file, self._case_id, line.partner))

    def _done(self) -> None:
        if self._form.done.isEnabled():
            self._say(StepDone.ask(self, self._case_file, self._case_id, self._form.steps.current_row().step))


def _show_open_then(column: QVBoxLayout, review: RapidReview) -> None:
    """Show what the check found when a review was sent, as it is kept with it; nothing of it is looked at anew."""
    column.addWidget(sentence(f"What the check still found in number {review.number} when it was sent", "heading"))
    for words in review.open_when_sent:
        column.addWidget(with_sign(readable(words), "doubted"))
    if not review.open_when_sent:
        column.addWidget(with_sign("The check found nothing then.", "met"))


def _state_words(status: CaseStatus, review: RapidReview) -> str:
    if review.sent_on:
        return f"Number {review.number}, {sent_words(status, review)}"
    if review.completed_on:
        return f"Number {review.number}, completed on {written(review.completed_on)}, not sent yet."
    return f"Number {review.number} is being written; it stays a draft until it is completed."


def _state(review: RapidReview) -> Sign:
    if review.sent_on:
        return "met"
    return "due" if review.completed_on else "draft"


def _signer(one: SignOff) -> str:
    return with_post(one.name, one.post)
