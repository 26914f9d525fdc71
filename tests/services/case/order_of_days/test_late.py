"""What has a time limit and is recorded as done after its day: why is asked, kept, shown and printed."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from datetime import date

import pytest
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import text

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import child_safety, passing_on, telling
from scr_desktop.services.papers import paper
from scr_desktop.services.review import panel, rapid_review
from scr_desktop.store.case_file import CaseFile
from tests.documents.reading import ReadBack, squeeze
from tests.domain.papers import DEATH, child
from tests.services.opening import Desk

WHY = "The consultant’s return came only on 10 January"
LATE = date(2019, 1, 14)


@pytest.fixture
def case(opened: Callable[..., Case], desk_day: Callable[[str], None]) -> Case:
    """Give a death known on 14 December 2018; it is 20 January 2019, and both time limits are over."""
    desk_day("2019-01-20")
    return opened(aware_on="14 December 2018", received_on="14 December 2018", sent_on="17 December 2018")


def complete(case_file: CaseFile, case: Case) -> None:
    """Write the rapid review and complete it on 8 January 2019."""
    review = rapid_review.start(case_file, case.id)
    rapid_review.save(
        case_file, case.id, review.id, {"step.0.what": "Ask the coroner", "step.0.due": "9 January 2019"}, "facts"
    )
    rapid_review.complete(case_file, case.id, date(2019, 1, 8))


def test_a_rapid_review_sent_late_is_recorded_with_the_reason(case_file: CaseFile, case: Case) -> None:
    """Without one it is refused at its entry; the reason stands on the review and with the deadline."""
    complete(case_file, case)
    with pytest.raises(Problem, match=r"it was due on .* Say why it came later") as refused:
        rapid_review.send(case_file, case.id, LATE, "Secure e-mail")
    assert refused.value.field == "late_why"
    rapid_review.send(case_file, case.id, LATE, "Secure e-mail", late_why=f" {WHY} ")
    where = cases.status(case_file, case.id)
    assert WHY in {line.late_why for line in where.deadlines if line.rule.done_by == "rapid_review_sent"}
    review = where.case.rapid_reviews[-1]
    assert f"Why it came late {WHY}" in squeeze(
        ReadBack(paper.draw(case_file, "rapid-review", case.id, item=review.id)).text
    )
    assert WHY in squeeze(ReadBack(paper.draw(case_file, "deadline-sheet", case.id)).text)


def test_a_rapid_review_sent_in_time_keeps_no_reason(case_file: CaseFile, case: Case) -> None:
    """A reason that is not owed is not kept: nothing was late."""
    complete(case_file, case)
    rapid_review.send(case_file, case.id, date(2019, 1, 8), "Secure e-mail", late_why=WHY)
    assert {one.late_why for one in cases.get(case_file, case.id).events} == {""}


def test_somebody_told_late_is_recorded_with_the_reason(
    case_file: CaseFile, opened: Callable[..., Case], desk_day: Desk
) -> None:
    """The telling keeps it, those to be told show it, and the notification that it was has it too."""
    desk_day("2019-01-20")
    case = opened(aware_on="14 December 2018", received_on="14 December 2018", sent_on="")
    (panel_line,) = [one for one in cases.status(case_file, case.id).duties if one.duty.key == "panel"]
    with pytest.raises(Problem) as refused:
        telling.record(case_file, case.id, panel_line.duty.key, LATE, "Letter")
    assert refused.value.field == "late_why"
    telling.record(case_file, case.id, panel_line.duty.key, LATE, "Letter", late_why=WHY)
    where = cases.status(case_file, case.id)
    assert {one.duty.key: one.late_why for one in where.duties}["panel"] == WHY
    assert {one.rule.key: one.late_why for one in where.deadlines}["notify"] == WHY
    telling.record(case_file, case.id, panel_line.duty.key, date(2019, 1, 16), "Letter")


def test_a_date_that_comes_late_is_recorded_with_the_reason(case_file: CaseFile, case: Case) -> None:
    """Recorded as an event it is asked for as well."""
    with pytest.raises(Problem) as refused:
        cases.record_event(case_file, case.id, "rapid_review_sent", LATE)
    assert refused.value.field == "late_why"
    cases.record_event(case_file, case.id, "rapid_review_sent", LATE, late_why=WHY)
    assert WHY in {one.late_why for one in cases.get(case_file, case.id).events}


def test_what_has_a_day_of_its_own_asks_in_its_note(case_file: CaseFile, case: Case) -> None:
    """A next step, a child's safety, what the Panel wanted by a day: done later, the note must say why."""
    complete(case_file, case)
    (step,) = cases.get(case_file, case.id).next_steps
    of = child_safety.enter(case_file, case.id, "Ann", "With her aunt", "Social care", date(2019, 1, 9))
    asked = panel.record_reply(case_file, case.id, date(2019, 1, 8), "asks", "Minutes", wanted_by_on=date(2019, 1, 9))

    def steps(note: str) -> Case:
        return rapid_review.step_done(case_file, case.id, step.id, LATE, note)

    def safety(note: str) -> Case:
        return child_safety.done(case_file, case.id, of.safety_items[0].id, LATE, "A worker", note)

    def sent(note: str) -> Case:
        reply = asked.panel_replies[0].id
        return panel.send_information(case_file, case.id, ["Minutes"], LATE, "Letter", note=note, reply_id=reply)

    for verb in (steps, safety, sent):
        with pytest.raises(Problem, match="by 9 January 2019: say in the note why it came later") as refused:
            verb("")
        assert refused.value.field == "note"
        verb(WHY)


def test_a_case_passed_on_late_is_recorded_with_the_reason(
    case_file: CaseFile, opened: Callable[..., Case], desk_day: Callable[[str], None]
) -> None:
    """That area had to be told within five working days of awareness: later, the reason is asked."""
    desk_day("2019-01-20")
    children = [child(**DEATH | {"normally_resident": "no", "home_area": "Bristol"})]
    of, on = opened(children=children), date(2018, 6, 18)
    entries = ("Bristol", "", on, "Letter", "The child lived there", date(2019, 1, 21))
    assert passing_on.late(cases.status(case_file, of.id), "Bristol", on)
    with pytest.raises(Problem) as refused:
        passing_on.pass_on(case_file, of.id, *entries)
    assert refused.value.field == "late_why"
    passing_on.pass_on(case_file, of.id, *entries, late_why=WHY)


def test_an_older_file_has_no_reasons_yet(case_file: CaseFile, case: Case) -> None:
    """Brought up to date, what was late in it stays late, without a reason that nobody gave."""
    cases.record_event(case_file, case.id, "rapid_review_sent", LATE, late_why=WHY)
    with case_file._engine.execution_options(writes=True).begin() as connection:
        for table in ("case_events", "tellings"):
            connection.execute(text(f"ALTER TABLE {table} DROP COLUMN late_why"))
    revision = importlib.import_module("scr_desktop.store.migrations.versions.r0009_late_why")
    with (
        case_file._engine.execution_options(writes=True).begin() as connection,
        Operations.context(MigrationContext.configure(connection)),
    ):
        revision.upgrade()
    (line,) = [one for one in cases.status(case_file, case.id).deadlines if one.state == "met_late"][:1]
    assert line.late_why == ""
