"""An old case entered after it was decided: what the notification says of the decision counts, and is recorded.

The case of every test: the authority became aware on 20 March 2019, the board was told on 25 March, the arrangements began
on 1 April, and it is entered on 10 June 2020.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import text

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.progress.verdict_words import review_sentence, review_state
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.review.decided_already import in_words, to_record
from scr_desktop.domain.review.foundations import for_closing
from scr_desktop.domain.stages.stage_words import stage_and_wait
from scr_desktop.domain.time.part_date import PartDate
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import draft as drafts
from scr_desktop.services.case import next_deadlines
from scr_desktop.services.office import diary, history, office
from scr_desktop.services.papers import paper
from scr_desktop.services.putting_right import amend
from scr_desktop.services.review import decision
from scr_desktop.services.review.decision import Decided
from scr_desktop.store.case_file import CaseFile
from tests.documents.reading import ReadBack, squeeze
from tests.domain.papers import DEATH, child, of_2022
from tests.domain.papers import paper as notification
from tests.present import present
from tests.services.decision_steps import decided

BEGIN = date(2019, 4, 1)
DAYS = {
    "aware_on": "20 March 2019", "received_on": "25 March 2019", "incident_on": "19/3/2019",
    "children": [child(**DEATH | {"born_on": "2.2.19", "died_on": "19.3.19"})],
}  # fmt: skip
DECISION = {"scr_decision", "scr_decision_backstop"}


@pytest.fixture(autouse=True)
def desk(case_file: CaseFile, desk_day: Callable[[str], None]) -> Callable[[str], None]:
    """Sit down on 10 June 2020 in an office whose arrangements began on 1 April 2019."""
    desk_day("2020-06-10")
    office.change(case_file, {"arrangements_begin_on": BEGIN})
    return desk_day


def said(what: str, on: str, **entries: Any) -> dict[str, Any]:
    """Return the notification with what it says of a decision, and the day as it is typed."""
    content = notification(**(DAYS | entries))
    content["notification"] |= {"decided": what, "decided_on": on}
    return content


def enter(case_file: CaseFile, what: str, on: str, **entries: Any) -> Case:
    """Open such a notification as a case."""
    started = drafts.start(case_file)
    drafts.save(case_file, started.id, said(what, on, **entries))
    return drafts.open_case(case_file, started.id)


def test_a_review_begun_in_time_is_under_way_and_in_its_grace_period(case_file: CaseFile) -> None:
    """It is no undecided case: stage, grace period and days stand, and who decided is said to be still to be recorded."""
    case = enter(case_file, "review", "29 March 2019")
    where = cases.status(case_file, case.id)
    days = {kind: case.day_of(kind) for kind in ("decision", "review_begun", "arrangements_begun", "passes_on")}
    made = date(2019, 3, 29)
    assert days == {"decision": made, "review_begun": made, "arrangements_begun": BEGIN, "passes_on": None}
    assert "ndecided" not in stage_and_wait(where)
    due = {one.rule.key: one.due_on for one in where.deadlines if one.open}
    assert due["grace_end"] == BEGIN.replace(year=2020)
    assert not DECISION & due.keys()
    assert to_record(where) == [
        "The notification says that it was decided to hold a review (29 March 2019). Who decided, and for what reasons, is "
        "still to be recorded."
    ]
    assert to_record(where)[0] in for_closing(where)
    assert next_deadlines.let_undecided_pass(case_file) == []
    decision.decide(case_file, case.id, decided(on="2019-03-29"))
    after = cases.status(case_file, case.id)
    assert to_record(after) == []
    assert [one.kind for one in after.case.events].count("decision") == 1


def test_a_decision_against_a_review_is_told_on(case_file: CaseFile) -> None:
    """No review was to be held: the case does not pass on, and the telling of that decision is owed."""
    where = cases.status(case_file, enter(case_file, "no_review", "28.3.2019").id)
    assert (where.case.day_of("no_review"), where.case.passes_on) == (date(2019, 3, 28), False)
    assert "tell_decision" in {one.rule.key for one in where.deadlines if one.open}


@pytest.mark.parametrize("on", ["March 2019", "?28 March 2019", "2019", ""])
def test_a_day_known_in_part_keeps_the_case_and_begins_nothing(case_file: CaseFile, on: str) -> None:
    """It is decided and never late to be decided; the day is asked for, and recorded it counts with its lateness."""
    case = enter(case_file, "review", on)
    where = cases.status(case_file, case.id)
    assert (where.case.passes_on, where.case.day_of("decision")) == (False, None)
    assert not DECISION & {one.rule.key for one in where.deadlines}
    assert not DECISION & {one.rule_key for one in diary.today(case_file).overdue}
    (open_,) = to_record(where)
    assert "is still to be recorded, with its day" in open_
    assert (on.lstrip("?") if on else "on a day not known") in in_words(where.case)
    with pytest.raises(Problem, match="began on 1 April 2019"):
        decision.decide(case_file, case.id, decided(on="2019-05-02"))
    with pytest.raises(Problem, match="came late"):
        decision.decide(case_file, enter(case_file, "review", "March 2019", received_on="1 March 2019",
                        aware_on="1 March 2019", incident_on="28/2/2019",
                        children=[child(**DEATH | {"born_on": "2.2.19", "died_on": "28.2.19"})]).id,
                        decided(on="2019-03-29"))  # fmt: skip
    decision.decide(case_file, case.id, decided(on="2019-03-28"))
    after = cases.status(case_file, case.id)
    assert (after.case.day_of("review_begun"), to_record(after)) == (date(2019, 3, 28), [])


def test_a_review_known_only_to_have_begun_is_not_late_to_be_decided(case_file: CaseFile) -> None:
    """The day on which it began stands; when it was decided is not guessed from it."""
    where = cases.status(case_file, enter(case_file, "begun", "29 March 2019").id)
    assert (where.case.day_of("review_begun"), where.case.day_of("decision")) == (date(2019, 3, 29), None)
    assert not DECISION & {one.rule.key for one in where.deadlines}
    assert stage_and_wait(where).startswith("Review under way")


@pytest.mark.parametrize("what", ["", "not_decided"])
def test_what_was_not_decided_passes_on(case_file: CaseFile, what: str) -> None:
    """Nothing said of a decision is as before: the case passes to the partners."""
    assert enter(case_file, what, "").passes_on


@pytest.mark.parametrize(
    ("what", "on", "words"),
    [
        ("review", "1 April 2019", "from that day nothing is decided by it"),
        ("no_review", "May 2019", "from that day nothing is decided by it"),
        ("review", "18 March 2019", "before the authority became aware"),
        ("review", "3 June 2027", "lies in the future"),
        ("not_decided", "29 March 2019", "Say what was decided on that day"),
        ("", "31 Febuary 2019", "31 Febuary 2019"),
    ],
)
def test_what_cannot_be_is_said_at_its_entry(case_file: CaseFile, what: str, on: str, words: str) -> None:
    """A decision of the board after it had lost the function, and days that cannot be."""
    found = drafts.preview(case_file, said(what, on)).unsettled
    assert any(words in one.whole for one in found if one.field == "notification.decided_on")


@pytest.mark.parametrize("what", ["review", "begun", "no_review"])
def test_no_day_is_counted_from_a_decision_that_cannot_have_been_made(case_file: CaseFile, what: str) -> None:
    """Neither the review's end nor its grace period nor a telling has a day before the entry is corrected."""
    where = drafts.preview(case_file, said(what, "1 April 2019")).status
    assert where is not None
    counted = {one.rule.key for one in where.deadlines if one.due_on}
    assert counted <= {"notify", "report_locally", "rapid_review", *DECISION}
    assert not where.case.day_of("arrangements_begun")
    assert review_state(where) == "unknown"
    in_time = drafts.preview(case_file, said(what, "29 March 2019")).status
    assert in_time is not None
    assert {one.rule.key for one in in_time.deadlines if one.due_on} - counted


