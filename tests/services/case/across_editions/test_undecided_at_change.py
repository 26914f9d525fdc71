"""An incident not decided on when the partner arrangements began: from the first entry to the recorded hand-over.

The case of every test: the authority became aware on 20 March 2019, the board was told on 25 March, and the
arrangements begin on 1 April. Fifteen working days from the notification end on 15 April.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from scr_desktop.domain.problem import Doubt, Problem
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.progress.verdict_words import nothing_decided_here, review_sentence
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.review.review_need import review_need
from scr_desktop.domain.stages.pathway import StepState, pathway
from scr_desktop.domain.stages.stage_words import stage_and_wait
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import draft as drafts
from scr_desktop.services.case import next_deadlines, telling
from scr_desktop.services.office import diary, history, office, register
from scr_desktop.services.papers import paper
from scr_desktop.services.regime import by_key
from scr_desktop.services.review import decision, rapid_review
from scr_desktop.store.case_file import CaseFile
from tests.documents.reading import ReadBack, squeeze
from tests.domain.papers import DEATH, child
from tests.domain.papers import paper as notification
from tests.services.decision_steps import decided

BEGIN = date(2019, 4, 1)
DAYS: dict[str, Any] = {
    "aware_on": "20 March 2019", "received_on": "25 March 2019", "incident_on": "19/3/2019",
    "children": [child(**DEATH | {"born_on": "2.2.19", "died_on": "19.3.19"})],
}  # fmt: skip
PASSES = "No decision on record when the partners began, waiting for its hand-over to the partners"
OF_THE_BOARD = {"scr_decision", "scr_decision_backstop", "rapid_review", "rapid_review_from_notification",
                "tell_decision", "complete_scr"}  # fmt: skip


@pytest.fixture
def undecided(case_file: CaseFile, opened: Callable[..., Case], desk_day: Callable[[str], None]) -> str:
    """Open the case on 27 March; nothing is decided when the arrangements begin, and on 10 April the file is opened."""
    desk_day("2019-03-27")
    office.change(case_file, {"arrangements_begin_on": BEGIN})
    found = opened(**DAYS)
    assert {"scr_decision", "rapid_review"} <= owed(cases.status(case_file, found.id))
    desk_day("2019-04-10")
    next_deadlines.bring_in_step(case_file)
    return found.id


def owed(where: CaseStatus) -> set[str]:
    """Return the rules under which something is still to be done or to begin."""
    return {one.rule.key for one in where.deadlines if one.met_on is None}


def test_the_boards_clocks_end_and_the_passing_on_is_owed(case_file: CaseFile, undecided: str) -> None:
    """No clock of the Chair runs from that day; what is owed is to pass it on, and every reader says so."""
    where = cases.status(case_file, undecided)
    assert where.case.regime == "transition"
    assert not OF_THE_BOARD & owed(where)
    assert stage_and_wait(where) == PASSES
    assert {one.duty.who: one.due_on for one in where.duties if one.duty.key == "pass_on"} == {
        "Safeguarding partners": BEGIN
    }
    assert not {one.duty.key for one in where.duties} & {"decision_ofsted", "decision_panel"}
    # No source counts days for it: it stands with what is near, as owed as soon as possible.
    assert "pass_on_undecided" in {item.rule_key for item in diary.today(case_file).this_week}
    assert not {item.rule_key for item in diary.today(case_file).overdue} & OF_THE_BOARD
    (row,) = register.rows(case_file, register.Wanted())
    assert by_key(row.regime).stage_name(row.stage) == "No decision on record when the partners began"
    assert review_sentence(where) == nothing_decided_here(where)
    assert nothing_decided_here(where).startswith("The partner arrangements began on 1 April 2019")
    needed = review_need(where)
    assert (
        needed.sentence
        == "A rapid review was required of the board until the partner arrangements began on 1 April 2019."
    )
    assert needed.why.startswith("It was required from awareness.")
    assert "for the safeguarding partners, to whom the case passes" in needed.why
    steps = {step.step.key: step.state for lane in pathway(where) for step in lane.steps}
    assert (steps["decided"], steps["recommended"], steps["rapid_review"]) == (
        StepState.NOT_APPLICABLE, StepState.NOT_APPLICABLE, StepState.TO_COME)  # fmt: skip
    assert (steps["begun"], steps["passed"]) == (StepState.NOT_APPLICABLE, StepState.NOW)


def test_the_rapid_review_is_listed_as_the_partners_from_then_on(case_file: CaseFile, undecided: str) -> None:
    """Its fifteen working days run on from awareness, with their source, on Today too; sent by the partners, it is done."""
    due = date(2019, 4, 10)
    where = cases.status(case_file, undecided)
    (line,) = [one for one in where.deadlines if one.rule.key == "partners_rapid_review"]
    assert (line.due_on, line.rule.falls_on, line.open) == (due, "Safeguarding partners", True)
    assert any("No source gives them days of their own" in said for said in line.argument())
    assert ("partners_rapid_review", due) in [(one.rule_key, one.last_on) for one in diary.today(case_file).this_week]
    assert str(where.verdict.review) == "consider"
    telling.record(case_file, undecided, "pass_on", date(2019, 4, 9), "In person", "HO-1")
    assert "partners_rapid_review" in owed(cases.status(case_file, undecided))
    cases.record_event(case_file, undecided, "rapid_review_sent", due, why="The partners sent it")
    assert "partners_rapid_review" not in owed(cases.status(case_file, undecided))


def test_partners_who_began_after_its_days_owe_it_as_soon_as_possible(
    case_file: CaseFile, opened: Callable[..., Case], desk_day: Callable[[str], None]
) -> None:
    """Known on 29 June 2018, its fifteen working days ended on 20 July; nobody was late before it was theirs to do."""
    begin = date(2019, 6, 1)
    desk_day("2019-06-03")
    office.change(case_file, {"arrangements_begin_on": begin})
    days = {"aware_on": "29 June 2018", "received_on": "29 June 2018", "incident_on": "28/6/2018"}
    baby = child(**DEATH | {"born_on": "2.2.18", "died_on": "28.6.18"})
    found = opened(**DAYS | days | {"children": [baby]})
    where = cases.status(case_file, found.id)
    (line,) = [one for one in where.deadlines if one.rule.key.startswith("partners_")]
    assert (line.stands.at_once, line.due_on, line.open) == (True, begin, True)
    assert line.words == "As soon as possible, since 1 June 2019"
    said = " ".join(line.argument())
    assert "were over before that day, and no source gives the partners days of their own" in said
    assert "20 July 2018" not in said
    shown = {row.rule_key: row.stands.words for row in diary.today(case_file).this_week}
    assert shown["partners_rapid_review_at_once"] == "As soon as possible, since 1 June 2019"
    assert not {row.rule_key for row in diary.today(case_file).overdue if "rapid_review" in row.rule_key}
    (step,) = [one for lane in pathway(where) for one in lane.steps if one.step.key == "rapid_review"]
    assert (step.state, step.words) == (StepState.NOW, "As soon as possible, since 1 June 2019")
    # Notified long after: by that reading its days are not over, and both are named until the office chooses.
    cases.record_event(case_file, found.id, "notification_sent", date(2019, 5, 20), why="Late", late_why="Overlooked")
    both = {one.rule.key: one.words for one in cases.status(case_file, found.id).deadlines if one.open}
    assert both["partners_rapid_review_at_once"] == "As soon as possible, since 1 June 2019"
    assert both["partners_rapid_review_from_notification"] == "Due in 6 working days"


def test_a_rapid_review_that_the_board_sent_is_not_owed_by_the_partners(case_file: CaseFile, undecided: str) -> None:
    """Sent on 29 March and recorded afterwards: it is the board's, and nothing of it is left for the partners."""
    cases.record_event(case_file, undecided, "rapid_review_sent", date(2019, 3, 29), why="Recorded late")
    listed = {one.rule.key for one in cases.status(case_file, undecided).deadlines}
    assert "rapid_review" in listed
    assert not {one for one in listed if one.startswith("partners_")}


