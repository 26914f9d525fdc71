"""Page 5: the criteria of the case's regime, with the verdict forming beside them."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.progress.questions_to_ask import may_appear, not_asked, said_elsewhere
from scr_desktop.domain.rules.fact import Fact, Question
from scr_desktop.ui.fields.with_sign import column_of, sentence
from scr_desktop.ui.forms.ui_new_case_criteria import Ui_NewCaseCriteria
from scr_desktop.ui.new_case.in_hand import InHand
from scr_desktop.ui.new_case.pages.page import DraftPage
from scr_desktop.ui.new_case.pages.question import QuestionRow, settled_row, unasked_row
from scr_desktop.ui.new_case.regime_words import regime_sentence
from scr_desktop.ui.new_case.verdict_panel import announce, show_open, show_verdict

NO_QUESTIONS = (
    "No question is asked here yet: which ones there are follows from the day on which the authority became aware. Go on with "
    "the next pages, or enter that day on the first."
)


class CriteriaPage(DraftPage):
    """Asks what the regime asks, in its order and under its headings."""

    key = "criteria"
    step = "Criteria"

    def __init__(self, draft: InHand) -> None:
        super().__init__(draft)
        self.ui = Ui_NewCaseCriteria()
        self.ui.setupUi(self)
        self.ui.verdict_scroll.read_by_keyboard()
        self.rows: list[QuestionRow] = []
        self._announced = ""

    def initializePage(self) -> None:  # noqa: N802 - Qt's name
        """Ask the questions of the regime that now governs the case."""
        column = column_of(self.ui.questions)
        self.rows = []
        if self.draft.preview.status is None:
            column.addWidget(sentence(NO_QUESTIONS, "muted"))
        else:
            self._ask(column, self.draft.preview.status)
        super().initializePage()

    def show_standing(self) -> None:
        """Show the verdict as it now is, and the contradictions where they arise."""
        status = self.draft.preview.status
        self.ui.regime.say(regime_sentence(self.draft.preview), "muted")
        if status is None:
            show_open(self.ui.verdict, self.draft.preview)
        else:
            show_verdict(self.ui.verdict, status)
            self._announced = announce(self.ui.verdict, status, self._announced)
            for row in self.rows:
                row.show_contradictions(status)
                hidden = not_asked(row.fact, status) or said_elsewhere(row.fact, status)
                row.frame.setVisible(self._answered(row.fact) or not hidden)

    def focus_first(self) -> None:
        """Begin with the first question that is not yet answered, or else the first."""
        shown = [row for row in self.rows if not row.frame.isHidden()]
        still_open = [row for row in shown if not self._answered(row.fact)]
        for row in [*still_open, *shown][:1]:
            row.focus()

    def focus_on(self, field: str) -> bool:
        """Put the focus on the question of a path such as `answers.coroner.value`."""
        for row in self.rows:
            if field.split(".")[:2] == ["answers", row.fact.key]:
                row.focus()
                return True
        return False

    def _ask(self, column: QVBoxLayout, status: CaseStatus) -> None:
        heading = ""
        for question in _by_heading(may_appear(status)):
            if question.heading != heading:
                heading = question.heading
                column.addWidget(sentence(heading, "heading"))
            self._add(column, question, status)

    def _add(self, column: QVBoxLayout, question: Question, status: CaseStatus) -> None:
        derived = status.case_facts.settled
        if question.fact.key in derived:
            column.addWidget(settled_row(self.draft, question, derived[question.fact.key]))
        elif not self._answered(question.fact) and (because := not_asked(question.fact, status)):
            column.addWidget(unasked_row(question, because))
        else:
            row = QuestionRow(self.draft, question)
            row.show()
            self.rows.append(row)
            column.addWidget(row.frame)

    def _answered(self, fact: Fact) -> bool:
        return self.draft.get(f"answers.{fact.key}.value") not in {"", "unknown"}


def _by_heading(asked: tuple[Question, ...]) -> list[Question]:
    """Return the questions with each heading once, in the order in which the headings first appear."""
    headings = list(dict.fromkeys(question.heading for question in asked))
    return sorted(asked, key=lambda question: headings.index(question.heading))
