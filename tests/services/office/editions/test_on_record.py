"""What an office confirmed and took back again stays readable where it is on record, and stops nothing."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.domain.editions.confirmed import Answer, LineKind
from scr_desktop.domain.editions.text import LOCAL, PANEL, WT2026
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.sources.source import Force
from scr_desktop.domain.time.period import Unit, Within
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import telling
from scr_desktop.services.office import diary, first_page, history, procedure
from scr_desktop.services.office.editions import confirming, lines, moving_cases
from scr_desktop.services.office.editions.said import Said
from scr_desktop.store.case_file import CaseFile
from tests.services.office.editions.sitting import confirm, confirm_day, line_of, opened, said
from tests.services.opening import Desk

JULY = date(2026, 7, 1)


@pytest.fixture(autouse=True)
def in_july(desk_day: Desk) -> Desk:
    """Let it be July 2026."""
    desk_day("2026-07-01")
    return desk_day


def new_limit(case_file: CaseFile) -> str:
    """Add a time limit of ten days from awareness, done by the notification, and return the key of its line."""
    confirm(
        case_file, "", Answer.NEW, kind=LineKind.CLOCK, words="The family is told of the notification",
        addressee="The partners", counted_from="aware", done_by="notification_sent", within=Within(10, Unit.WORKING_DAYS),
    )  # fmt: skip
    return lines.page(case_file, WT2026).rows[-1].line.key


def test_a_case_closed_with_a_limit_that_was_taken_back_opens_again(case_file: CaseFile) -> None:
    """Today, the calendar and the case are read; the limit falls away with the reason."""
    confirm_day(case_file)
    case_id = opened(case_file, "24 June 2026")
    key = new_limit(case_file)
    cases.close(case_file, case_id, JULY, "Passed on", stands_why="It is so")
    confirming.withdraw(case_file, WT2026, [key], "Not in the text")
    cases.reopen(case_file, case_id, "It came back")
    first_page.read(case_file)
    assert "The family is told of the notification" not in [
        item.duty for item in diary.between(case_file, JULY, date(2026, 9, 1))
    ]
    assert not [
        one for one in cases.get(case_file, case_id).deadlines if one.rule.startswith("office_") and one.current
    ]


@pytest.mark.parametrize("moved_back", [False, True])
def test_the_calendar_is_read_over_the_day_of_a_limit_that_was_met_and_taken_back(
    case_file: CaseFile, moved_back: bool
) -> None:
    """Also in a case that moved to the other edition, which never had it."""
    confirm_day(case_file)
    case_id = opened(case_file, "24 June 2026")
    key = new_limit(case_file)
    cases.record_event(case_file, case_id, "notification_sent", date(2026, 6, 30))
    if moved_back:
        confirming.withdraw(case_file, WT2026, ["day:applies"], "Misread")
        moving_cases.move(case_file, case_id, "Misread")
    confirming.withdraw(case_file, WT2026, [key], "Not in the text")
    diary.between(case_file, date(2026, 6, 1), date(2026, 9, 1))
    first_page.read(case_file)
    cases.status(case_file, case_id)


def test_what_was_met_stays_as_it_is_whatever_is_recorded_next(case_file: CaseFile) -> None:
    """A notification sent in time is not late by a limit confirmed afterwards, nor does a limit that is gone take it away."""
    confirm_day(case_file)
    case_id = opened(case_file, "22 June 2026")
    cases.record_event(case_file, case_id, "notification_sent", date(2026, 6, 29))
    confirm(case_file, "clock:notify", Answer.CHANGED, within=Within(2, Unit.WORKING_DAYS))
    cases.answer(case_file, case_id, "looked_after", "no", "The child was at home")
    notify = line_of(cases.status(case_file, case_id), "notify")
    assert (notify.due_on, notify.met_on) == (date(2026, 6, 29), date(2026, 6, 29))
    confirm(case_file, "clock:report_locally", Answer.GONE)
    cases.record_event(case_file, case_id, "request_sent", date(2026, 6, 30))
    assert line_of(cases.status(case_file, case_id), "notify").due_on == date(2026, 6, 29)


def test_a_line_changed_twice_leaves_alone_what_was_met_before_either(case_file: CaseFile) -> None:
    """It was counted by neither; nor does taking the line back move it, nor the limit that is gone take it from the list."""
    confirm_day(case_file)
    case_id = opened(case_file, "22 June 2026")
    cases.record_event(case_file, case_id, "notification_sent", date(2026, 6, 25))
    for count in (7, 2, 1):
        moved = confirming.confirm(
            case_file, said("clock:notify", Answer.CHANGED, within=Within(count, Unit.WORKING_DAYS))
        )
        assert [move for _, move in moved if move.rule.key == "notify"] == []
        assert line_of(cases.status(case_file, case_id), "notify").due_on == date(2026, 6, 29)
    confirm(case_file, "clock:notify", Answer.GONE)
    gone = line_of(cases.status(case_file, case_id), "notify")
    assert (gone.due_on, gone.met_on) == (date(2026, 6, 29), date(2026, 6, 25))
    assert confirming.withdraw(case_file, WT2026, ["clock:notify"], "Misread") == []
    assert line_of(cases.status(case_file, case_id), "notify").due_on == date(2026, 6, 29)


def test_what_is_gone_is_read_in_the_procedure_and_what_was_taken_back_is_not(case_file: CaseFile) -> None:
    """Every kind of line: nothing that the office found gone disappears without a word."""
    confirm_day(case_file)
    gone = [
        "criterion:recurrent_themes", "clock:publish", "telling:panel", "section:improvements",
        next(row.line.key for row in lines.page(case_file, WT2026).rows if row.line.kind is LineKind.STEP),
    ]  # fmt: skip
    for key in gone:
        confirm(case_file, key, Answer.GONE)
    key = new_limit(case_file)
    confirming.withdraw(case_file, WT2026, [key], "Not in the text")
    rows = [row for row in procedure.rows(case_file) if "WT2026" in row.regimes]
    assert len([row for row in rows if row.force.startswith("No longer there")]) >= len(gone)
    assert not [row for row in rows if "The family is told of the notification" in row.text]


def test_what_was_met_under_a_wrong_confirmation_is_counted_anew_when_it_is_taken_back(case_file: CaseFile) -> None:
    """Fifty days were misread: the notification of 29 June was late, and that is proposed and said."""
    confirm_day(case_file)
    confirm(case_file, "clock:notify", Answer.CHANGED, within=Within(50, Unit.WORKING_DAYS))
    case_id = opened(case_file, "1 June 2026")
    cases.record_event(case_file, case_id, "notification_sent", date(2026, 6, 29))
    proposed = confirming.proposed_without(case_file, WT2026, ["clock:notify"])
    assert [(move.rule.key, move.new_on) for _, move in proposed] == [("notify", date(2026, 6, 8))]
    confirming.withdraw(case_file, WT2026, ["clock:notify"], "Misread")
    notify = line_of(cases.status(case_file, case_id), "notify")
    assert notify.due_on == date(2026, 6, 8)
    assert "late" in notify.words.lower()


def test_a_limit_changed_while_a_case_was_closed_counts_when_it_is_opened_again(case_file: CaseFile) -> None:
    """What is still to be done is counted by what holds now, with the reason for opening it."""
    confirm_day(case_file)
    case_id = opened(case_file, "24 June 2026")
    cases.close(case_file, case_id, JULY, "Passed on", stands_why="It is so")
    confirm(case_file, "clock:notify", Answer.CHANGED, within=Within(3, Unit.WORKING_DAYS))
    cases.reopen(case_file, case_id, "It came back")
    assert line_of(cases.status(case_file, case_id), "notify").due_on == date(2026, 6, 29)
    old = [one for one in cases.get(case_file, case_id).deadlines if one.rule == "notify" and one.superseded_at]
    assert "It came back" in old[-1].superseded_why


def test_what_was_told_stays_told_when_nobody_need_be_told_any_more(case_file: CaseFile) -> None:
    """The telling is in the status, and so on every paper that had it."""
    confirm_day(case_file)
    case_id = opened(case_file, "24 June 2026")
    telling.record(case_file, case_id, "panel", date(2026, 6, 25), "letter", reference="REFPANEL")
    confirm(case_file, "telling:panel", Answer.GONE)
    (line,) = [one for one in cases.status(case_file, case_id).duties if one.duty.key == "panel"]
    assert line.done_on == date(2026, 6, 25)


def test_what_was_written_and_answered_stays_when_the_line_is_gone(case_file: CaseFile) -> None:
    """A section stays in the form, and an answer keeps its question; neither is asked of a case that has none."""
    confirm_day(case_file)
    case_id = opened(case_file, "24 June 2026")
    confirm(case_file, "", Answer.NEW, kind=LineKind.CRITERION, words="The case involves a new danger")
    criterion = lines.page(case_file, WT2026).rows[-1].line.key
    fact = f"office_{criterion.partition(':')[2]}"
    cases.answer(case_file, case_id, fact, "yes", "Seen by the school")
    confirming.withdraw(case_file, WT2026, [criterion], "Not in the text")
    confirm(case_file, "section:improvements", Answer.GONE)
    regime = cases.status(case_file, case_id).regime
    assert fact in regime.facts
    assert fact not in [one.key for one in regime.criteria]
    form = regime.rapid_review
    assert form is not None
    (section,) = [one for one in form.sections if one.key == "improvements"]
    assert section.asks.startswith("No longer asked.")
    assert not section.missing


@pytest.mark.parametrize(
    ("text", "force"), [(LOCAL, Force.LOCAL), (PANEL, Force.PANEL_GUIDANCE), (WT2026, Force.STATUTORY_GUIDANCE)]
)
def test_a_line_of_the_offices_own_has_the_force_of_its_text(case_file: CaseFile, text: str, force: Force) -> None:
    """Nothing that an office keeps for itself is printed as guidance; another force is refused."""
    new = Said(
        text, "", Answer.NEW, "5.1", "Jo Officer", against="the minutes", why="Agreed", kind=LineKind.CLOCK,
        words="The Chair is told", addressee="The office", counted_from="request_sent", done_by="returns_in",
        within=Within(2, Unit.WORKING_DAYS),
    )  # fmt: skip
    confirming.confirm(case_file, new)
    assert lines.page(case_file, text).rows[-1].now.force is force
    wrong = Said(**{**{name: getattr(new, name) for name in new.__dataclass_fields__}, "force": Force.GUIDANCE})
    if text != WT2026:
        with pytest.raises(Problem) as refused:
            confirming.confirm(case_file, wrong)
        assert refused.value.field == "force"


def test_another_day_of_the_edition_needs_a_reason(case_file: CaseFile) -> None:
    """It moves cases from one edition to another."""
    confirm_day(case_file)
    with pytest.raises(Problem, match="say why"):
        confirming.confirm(case_file, said("day:applies", applies_on=date(2026, 9, 1)))
    confirming.confirm(case_file, said("day:applies", applies_on=date(2026, 9, 1), why="Read in the wrong place"))
    assert lines.applies_from(case_file) == date(2026, 9, 1)


def test_the_history_of_a_case_tells_of_a_line_that_moved_its_deadlines(case_file: CaseFile) -> None:
    """With its own days alone: another case's stand in the other's history."""
    confirm_day(case_file)
    case_id, other = opened(case_file, "24 June 2026"), opened(case_file, "22 June 2026")
    before = len(history.entries(case_file, case_id))
    confirm(case_file, "clock:notify", Answer.CHANGED, within=Within(3, Unit.WORKING_DAYS))
    newest, *rest = history.entries(case_file, case_id)
    assert (newest.what, len(rest)) == ("Working Together 2026: a line confirmed", before)
    told = " ".join(newest.changes)
    assert "due on: 1 July 2026 → 29 June 2026" in told
    assert "25 June 2026" not in told
    assert "25 June 2026" in " ".join(history.entries(case_file, other)[0].changes)


def test_the_history_names_a_time_limit_that_the_office_added(case_file: CaseFile) -> None:
    """By its own words, also once it was taken back."""
    confirm_day(case_file)
    case_id = opened(case_file, "24 June 2026")
    key = new_limit(case_file)
    assert "“The family is told of the notification”" in " ".join(history.entries(case_file, case_id)[0].changes)
    confirming.withdraw(case_file, WT2026, [key], "Not in the text")
    assert "“The family is told of the notification”" in " ".join(history.entries(case_file, case_id)[0].changes)
