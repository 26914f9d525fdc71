"""Time beyond the clocks: extensions, holds, what if, the earliest publication, days kept, a notification withdrawn."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from scr_desktop.documents.sections.deadlines import due_day
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.progress.case_status import DeadlineLine
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.timing import Hold
from scr_desktop.domain.rules.deadline import calculate
from scr_desktop.services import loading
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import timing
from scr_desktop.services.office import diary, history, office
from scr_desktop.services.office.due import DueItem
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.deadlines.columns import lines_of
from tests.domain.papers import of_2022

pytestmark = pytest.mark.usefixtures("desk_day")

DUE, UNTIL = date(2018, 6, 7), date(2018, 6, 21)  # the Chair's decision, and two weeks more


def line(case_file: CaseFile, case_id: str, rule: str, today: str = "2018-05-17") -> DeadlineLine:
    """Return one deadline of a case on a day."""
    found = cases.status(case_file, case_id, date.fromisoformat(today)).deadlines
    (only,) = [one for one in found if one.rule.key == rule]
    return only


def extended(case_file: CaseFile, found: Case, until: date = UNTIL) -> Case:
    """Give the Chair more time, as agreed on 16 May 2018."""
    return timing.extend(
        case_file, found.id, "scr_decision", until, "Ofsted's lead inspector", date(2018, 5, 16), "The trial."
    )


# Extensions


def test_more_time_is_allowed_by_somebody_for_a_reason(case_file: CaseFile, opened: Callable[..., Case]) -> None:
    """Who, when and why are kept, and printed in the argument beside the day that still stands."""
    found = extended(case_file, opened())
    (kept,) = cases.get(case_file, found.id).extensions
    assert (kept.until_on, kept.allowed_by, kept.allowed_on, kept.why) == (
        UNTIL, "Ofsted's lead inspector", date(2018, 5, 16), "The trial."
    )  # fmt: skip
    shown = line(case_file, found.id, "scr_decision")
    assert shown.due_on == DUE
    assert "extended to 21 June 2018" in shown.words
    said = "Extended to 21 June 2018, allowed by Ofsted's lead inspector on 16 May 2018: The trial."
    assert said in shown.argument()


@pytest.mark.parametrize(("rule", "until", "by", "why", "field"), [
    ("scr_decision", UNTIL, " ", "Trial", "allowed_by"),
    ("scr_decision", UNTIL, "DfE", " ", "why"),
    ("scr_decision", DUE, "DfE", "Trial", "until_on"),
    ("tell_decision", UNTIL, "DfE", "Trial", "rule"),
])  # fmt: skip
def test_more_time_without_who_why_or_a_later_day_is_refused(
    case_file: CaseFile, opened: Callable[..., Case], rule: str, until: date, by: str, why: str, field: str
) -> None:
    """Nobody extends a deadline alone, for nothing, backwards, or before it runs; and nothing is kept."""
    found = opened()
    with pytest.raises(Problem) as problem:
        timing.extend(case_file, found.id, rule, until, by, date(2018, 5, 16), why)
    assert problem.value.field == field
    assert cases.get(case_file, found.id).extensions == []


@pytest.mark.parametrize(("today", "state", "left"), [
    ("2018-06-08", "due", 9), ("2018-06-21", "due", 0), ("2018-06-22", "overdue", -1),
])  # fmt: skip
def test_lateness_counts_from_the_day_allowed_and_the_diary_agrees(
    case_file: CaseFile,
    opened: Callable[..., Case],
    desk_day: Callable[[str], None],
    today: str,
    state: str,
    left: int,
) -> None:
    """Between the due day and the day allowed nothing is late, in the case or on the desk; after it both say so."""
    found = extended(case_file, opened())
    desk_day(today)
    shown = line(case_file, found.id, "scr_decision", today)
    assert (shown.state, shown.working_days_left) == (state, left)
    item = on_desk(case_file, "scr_decision")
    assert (item.state, item.working_days_left, item.last_on) == (state, left, UNTIL)
    late = [one.rule_key for one in diary.today(case_file).overdue]
    assert ("scr_decision" in late) == (state == "overdue")


def on_desk(case_file: CaseFile, rule: str) -> DueItem:
    """Return one deadline as the calendar lists it on the very day on which it counts, and on no other day."""
    listed = [
        one
        for day in (date(2018, 5, 17) + timedelta(days=number) for number in range(60))
        for one in diary.between(case_file, day, day)
        if one.rule_key == rule and one.last_on == day
    ]
    (only,) = listed
    assert [one.rule_key for one in diary.between(case_file, date(2018, 5, 1), date(2018, 8, 1))].count(rule) == 1
    return only


@pytest.mark.parametrize(("done", "state", "words"), [
    ("2018-06-07", "met", "Done on 7 June 2018"),
    ("2018-06-20", "met", "Done on 20 June 2018, within the time allowed"),
    ("2018-06-22", "met_late", "Done on 22 June 2018, late"),
])  # fmt: skip
def test_what_is_done_within_the_time_allowed_is_not_late(
    case_file: CaseFile,
    opened: Callable[..., Case],
    desk_day: Callable[[str], None],
    done: str,
    state: str,
    words: str,
) -> None:
    """Done by the day allowed is in time, and says that more time was allowed; the diary judges alike."""
    found = extended(case_file, opened())
    desk_day("2018-06-25")
    cases.record_event(case_file, found.id, "decision", date.fromisoformat(done), late_why="Illness")
    shown = line(case_file, found.id, "scr_decision", "2018-06-25")
    assert (shown.state, shown.words) == (state, words)
    assert on_desk(case_file, "scr_decision").state == state


@pytest.mark.parametrize(("until", "allowed", "said", "field"), [
    ("2018-06-12", "2018-06-25", "12 June 2018 was over on 25 June 2018", "until_on"),
    ("2018-06-21", "2015-01-05", "5 January 2015 is before the case became known", "allowed_on"),
])  # fmt: skip
def test_time_that_nobody_can_have_allowed_is_refused(
    case_file: CaseFile,
    opened: Callable[..., Case],
    desk_day: Callable[[str], None],
    until: str,
    allowed: str,
    said: str,
    field: str,
) -> None:
    """Neither time that was past when it was allowed, nor time allowed for a case that nobody knew of."""
    found = opened()
    desk_day("2018-06-25")
    days = {"until_on": date.fromisoformat(until), "allowed_on": date.fromisoformat(allowed)}
    with pytest.raises(Problem, match=said) as refused:
        timing.extend(case_file, found.id, "scr_decision", **days, allowed_by="The Chair", why="The trial.")
    assert refused.value.field == field
    assert cases.get(case_file, found.id).extensions == []


def test_time_allowed_afterwards_makes_nothing_punctual(
    case_file: CaseFile, opened: Callable[..., Case], desk_day: Callable[[str], None]
) -> None:
    """Due on 7 June and more time allowed on the 11th until the 21st: it is late, is said to be, and owes its reason."""
    found = opened()
    desk_day("2018-06-11")
    timing.extend(case_file, found.id, "scr_decision", UNTIL, "The Chair", date(2018, 6, 11), "The trial.")
    shown = line(case_file, found.id, "scr_decision", "2018-06-11")
    assert (shown.state, shown.last_on, shown.words) == ("overdue", DUE, "2 working days late")
    assert shown.days == "7 June 2018, allowed afterwards until 21 June 2018"
    assert any("only on 11 June 2018, when its day was over" in said for said in shown.argument())
    assert on_desk(case_file, "scr_decision").state == "overdue"
    desk_day("2018-06-20")
    with pytest.raises(Problem, match=r"it was due on 7 June 2018 .*Say why it came later"):
        cases.record_event(case_file, found.id, "decision", date(2018, 6, 20))
    cases.record_event(case_file, found.id, "decision", date(2018, 6, 20), late_why="The trial.")
    done = line(case_file, found.id, "scr_decision", "2018-06-20")
    assert (done.state, done.words, done.late_why) == (
        "met_late",
        "Done on 20 June 2018, late",
        "The trial.",
    )


def test_more_time_still_is_in_time_while_the_first_runs(
    case_file: CaseFile, opened: Callable[..., Case], desk_day: Callable[[str], None]
) -> None:
    """Allowed again within the time allowed, it counts; allowed again after that, it does not."""
    found = extended(case_file, opened())
    desk_day("2018-06-29")
    for until, on in (("2018-06-28", "2018-06-21"), ("2018-07-10", "2018-06-29")):
        allowed = date.fromisoformat(on)
        timing.extend(
            case_file, found.id, "scr_decision", date.fromisoformat(until), "DfE", allowed, "The trial runs on"
        )
    assert line(case_file, found.id, "scr_decision").last_on == date(2018, 6, 28)
    assert on_desk(case_file, "scr_decision").last_on == date(2018, 6, 28)


def test_the_first_day_stands_beside_the_day_allowed(case_file: CaseFile, opened: Callable[..., Case]) -> None:
    """In the table of the case and on the deadline sheet, as the dialog promises."""
    found = extended(case_file, opened())
    status = cases.status(case_file, found.id)
    (by,) = [one.by for one in lines_of(status) if one.key == "scr_decision"]
    assert by == "21 June 2018, first 7 June 2018"
    assert due_day(line(case_file, found.id, "scr_decision")).endswith("(first 7 June 2018)")


def test_the_last_time_allowed_counts(case_file: CaseFile, opened: Callable[..., Case]) -> None:
    """A second extension takes the place of the first; both stay on record, and the case goes by the later one."""
    found = extended(case_file, opened())
    timing.extend(case_file, found.id, "scr_decision", date(2018, 6, 28), "DfE", date(2018, 5, 17), "The trial runs on")
    assert line(case_file, found.id, "scr_decision").last_on == date(2018, 6, 28)
    assert on_desk(case_file, "scr_decision").last_on == date(2018, 6, 28)
    assert len(cases.get(case_file, found.id).extensions) == 2


def test_the_register_goes_by_the_day_allowed(case_file: CaseFile, opened: Callable[..., Case]) -> None:
    """The next date of the list is the first day after which somebody is late: with more time, another may come before."""
    found = opened()
    for kind in ("notification_sent", "partners_told"):
        cases.record_event(case_file, found.id, kind, date(2018, 5, 16))
    assert cases.get(case_file, found.id).next_due_on == DUE
    extended(case_file, found, date(2018, 6, 14))
    assert cases.get(case_file, found.id).next_due_on == date(2018, 6, 14)
    extended(case_file, found)
    after = cases.get(case_file, found.id)
    assert (after.next_rule, after.next_due_on) == ("scr_decision_backstop", date(2018, 6, 16))


# Holds


def hold(case_file: CaseFile, found: Case, effect: str = "publication") -> Hold:
    """Record that a trial holds the case up, and return the hold."""
    timing.hold(case_file, found.id, "Trial at Bristol", effect, date(2018, 5, 16), date(2018, 6, 16), "Listed")
    return cases.get(case_file, found.id).holds[-1]


def test_a_hold_pauses_no_clock(case_file: CaseFile, opened: Callable[..., Case]) -> None:
    """Every deadline that ran goes on to the same day."""
    found = opened()
    before = {one.rule: one.due_on for one in cases.get(case_file, found.id).deadlines}
    hold(case_file, found)
    after = {one.rule: one.due_on for one in cases.get(case_file, found.id).deadlines}
    assert before.items() <= after.items()
    assert set(after) - set(before) == {"delay_reasons"}


def test_a_hold_of_publication_raises_the_duty_to_give_reasons(
    case_file: CaseFile, opened: Callable[..., Case]
) -> None:
    """The panel of that day and the Secretary of State must be told why, from the day publication was held up."""
    found = opened()
    hold(case_file, found)
    status = cases.status(case_file, found.id)
    told = {one.duty.who for one in status.duties if one.duty.after == "held_up"}
    assert told == {"National Panel of Independent Experts", "Secretary of State (Department for Education)"}
    assert line(case_file, found.id, "delay_reasons").due_on == date(2018, 5, 16)


def test_other_holds_raise_no_letter(case_file: CaseFile, opened: Callable[..., Case]) -> None:
    """Witnesses who cannot be spoken to yet delay no publication by themselves."""
    found = opened()
    hold(case_file, found, "interviews")
    assert cases.get(case_file, found.id).day_of("held_up") is None


def test_a_hold_comes_back_to_the_desk_until_it_ends(case_file: CaseFile, opened: Callable[..., Case]) -> None:
    """It is on the desk with its day, moves when looked at, and leaves when it has ended; the record keeps it."""
    found = opened()
    one = hold(case_file, found)
    (shown,) = diary.today(case_file).holds
    assert (shown.cause, shown.look_again_on) == ("Trial at Bristol", date(2018, 6, 16))
    timing.look_again(case_file, found.id, one.id, date(2018, 9, 1), "Verdict expected in August")
    assert diary.today(case_file).holds[0].look_again_on == date(2018, 9, 1)
    timing.end_hold(case_file, found.id, one.id, date(2018, 5, 17), "Withdrawn")
    assert diary.today(case_file).holds == []
    assert cases.status(case_file, found.id).holds == ()
    (kept,) = cases.get(case_file, found.id).holds
    assert (kept.ended_on, kept.note) == (date(2018, 5, 17), "Verdict expected in August")
    with pytest.raises(Problem, match="ended already"):
        timing.end_hold(case_file, found.id, one.id, date(2018, 5, 17))


def test_holds_that_cannot_be_are_refused(case_file: CaseFile, opened: Callable[..., Case]) -> None:
    """Without a cause, looked at before it began, looked at again backwards, ended before it began."""
    found = opened()
    with pytest.raises(Problem, match="Say what holds"):
        timing.hold(case_file, found.id, " ", "publication", date(2018, 5, 16), date(2018, 6, 16))
    with pytest.raises(Problem, match="must come after"):
        timing.hold(case_file, found.id, "Trial", "publication", date(2018, 5, 16), date(2018, 5, 16))
    with pytest.raises(ValueError, match="no effect"):
        timing.hold(case_file, found.id, "Trial", "everything", date(2018, 5, 16), date(2018, 6, 16))
    one = hold(case_file, found)
    with pytest.raises(Problem, match="Choose a day after"):
        timing.look_again(case_file, found.id, one.id, date(2018, 6, 16), "")
    with pytest.raises(Problem, match="cannot have ended before"):
        timing.end_hold(case_file, found.id, one.id, date(2018, 5, 15))


# What if


def recorded(case_file: CaseFile, case_id: str) -> list[str]:
    """Return the dates of a case as they are kept, superseded ones too."""
    found = cases.get(case_file, case_id)
    return [str(found.version), *map(str, found.events), *map(str, found.deadlines), str(found.next_due_on)]


def test_what_if_shows_the_moves_and_changes_nothing(case_file: CaseFile, opened: Callable[..., Case]) -> None:
    """Days past or to come can be tried; the case, its deadlines and the history stay as they were."""
    found = opened()
    before, entries = recorded(case_file, found.id), history.entries(case_file)
    tried = {
        move.rule.key: (move.old_on, move.new_on)
        for move in cases.what_if(case_file, found.id, "aware", date(2018, 5, 14))
    }
    assert tried == dict.fromkeys(("notify", "report_locally"), (date(2018, 5, 18), date(2018, 5, 21)))
    ahead = {move.rule.key: move.new_on for move in cases.what_if(case_file, found.id, "decision", date(2018, 6, 4))}
    assert ahead["tell_decision"] == date(2018, 6, 11)
    assert recorded(case_file, found.id) == before
    assert history.entries(case_file) == entries


# The earliest publication

# In grace nothing is published: an undecided case passes on.
REGIMES = ("WT2015", "transition", "WT2018", "WT2023")
SENT = [date(2022, 12, 14) + timedelta(days=number) for number in range(30)]  # over Christmas and New Year


def under(case_file: CaseFile, found: Case, regime: str) -> str:
    """Put a case under another regime, past the services, and return its id."""
    with case_file.work("Test") as session:
        loading.whole_case(session, found.id).regime = regime
    return found.id


@pytest.mark.parametrize("chosen", [(), (("working_days_before", "clear"), ("week_before_publication", "week"))])
@pytest.mark.parametrize("regime", REGIMES)
def test_the_earliest_publication_is_lawful_and_no_day_sooner_is(
    case_file: CaseFile, opened: Callable[..., Case], regime: str, chosen: tuple[tuple[str, str], ...]
) -> None:
    """Sent on that day the report is in time; for the working day before it would have been late: in both readings."""
    case_id = under(case_file, opened(), regime)
    for ambiguity, option in chosen:
        office.choose_reading(case_file, ambiguity, option, "So agreed.")
    table = office.working_days(case_file)
    for sent in SENT:
        found = timing.earliest_publication(case_file, case_id, sent)
        assert table.is_working(found.publish_on)
        assert calculate(found.rule, found.publish_on, table).due_on >= sent
        assert calculate(found.rule, table.before(found.publish_on, 1), table).due_on < sent or (
            table.before(found.publish_on, 1) <= sent
        )


@pytest.mark.parametrize(("regime", "reading", "publish"), [
    ("WT2018", None, date(2023, 1, 18)),
    ("WT2018", ("working_days_before", "clear"), date(2023, 1, 19)),
    ("WT2023", None, date(2023, 1, 18)),
    ("WT2015", None, date(2023, 1, 18)),
    ("WT2015", ("week_before_publication", "week"), date(2023, 1, 16)),
])  # fmt: skip
def test_worked_examples_of_the_earliest_publication(
    case_file: CaseFile, opened: Callable[..., Case], regime: str, reading: tuple[str, str] | None, publish: date
) -> None:
    """A report sent on Monday 9 January 2023, counted by hand."""
    case_id = under(case_file, opened(), regime)
    if reading:
        office.choose_reading(case_file, *reading, "So agreed.")
    found = timing.earliest_publication(case_file, case_id, date(2023, 1, 9))
    assert found.publish_on == publish
    assert any("publication would be" in sentence for sentence in found.argument)


def test_the_earliest_publication_is_counted_from_today(case_file: CaseFile, opened: Callable[..., Case]) -> None:
    """Without a day the report is taken to go out today, 17 May 2018: seven working days after it are lawful, over a bank holiday."""
    found = timing.earliest_publication(case_file, opened().id)
    assert (found.sent_on, found.publish_on) == (date(2018, 5, 17), date(2018, 5, 29))


# Days kept, and a notification withdrawn


def test_a_kept_day_is_not_proposed_against_again(case_file: CaseFile, opened: Callable[..., Case]) -> None:
    """The officer declines the new day once, with a reason; the same proposal never returns, another one does."""
    found = opened()
    cases.record_event(
        case_file, found.id, "aware", date(2018, 5, 14), why="The manager was told on Monday",
        keep={"notify", "report_locally"},
    )  # fmt: skip
    shown = line(case_file, found.id, "notify")
    assert (shown.due_on, shown.kept_instead_of) == (date(2018, 5, 18), date(2018, 5, 21))
    assert any("declined: this day was kept. Reason: The manager was told" in said for said in shown.argument())
    assert cases.moves_if(case_file, found.id, "aware", date(2018, 5, 14)) == []
    again = cases.moves_if(case_file, found.id, "aware", date(2018, 5, 15))
    assert [(move.rule.key, move.new_on) for move in again] == [
        (rule, date(2018, 5, 22)) for rule in ("notify", "report_locally")
    ]


def test_a_kept_day_survives_later_work(case_file: CaseFile, opened: Callable[..., Case]) -> None:
    """Recording something else neither moves it nor asks for a reason."""
    found = opened()
    cases.record_event(case_file, found.id, "aware", date(2018, 5, 14), why="A slip", keep={"notify"})
    cases.record_event(case_file, found.id, "request_sent", date(2018, 5, 16))
    assert line(case_file, found.id, "notify").due_on == date(2018, 5, 18)


@pytest.mark.parametrize("kind", ["withdrawn", "criteria_not_met"])
def test_a_notification_that_does_not_stand_ends_its_clocks_and_keeps_them_readable(
    case_file: CaseFile, opened: Callable[..., Case], desk_day: Callable[[str], None], kind: str
) -> None:
    """The rapid review and the notification fall away, for a reason; what was due can still be read."""
    desk_day("2022-06-10")
    found = opened(**of_2022())
    due = {one.rule: one.due_on for one in found.deadlines if one.current}
    assert "rapid_review" in due
    with pytest.raises(Problem, match="say why"):
        cases.record_event(case_file, found.id, kind, date(2022, 6, 9))
    cases.record_event(case_file, found.id, kind, date(2022, 6, 9), why="The injuries were an accident")
    after = cases.get(case_file, found.id)
    assert not {"rapid_review", "notify"} & {one.rule for one in after.deadlines if one.current}
    old = {one.rule: (one.due_on, one.superseded_why) for one in after.deadlines if one.superseded_at}
    assert old["rapid_review"] == (due["rapid_review"], "The injuries were an accident")
    shown = [one.rule.key for one in cases.status(case_file, found.id).deadlines]
    assert not {"rapid_review", "notify"} & set(shown)
