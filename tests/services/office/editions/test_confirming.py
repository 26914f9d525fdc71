"""A line confirmed lies over the law of its office alone, moves what is open only as proposed, and can be taken back."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.domain.editions.confirmed import DAY_LINE, Answer, LineKind
from scr_desktop.domain.editions.mark import CARRIED
from scr_desktop.domain.editions.text import LOCAL, PANEL, WT2026
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.sources.source import Force
from scr_desktop.domain.time.period import Unit, Within
from scr_desktop.services.case import case as cases
from scr_desktop.services.office import history
from scr_desktop.services.office.editions import confirming, lines
from scr_desktop.services.office.editions.said import Said
from scr_desktop.store.case_file import CaseFile
from tests.services.office.editions.sitting import APPLIES, confirm, confirm_day, line_of, opened, said
from tests.services.opening import Desk


@pytest.fixture(autouse=True)
def in_july(desk_day: Desk) -> None:
    """Let it be July 2026."""
    desk_day("2026-07-01")


def test_until_the_day_is_confirmed_cases_stand_under_2023_and_say_so(case_file: CaseFile) -> None:
    """A case that became known after 18 March 2026 is told of the new edition; one from before is not."""
    found = cases.status(case_file, opened(case_file, "24 June 2026"))
    assert found.regime.key == "WT2023"
    assert any("Working Together 2026 was published" in one for one in found.notices)
    before = cases.status(case_file, opened(case_file, "17 March 2026"))
    assert not any("2026 was published" in one for one in before.notices)


def test_a_case_known_since_the_day_stands_under_the_edition(case_file: CaseFile) -> None:
    """The day before, 2023; every line of it says that it is carried over, but for the office's own standards."""
    confirm_day(case_file)
    found = cases.status(case_file, opened(case_file, "1 June 2026"))
    assert found.regime.key == "WT2026"
    assert "the office has confirmed" in found.case.regime_why
    assert found.deadlines
    for line in found.deadlines:
        assert (CARRIED in str(line.rule.source)) is (line.rule.source.force is not Force.LOCAL)
    assert cases.status(case_file, opened(case_file, "31 May 2026")).regime.key == "WT2023"


def test_a_line_as_it_stands_names_its_confirmation_wherever_it_is_used(case_file: CaseFile) -> None:
    """By whom, on which day, against which copy, in which paragraph; the others go on saying that they are not confirmed."""
    confirm_day(case_file)
    case_id = opened(case_file, "24 June 2026")
    confirm(case_file, "clock:publish", paragraph="5.31")
    source = line_of(cases.status(case_file, case_id), "publish").rule.source
    assert source.sure
    assert "Working Together 2026, paragraph 5.31" in str(source)
    assert "confirmed by the office on 1 July 2026 against the printed copy" in str(source)
    assert CARRIED in str(line_of(cases.status(case_file, case_id), "notify").rule.source)


def test_a_changed_limit_is_proposed_then_moves_what_is_open_and_is_taken_back(case_file: CaseFile) -> None:
    """Old day beside new; the old one stays readable with the reason; taken back, it stands as before."""
    confirm_day(case_file)
    case_id = opened(case_file, "24 June 2026")
    before = line_of(cases.status(case_file, case_id), "notify")
    change = said("clock:notify", Answer.CHANGED, within=Within(3, Unit.WORKING_DAYS), paragraph="5.9")
    proposed = [(move.rule.key, move.old_on, move.new_on) for _, move in confirming.proposed(case_file, change)]
    assert ("notify", before.due_on, date(2026, 6, 29)) in proposed
    assert line_of(cases.status(case_file, case_id), "notify").due_on == before.due_on, "a proposal changes nothing"
    confirming.confirm(case_file, change)
    source = str(line_of(cases.status(case_file, case_id), "notify").rule.source)
    assert "five working days" not in source.lower(), "the parts of the line are named by the length that it had"
    assert line_of(cases.status(case_file, case_id), "notify").due_on == date(2026, 6, 29)
    old = [one for one in cases.get(case_file, case_id).deadlines if one.rule == "notify" and one.superseded_at]
    assert "paragraph 5.9" in old[-1].superseded_why
    back = confirming.withdraw(case_file, WT2026, ["clock:notify"], "Read in the wrong edition")
    assert [move.new_on for _, move in back if move.rule.key == "notify"] == [before.due_on]
    now = line_of(cases.status(case_file, case_id), "notify")
    assert (now.due_on, str(now.rule.source)) == (before.due_on, str(before.rule.source))


def test_what_is_met_stays_met(case_file: CaseFile) -> None:
    """A notification sent in time is not late by a limit that the office confirms afterwards."""
    confirm_day(case_file)
    case_id = opened(case_file, "22 June 2026")
    cases.record_event(case_file, case_id, "notification_sent", date(2026, 6, 29))
    confirm(case_file, "clock:notify", Answer.CHANGED, within=Within(2, Unit.WORKING_DAYS))
    assert line_of(cases.status(case_file, case_id), "notify").due_on == date(2026, 6, 29)


