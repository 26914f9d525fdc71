"""The head of a case page: which case it is, its stage, and what comes next."""

from __future__ import annotations

from scr_desktop.domain.progress.case_status import CaseStatus, DeadlineLine
from scr_desktop.domain.progress.so_far import open_words, so_far
from scr_desktop.domain.review.decision_owed import owed_words
from scr_desktop.domain.stages.stage_words import ended_words, record_of_telling, stage_and_wait, still_owed
from scr_desktop.ui.forms.ui_case import Ui_CasePage
from scr_desktop.ui.look import icons
from scr_desktop.ui.look.readable import heading_of
from scr_desktop.ui.tables.short_duty import short_duty
from scr_desktop.ui.tables.state_icon import Sign, drawing_of, sign_of, tone_of


def show_head(form: Ui_CasePage, status: CaseStatus) -> None:
    """Show the head of the case, and the actions that its state allows."""
    case = status.case
    form.title.setText(heading_of(case))
    form.arrangements.setText(f"{status.regime.name} – {status.regime.option}")
    form.stage.setText(stage_words(status))
    words, state = next_words(status)
    form.next_deadline.setText(words)
    stage: Sign = "open" if case.open else "closed"
    for label, sign in ((form.stage_sign, stage), (form.next_sign, state)):
        icons.show_on(label, drawing_of(sign), tone_of(sign))
    form.go_to_next.setVisible(case.open and status.next is not None)
    form.record.setEnabled(case.open)
    form.close_case.setVisible(case.open)
    form.reopen.setVisible(not case.open)


def stage_words(status: CaseStatus) -> str:
    """Return the stage a case has reached and what it waits for, or that it is closed or fell away."""
    return stage_and_wait(status)


def next_words(status: CaseStatus) -> tuple[str, Sign]:
    """Return the next deadline in words, and the state of its sign."""
    line = status.next
    if not status.case.open:
        return "No deadline is counted in a closed case", "no"
    ended = ended_words(status)
    if ended and (record_of_telling(status) or (line is None and still_owed(status))):
        return f"{ended}: record who was told", "unknown"
    if ended and line is None:
        return f"Nothing is due: {ended[:1].lower()}{ended[1:]}", "no"
    owed = owed_words(status)
    if line is None and owed:
        return owed, "unknown"
    if line is None:
        return so_far("Nothing is due", status), "unknown" if open_words(status) else "met"
    coming = [*status.at_once, *([] if line.stands.at_once else [line])]
    return "\n".join([*([owed] if owed else []), *(_line_words(one) for one in coming)]), sign_of(line.stands)


def _line_words(line: DeadlineLine) -> str:
    words = line.stands.words_and_day
    return f"{short_duty(line.rule.key, line.rule.duty)}: {words[:1].lower()}{words[1:]}"