def test_what_was_fixed_stays_readable_with_the_reason(case_file: CaseFile, undecided: str) -> None:
    """The Chair's day of 15 April stands as superseded, and the history says what happened on which day."""
    old = next(one for one in cases.get(case_file, undecided).deadlines if one.rule == "scr_decision")
    assert old.due_on == date(2019, 4, 15)
    assert old.superseded_why.startswith("The partner arrangements began on 1 April 2019 and no decision is on record")
    (line,) = [
        one for one in history.entries(case_file, undecided) if one.what.startswith("No decision on record when")
    ]
    assert line.why == old.superseded_why
    before = history.entries(case_file)
    next_deadlines.bring_in_step(case_file)
    assert history.entries(case_file) == before


def test_it_is_handed_over_with_its_paper_and_waits_for_the_partners(case_file: CaseFile, undecided: str) -> None:
    """The paper is offered and true, the telling is the hand-over, and after it nothing of the board is owed."""
    text = squeeze(ReadBack(paper.draw(case_file, "hand-over", undecided)).text)
    assert "All information on the incident, on which no decision is on record" in text
    assert "As soon as possible from Monday 1 April 2019: the source gives no day" in text
    assert "Received for: Safeguarding partners" in text
    telling.record(case_file, undecided, "pass_on", date(2019, 4, 9), "In person", "HO-1")
    where = cases.status(case_file, undecided)
    assert where.case.day_of("handed_over") == date(2019, 4, 9)
    assert stage_and_wait(where) == "Passed to the partners, waiting for the partners' own decision"
    assert not (OF_THE_BOARD | {"pass_on_undecided"}) & owed(where)
    text = squeeze(ReadBack(paper.draw(case_file, "hand-over", undecided)).text)
    assert "on which no decision is on record, on 9 April 2019" in text
    steps = {step.step.key: step.state for lane in pathway(where) for step in lane.steps}
    assert steps["passed"] is StepState.DONE
    assert steps["handed_over"] is StepState.NOT_APPLICABLE