def test_each_part_of_a_line_can_change(case_file: CaseFile) -> None:
    """The event counted from, on whom it falls, who is told, the force and the words: each where it is used."""
    confirm_day(case_file)
    case_id = opened(case_file, "24 June 2026")
    cases.record_event(case_file, case_id, "notification_sent", date(2026, 6, 26))
    confirm(
        case_file, "clock:report_locally", Answer.CHANGED, counted_from="notification_sent", addressee="The director"
    )
    confirm(case_file, "telling:panel", Answer.CHANGED, addressee="The Child Protection Authority", force=Force.STATUTE)
    confirm(case_file, "criterion:serious_case", Answer.CHANGED, words="A serious case, in the words of 2026.")
    status = cases.status(case_file, case_id)
    clock = line_of(status, "report_locally")
    assert (clock.rule.falls_on, clock.rule.counted_from) == ("The director", "notification_sent")
    assert "The Child Protection Authority" in [line.duty.who for line in status.duties]
    assert "A serious case, in the words of 2026." in [reason.text for reason in status.verdict.reasons]


def test_a_limit_that_is_gone_falls_away_and_is_owed_to_nobody(case_file: CaseFile) -> None:
    """Also the telling, and the line of the checklist."""
    confirm_day(case_file)
    case_id = opened(case_file, "24 June 2026")
    assert line_of(cases.status(case_file, case_id), "notify")
    moved = confirming.confirm(case_file, said("clock:report_locally", Answer.GONE))
    assert [(move.rule.key, move.new_on) for _, move in moved] == [("report_locally", None)]
    confirm(case_file, "telling:panel", Answer.GONE)
    confirm(case_file, "criterion:recurrent_themes", Answer.GONE)
    status = cases.status(case_file, case_id)
    assert "report_locally" not in [line.rule.key for line in status.deadlines]
    assert "panel" not in [line.duty.key for line in status.duties]
    assert "recurrent_themes" not in [criterion.key for criterion in status.regime.criteria]


def test_a_new_limit_is_counted_and_met(case_file: CaseFile) -> None:
    """It begins with its event, and the event that shows it done meets it."""
    confirm_day(case_file)
    case_id = opened(case_file, "24 June 2026")
    confirm(
        case_file, "", Answer.NEW, kind=LineKind.CLOCK, words="The family is told how the review will run",
        addressee="The partners", counted_from="review_begun", done_by="reviewer_commissioned",
        within=Within(10, Unit.WORKING_DAYS),
    )  # fmt: skip
    cases.record_event(case_file, case_id, "notification_sent", date(2026, 6, 25))
    new = [line for line in lines.page(case_file, WT2026).rows if line.line.kind is LineKind.CLOCK][-1]
    rule = f"office_{new.line.key.partition(':')[2]}"
    assert rule not in [line.rule.key for line in cases.status(case_file, case_id).deadlines]
    cases.record_event(case_file, case_id, "decision", date(2026, 6, 30))
    cases.record_event(case_file, case_id, "review_begun", date(2026, 6, 30))
    found = line_of(cases.status(case_file, case_id), rule)
    assert (found.due_on, found.rule.falls_on) == (date(2026, 7, 14), "The partners")


