"""A serious case review begun in time and handed over at the end of grace: what waits, what is owed, whoever reads it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from scr_desktop.domain.problem import Doubt, Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.review.review_need import review_need
from scr_desktop.domain.stages.pathway import StepState, pathway
from scr_desktop.domain.stages.stage_words import stage_and_wait
from scr_desktop.services import loading
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import next_deadlines, telling
from scr_desktop.services.office import diary, office, register
from scr_desktop.services.papers import paper
from scr_desktop.services.regime import by_key
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.deadlines.record_event import RecordEvent
from scr_desktop.ui.case.head import next_words
from scr_desktop.ui.case.told.columns import COLUMNS, lines_of
from scr_desktop.ui.papers.record_telling import RecordTelling
from tests.documents.reading import ReadBack, squeeze

OVER = date(2020, 3, 31)
WHY = "Not finished when grace ended"
LATE = "Nobody saw the report before."
WHAT = "the complete report, or all information on an unfinished review with its learning"
RECIPIENTS = ("Safeguarding partners", "Child Safeguarding Practice Review Panel", "Department for Education")


@pytest.fixture
def in_grace(case_file: CaseFile, opened: Callable[..., Case], desk_day: Callable[[str], None]) -> Case:
    """Open a case of March 2018 whose review was begun in April 2018; the grace period ended on 1 April 2020."""
    office.change(case_file, {"arrangements_begin_on": date(2019, 4, 1)})
    desk_day("2026-11-27")
    found = opened(aware_on="12/3/2018", received_on="13/3/2018", incident_on="12/3/18")
    cases.record_event(case_file, found.id, "decision", date(2018, 4, 3))
    for kind in ("notification_sent", "partners_told"):
        cases.record_event(case_file, found.id, kind, date(2018, 3, 14))
    cases.record_event(case_file, found.id, "decision_told", date(2018, 4, 4))
    return cases.record_event(case_file, found.id, "review_begun", date(2018, 4, 3))


def told(case_file: CaseFile, case_id: str) -> dict[str, date | None]:
    """Return to whom the review is to be handed over, and when each was told."""
    duties = cases.status(case_file, case_id).duties
    return {one.duty.who: one.done_on for one in duties if one.duty.rule == "grace_end"}


def test_a_review_handed_over_waits_for_nothing_here(case_file: CaseFile, in_grace: Case) -> None:
    """Stage, next date, Today, register and papers say so; of those to be told only what is recorded of each."""
    assert "complete_scr" in {item.rule_key for item in diary.today(case_file).overdue}
    cases.record_event(case_file, in_grace.id, "handed_over", OVER, why=WHY)
    where = cases.status(case_file, in_grace.id)
    assert (where.stage.name, where.next) == ("Handed over", None)
    assert [one.rule.key for one in where.deadlines if one.state in {"due", "overdue", "waiting"}] == []
    assert {one.rule.key: one.met_on for one in where.deadlines}["grace_end"] == OVER
    assert told(case_file, in_grace.id) == dict.fromkeys(RECIPIENTS)
    assert {one.duty.rule for one in where.duties if one.done_on is None} == {"grace_end"}
    waits = f"Handed over on 31 March 2020, waiting for the record that it was told to: {', '.join(RECIPIENTS)}"
    assert stage_and_wait(where) == waits
    desk = diary.today(case_file)
    assert (desk.overdue, desk.this_week, desk.waiting) == ([], [], [])
    named = [f"Record that it was told: {who}, of {WHAT}" for who in RECIPIENTS]
    assert [(one.what, one.words) for one in desk.steps if one.telling] == [
        (one, "Not recorded as told") for one in named
    ]
    (row,) = register.rows(case_file, register.Wanted())
    assert (by_key(row.regime).stage_name(row.stage), row.next_due_on) == ("Handed over", None)
    text = squeeze(ReadBack(paper.draw(case_file, "where-everything-stands")).text)
    assert waits in text
    assert "Review under way" not in text


def test_it_is_handed_over_when_all_three_were_told(case_file: CaseFile, in_grace: Case) -> None:
    """Each telling is its own; with the last the review counts as handed over, and nothing more is waited for."""
    for number, day in ((1, 27), (2, 31)):
        telling.record(case_file, in_grace.id, f"hand_over_{number}", date(2020, 3, day), "In person")
        assert cases.get(case_file, in_grace.id).day_of("handed_over") is None
    telling.record(case_file, in_grace.id, "hand_over_3", date(2020, 3, 30), "Letter")
    assert cases.get(case_file, in_grace.id).day_of("handed_over") == OVER
    where = cases.status(case_file, in_grace.id)
    assert stage_and_wait(where) == "Handed over on 31 March 2020, waiting for nothing more"
    days = (date(2020, 3, 27), OVER, date(2020, 3, 30))
    assert told(case_file, in_grace.id) == dict(zip(RECIPIENTS, days, strict=True))
    kept = [one for one in cases.get(case_file, in_grace.id).deadlines if one.rule == "complete_scr"]
    assert [one.superseded_why for one in kept] == ["Handed over: everybody was told"]


def test_those_told_can_be_recorded_after_the_day_of_the_hand_over(case_file: CaseFile, in_grace: Case) -> None:
    """The day may be recorded first: each telling follows, and then nothing is waited for."""
    cases.record_event(case_file, in_grace.id, "handed_over", OVER, why=WHY)
    for number in (1, 2, 3):
        telling.record(case_file, in_grace.id, f"hand_over_{number}", OVER, "Letter")
    where = cases.status(case_file, in_grace.id)
    assert stage_and_wait(where) == "Handed over on 31 March 2020, waiting for nothing more"


def test_every_reader_says_that_a_late_hand_over_is_done_and_which_tellings_are_not_on_record(
    case_file: CaseFile, in_grace: Case
) -> None:
    """Deadlines, head, table and paper: done on its day, late; of each receiver only that no telling is recorded."""
    late = date(2020, 9, 29)
    cases.record_event(case_file, in_grace.id, "handed_over", late, why=WHY, late_why="The trial")
    where = cases.status(case_file, in_grace.id)
    (row,) = [one for one in where.deadlines if one.rule.key == "grace_end"]
    assert row.words == "Done on 29 September 2020 by “Handed over”, late"
    lines = [one for one in lines_of(where) if one.line.duty.rule == "grace_end"]
    state = next(one for one in COLUMNS if one.title == "State")
    assert [state.text(one) for one in lines] == ["Not recorded as told"] * 3
    assert next_words(where) == ("Handed over on 29 September 2020: record who was told", "unknown")
    text = squeeze(ReadBack(paper.draw(case_file, "hand-over", in_grace.id)).text)
    assert "By 1 April 2020 – not recorded as told" in text
    assert "overdue" not in text


def test_a_hand_over_is_itself_the_reason_for_what_falls_away_with_it(
    case_file: CaseFile, in_grace: Case, qtbot: QtBot
) -> None:
    """No date changes: nothing is asked, and what fell away says with what; a second day is a change and is asked about."""
    dialog = RecordEvent(case_file, in_grace.id, kind="handed_over", on=OVER)
    qtbot.addWidget(dialog)
    assert not dialog._form.why.isVisibleTo(dialog)
    dialog._form.go_on.click()
    assert dialog.result() == 1, dialog._form.fault.text()
    kept = [one for one in cases.get(case_file, in_grace.id).deadlines if one.rule == "complete_scr"]
    assert [one.superseded_why for one in kept] == ["Handed over"]
    with pytest.raises(Problem, match="say why"):
        cases.record_event(case_file, in_grace.id, "handed_over", date(2020, 3, 30))


def test_the_reason_for_a_late_hand_over_is_offered_for_each_receiver(
    case_file: CaseFile, in_grace: Case, qtbot: QtBot
) -> None:
    """One lateness is explained once: whoever records the tellings finds the reason entered, and may change it."""
    late = date(2020, 9, 29)
    cases.record_event(case_file, in_grace.id, "handed_over", late, late_why="The trial had to end first")
    first, second = [one for one in cases.status(case_file, in_grace.id).duties if one.unrecorded][:2]
    for line in (first, second):
        dialog = RecordTelling(case_file, in_grace.id, line)
        qtbot.addWidget(dialog)
        assert dialog._form.late_why.isVisibleTo(dialog)
        assert dialog._form.late_why.entry() == "The trial had to end first"


def test_the_reason_for_a_late_telling_is_offered_for_the_hand_over(
    case_file: CaseFile, in_grace: Case, qtbot: QtBot
) -> None:
    """It goes the other way too: one receiver was told late, with the reason, before the day was recorded."""
    late = date(2020, 9, 29)
    telling.record(case_file, in_grace.id, "hand_over_1", late, "Letter", late_why="The trial had to end first")
    dialog = RecordEvent(case_file, in_grace.id, kind="handed_over", on=late)
    qtbot.addWidget(dialog)
    assert dialog._form.late_why.isVisibleTo(dialog)
    assert dialog._form.late_why.entry() == "The trial had to end first"
    dialog._form.kind.set_entry("publication")
    dialog.preview()
    assert dialog._form.late_why.entry() == ""


def test_with_all_receivers_told_the_head_says_what_else_is_owed(case_file: CaseFile, untold: Case) -> None:
    """Only the decision is untold: stage and head name that, in whole sentences, and nobody waits on an ended board."""
    for kind in ("notification_sent", "partners_told"):
        cases.record_event(case_file, untold.id, kind, date(2019, 1, 14))
    cases.record_event(case_file, untold.id, "rapid_review_sent", date(2019, 1, 31), why="Notified by telephone")
    cases.record_event(case_file, untold.id, "handed_over", OVER, why=WHY)
    for number in (1, 2, 3):
        telling.record(case_file, untold.id, f"hand_over_{number}", OVER, "Letter")
    where = cases.status(case_file, untold.id)
    owed = "still owed: Ofsted, the Department for Education and the national panel are told of the decision"
    assert stage_and_wait(where) == f"Handed over on 31 March 2020; {owed}"
    assert next_words(where)[0].startswith("Tell the decision: ")
    assert [who for who, _ in diary.today(case_file).waiting] == ["This office, for the LSCB Chair"]


def test_a_file_of_an_earlier_version_lists_it_as_handed_over(case_file: CaseFile, in_grace: Case) -> None:
    """It listed the review as under way and its report as late: once opened, Today has neither."""
    cases.record_event(case_file, in_grace.id, "handed_over", OVER, why=WHY)
    with case_file.work("Test") as session:
        stale = loading.whole_case(session, in_grace.id)
        stale.stage, stale.next_rule, stale.next_due_on = "review", "complete_scr", date(2018, 10, 3)
    next_deadlines.bring_in_step(case_file)
    found = cases.get(case_file, in_grace.id)
    assert (found.stage, found.next_rule, found.next_due_on) == ("handed_over", "", None)


def test_publishing_after_the_end_of_grace_is_asked_about_and_takes_no_hand_over_away(
    case_file: CaseFile, in_grace: Case
) -> None:
    """The board had no review any more by then: the day stands only with a reason, and who was to receive it stays."""
    for kind in ("report_complete", "publication", "published"):
        with pytest.raises(Doubt, match="after the end of the grace period on 1 April 2020"):
            cases.moves_if(case_file, in_grace.id, kind, date(2020, 4, 2))
    with pytest.raises(Doubt):
        cases.record_event(case_file, in_grace.id, "published", date(2020, 5, 4))
    cases.record_event(
        case_file, in_grace.id, "published", date(2020, 5, 4), why="The partners agreed to it", late_why=LATE
    )
    where = cases.status(case_file, in_grace.id)
    assert told(case_file, in_grace.id) == dict.fromkeys(RECIPIENTS)
    assert {one.rule.key: one.state for one in where.deadlines}["grace_end"] == "overdue"
    assert "hand-over" in {one.key for one in paper.documents_for(where)}
    assert any("Kept as it is: The partners agreed to it" in one for one in where.case.kept)


def test_publishing_after_the_hand_over_is_asked_about_and_takes_no_telling_away(
    case_file: CaseFile, in_grace: Case
) -> None:
    """What was handed over is not ours to publish: with a reason it stands, beside the three who were to be told."""
    cases.record_event(case_file, in_grace.id, "handed_over", date(2020, 3, 2), why=WHY)
    with pytest.raises(Doubt, match="after the review was handed over on 2 March 2020"):
        cases.record_event(case_file, in_grace.id, "published", OVER)
    cases.record_event(case_file, in_grace.id, "published", OVER, why="The partners published it", late_why=LATE)
    assert told(case_file, in_grace.id) == dict.fromkeys(RECIPIENTS)
    assert cases.status(case_file, in_grace.id).stage.name == "Handed over"


def test_a_review_published_in_time_is_handed_over_to_nobody(case_file: CaseFile, in_grace: Case) -> None:
    """On the last day of grace it may still be published; a hand-over recorded afterwards is asked about."""
    cases.record_event(case_file, in_grace.id, "published", date(2020, 4, 1), late_why=LATE)
    assert told(case_file, in_grace.id) == {}
    with pytest.raises(Doubt, match="after the report was published on 1 April 2020"):
        cases.record_event(case_file, in_grace.id, "handed_over", date(2020, 4, 2))
    late = {"why": "The partners keep it", "late_why": "Easter"}
    cases.record_event(case_file, in_grace.id, "handed_over", date(2020, 4, 2), **late)
    assert told(case_file, in_grace.id) == dict.fromkeys(RECIPIENTS)


@pytest.fixture
def untold(case_file: CaseFile, opened: Callable[..., Case], desk_day: Callable[[str], None]) -> Case:
    """Open a case of January 2019: its review is begun, and nobody is recorded as told of the incident or the decision."""
    office.change(case_file, {"arrangements_begin_on": date(2019, 4, 1)})
    desk_day("2026-11-27")
    found = opened(aware_on="10/1/2019", received_on="11/1/2019")
    cases.record_event(case_file, found.id, "decision", date(2019, 2, 8))
    return cases.record_event(case_file, found.id, "review_begun", date(2019, 2, 8))


OWED = {"notify", "report_locally", "tell_decision"}


def test_a_hand_over_discharges_no_notification_and_no_telling_of_the_decision(
    case_file: CaseFile, untold: Case
) -> None:
    """The duty to notify is the local authority's own, the decision was taken here: both stay owed, late, until recorded."""
    before = {one.duty.key for one in cases.status(case_file, untold.id).duties if one.done_on is None}
    cases.record_event(case_file, untold.id, "handed_over", OVER, why=WHY)
    where = cases.status(case_file, untold.id)
    assert {one.rule.key for one in where.deadlines if one.state == "overdue"} == OWED
    assert {one.duty.key for one in where.duties if one.done_on is None} == before
    assert {item.rule_key for item in diary.today(case_file).overdue} == OWED
    (row,) = register.rows(case_file, register.Wanted())
    assert (row.stage, row.next_due_on) == ("handed_over", date(2019, 1, 17))
    late = {line.step.key for lane in pathway(where) for line in lane.steps if line.state is StepState.LATE}
    assert {"notified", "reported", "told"} <= late
    assert "still owed: The local authority notifies the incident nationally" in stage_and_wait(where)
    text = squeeze(ReadBack(paper.draw(case_file, "where-everything-stands")).text)
    assert "The local authority notifies the incident nationally" in text
    assert "Look whether the case can be closed" not in text