@pytest.mark.parametrize(
    ("on", "asked"),
    [
        ("March 2019", ""),
        ("29 March 2019", ""),
        ("April 2019", "known only as “April 2019”"),
        ("3 April 2019", "entered as “3 April 2019”"),
        ("2019", "known only as “2019”"),
        ("?29 March 2019", "known only as “29 March 2019 (uncertain)”"),
        ("", "its day is not known"),
    ],
)
@pytest.mark.parametrize("what", ["review", "begun", "no_review"])
def test_whether_a_decision_came_before_the_change_is_asked(
    case_file: CaseFile, what: str, on: str, asked: str
) -> None:
    """A month that holds the day of the change, or a day after it, leaves open whose decision it was: it is asked."""
    found = drafts.preview(case_file, said(what, on))
    questions = [
        one for one in drafts.still_open(found) if "before the day on which the partner arrangements began" in one
    ]
    assert len(questions) == bool(asked)
    assert all("(on 1 April 2019)" in one and asked in one for one in questions)
    if not found.unsettled:
        case = enter(case_file, what, on)
        assert cases.status(case_file, case.id).asked == tuple(questions)


def test_a_month_that_holds_the_change_leaves_the_review_open(case_file: CaseFile) -> None:
    """The arrangements began in the middle of the month in which it was decided: nobody knows yet whose decision it was."""
    office.change(case_file, {"arrangements_begin_on": date(2019, 4, 10)})
    found = drafts.preview(case_file, said("review", "April 2019")).status
    assert found is not None
    (asked,) = found.asked
    assert "(on 10 April 2019)? (its day is known only as “April 2019”" in asked
    assert review_state(found) == "unknown"
    assert review_sentence(found).endswith(
        "Whether what was decided was still the board’s to decide is not settled yet."
    )
    before = drafts.preview(case_file, said("review", "March 2019")).status
    assert before is not None
    assert review_state(before) == "yes"


