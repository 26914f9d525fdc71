"""A decision that is taken back is not unsaid by that: who was told of it is shown, and what rested on it is open again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from scr_desktop.domain.progress.case_status import DutyLine
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.stages.stage_words import stage_and_wait
from scr_desktop.services import clock
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import telling
from scr_desktop.services.office import diary, register
from scr_desktop.services.office.register import Wanted
from scr_desktop.services.putting_right import taking_back
from scr_desktop.services.review import panel
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.decision.part import COLUMNS, lines_of
from scr_desktop.ui.case.head import next_words
from scr_desktop.ui.case.panel import part
from tests.domain.papers import of_2022
from tests.services.decision_steps import PARTNERS, decide

WHY = "It was entered in the wrong case."


@pytest.fixture
def found(case_file: CaseFile, opened: Callable[..., Case], monkeypatch: pytest.MonkeyPatch) -> Case:
    """Decide on a review, tell Ofsted, record that the Panel agrees, and take the decision back."""
    monkeypatch.setattr(clock, "today", lambda: date(2022, 7, 20))
    case = opened(**of_2022(), answers={"abuse_or_neglect": "yes"})
    for kind in ("notification_sent", "partners_told", "rapid_review_sent"):
        cases.record_event(case_file, case.id, kind, date(2022, 6, 9))
    decide(case_file, case, "review", on="2022-06-20", partners=PARTNERS, departs_why="-")
    (decision,) = cases.get(case_file, case.id).decisions
    tell_ofsted(case_file, case)
    panel.record_reply(case_file, case.id, date(2022, 6, 29), "agrees", "")
    number = taking_back.about(case_file, case.id, [decision.id])[0].line.number
    return taking_back.take_back(case_file, case.id, number, WHY)


def tell_ofsted(case_file: CaseFile, case: Case) -> None:
    """Record that Ofsted was told of the review."""
    (line,) = [one for one in of(case_file, case) if one.duty.who == "Ofsted"]
    telling.record(case_file, case.id, line.duty.key, date(2022, 6, 22), "E-mail")


def of(case_file: CaseFile, case: Case) -> list[DutyLine]:
    """Return those who must be told of a case."""
    return list(cases.status(case_file, case.id).duties)


def test_who_was_told_stays_shown_and_is_to_be_told(case_file: CaseFile, found: Case) -> None:
    """Also where it is decided otherwise afterwards; closing lists it; once told, it is done."""
    decide(case_file, found, "no_review", on="2022-06-21", partners=PARTNERS)
    (line,) = [one for one in of(case_file, found) if one.duty.who == "Ofsted" and one.duty.key.endswith("/no_longer")]
    assert "it no longer stands: it was told on 22 June 2022 of what has been taken back" in line.duty.of
    assert line.done_on is None
    assert any(
        "Ofsted" in said and "no longer stands" in said for said in cases.open_before_closing(case_file, found.id)
    )
    telling.record(case_file, found.id, line.duty.key, date(2022, 6, 24), "E-mail")
    (line,) = [one for one in of(case_file, found) if one.duty.key == line.duty.key]
    assert line.done_on == date(2022, 6, 24)


def test_what_rested_on_it_is_open_again(case_file: CaseFile, found: Case) -> None:
    """The decision is owed by its day, the reply is settled no more, and neither contradicts the other."""
    status = cases.status(case_file, found.id)
    assert next_words(status) == ("No decision is on record: it was to be made by 23 June 2022", "unknown")
    assert stage_and_wait(status) == "Rapid review sent, waiting for the decision"
    (reply,) = [one for one in part.lines_of(status) if one.what.startswith("The Panel:")]
    assert reply.words == "To be looked at"
    assert "speaks of a decision that was taken back" in reply.detail
    assert any("1 reply of the Panel not settled" in said for said in cases.open_before_closing(case_file, found.id))


def test_a_decision_taken_back_is_not_called_superseded(case_file: CaseFile, found: Case) -> None:
    """Nothing replaced it; the list says so, with the reason."""
    (line,) = lines_of(cases.status(case_file, found.id))
    assert COLUMNS[3].text(line) == "Taken back"
    assert WHY in line.detail
    assert "Superseded" not in line.detail


def test_the_decision_owed_again_is_on_today_and_in_the_register(case_file: CaseFile, found: Case) -> None:
    """Its day is over, so it stands among what is overdue; the register does not say that nothing is due."""
    day = date(2022, 7, 20)
    (item,) = [one for one in diary.today(case_file, day).overdue if one.rule_key == "decision_owed"]
    assert (item.case_id, item.last_on) == (found.id, date(2022, 6, 23))
    assert "working days late" in item.words
    rows = {due: [row.id for row in register.rows(case_file, Wanted(due=due))] for due in ("overdue", "none")}
    assert rows == {"overdue": [found.id], "none": []}
    (row,) = register.rows(case_file, Wanted(words="Trelawney"))
    assert row.next_rule == "decision_owed"
    assert register.found(case_file, Wanted(due="overdue", words="Trelawney")).open == 1
    decide(case_file, found, "review", on="2022-06-21", partners=PARTNERS, departs_why="-")
    assert "decision_owed" not in {one.rule_key for one in diary.today(case_file, day).overdue}
    assert [one.next_rule for one in register.rows(case_file, Wanted())] != ["decision_owed"]