@pytest.mark.parametrize(
    ("kind", "entries"),
    [
        (LineKind.CRITERION, {"words": "The case involves artificial intelligence"}),
        (LineKind.TELLING, {"words": "the incident", "addressee": "The regional board", "counted_from": "aware"}),
        (LineKind.WRITING, {"words": "How the family was heard"}),
        (LineKind.STEP, {"words": "The family is written to", "done_by": "review_begun"}),
    ],
)
def test_a_new_line_of_each_kind_is_asked_told_written_or_followed(
    case_file: CaseFile, kind: LineKind, entries: dict[str, str]
) -> None:
    """It stands in the case with the office's confirmation."""
    confirm_day(case_file)
    case_id = opened(case_file, "24 June 2026")
    confirm(case_file, "", Answer.NEW, kind=kind, **entries)
    status = cases.status(case_file, case_id)
    regime = status.regime
    form = regime.rapid_review
    there = {
        LineKind.CRITERION: [question.fact.text for question in regime.questions],
        LineKind.TELLING: [line.duty.of for line in status.duties if line.duty.who == "The regional board"],
        LineKind.WRITING: [section.asks for section in form.sections] if form else [],
        LineKind.STEP: [step.text for lane in regime.pathway for step in lane.steps],
    }
    assert entries["words"] in there[kind]


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"by": " "}, "by"),
        ({"against": ""}, "against"),
        ({"paragraph": ""}, "paragraph"),
        ({"on": date(2026, 7, 2)}, "on"),
        ({"on": date(2026, 3, 1)}, "on"),
        ({"answer": Answer.CHANGED, "why": ""}, "why"),
        ({"answer": Answer.CHANGED}, "answer"),
        ({"answer": Answer.GONE, "why": ""}, "why"),
        ({"answer": Answer.CHANGED, "within": Within(900, Unit.DAYS)}, "within"),
        ({"answer": Answer.CHANGED, "counted_from": "nothing"}, "counted_from"),
        ({"line": DAY_LINE}, "applies_on"),
        ({"line": DAY_LINE, "applies_on": date(2026, 3, 17)}, "applies_on"),
        ({"line": "clock:none"}, "line"),
        ({"line": "", "answer": Answer.NEW, "why": "new"}, "kind"),
        ({"line": "", "answer": Answer.NEW, "kind": LineKind.CLOCK}, "words"),
        ({"line": "", "answer": Answer.NEW, "kind": LineKind.CLOCK, "words": "x"}, "addressee"),
        ({"line": "", "answer": Answer.NEW, "kind": LineKind.STEP, "words": "x", "done_by": "aware"}, "done_by"),
        (
            {
                "line": "",
                "answer": Answer.NEW,
                "kind": LineKind.CLOCK,
                "words": "x",
                "addressee": "y",
                "counted_from": "decision",
                "done_by": "decision",
                "within": Within(3, Unit.DAYS),
            },
            "done_by",
        ),
    ],
)
def test_what_is_missing_or_cannot_be_is_refused_at_its_entry(
    case_file: CaseFile, change: dict[str, object], field: str
) -> None:
    """One sentence, and nothing is recorded."""
    given: dict[str, object] = {"line": "clock:notify", "answer": Answer.STANDS, **change}
    line, answer = str(given.pop("line")), Answer(str(given.pop("answer")))
    with pytest.raises(Problem) as refused:
        confirming.confirm(case_file, said(line, answer, **given))
    assert refused.value.field == field
    assert lines.page(case_file, WT2026).done == 0


def test_the_page_shows_how_much_is_left_and_which_version_it_is(case_file: CaseFile) -> None:
    """A line said again differently is one line; the version names the lines, the last day and a code."""
    held = lines.page(case_file, WT2026)
    assert (held.done, held.version, held.rows[0].line.key) == (0, "", DAY_LINE)
    confirm_day(case_file)
    confirm(case_file, "clock:notify")
    first = lines.page(case_file, WT2026)
    assert (first.done, first.left) == (2, held.of - 2)
    confirm(case_file, "clock:notify", paragraph="5.13")
    then = lines.page(case_file, WT2026)
    assert then.done == 2
    assert then.version.startswith(f"2 of {held.of} lines, last on 1 July 2026, code ")
    assert then.version != first.version


def test_a_local_standard_and_the_panels_guidance_are_confirmed_the_same_way(case_file: CaseFile) -> None:
    """Seven days for agencies instead of five hold in every open case, whichever edition it stands under."""
    case_id = opened(case_file, "24 June 2026")
    cases.record_event(case_file, case_id, "request_sent", date(2026, 6, 26))
    seven = Said(
        LOCAL, "clock:agency_return", Answer.CHANGED, by="Jo Officer", against="minutes of 12 May",
        why="Agreed by the partners", within=Within(7, Unit.WORKING_DAYS),
    )  # fmt: skip
    moved = confirming.confirm(case_file, seven)
    assert [(move.old_on, move.new_on) for _, move in moved] == [(date(2026, 7, 3), date(2026, 7, 7))]
    source = line_of(cases.status(case_file, case_id), "agency_return").rule.source
    assert source.force is Force.LOCAL
    assert "minutes of 12 May" in source.confirmed
    panel = lines.page(case_file, PANEL).rows[0].line.key
    confirming.confirm(case_file, Said(PANEL, panel, Answer.STANDS, "section 3", "Jo", against="the PDF of June 2025"))
    assert lines.page(case_file, PANEL).done == 1


def test_the_history_says_what_was_confirmed_and_what_stood_before(case_file: CaseFile) -> None:
    """Like any record: who, when, before and after."""
    confirm(case_file, "clock:notify", paragraph="5.12")
    confirm(case_file, "clock:notify", paragraph="5.13")
    newest = history.entries(case_file)[0]
    assert newest.what == "Working Together 2026: a line confirmed"
    assert any("5.12 → 5.13" in change for change in newest.changes), newest.changes


def test_another_office_is_not_touched(case_file: CaseFile, other_file: CaseFile) -> None:
    """What one case file confirmed lies over no other, though both are open in one program."""
    confirm_day(case_file)
    confirm(case_file, "clock:notify", Answer.CHANGED, within=Within(3, Unit.WORKING_DAYS))
    assert cases.status(other_file, opened(other_file, "24 June 2026")).regime.key == "WT2023"
    assert lines.page(other_file, WT2026).done == 0
    assert lines.applies_from(case_file) == APPLIES
