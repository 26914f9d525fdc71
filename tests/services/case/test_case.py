"""Cases: recording what happens, finding them, closing them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.services.case import case as cases
from scr_desktop.services.office import history
from scr_desktop.services.office import register as registers
from scr_desktop.services.office.register import Wanted
from scr_desktop.services.putting_right import amend, taking_back
from scr_desktop.store.case_file import CaseFile
from tests.domain.papers import DEATH, child

pytestmark = pytest.mark.usefixtures("desk_day")


def titles(case_file: CaseFile, **wanted: Any) -> list[str]:
    """Return the references of the wanted cases in their order."""
    return [row.reference for row in registers.rows(case_file, Wanted(**wanted))]


def test_an_event_starts_its_deadlines(case_file: CaseFile, opened: Callable[..., Case]) -> None:
    """The request to the agencies sets their five working days running."""
    found = cases.record_event(case_file, opened().id, "request_sent", date(2018, 5, 16))
    due = {one.rule: one.due_on for one in cases.get(case_file, found.id).deadlines}
    assert due["agency_return"] == date(2018, 5, 23)
    assert cases.get(case_file, found.id).stage == "information"


def test_a_done_event_meets_its_deadline(case_file: CaseFile, opened: Callable[..., Case]) -> None:
    """Once the national notification is sent the next deadline is another."""
    found = cases.record_event(case_file, opened().id, "notification_sent", date(2018, 5, 17))
    assert cases.get(case_file, found.id).next_rule == "report_locally"
    line = next(one for one in cases.status(case_file, found.id).deadlines if one.rule.key == "notify")
    assert (line.state, line.met_on) == ("met", date(2018, 5, 17))


def test_changing_a_date_needs_a_reason(case_file: CaseFile, opened: Callable[..., Case]) -> None:
    """Without one nothing changes; with one the old date and the old deadline stay readable with it."""
    found = opened()
    with pytest.raises(Problem, match="say why") as problem:
        cases.record_event(case_file, found.id, "aware", date(2018, 5, 14))
    assert problem.value.field == "why"
    assert cases.get(case_file, found.id).day_of("aware") == date(2018, 5, 12)

    cases.record_event(case_file, found.id, "aware", date(2018, 5, 14), why="The service manager was told on Monday")
    again = cases.get(case_file, found.id)
    assert again.day_of("aware") == date(2018, 5, 14)
    old = next(one for one in again.events if one.kind == "aware" and one.superseded_at)
    assert (old.happened_on, old.superseded_why) == (date(2018, 5, 12), "The service manager was told on Monday")
    notify = [(one.due_on, one.current) for one in again.deadlines if one.rule == "notify"]
    assert sorted(notify) == [(date(2018, 5, 18), False), (date(2018, 5, 21), True)]


def test_what_would_move_is_shown_before_it_does(case_file: CaseFile, opened: Callable[..., Case]) -> None:
    """The old day beside the new one, and nothing is changed by asking."""
    found = opened()
    proposed = cases.moves_if(case_file, found.id, "aware", date(2018, 5, 14))
    assert [(move.rule.key, move.old_on, move.new_on) for move in proposed] == [
        (rule, date(2018, 5, 18), date(2018, 5, 21)) for rule in ("notify", "report_locally")
    ]
    assert cases.get(case_file, found.id).day_of("aware") == date(2018, 5, 12)


@pytest.mark.parametrize(("kind", "on", "says"), [
    ("notification_sent", "2018-05-18", "lies in the future"),
    ("notification_sent", "2018-05-11", "before the authority became aware"),
    ("decision", "2018-05-01", "before the authority became aware"),
])  # fmt: skip
def test_an_impossible_day_is_refused(
    case_file: CaseFile, opened: Callable[..., Case], kind: str, on: str, says: str
) -> None:
    """Neither the future nor before anybody knew."""
    with pytest.raises(Problem, match=says) as problem:
        cases.record_event(case_file, opened().id, kind, date.fromisoformat(on))
    assert problem.value.field == "on"


def test_awareness_cannot_move_past_what_followed_it(case_file: CaseFile, opened: Callable[..., Case]) -> None:
    """A day of awareness after the notification that was sent is pointed out, and stands only with a reason kept."""
    found = opened()
    cases.record_event(case_file, found.id, "notification_sent", date(2018, 5, 15))
    with pytest.raises(Problem, match="comes before “Authority became aware”"):
        cases.record_event(case_file, found.id, "aware", date(2018, 5, 16))
    assert cases.get(case_file, found.id).day_of("aware") == date(2018, 5, 12)
    kept = cases.record_event(case_file, found.id, "aware", date(2018, 5, 16), why="Sent by the police in error.").kept
    assert any("comes before" in sentence and "in error" in sentence for sentence in kept)


def test_publication_before_the_decision_is_refused(
    case_file: CaseFile, opened: Callable[..., Case], desk_day: Callable[[str], None]
) -> None:
    """A report cannot come out before the review was decided on; a planned publication may lie ahead."""
    found = opened()
    desk_day("2018-06-05")
    cases.record_event(case_file, found.id, "decision", date(2018, 6, 4))
    with pytest.raises(Problem, match=r"comes before “Decision made”.*say why it stands"):
        cases.record_event(case_file, found.id, "publication", date(2018, 6, 1))
    assert cases.get(case_file, found.id).day_of("publication") is None
    cases.record_event(case_file, found.id, "publication", date(2018, 12, 3))
    due = {one.rule: one.due_on for one in cases.get(case_file, found.id).deadlines}
    assert due["send_before_publication"] == date(2018, 11, 22)


@pytest.mark.parametrize(("kind", "lacks"), [
    ("published", "no decision on a review is on record"), ("report_complete", "no decision on a review is on record"),
    ("report_sent", "no decision on a review is on record"), ("challenged", "nothing is on record as sent"),
    ("reconsidered", "no challenge by the Panel is on record"), ("returns_in", "nobody is on record as asked"),
])  # fmt: skip
def test_what_has_nothing_behind_it_stands_only_with_a_reason(
    case_file: CaseFile, opened: Callable[..., Case], desk_day: Callable[[str], None], kind: str, lacks: str
) -> None:
    """A case with a late notification and nothing else is not quietly “Published”."""
    found = opened()
    desk_day("2018-06-05")
    with pytest.raises(Problem, match=f"is said of a case in which {lacks}.*say why it stands"):
        cases.record_event(case_file, found.id, kind, date(2018, 6, 1))
    late = "Sent from elsewhere" if kind == "published" else ""
    cases.record_event(case_file, found.id, kind, date(2018, 6, 1), why="Recorded elsewhere before", late_why=late)
    assert cases.get(case_file, found.id).day_of(kind) == date(2018, 6, 1)
    assert "Recorded elsewhere before" in cases.get(case_file, found.id).kept[-1]


def test_the_reason_of_the_arrangements_follows_a_corrected_day(
    case_file: CaseFile, opened: Callable[..., Case], desk_day: Callable[[str], None]
) -> None:
    """Recorded as a date or changed among the entries; the history keeps the day before, which stands again if taken back."""
    found = opened()
    before = found.regime_why
    assert "12 May 2018" in before
    desk_day("2018-05-18")
    after = cases.record_event(case_file, found.id, "aware", date(2018, 5, 14), why="Told on Monday").regime_why
    assert after == before.replace("12 May 2018", "14 May 2018")
    newest = history.entries(case_file, found.id)[0]
    assert any(before in line and after in line for line in newest.changes)
    assert taking_back.take_back(case_file, found.id, newest.number, "Of another case").regime_why == before
    content = amend.content(case_file, found.id)
    content["awareness"]["aware_on"] = "14 May 2018"
    assert amend.amend(case_file, found.id, content, "Told on Monday").regime_why == after


def test_an_unknown_event_is_a_fault_of_the_program(case_file: CaseFile, opened: Callable[..., Case]) -> None:
    """No officer can name a kind of event that does not exist."""
    with pytest.raises(ValueError, match="no kind of event"):
        cases.record_event(case_file, opened().id, "party", date(2018, 5, 17))


def test_an_answer_moves_what_depends_on_it(case_file: CaseFile, opened: Callable[..., Case]) -> None:
    """A first answer needs no reason, a changed one does; derived facts are changed where they are entered."""
    found = opened(answers={})
    cases.answer(case_file, found.id, "abuse_or_neglect", "yes", "On a plan")
    asked = "Is abuse or neglect of a child known or suspected?"
    assert history.entries(case_file, found.id)[0].what == f"Question answered: {asked}"
    with pytest.raises(Problem, match="say why"):
        cases.answer(case_file, found.id, "abuse_or_neglect", "no")
    with pytest.raises(Problem, match="follows from what is entered"):
        cases.answer(case_file, found.id, "died", "no")
    with pytest.raises(Problem, match="takes one of"):
        cases.answer(case_file, found.id, "suspected_suicide", "perhaps")
    with pytest.raises(Problem, match="is not a fact that is asked here"):
        cases.answer(case_file, found.id, "care_leaver_died", "yes")
    assert cases.status(case_file, found.id).verdict.review == "must"


def test_what_an_answer_would_move_is_shown_before_it_does(case_file: CaseFile, opened: Callable[..., Case]) -> None:
    """What falls away stands there before it is answered, nothing is changed by asking, and it owes a reason."""
    found = opened(answers={"regulated_setting": "no"})
    proposed = cases.moves_if_answered(case_file, found.id, "abuse_or_neglect", "no")
    assert [(move.rule.key, move.old_on, move.new_on) for move in proposed] == [
        (rule, date(2018, 5, 18), None) for rule in ("notify", "report_locally")
    ]
    assert [one.fact for one in cases.get(case_file, found.id).answers] == ["regulated_setting"]
    with pytest.raises(Problem, match="a date that already stands"):
        cases.answer(case_file, found.id, "abuse_or_neglect", "no")
    cases.answer(case_file, found.id, "abuse_or_neglect", "no", why="A medical condition")
    (notify,) = (one for one in cases.get(case_file, found.id).deadlines if one.rule == "notify")
    assert notify.superseded_why == "A medical condition"


def test_a_prompt_is_set_aside_only_with_a_reason(case_file: CaseFile, opened: Callable[..., Case]) -> None:
    """The reason is kept with the case."""
    found = opened()
    with pytest.raises(Problem, match="Say why this does not apply"):
        cases.consider(case_file, found.id, "coroner", "not_applicable")
    cases.consider(case_file, found.id, "coroner", "not_applicable", "Natural death certified")
    assert history.entries(case_file, found.id)[0].what.startswith("Other process considered: ")
    cases.consider(case_file, found.id, "criminal", "taken_up")
    kept = {one.process: (one.outcome, one.note) for one in cases.get(case_file, found.id).considerations}
    assert kept == {"coroner": ("not_applicable", "Natural death certified"), "criminal": ("taken_up", "")}


def test_closing_and_reopening_need_reasons(case_file: CaseFile, opened: Callable[..., Case]) -> None:
    """A closed case has no next deadline; opened again it has."""
    found = opened()
    with pytest.raises(Problem, match="Say why"):
        cases.close(case_file, found.id, date(2018, 5, 17), "")
    with pytest.raises(Problem, match="cannot be closed earlier"):
        cases.close(case_file, found.id, date(2018, 5, 15), "Over")
    cases.close(case_file, found.id, date(2018, 5, 17), "Passed to another board")
    assert (titles(case_file), titles(case_file, state="closed")) == ([], ["2018-001"])
    assert cases.get(case_file, found.id).next_due_on is None
    cases.reopen(case_file, found.id, "It came back")
    assert titles(case_file) == ["2018-001"]
    assert cases.get(case_file, found.id).next_due_on == date(2018, 5, 18)


@pytest.mark.parametrize(
    "words", ["roisin", "RÓISÍN", "trelawney rois", "2018-001", "twerton", "9434765919", "avonvale"]
)
def test_a_case_is_found_by_its_words(case_file: CaseFile, opened: Callable[..., Case], words: str) -> None:
    """By name with or without accents, by the beginnings of words, by reference, place, number and agency."""
    opened(children=[child(**DEATH | {"nhs_number": "943 476 5919"})])
    opened(children=[child(given_names="Bob", family_name="Other")], incident=paper_incident_elsewhere(), notifiers=[])
    assert titles(case_file, words=words) == ["2018-001"]
    assert registers.count(case_file, Wanted(words=words)) == 1


@pytest.mark.parametrize("words", ["roisin", "trelawney", "2018-001", "9434765919", "943 476 5919", "avonvale"])
def test_a_search_finds_a_closed_case(case_file: CaseFile, opened: Callable[..., Case], words: str) -> None:
    """Asked whether a family is known, a register whose only case is closed says so and never that there is none."""
    found = opened(children=[child(**DEATH | {"nhs_number": "943 476 5919"})])
    cases.close(case_file, found.id, date(2018, 5, 17), "Passed to another board")
    assert titles(case_file) == [], "without a search the register lists what is open"
    for sort in ("opened", "title"):
        assert titles(case_file, words=words, sort=sort) == ["2018-001"]
    assert registers.found(case_file, Wanted(words=words)).words == "1 closed case"
    assert titles(case_file, words=words, state="only_open") == [], "who asks for open cases alone gets them"


def test_a_search_counts_open_and_closed_cases(case_file: CaseFile, opened: Callable[..., Case]) -> None:
    """The number says how many of what was found are closed, and that of an office without cases is in words."""
    assert registers.found(case_file, Wanted(words="trelawney")).words == "No case"
    found = opened()
    opened()
    assert registers.found(case_file, Wanted(words="trelawney")).words == "2 open cases"
    cases.close(case_file, found.id, date(2018, 5, 17), "Passed to another board")
    assert registers.found(case_file, Wanted(words="trelawney")).words == "1 open, 1 closed"
    assert registers.found(case_file, Wanted()).words == "1 open case"


def paper_incident_elsewhere() -> dict[str, str]:
    """Return an incident in another place."""
    return {"incident_on": "12/5/18", "place": "Radstock", "where_it_happened": "in_area"}


def test_words_that_no_case_has_find_nothing(case_file: CaseFile, opened: Callable[..., Case]) -> None:
    """Every word must begin a word of the case."""
    opened()
    for words in ("roisin smith", "elawney", "%", "*", '"', "NEAR("):
        found = titles(case_file, words=words)
        assert found == [] or not any(letter.isalpha() for letter in words)


def test_the_register_filters_and_sorts(
    case_file: CaseFile, opened: Callable[..., Case], desk_day: Callable[[str], None]
) -> None:
    """By state, regime and what is due; by any column, either way, those without a date last."""
    opened()
    desk_day("2019-01-10")
    opened(
        aware_on="8 Jan 2019", incident_on="8 Jan 2019", received_on="9 Jan 2019", children=[child(given_names="Zed")]
    )
    done = opened(
        aware_on="2 Jan 2019", incident_on="", received_on="", children=[child(given_names="Abe")], answers={}
    )
    assert titles(case_file, regime="WT2015") == ["2018-001"]
    assert set(titles(case_file, regime="transition")) == {"2019-001", "2019-002"}
    assert "2018-001" in titles(case_file, due="overdue")
    assert "2019-001" in titles(case_file, due="week")
    assert titles(case_file, sort="reference", descending=False) == ["2018-001", "2019-001", "2019-002"]
    assert titles(case_file, sort="title", descending=False) == ["2019-002", "2018-001", "2019-001"]
    assert titles(case_file, sort="due", descending=False)[0] == "2018-001"
    cases.close(case_file, done.id, date(2019, 1, 10), "Not notifiable")
    assert titles(case_file, state="closed") == ["2019-002"]
    assert len(titles(case_file, state="all")) == registers.count(case_file, Wanted(state="all")) == 3


def test_the_register_comes_in_pages(case_file: CaseFile, opened: Callable[..., Case]) -> None:
    """From any line on, so many lines, with and without words."""
    for _ in range(5):
        opened()
    for words in ("", "trelawney"):
        pages = [registers.rows(case_file, Wanted(words=words), offset=start, limit=2) for start in (0, 2, 4, 6)]
        assert [len(page) for page in pages] == [2, 2, 1, 0]
        assert len({row.reference for page in pages for row in page}) == 5


def test_a_case_that_is_not_there_is_a_sentence(case_file: CaseFile) -> None:
    """Looked for by id or reference."""
    with pytest.raises(Problem, match="not in this case file"):
        cases.get(case_file, "0" * 32)
    with pytest.raises(Problem, match="no case “2099-001”"):
        cases.by_reference(case_file, "2099-001")


def test_each_call_leaves_one_entry_with_before_and_after(case_file: CaseFile, opened: Callable[..., Case]) -> None:
    """Who, what, why, and what changed from what to what, in words."""
    found = opened()
    calls: tuple[Callable[[], object], ...] = (
        lambda: cases.record_event(case_file, found.id, "notification_sent", date(2018, 5, 17)),
        lambda: cases.record_event(case_file, found.id, "aware", date(2018, 5, 14), why="Told on Monday"),
        lambda: cases.answer(case_file, found.id, "suspected_suicide", "no"),
        lambda: cases.consider(case_file, found.id, "coroner", "taken_up"),
        lambda: cases.close(case_file, found.id, date(2018, 5, 17), "Over"),
        lambda: cases.reopen(case_file, found.id, "Not over"),
    )
    for call in calls:
        before = len(history.entries(case_file, found.id))
        call()
        assert len(history.entries(case_file, found.id)) == before + 1
    newest, closed = history.entries(case_file, found.id)[:2]
    assert (newest.by, newest.what, newest.why) == ("Zoë Price", "Case opened again", "Not over")
    assert newest.at.utcoffset() is not None
    assert any("17 May 2018 → (empty)" in change for change in newest.changes), newest.changes
    assert any("(empty) → 17 May 2018" in change for change in closed.changes), closed.changes


def test_the_history_reads_a_number_as_a_number(case_file: CaseFile, opened: Callable[..., Case]) -> None:
    """An NHS number of ten digits is no date, and a date is written in words."""
    found = opened(children=[child(**DEATH | {"nhs_number": "9434765919"})])
    changes = history.entries(case_file, found.id)[0].changes
    assert any("9434765919" in change for change in changes)
    assert any("2 February 2018" in change for change in changes)
