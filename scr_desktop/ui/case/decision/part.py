"""The part of a case for recommendation and decision: what stands, what stood before, and recording either."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.progress.verdict_words import decided_elsewhere, nothing_decided_here
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.papers.attachment import Attachment
from scr_desktop.domain.records.review.correspondence import PanelReply
from scr_desktop.domain.records.review.decision import CHANGED_AFTER, NATIONAL_VIEWS, VIEWS, Decision, Recommendation
from scr_desktop.domain.records.taken_back import TAKEN_BACK, was_taken_back
from scr_desktop.domain.review.decided_already import not_recorded_here
from scr_desktop.domain.review.foundations import MISSING_THEN
from scr_desktop.domain.review.panel_said import challenged, not_borne_out, settled_how, still_to_be_told
from scr_desktop.domain.review.sheet_code import code_of
from scr_desktop.domain.review.weighing import NOT_OURS, contrary_words, decision_of, outcomes
from scr_desktop.domain.rules.regime import Regime
from scr_desktop.domain.time.part_date import written
from scr_desktop.services.review import panel
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.decision.decide import Decide
from scr_desktop.ui.case.decision.recommend import Recommend
from scr_desktop.ui.case.decision.signed_sheets import SignedSheets
from scr_desktop.ui.case.part_view import PartView
from scr_desktop.ui.dialogs.put_right import PutRight
from scr_desktop.ui.forms.ui_case_decision import Ui_CaseDecision
from scr_desktop.ui.look.readable import readable
from scr_desktop.ui.tables.column import Column
from scr_desktop.ui.tables.moments import moment
from scr_desktop.ui.tables.state_icon import Sign, state_icon
from scr_desktop.ui.tables.table_model import TableModel

# What is told after these events are the letters of the decision that stands.
_TOLD_AFTER = {"decision", "review_begun", "no_review", "reconsidered"}

_PANEL = {"agrees": "The Panel agreed with the decision", "challenges": "The Panel challenged the decision"}


class Line(NamedTuple):
    """A recommendation or decision in the table: what it is, its day, its outcome, whether it stands, and all of it."""

    id: str
    what: str
    on: str
    outcome: str
    state: Sign
    detail: str


_STATES: dict[Sign, str] = {
    "met": "Stands",
    "noted": "Stands",
    "due": "Challenged",
    "superseded": "Superseded",
    "no": TAKEN_BACK,
}
COLUMNS: tuple[Column[Line], ...] = (
    Column("What", lambda line: line.what, width=18),
    Column("On", lambda line: line.on, width=18),
    Column("Outcome", lambda line: line.outcome),
    Column("State", lambda line: _STATES[line.state], width=14,
           icon=lambda line: state_icon(line.state)),
)  # fmt: skip


def lines_of(status: CaseStatus) -> list[Line]:
    """Return recommendations and decisions, the newest first, each with all that was said."""
    case = status.case
    found = [
        (recommendation.recommended_on, 0, _recommended(recommendation, status))
        for recommendation in case.recommendations
    ]
    found += [(decision.decided_on, decision.number, _decided(decision, status)) for decision in case.decisions]
    return [line for _, _, line in sorted(found, key=lambda one: one[:2], reverse=True)]


class CaseDecision(PartView):
    """What was recommended and decided."""

    def __init__(self, case_file: CaseFile, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(case_file, case_id, parent)
        self._form = form = Ui_CaseDecision()
        form.setupUi(self)
        form.papers.use(TableModel(COLUMNS, self))
        form.halves.setSizes([180, 320])
        self._papers = self._papers_at(form.menu)
        form.papers.chosen.connect(self._show)
        form.recommend.clicked.connect(lambda: self._say(Recommend.ask(self, case_file, self._status)))
        form.decide.clicked.connect(lambda: self._say(Decide.ask(self, case_file, self._status)))
        form.put_right.clicked.connect(self._put_right)
        form.sheets.clicked.connect(self._signed_sheets)
        self.setFocusProxy(form.decide)

    def _fill(self, status: CaseStatus) -> None:
        """Show the recommendations and decisions of a case."""
        form, regime, made = self._form, status.regime, decision_of(status.case)
        form.about.setText(_about(status))
        form.status.setText(f"{_outcome(made, status.regime)}: decided {made.when.in_time}." if made else "")
        form.status.setVisible(made is not None)
        contrary = _contrary(made) if made else []
        contrary += [f"▲ {MISSING_THEN}:", *made.missing_then] if made and made.missing_then else []
        form.contrary.setText(readable("\n".join(contrary)))
        form.contrary.setVisible(bool(contrary))
        said = panel_said(status)
        form.panel.setText(readable(said))
        form.panel.setVisible(bool(said))
        form.decide.setText(_decide_words(status.case))
        for button in (form.recommend, form.decide):
            button.setEnabled(status.case.open and regime.may_commission)
        self._show_lines(lines_of(status))

    def _show(self, line: Line) -> None:
        """Show all of a line; the letters go with the decision that stands."""
        self._form.detail.setPlainText(readable(line.detail))
        made = decision_of(self._status.case)
        letters = {one.duty.key for one in self._status.duties if one.duty.after in _TOLD_AFTER}
        self._papers.offer(self._status, {line.id, *(letters if made and made.id == line.id else ())})

    def _show_lines(self, lines: list[Line]) -> None:
        form, model = self._form, self._form.papers.model()
        assert isinstance(model, TableModel)
        model.show_rows(lines)
        form.halves.setVisible(bool(lines))
        form.menu.setVisible(bool(lines))
        form.sheets.setVisible(bool(lines))
        form.put_right.setVisible(bool(lines) and self._status.case.open)
        form.nothing.setText(not_recorded_here(self._status) or _nothing_yet(self._status.case))
        form.nothing.setVisible(not lines or bool(not_recorded_here(self._status)))
        form.papers.go_to(0)

    def _signed_sheets(self) -> None:
        line: Line = self._form.papers.current_row()
        case, signed = self._status.case, f"{line.what} of {line.on}"
        known: list[Recommendation | Decision] = [*case.recommendations, *case.decisions]
        made = next(one for one in known if one.id == line.id)
        of = (line.id, signed, code_of(case, made))
        self._say(SignedSheets.ask(self, *self._of, of, is_open=self._open))

    def _put_right(self) -> None:
        line: Line = self._form.papers.current_row()
        of = f"{line.what} of {line.on}"
        self._say(PutRight.ask(self, *self._of, of, [line.id]))


def panel_said(status: CaseStatus) -> str:
    """Return what the Panel said of the decision and when, what came of it, and what is owed, a line each."""
    replies = [panel_reply for panel_reply in status.case.panel_replies if panel_reply.kind in {"agrees", "challenges"}]
    lines = [line for reply in replies[-1:] for line in _reply_lines(reply, status)]
    if untold := still_to_be_told(status):
        lines.append(f"▲ Still to be told of the final outcome: {', '.join(untold)}.")
    return "\n".join(lines)


def _reply_lines(one: PanelReply, status: CaseStatus) -> list[str]:
    case = status.case
    words = f": {one.words}" if one.words.strip() else "."
    said = f"{_PANEL[one.kind]} on {written(one.received_on)}{words}"
    if one.settled_on is None:
        # Of a decision that was taken back nothing is asked: what the Panel said of it is only read.
        owed = challenged(case) and case.open
        return [f"▲ {said}", panel.what_follows(one.kind, status)] if owed else [said, not_borne_out(one, case)]
    return [said, settled_how(one, case)]


def _nothing_yet(case: Case) -> str:
    """Return that nothing is recorded here, and where a recommendation may stand all the same."""
    said = f"No recommendation and no decision is recorded here{' yet' if case.open else ''}."
    done = [
        rapid_review.completed_on
        for rapid_review in case.rapid_reviews
        if rapid_review.current and rapid_review.completed_on
    ]
    if not done:
        return said
    there = f"{said} What the rapid review completed on {written(done[-1])} concludes stands there"
    return f"{there}: record it here as well." if case.open else f"{there}."


def _decide_words(case: Case) -> str:
    """Return what the button does now: after a challenge the decision is considered again, kept or changed."""
    if decision_of(case) is None:
        return "Record the deci&sion…"
    return "Consider the deci&sion again…" if challenged(case) else "Change the deci&sion…"


def _contrary(made: Decision) -> list[str]:
    if not made.contrary_to:
        return []
    return [f"▲ Contrary to {contrary_words(made.contrary_to)}:", *made.contrary_to]


def _about(status: CaseStatus) -> str:
    regime = status.regime
    if said := nothing_decided_here(status):
        earlier = " A recommendation or decision made before that day can still be recorded."
        return said + (earlier if status.case.passes_on else "")
    whose = f"{NOT_OURS}{said} " if (said := decided_elsewhere(status)) else ""
    return f"{whose}The {regime.recommender} recommends; the decision is made apart from it, by: {regime.decider}."


def _recommended(one: Recommendation, status: CaseStatus) -> Line:
    views = [
        f"{view.agency}: {dict(VIEWS)[view.view].lower()}{': ' + view.reason if view.reason else ''}"
        for view in status.case.agency_views
        if view.recommendation_id == one.id
    ]
    said = [
        (_by_and_on(one), _outcome(one, status.regime)),
        ("Reasons", one.reasons),
        ("View on a national review", dict(NATIONAL_VIEWS)[one.national_view]),
        (MISSING_THEN, "\n".join(one.missing_then)),
        ("What each agency thinks of it", "\n".join(views)),
        *_superseded(one.superseded_at, one.superseded_why),
    ]
    return _line(one.id, "Recommendation", written(one.recommended_on), one, status, said)


def _by_and_on(one: Recommendation) -> str:
    """Return who recommended and when; the day once, where who did it names the meeting of that day."""
    on = written(one.recommended_on)
    return f"Recommended by {one.by}" if on in one.by else f"Recommended by {one.by} on {on}"


def _decided(one: Decision, status: CaseStatus) -> Line:
    partners = [
        f"{view.partner} ({view.name}): {'agrees' if view.agrees else 'does not agree: ' + view.reason}"
        for view in status.case.partner_views
        if view.decision_id == one.id
    ]
    by = f" by {one.decided_by}" if one.decided_by else ""
    said = [
        (f"Decided{by} {one.when.in_time}", _outcome(one, status.regime)),
        ("Recorded again because", dict(CHANGED_AFTER).get(one.changed_after, "")),
        ("Reasons", one.reasons),
        ("Contrary to", "\n".join(one.contrary_to)),
        (MISSING_THEN, "\n".join(one.missing_then)),
        ("Why it is decided contrary to that", one.contrary_why),
        ("Why it departs from the recommendation", one.departs_why),
        ("Why it came late", one.late_why),
        ("Reviewer", one.reviewer),
        ("View on a national review", dict(NATIONAL_VIEWS)[one.national_view]),
        ("Reasons for that view", one.national_reasons),
        ("What each partner decided", "\n".join(partners)),
        *_superseded(one.superseded_at, one.superseded_why),
    ]
    return _line(one.id, f"Decision {one.number}", str(one.when), one, status, said)


def _line(
    key: str, what: str, on: str, one: Recommendation | Decision, status: CaseStatus, said: list[tuple[str, str]]
) -> Line:
    sheets = [_sheet(file) for file in status.case.attachments if file.signed_id == key]
    detail = "\n\n".join(f"{name}\n{text}" for name, text in (*said, ("Signed sheets", "\n".join(sheets))) if text)
    state = "due" if isinstance(one, Decision) and challenged(status.case) and not one.superseded_at else _state_of(one)
    regime = status.regime
    outcome = _outcome(one, regime) if isinstance(one, Decision) else _as_recommended(one, regime)
    return Line(key, what, on, outcome, state, detail)


def _sheet(one: Attachment) -> str:
    pages = f"{one.pages} page{'s' if one.pages != 1 else ''}"
    return f"{one.file_name}, {pages}" + (f". Out of use: {one.removed_why}" if one.removed_at else "")


def _state_of(one: Recommendation | Decision) -> Sign:
    if was_taken_back(one.superseded_why):
        return "no"
    if one.superseded_at:
        return "superseded"
    return "met" if isinstance(one, Decision) else "noted"


def _outcome(one: Recommendation | Decision, regime: Regime) -> str:
    kind = f": {regime.other_reviews.name(one.other_review)}" if one.other_review else ""
    return f"{dict(outcomes(regime))[one.outcome]}{kind}"


def _as_recommended(one: Recommendation, regime: Regime) -> str:
    """Return what is recommended as such: nothing of it holds before it is decided."""
    words = _outcome(one, regime)
    return f"Recommended: {words[:1].lower()}{words[1:]}"


def _superseded(at: str, why: str) -> list[tuple[str, str]]:
    if was_taken_back(why):
        return [(f"{TAKEN_BACK} on {moment(at)}", why.partition(": ")[2])]
    return [(f"Superseded on {moment(at)}", why)] if at else []