def test_the_day_of_the_hand_over_can_be_recorded_by_itself(case_file: CaseFile, undecided: str) -> None:
    """The event is as good as the telling: the partners are shown told by it."""
    cases.record_event(case_file, undecided, "handed_over", date(2019, 4, 8), why="Taken along")
    (line,) = [one for one in cases.status(case_file, undecided).duties if one.duty.key == "pass_on"]
    assert (line.done_on, line.by_words) == (date(2019, 4, 8), "by “Handed over”")


def test_a_case_entered_after_the_change_passes_at_once(
    case_file: CaseFile, opened: Callable[..., Case], desk_day: Callable[[str], None]
) -> None:
    """The preview says it before the case is opened, and the case stands so with its first entry."""
    desk_day("2019-04-10")
    office.change(case_file, {"arrangements_begin_on": BEGIN})
    preview = drafts.preview(case_file, notification(**DAYS))
    assert preview.status is not None
    assert stage_and_wait(preview.status) == PASSES
    found = opened(**DAYS)
    assert stage_and_wait(cases.status(case_file, found.id)) == PASSES
    assert not [one for one in found.deadlines if one.rule in OF_THE_BOARD and one.current]


def test_the_office_states_the_day_after_it(
    case_file: CaseFile, opened: Callable[..., Case], desk_day: Callable[[str], None]
) -> None:
    """As long as the day stated lies ahead nothing passes; with an earlier one it does, and a day corrected is followed."""
    desk_day("2019-04-10")
    found = opened(**DAYS)
    assert "scr_decision" in owed(cases.status(case_file, found.id))
    office.change(case_file, {"arrangements_begin_on": BEGIN})
    assert stage_and_wait(cases.status(case_file, found.id)) == PASSES
    office.change(case_file, {"arrangements_begin_on": date(2019, 4, 3)}, "The date was wrong")
    assert cases.get(case_file, found.id).day_of("passes_on") == date(2019, 4, 3)
    office.change(case_file, {"arrangements_begin_on": date(2019, 4, 29)}, "Postponed")
    where = cases.status(case_file, found.id)
    assert (where.case.passes_on, "scr_decision" in owed(where)) == (False, True)


def test_a_decision_made_in_time_and_recorded_later_keeps_the_case(case_file: CaseFile, undecided: str) -> None:
    """The Chair decided on 29 March: the passing on is set aside, readable, and the board's clocks run again."""
    said = decided(on="2019-03-29")
    assert "tell_decision" in {
        one.rule.key for one in decision.owed(case_file, undecided, "review", "", said.decided_on).moves
    }
    decision.decide(case_file, undecided, said)
    where = cases.status(case_file, undecided)
    assert (where.case.passes_on, where.case.day_of("arrangements_begun")) == (False, BEGIN)
    assert {"tell_decision", "complete_scr", "grace_end"} <= owed(where)
    (gone,) = [one for one in where.case.events if one.kind == "passes_on"]
    assert gone.superseded_why.startswith("It was decided on 29 March 2019")


