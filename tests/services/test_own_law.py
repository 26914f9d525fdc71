"""What an office confirmed of the law holds in all of its case file, and nothing goes round it.

Under the law of this office a rapid review that is counted from awareness is due after 10 working days instead of 15, in
words of its own. Its case became known on Tuesday 31 May 2022; 2 and 3 June were bank holidays.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from scr_desktop.domain.progress.reckoning import Move
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.rules.deadline import DeadlineRule
from scr_desktop.domain.time.period import working_days
from scr_desktop.services import loading
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import draft
from scr_desktop.services.office import desk, diary, office, procedure, register
from scr_desktop.services.office.moving.moved import moved
from scr_desktop.services.office.register import Wanted
from scr_desktop.services.papers import paper
from scr_desktop.services.putting_right import amend
from scr_desktop.services.regime import Law, as_built
from scr_desktop.store.case_file import CaseFile
from tests.documents.cases import content
from tests.services.opening import Desk
from tests.stating import state_day

AWARE, TODAY = date(2022, 5, 31), date(2022, 6, 8)
BUILT, OWN, OWN_A_DAY_LATER = date(2022, 6, 23), date(2022, 6, 16), date(2022, 6, 17)
RULE, DUTY = "rapid_review", "By our own count the rapid review goes to the Panel"
PROGRAM = Path(__file__).resolve().parents[2] / "scr_desktop"
# What asks the program's own regimes, or could: a case is never one that this would be right for.
OF_THE_PROGRAM = {"by_key", "governing", "regimes", "as_built"}
EXCEPTIONS = {
    ("services/loading.py", "as_built"),  # what an office begins with
    ("services/office/editions/lines.py", "as_built"),  # the lines as the program holds them, beside the office's own
    ("services/office/editions/offered.py", "as_built"),  # the events that the program itself counts from
    ("services/office/editions/confirming.py", "as_built"),  # what a line is compared with
    ("services/case/draft.py", "as_built"),  # a notification that is looked at without a case file
    ("services/office/history_words.py", "regimes"),  # the names of what was recorded, under whatever law it was
    ("services/upkeep/self_check.py", "regimes"),  # the program as it is installed
    ("commands/law.py", "by_key"),  # the law without a case file
    ("commands/law.py", "governing"),
    ("commands/law.py", "as_built"),
    ("app.py", "as_built"),  # made ahead, while the prompt is shown
    ("services/upkeep/rehearsal.py", "as_built"),  # the rules of an invented case, gone through before
}


def _own(rule: DeadlineRule) -> DeadlineRule:
    return replace(rule, within=working_days(10), duty=DUTY) if rule.key == RULE else rule


CONFIRMED = Law(tuple(replace(one, rules=tuple(map(_own, one.rules))) for one in as_built().regimes))


@pytest.fixture
def confirm(monkeypatch: pytest.MonkeyPatch, desk_day: Desk) -> Callable[[], None]:
    """Give what makes it the law of the office from then on; it is Wednesday 8 June 2022."""
    desk_day(TODAY.isoformat())
    return lambda: monkeypatch.setattr(loading, "law", lambda _session: CONFIRMED)


def opened(case_file: CaseFile) -> Case:
    """Open the case."""
    started, entries = draft.start(case_file), content(AWARE)
    draft.save(case_file, started.id, entries)
    state_day(case_file, entries)
    return draft.open_case(case_file, started.id)


def notified(case_file: CaseFile) -> Case:
    """Open the case and record that everybody was notified: the rapid review is what is due next."""
    case = opened(case_file)
    cases.record_event(case_file, case.id, "notification_sent", TODAY, late_why="The post was slow.")
    return cases.record_event(case_file, case.id, "partners_told", TODAY)


def due(case: Case) -> date:
    """Return the day on which the rapid review of a case is due as it is fixed."""
    return next(one.due_on for one in case.deadlines if one.rule == RULE and one.current)


def new_days(found: list[Move]) -> list[date | None]:
    """Return the days to which the rapid review would move."""
    return [one.new_on for one in found if one.rule.key == RULE]


def test_a_case_is_seen_opened_and_stands_by_the_law_of_its_office(
    case_file: CaseFile, confirm: Callable[[], None]
) -> None:
    """Before it is opened, when it is, and whenever it is looked at."""
    confirm()
    before = draft.preview(case_file, content(AWARE)).status
    case = opened(case_file)
    assert due(case) == OWN
    for status in (before, cases.status(case_file, case.id), desk.in_hand(case_file, TODAY).cases[0].status):
        assert status is not None
        (line,) = [one for one in status.deadlines if one.rule.key == RULE]
        assert (line.due_on, line.rule.duty) == (OWN, DUTY)


def test_lists_say_what_the_law_of_the_office_says(case_file: CaseFile, confirm: Callable[[], None]) -> None:
    """Today, the calendar, the register and the procedure, also where they said otherwise just before."""
    case = notified(case_file)
    assert DUTY not in said(case_file)
    confirm()
    cases.answer(case_file, case.id, "abuse_or_neglect", "yes", "Seen again", why="Counted anew")
    assert [one.duty for one in diary.between(case_file, OWN, OWN)] == [DUTY]
    (row,) = register.rows(case_file, Wanted())
    assert (row.duty, row.next_due_on) == (DUTY, OWN)
    waiting = [one for _, of in diary.today(case_file).waiting for one in of if one.rule_key == RULE]
    assert [(one.duty, one.due_on) for one in waiting] == [(DUTY, OWN)]
    assert DUTY in {one.text for one in procedure.rows(case_file)}


def said(case_file: CaseFile) -> set[str]:
    """Return the duties that the lists name."""
    listed = {one.duty for _, of in diary.today(case_file).waiting for one in of}
    return listed | {row.duty for row in register.rows(case_file, Wanted())}


@pytest.mark.parametrize("key", ["deadline-sheet", "calendar-month", "register", "procedure-as-followed"])
def test_papers_print_the_law_of_the_office(case_file: CaseFile, confirm: Callable[[], None], key: str) -> None:
    """Those of a case and those of the office."""
    confirm()
    case = notified(case_file)
    of = case.id if paper.needs_case(key) else ""
    item = "WT2018" if key == "procedure-as-followed" else ""
    assert DUTY in str(paper.compose(case_file, key, of, item=item, wanted=Wanted()).content)


def test_what_if_and_putting_right_count_by_the_law_of_the_office(
    case_file: CaseFile, confirm: Callable[[], None]
) -> None:
    """A case that was opened before: what a day, an answer or an amendment would move, and then does."""
    case = opened(case_file)
    assert due(case) == BUILT
    confirm()
    assert new_days(cases.what_if(case_file, case.id, "notification_sent", TODAY)) == [OWN]
    assert new_days(cases.moves_if(case_file, case.id, "aware", date(2022, 6, 1))) == [OWN_A_DAY_LATER]
    assert new_days(cases.moves_if_answered(case_file, case.id, "abuse_or_neglect", "yes")) == [OWN]
    entries = amend.content(case_file, case.id)
    entries["awareness"]["aware_on"] = "1 June 2022"
    assert new_days(list(amend.if_amended(case_file, case.id, entries).moves)) == [OWN_A_DAY_LATER]
    assert due(amend.amend(case_file, case.id, entries, "Known a day later")) == OWN_A_DAY_LATER


def test_a_law_is_tried_before_it_holds(case_file: CaseFile, confirm: Callable[[], None]) -> None:
    """The moves are those of the law that is proposed; once it holds, whatever is fixed anew is fixed by it."""
    case = opened(case_file)
    with case_file.read() as session:
        table = loading.working_days(session)
        assert moved(session, table) == []
        ((named, move),) = moved(session, table, CONFIRMED)
    assert (named.id, move.rule.duty, move.old_on, move.new_on) == (case.id, DUTY, BUILT, OWN)
    confirm()
    assert new_days([move for _, move in office.touched_by(case_file, date(2022, 6, 10))]) == [OWN_A_DAY_LATER]
    office.add_one_off_day(case_file, date(2022, 6, 10), "Proclaimed", "The Gazette")
    assert due(cases.get(case_file, case.id)) == OWN_A_DAY_LATER


def asked() -> Iterator[tuple[str, str]]:
    """Yield the modules of the program that take from it what asks its own regimes, each with the name of that."""
    for path in sorted(PROGRAM.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module == "scr_desktop.services":
                assert "regime" not in {one.name for one in node.names}, f"{path}: take from it what is needed by name"
            if isinstance(node, ast.ImportFrom) and node.module == "scr_desktop.services.regime":
                names = {one.name for one in node.names} & OF_THE_PROGRAM
                yield from ((path.relative_to(PROGRAM).as_posix(), name) for name in names)


def test_who_asks_of_a_case_asks_the_law_of_its_case_file() -> None:
    """`loading.law`, `office.law`, `cases.regime_of` or the status; the program's own regimes are for the few named here."""
    assert set(asked()) == EXCEPTIONS