def test_partners_are_not_asked_whether_they_had_begun(case_file: CaseFile, desk: Callable[[str], None]) -> None:
    """Under their own arrangements no board decided: there is nothing to ask."""
    desk("2023-01-10")
    found = drafts.preview(case_file, said("no_review", "June 2022", **of_2022()))
    assert found.status is not None
    assert found.status.asked == ()


def test_no_reason_lets_a_board_decide_after_the_change(case_file: CaseFile) -> None:
    """Kept with a reason it is still refused, as it is where a decision is recorded."""
    started = drafts.start(case_file)
    kept = {"kept": {"notification.decided_on": "The minutes say so"}}
    drafts.save(case_file, started.id, said("review", "2 May 2019") | kept)
    with pytest.raises(Problem, match="from that day nothing is decided by it"):
        drafts.open_case(case_file, started.id)


def test_decided_before_the_change_it_does_not_fall_into_the_grace_period(case_file: CaseFile) -> None:
    """The notification reached the office only after the change, but a review was begun before: it goes on as begun."""
    late = {"received_on": "25 April 2019"}
    assert present(drafts.preview(case_file, said("", "", **late)).resolution).regime.key == "grace"
    begun = drafts.preview(case_file, said("begun", "29 March 2019", **late))
    assert present(begun.resolution).regime.key == "transition"


def test_partners_decide_already_too(case_file: CaseFile, desk: Callable[[str], None]) -> None:
    """Under the partner arrangements an old decision is entered the same way."""
    desk("2023-01-10")
    case = enter(case_file, "no_review", "20 June 2022", **of_2022())
    where = cases.status(case_file, case.id)
    assert (where.case.day_of("no_review"), len(to_record(where))) == (date(2022, 6, 20), 1)


