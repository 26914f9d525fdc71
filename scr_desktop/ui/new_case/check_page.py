"""Page 8: what is to be mended, the verdict, and every date with its argument."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from scr_desktop.domain.part_date import written, written_with_weekday
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.standing import DeadlineLine, Standing
from scr_desktop.ui.fields.signed import card, column_of, sentence, signed
from scr_desktop.ui.forms.ui_new_case_check import Ui_NewCaseCheck
from scr_desktop.ui.new_case.open_draft import OpenDraft
from scr_desktop.ui.new_case.page import DraftPage
from scr_desktop.ui.new_case.regime_words import regime_sentence
from scr_desktop.ui.new_case.verdict_panel import show_verdict
from scr_desktop.ui.theme import give_role


class CheckPage(DraftPage):
    """The last page; `mend_wanted` carries the path of an entry to go back to, `opened` the id of the new case."""

    key = "check"
    step = "Check and dates"
    mend_wanted = Signal(str)
    opened = Signal(str)

    def __init__(self, draft: OpenDraft) -> None:
        super().__init__(draft)
        self.ui = Ui_NewCaseCheck()
        self.ui.setupUi(self)
        self.ui.scroll.read_by_keyboard()

    def initializePage(self) -> None:  # noqa: N802 - Qt's name
        """Look at everything once more."""
        self.ui.could_not_open.warn("")
        self.draft.look()
        super().initializePage()

    def focus_first(self) -> None:
        """Put the focus on the page, so that the arrow keys move it."""
        self.ui.scroll.setFocus()

    def validatePage(self) -> bool:  # noqa: N802 - Qt's name
        """Open the case; what stands in the way is said on the page, and the wizard stays."""
        try:
            case = self.draft.open_case()
        except Problem as problem:
            self.ui.could_not_open.warn(problem.sentence)
            self.ui.scroll.ensureVisible(0, 0)
            return False
        self.opened.emit(case.id)
        return True

    def show_standing(self) -> None:
        """Show problems, verdict and dates."""
        preview = self.draft.preview
        self._show_problems([*preview.problems, *_unsettled(self.draft, preview.standing)])
        self.ui.regime.say(regime_sentence(preview))
        if preview.standing is not None:
            show_verdict(self.ui.verdict, preview.standing, contradictions=False)
            _show_dates(column_of(self.ui.dates), preview.standing)

    def _show_problems(self, problems: list[Problem]) -> None:
        column = column_of(self.ui.problems)
        if not problems:
            column.addWidget(signed("Nothing entered contradicts itself.", "met"))
            return
        column.addWidget(sentence("To be mended", "heading"))
        for place, problem in enumerate(problems):
            column.addWidget(self._problem(problem, place))

    def _problem(self, problem: Problem, place: int) -> QFrame:
        frame, column = card("alarm")
        column.addWidget(signed(problem.sentence, "overdue"))
        button = QPushButton("Go there and mend it")
        button.setObjectName(f"mend_{place}")
        button.setAccessibleDescription(problem.sentence)
        give_role(button, "link")
        button.clicked.connect(partial(self._mend, problem.field))
        column.addWidget(button)
        return frame

    def _mend(self, field: str, *_: object) -> None:
        self.mend_wanted.emit(field)


def _unsettled(draft: OpenDraft, standing: Standing | None) -> list[Problem]:
    """Return what the answers and the processes leave to be mended: contradictions, and processes set aside silently."""
    if standing is None:
        return []
    asked = [question.fact.key for question in standing.regime.questions]
    found = []
    for contradiction in standing.verdict.contradictions:
        keys = [key for key in contradiction.when.asks() if key in asked]
        found.append(Problem(contradiction.text, f"answers.{keys[-1]}.value" if keys else "answers"))
    for process in standing.verdict.prompts:
        path = f"considerations.{process.key}"
        if draft.get(f"{path}.outcome") == "not_applicable" and not draft.get(f"{path}.note").strip():
            found.append(Problem(f"{process.name} is set aside without a reason: say why.", f"{path}.note"))
    return found


def _show_dates(column: QVBoxLayout, standing: Standing) -> None:
    column.addWidget(sentence("Every date, and why it is that date", "heading"))
    dated = [line for line in standing.deadlines if line.due_on is not None]
    if not dated:
        column.addWidget(sentence("No date is running from the answers so far.", "muted"))
    for line in dated:
        column.addWidget(_deadline(line))
    waiting = [line for line in standing.deadlines if line.due_on is None]
    if waiting:
        column.addWidget(sentence("Dates that start later", "heading"))
    for line in waiting:
        column.addWidget(signed(f"{line.rule.duty}. {' '.join(line.argument())}", line.state, "muted"))


def _deadline(line: DeadlineLine) -> QFrame:
    frame, column = card()
    column.addWidget(sentence(line.rule.duty, "strong"))
    assert line.due_on is not None
    column.addWidget(signed(f"{written_with_weekday(line.due_on)}. {line.words}.", line.state, "heading"))
    if line.calculation is not None:
        for other in line.calculation.other_readings:
            column.addWidget(sentence(f"Other reading: {written(other.due_on)} – {other.reading}.", "strong"))
    column.addWidget(sentence(f"Falls on: {line.rule.falls_on}.", "muted"))
    for argument in _without_readings(line):
        column.addWidget(sentence(argument, "muted"))
    return frame


def _without_readings(line: DeadlineLine) -> list[str]:
    return [argument for argument in line.argument() if not argument.startswith("It can also be read as")]