def test_what_outlives_a_hand_over_is_done_once_it_is_recorded(case_file: CaseFile, untold: Case) -> None:
    """The officer records each telling as in any other case, and then nothing is waited for."""
    cases.record_event(case_file, untold.id, "handed_over", OVER, why=WHY)
    for line in cases.status(case_file, untold.id).duties:
        if line.done_on is None:
            telling.record(case_file, untold.id, line.duty.key, OVER, "Secure e-mail", late_why="Forgotten")
    assert diary.today(case_file).overdue == []
    cases.record_event(case_file, untold.id, "rapid_review_sent", date(2019, 1, 31), why="Notified by telephone")
    assert stage_and_wait(cases.status(case_file, untold.id)).endswith("waiting for nothing more")


def test_what_an_earlier_version_let_fall_away_is_owed_again(case_file: CaseFile, untold: Case) -> None:
    """A file in which the hand-over took the notification with it lists it as late once it is opened."""
    cases.record_event(case_file, untold.id, "handed_over", OVER, why=WHY)
    with case_file.work("Test") as session:
        stale = loading.whole_case(session, untold.id)
        for one in stale.deadlines:
            one.superseded_at = one.superseded_at or "2026-11-01T10:00:00+00:00"
        stale.next_rule, stale.next_due_on = "", None
    assert diary.today(case_file).overdue == []
    next_deadlines.bring_in_step(case_file)
    assert {item.rule_key for item in diary.today(case_file).overdue} == OWED