def test_what_is_said_of_a_decision_is_amended_with_its_days(case_file: CaseFile) -> None:
    """A day learned later, and a mistake: days follow with the reason, what stood stays, and nothing else moves."""
    case = enter(case_file, "review", "March 2019")
    content = amend.content(case_file, case.id)
    assert amend.if_amended(case_file, case.id, content).moves == ()
    content["notification"]["decided_on"] = "29 March 2019"
    amend.amend(case_file, case.id, content, "The minutes were found")
    assert cases.get(case_file, case.id).day_of("arrangements_begun") == BEGIN
    content = amend.content(case_file, case.id)
    assert content["notification"]["decided_on"] == "29 March 2019"
    content["notification"] |= {"decided": "not_decided", "decided_on": ""}
    assert amend.if_amended(case_file, case.id, content).owes_reason
    amend.amend(case_file, case.id, content, "Another case's minutes")
    found = cases.get(case_file, case.id)
    kinds = ("decision", "review_begun", "arrangements_begun", "passes_on")
    assert [found.day_of(kind) for kind in kinds] == [None, None, None, BEGIN]
    gone = {one.kind: one.superseded_why for one in found.events if one.superseded_at}
    assert gone == dict.fromkeys(kinds[:3], "Another case's minutes")
    assert "grace_end" not in {one.rule for one in found.deadlines if one.current}
    assert any(one.why == "Another case's minutes" for one in history.entries(case_file, case.id))


def test_amending_puts_no_decision_after_the_change(case_file: CaseFile) -> None:
    """Neither is one put that the board could not make, nor one in the place of a decision that is recorded."""
    case = enter(case_file, "", "")
    content = amend.content(case_file, case.id)
    content["notification"] |= {"decided": "review", "decided_on": "2 May 2019"}
    with pytest.raises(Problem, match="from that day nothing is decided by it"):
        amend.amend(case_file, case.id, content, "The minutes were found")
    decision.decide(case_file, case.id, decided(on="2019-03-28"))
    with pytest.raises(Problem, match="change what is recorded of it"):
        amend.amend(case_file, case.id, content, "The minutes were found")


def test_an_older_file_says_nothing_of_a_decision(case_file: CaseFile) -> None:
    """A case of the release before is what it was: nothing is said, and nothing moves."""
    case = enter(case_file, "", "")
    with case_file._engine.execution_options(writes=True).begin() as connection:
        for name in ("decided", "decided_on"):
            connection.execute(text(f"ALTER TABLE cases DROP COLUMN {name}"))
    revision = importlib.import_module("scr_desktop.store.migrations.versions.r0010_decided_already")
    with (
        case_file._engine.execution_options(writes=True).begin() as connection,
        Operations.context(MigrationContext.configure(connection)),
    ):
        revision.upgrade()
    found = cases.get(case_file, case.id)
    assert (found.decided, found.decided_on.known, found.passes_on) == ("", False, True)
    assert amend.if_amended(case_file, case.id, amend.content(case_file, case.id)).moves == ()


def test_what_was_notified_stays_as_it_was_notified(case_file: CaseFile) -> None:
    """The day recorded later stands beside the month that was notified, and takes its place nowhere."""
    case = enter(case_file, "review", "March 2019")
    assert in_words(case) == "Decided to hold a review, March 2019"
    decision.decide(case_file, case.id, decided(on="2019-03-28"))
    after = cases.get(case_file, case.id)
    assert in_words(after) == "Decided to hold a review, March 2019 (on record since: 28 March 2019)"
    assert amend.content(case_file, case.id)["notification"]["decided_on"] == "March 2019"
    assert amend.if_amended(case_file, case.id, amend.content(case_file, case.id)).moves == ()


def test_where_only_the_month_can_be_found_it_is_said_what_to_do(case_file: CaseFile) -> None:
    """No day is made up: the case is closed as notified, and what was never found stands among what was open then."""
    case = enter(case_file, "review", "March 2019")
    (said_,) = to_record(cases.status(case_file, case.id))
    assert "Where only part of the day can be found, it is recorded with that part." in said_
    cases.close(case_file, case.id, date(2020, 6, 10), "All was done long ago")
    assert said_ in cases.get(case_file, case.id).open_when_closed


