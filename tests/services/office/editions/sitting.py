"""An officer at the office's copy of the edition of 2026: what the tests of editions say of its lines."""

from __future__ import annotations

from datetime import date

from scr_desktop.domain.editions.confirmed import DAY_LINE, Answer
from scr_desktop.domain.editions.text import WT2026
from scr_desktop.domain.progress.case_status import CaseStatus, DeadlineLine
from scr_desktop.services.case import draft
from scr_desktop.services.office.editions import confirming
from scr_desktop.services.office.editions.said import Said
from scr_desktop.store.case_file import CaseFile

APPLIES = date(2026, 6, 1)


def said(line: str, answer: Answer = Answer.STANDS, **entries: object) -> Said:
    """Return what the invented officer says of a line, with whatever else is entered."""
    given = {
        "paragraph": "5.12",
        "by": "Jo Officer",
        "against": "the printed copy",
        "why": "" if answer is Answer.STANDS else "The edition says so.",
        **entries,
    }
    return Said(WT2026, line, answer, **given)  # type: ignore[arg-type]


def confirm(case_file: CaseFile, line: str, answer: Answer = Answer.STANDS, **entries: object) -> None:
    """Confirm a line."""
    confirming.confirm(case_file, said(line, answer, **entries))


def confirm_day(case_file: CaseFile, on: date = APPLIES) -> None:
    """Confirm the day from which the edition applies."""
    confirm(case_file, DAY_LINE, applies_on=on)


def opened(case_file: CaseFile, aware_on: str) -> str:
    """Open a case of serious harm that became known on a day, and return its id."""
    started = draft.start(case_file)
    content = dict(started.content)
    content["awareness"] = {"aware_on": aware_on}
    content["children"] = [{"given_names": "Alex", "family_name": "Invented", "harm": "seriously_harmed"}]
    content["answers"] = {"abuse_or_neglect": {"value": "yes", "evidence": ""}}
    draft.save(case_file, started.id, content)
    return draft.open_case(case_file, started.id).id


def line_of(status: CaseStatus, rule: str) -> DeadlineLine:
    """Return the deadline of a case by a rule."""
    return next(line for line in status.deadlines if line.rule.key == rule)