def test_a_withdrawn_notification_still_takes_everything_with_it(case_file: CaseFile, untold: Case) -> None:
    """Only a hand-over leaves them: what does not stand need not be notified."""
    cases.record_event(case_file, untold.id, "withdrawn", OVER, note="Twice", why="Twice")
    assert diary.today(case_file).overdue == []


def test_a_day_of_publication_is_asked_about_where_it_is_handed_over_unfinished(
    case_file: CaseFile, in_grace: Case
) -> None:
    """A published review is not handed over; where both stand with a reason, row and stage say the same."""
    cases.record_event(case_file, in_grace.id, "handed_over", OVER, why=WHY)
    with pytest.raises(Doubt, match="recorded as handed over unpublished on 31 March 2020"):
        cases.record_event(case_file, in_grace.id, "published", date(2020, 3, 15))
    cases.record_event(case_file, in_grace.id, "published", date(2020, 3, 15), why="A summary only", late_why=LATE)
    where = cases.status(case_file, in_grace.id)
    (row,) = [one for one in where.deadlines if one.rule.key == "grace_end"]
    assert (row.by, row.met_on, where.stage.key) == ("handed_over", OVER, "handed_over")


def test_a_rapid_review_never_sent_stays_said_with_whom_it_passes_to(case_file: CaseFile, untold: Case) -> None:
    """It was owed from awareness and does not vanish: head, pathway, its own page and the hand-over say where it went."""
    cases.record_event(case_file, untold.id, "handed_over", OVER, why=WHY)
    where = cases.status(case_file, untold.id)
    left = "It is not recorded as sent, and is for the safeguarding partners"
    assert "rapid review was required of the board until its review was handed over on 31 March 2020" in stage_and_wait(
        where
    )
    assert left in stage_and_wait(where)
    (step,) = [line for lane in pathway(where) for line in lane.steps if line.step.key == "rapid_review"]
    assert (step.state, left in step.words) == (StepState.NOT_DONE, True)
    need = review_need(where)
    assert (need.until, "safeguarding partners" in need.why) == (OVER, True)
    assert left in squeeze(ReadBack(paper.draw(case_file, "hand-over", untold.id)).text)
    cases.record_event(case_file, untold.id, "rapid_review_sent", date(2019, 1, 31), why="Notified by telephone")
    assert left not in stage_and_wait(cases.status(case_file, untold.id))