@pytest.mark.parametrize("on", [date(2019, 4, 1), date(2019, 4, 9)])
@pytest.mark.parametrize("outcome", ["review", "no_review"])
def test_the_board_decides_nothing_from_that_day(case_file: CaseFile, undecided: str, on: date, outcome: str) -> None:
    """Neither a review nor its refusal can be decided, nor recommended, from the day the arrangements began."""
    with pytest.raises(Problem, match="began on 1 April 2019: from that day nothing is decided by it"):
        decision.decide(case_file, undecided, decided(outcome, on=on.isoformat(), contrary_why="Because"))
    with pytest.raises(Problem, match="began on 1 April 2019"):
        decision.owed(case_file, undecided, outcome, "", on)
    assert cases.get(case_file, undecided).passes_on


def test_a_closed_or_withdrawn_case_does_not_pass(
    case_file: CaseFile, opened: Callable[..., Case], desk_day: Callable[[str], None]
) -> None:
    """What was closed or fell away before stays so; opened again after the day, it passes."""
    desk_day("2019-03-27")
    office.change(case_file, {"arrangements_begin_on": BEGIN})
    closed, gone = opened(**DAYS), opened(**DAYS)
    cases.close(case_file, closed.id, date(2019, 3, 27), "Entered twice")
    cases.record_event(case_file, gone.id, "withdrawn", date(2019, 3, 27), note="Another child", why="Another child")
    desk_day("2019-04-10")
    assert next_deadlines.let_undecided_pass(case_file) == []
    cases.reopen(case_file, closed.id, "It was not the same incident")
    assert cases.get(case_file, closed.id).passes_on


def test_an_incident_of_2018_under_option_a_passes_too(
    case_file: CaseFile, opened: Callable[..., Case], desk_day: Callable[[str], None]
) -> None:
    """Aware in May 2018 and still undecided on 1 April 2019: the same, under Working Together 2015."""
    desk_day("2019-03-27")
    office.change(case_file, {"arrangements_begin_on": BEGIN})
    found = opened()
    desk_day("2019-04-01")
    assert next_deadlines.let_undecided_pass(case_file) == [found.reference]
    where = cases.status(case_file, found.id)
    assert where.case.regime == "WT2015"
    assert stage_and_wait(where) == PASSES
    assert "hand-over" in {one.key for one in paper.documents_for(where)}


def test_what_another_board_decides_is_not_said_to_be_our_partners_to_decide(
    case_file: CaseFile, opened: Callable[..., Case], desk_day: Callable[[str], None]
) -> None:
    """The information passes on as well, but who decides stays the board of the area where the child lives, by name."""
    desk_day("2019-04-10")
    office.change(case_file, {"arrangements_begin_on": BEGIN})
    home = DEATH | {"born_on": "2.2.19", "died_on": "19.3.19", "normally_resident": "no", "home_area": "Westmoor"}
    found = opened(**DAYS | {"children": [child(**home)]})
    said = nothing_decided_here(cases.status(case_file, found.id))
    assert "who decide" not in said
    assert said.endswith("where the child normally lives (Westmoor) to decide (Procedure 4.1).")


def test_what_is_still_to_be_entered_is_what_a_decision_is_refused_for(case_file: CaseFile, undecided: str) -> None:
    """The change of arrangements is the reason itself for a decision of an earlier day: none is asked, none is needed."""
    said = decided("review", on="2019-03-29")
    assert decision.still_needed(case_file, undecided, said) == []
    decision.decide(case_file, undecided, said)


def test_a_rapid_review_made_before_that_day_can_be_recorded(case_file: CaseFile, undecided: str) -> None:
    """It was required until then: one completed and sent before is entered afterwards, one of a later day is refused."""
    rapid_review.start(case_file, undecided)
    with pytest.raises(Problem, match="from that day the rapid review is for the safeguarding partners"):
        rapid_review.complete(case_file, undecided, BEGIN)
    rapid_review.complete(case_file, undecided, date(2019, 3, 28))
    with pytest.raises(Doubt, match="it is for them to send it"):
        rapid_review.send(case_file, undecided, BEGIN, "Secure e-mail")
    with pytest.raises(Doubt, match="when it was for the safeguarding partners"):
        cases.record_event(case_file, undecided, "rapid_review_sent", BEGIN)
    rapid_review.send(case_file, undecided, date(2019, 3, 29), "Secure e-mail", stands_why="Notified by telephone")
    assert cases.get(case_file, undecided).day_of("rapid_review_sent") == date(2019, 3, 29)