def test_no_day_of_a_month_is_said_to_be_the_day(case_file: CaseFile) -> None:
    """As long as the edition is open the sentence speaks of the month, and of its last day as the latest."""
    office.change(case_file, {"arrangements_begin_on": None})
    resolution = drafts.preview(case_file, said("review", "June 2019")).resolution
    assert resolution is not None
    assert "a review would begin in June 2019 (30 June 2019 at the latest)" in resolution.why
    resolution = drafts.preview(case_file, said("review", "3 June 2019")).resolution
    assert resolution is not None
    assert "a review would begin on 3 June 2019" in resolution.why


def test_a_decision_before_the_notification_came_contradicts_it(case_file: CaseFile) -> None:
    """Decided on 10 August and received on 14 October: one of the two is wrong, or there is a reason to be kept."""
    content = said("no_review", "24 March 2019")
    against = [
        one.whole for one in drafts.preview(case_file, content).problems if one.field == "notification.decided_on"
    ]
    assert len(against) == 1
    assert "before the notification was received on 25 March 2019" in against[0]
    assert not [
        one
        for one in drafts.preview(case_file, said("no_review", "March 2019")).problems
        if one.field == "notification.decided_on"
    ]


def by_month(what: str = "March 2019") -> Decided:
    """Return a decision known by its month."""
    return replace(decided(on="2019-03-31"), decided_in=PartDate.parse(what))


def test_a_decision_known_by_its_month_is_recorded_with_the_month(case_file: CaseFile) -> None:
    """Who decided and why stands there with the month; no event has a day that nobody knows, and no clock runs from one."""
    case = enter(case_file, "review", "March 2019")
    before = {one.rule: one.due_on for one in case.deadlines if one.current}
    kept = decision.decide(case_file, case.id, by_month())
    assert to_record(cases.status(case_file, case.id)) == []
    assert [kept.day_of(kind) for kind in ("decision", "review_begun")] == [None, None]
    assert {one.rule: one.due_on for one in kept.deadlines if one.current} == before
    for key in ("decision-record", "decision-pack", "where-everything-stands"):
        of = "" if key == "where-everything-stands" else case.id
        text_of = ReadBack(paper.draw(case_file, key, of)).text
        assert "March 2019" in text_of, key
        assert "31 March 2019" not in squeeze(text_of).replace("passed on 31 March 2019", ""), key


def test_the_day_found_later_takes_the_place_of_the_month(case_file: CaseFile) -> None:
    """Corrected with the day, the decision begins what begins on it; the month stays readable."""
    case = enter(case_file, "review", "March 2019")
    decision.decide(case_file, case.id, by_month())
    decision.decide_again(case_file, case.id, decided(on="2019-03-28"), "correction", "The minutes were found")
    kept = cases.get(case_file, case.id)
    assert kept.day_of("decision") == date(2019, 3, 28)
    assert [str(one.when) for one in kept.decisions] == ["March 2019", "28 March 2019"]


def test_only_a_notified_decision_may_lack_its_day(case_file: CaseFile) -> None:
    """A decision that the notification says nothing of has its day, and one after the board's time is none by its month."""
    with pytest.raises(Problem, match="Enter the day in full"):
        decision.decide(case_file, enter(case_file, "", "").id, by_month())
    case = enter(case_file, "review", "March 2019")
    with pytest.raises(Problem, match="from that day nothing is decided by it"):
        decision.decide(case_file, case.id, replace(by_month("May 2019"), decided_on=date(2019, 5, 31)))


def test_a_file_of_the_release_before_has_every_decision_with_its_day(case_file: CaseFile) -> None:
    """Brought up to date, a decision recorded before is what it was."""
    case = enter(case_file, "review", "28 March 2019")
    decision.decide(case_file, case.id, decided(on="2019-03-28"))
    with case_file._engine.execution_options(writes=True).begin() as connection:
        connection.execute(text("ALTER TABLE decisions DROP COLUMN decided_in"))
    revision = importlib.import_module("scr_desktop.store.migrations.versions.r0011_decided_in")
    with (
        case_file._engine.execution_options(writes=True).begin() as connection,
        Operations.context(MigrationContext.configure(connection)),
    ):
        revision.upgrade()
    (kept,) = cases.get(case_file, case.id).decisions
    assert (kept.decided_in.known, str(kept.when)) == (False, "28 March 2019")
