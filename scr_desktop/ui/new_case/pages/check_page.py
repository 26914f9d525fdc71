"""Page 8: what is to be mended, the verdict, and every date with its argument."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from scr_desktop.domain.entries.spoken_of import offered
from scr_desktop.domain.problem import NotStated, Problem
from scr_desktop.domain.progress.case_status import CaseStatus, DeadlineLine
from scr_desktop.domain.progress.other_children import unseen
from scr_desktop.domain.progress.so_far import open_words, so_far
from scr_desktop.domain.progress.verdict_words import contradicted
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.rules.deadline_state import AT_ONCE
from scr_desktop.domain.rules.place import CasePlace
from scr_desktop.domain.time.part_date import written, written_with_weekday
from scr_desktop.services.case.draft import Preview
from scr_desktop.ui.fields.with_sign import card, column_of, sentence, with_sign
from scr_desktop.ui.forms.ui_new_case_check import Ui_NewCaseCheck
from scr_desktop.ui.keys.part_names import name_of
from scr_desktop.ui.new_case.open_draft import OpenDraft
from scr_desktop.ui.new_case.pages.page import DraftPage
from scr_desktop.ui.new_case.pages.problem_card import ProblemCard, kept_card
from scr_desktop.ui.new_case.pages.state_day_card import StateDayCard
from scr_desktop.ui.new_case.regime_words import regime_sentence
from scr_desktop.ui.new_case.verdict_panel import show_open, show_verdict
from scr_desktop.ui.tables.state_icon import sign_of


class CheckPage(DraftPage):
    """The last page; `mend_wanted` carries the path of an entry to go back to, `opened` the id of the new case."""

    key = "check"
    step = "Check and dates"
    mend_wanted = Signal(str)
    opened = Signal(str)

    def __init__(self, draft: OpenDraft) -> None:
        super().__init__(draft)
        self._open_case, self._state_arrangements = draft.open_case, draft.state_arrangements
        self.ui = Ui_NewCaseCheck()
        self.ui.setupUi(self)
        self.ui.scroll.read_by_keyboard()
        self.problems: list[ProblemCard] = []

    def initializePage(self) -> None:  # noqa: N802 - Qt's name
        """Look at everything once more."""
        self.ui.could_not_open.warn("")
        self.draft.look()
        super().initializePage()

    def focus_first(self) -> None:
        """Put the focus on the page, so that the arrow keys move it."""
        self.ui.scroll.setFocus()

    def focus_on_next(self) -> None:
        """Put the focus on the first problem left, or on the page."""
        if self.problems:
            self.problems[0].take_focus()
        else:
            self.focus_first()

    def validatePage(self) -> bool:  # noqa: N802 - Qt's name
        """Open the case; what stands in the way is said on the page, and the wizard stays."""
        try:
            case = self._open_case()
        except Problem as problem:
            self.ui.could_not_open.warn(problem.sentence)
            self.ui.scroll.ensureVisible(0, 0)
            return False
        self.opened.emit(case.id)
        return True

    def show_standing(self) -> None:
        """Show problems, verdict and dates."""
        preview, focus = self.draft.preview, QApplication.focusWidget()
        was_here = focus is not None and self.ui.problems.isAncestorOf(focus)
        self._show_problems(preview)
        if was_here:
            # What had the focus is gone with its problem; the next one takes it.
            self.focus_on_next()
        self.ui.regime.say(regime_sentence(preview))
        if preview.status is None:
            show_open(self.ui.verdict, preview)
            column_of(self.ui.dates)
        else:
            show_verdict(self.ui.verdict, preview.status, contradictions=False)
            show_dates(column_of(self.ui.dates), preview.status)

    def _show_problems(self, preview: Preview) -> None:
        column = column_of(self.ui.problems)
        self.problems = [self._card(problem, place) for place, problem in enumerate(preview.unsettled)]
        if not self.problems and not preview.kept:
            column.addWidget(_no_contradiction(preview))
        heading = ""
        for one in self.problems:
            if heading != one.heading:
                heading = one.heading
                column.addWidget(sentence(heading, "heading"))
            one.mend_wanted.connect(self.mend_wanted)
            column.addWidget(one)
        if preview.kept:
            column.addWidget(sentence("Kept as they are", "heading"))
        for place, (problem, reason) in enumerate(preview.kept):
            column.addWidget(kept_card(self.draft, problem, reason, place))

    def _card(self, problem: Problem, place: int) -> ProblemCard:
        if isinstance(problem, NotStated):
            return StateDayCard(self.draft, problem, place, self._state_arrangements)
        return ProblemCard(self.draft, problem, place)


def _no_contradiction(preview: Preview) -> QWidget:
    """Return that nothing entered contradicts itself, with no tick as long as questions are open or a contradiction is kept."""
    words, where = "Nothing entered contradicts itself.", preview.status
    if where is not None and contradicted(where):
        return with_sign("What is entered contradicts itself, and is kept with its reason.", "unknown")
    if where is None:
        return with_sign(f"The day the authority became aware is still open. {words}", "unknown")
    if not open_words(where):
        return with_sign(words, "met")
    return with_sign(f"{open_words(where)}. {words}", "unknown")


def show_dates(column: QVBoxLayout, status: CaseStatus) -> None:
    """Show every date of a status with its argument: what runs, what is done and cannot be counted, what waits."""
    column.addWidget(sentence("Every date, and why it is that date", "heading"))
    dated = [line for line in status.deadlines if line.due_on is not None]
    if not dated:
        column.addWidget(sentence(so_far("No date is running.", status), "muted"))
    for line in dated:
        column.addWidget(_deadline(line))
    undated = [line for line in status.deadlines if line.due_on is None]
    _show_undated(column, "Done, and not to be counted", [line for line in undated if line.uncounted])
    _show_undated(column, "Dates that start later", [line for line in undated if not line.uncounted])
    _show_noticed(column, status.case)


def _show_undated(column: QVBoxLayout, title: str, lines: Sequence[DeadlineLine]) -> None:
    if lines:
        column.addWidget(sentence(title, "heading"))
    for line in lines:
        done = f" {line.words}." if line.uncounted else ""
        column.addWidget(with_sign(f"{line.rule.duty}.{done} {' '.join(line.argument())}", line.state, "muted"))


def _show_noticed(column: QVBoxLayout, case: Case) -> None:
    """Say what the text speaks of and which other children nothing is entered for: never entered by itself."""
    part = name_of(CasePlace.SAFETY)
    noticed = [f"{one.said}: it can be entered under “{part}” once the case is open." for one in offered(case)]
    noticed += [f"{name}: enter under “{part}” who sees to this child's safety." for name in unseen(case)]
    if noticed:
        column.addWidget(sentence("To be entered once the case is open", "heading"))
    for said in noticed:
        column.addWidget(with_sign(said, "unknown"))


def _deadline(line: DeadlineLine) -> QFrame:
    frame, column = card()
    column.addWidget(sentence(line.rule.duty, "strong"))
    assert line.last_on is not None
    day = f"{AT_ONCE}, from " if line.stands.at_once else ""
    said = f"{day}{written_with_weekday(line.last_on)}. {line.words}."
    column.addWidget(with_sign(said, sign_of(line.stands), "heading"))
    if line.calculation is not None:
        for other in line.calculation.other_readings:
            column.addWidget(sentence(f"Other reading: {written(other.due_on)} – {other.reading}.", "strong"))
    column.addWidget(sentence(f"Falls on: {line.rule.falls_on}.", "muted"))
    for argument in _without_readings(line):
        column.addWidget(sentence(argument, "muted"))
    return frame


def _without_readings(line: DeadlineLine) -> list[str]:
    return [argument for argument in line.argument() if not argument.startswith("It can also be read as")]
