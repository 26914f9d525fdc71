"""Notifications being written: kept as typed, resumed, previewed, opened."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

import pytest

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.services import typed
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import draft
from scr_desktop.services.office import history, office
from scr_desktop.services.office import register as registers
from scr_desktop.services.upkeep import unfinished
from scr_desktop.store.case_file import CaseFile
from tests.domain.papers import DEATH, child, paper

pytestmark = pytest.mark.usefixtures("desk_day")


def test_two_without_a_name_are_told_apart(case_file: CaseFile) -> None:
    """A notification that names nobody yet is called by the day and time it was begun."""
    assert re.fullmatch(r"Child not named, begun \d+ \w+ \d{4} at \d\d:\d\d", draft.label(draft.start(case_file)))


def test_a_draft_is_kept_as_typed_and_resumed(case_file: CaseFile) -> None:
    """Half a date, a stray space, letters of any language: what was typed comes back, and the page it was left on."""
    started = draft.start(case_file)
    entered = paper(aware_on="?12 May ", children=[child(given_names="Łucja Ŵyn", notes="=1+1 <b>&\u200f")])
    draft.save(case_file, started.id, entered, page="children")
    again = draft.get(case_file, started.id)
    assert (again.content, again.page) == (entered, "children")
    assert [one.id for one in draft.waiting(case_file)] == [started.id]
    assert draft.label(again) == "Łucja Ŵyn"


def test_a_new_draft_is_empty_and_has_a_name(case_file: CaseFile) -> None:
    """Before anything is written it is called by what is missing."""
    assert draft.label(draft.start(case_file)).startswith("Child not named, begun ")


def test_saving_the_same_again_leaves_no_entry(case_file: CaseFile) -> None:
    """A save without a change is not a thing done."""
    started = draft.start(case_file)
    draft.save(case_file, started.id, paper(), page="incident")
    before = len(history.entries(case_file))
    draft.save(case_file, started.id, paper(), page="incident")
    assert len(history.entries(case_file)) == before


def test_a_discarded_draft_needs_a_reason_and_is_gone(case_file: CaseFile) -> None:
    """The reason stands in the history."""
    started = draft.start(case_file)
    with pytest.raises(Problem, match="Say why"):
        draft.discard(case_file, started.id, " ")
    draft.discard(case_file, started.id, "Sent to us by mistake")
    assert draft.waiting(case_file) == []
    assert history.entries(case_file)[0].why == "Sent to us by mistake"
    with pytest.raises(Problem, match="no longer being written"):
        draft.get(case_file, started.id)


def test_a_preview_shows_regime_and_dates_and_changes_nothing(case_file: CaseFile) -> None:
    """The officer sees what would follow before the case is opened."""
    before = len(history.entries(case_file))
    found = draft.preview(case_file, paper())
    assert found.resolution is not None
    assert found.resolution.regime.key == "WT2015"
    assert found.status is not None
    assert found.status.next is not None
    assert found.status.next.due_on == date(2018, 5, 18)
    assert len(history.entries(case_file)) == before
    assert registers.rows(case_file, registers.Wanted(state="all")) == []


@pytest.mark.parametrize("aware_on", ["", "soon", "12 May 1018", "12 May 1918", "12/5/2118", "1 Jan 2030", "May 2018"])
def test_a_preview_survives_any_day_of_awareness(case_file: CaseFile, aware_on: str) -> None:
    """A slip in the date leaves regime and deadlines open; it never stops the form."""
    found = draft.preview(case_file, paper(aware_on=aware_on, incident_on=""))
    assert (found.resolution, found.status) == (None, None)
    assert len(found.problems) == (1 if aware_on else 0)


def test_opening_makes_a_case_and_takes_the_draft_away(case_file: CaseFile) -> None:
    """Regime with its reason, deadlines, reference; the draft is gone."""
    started = draft.start(case_file)
    draft.save(case_file, started.id, paper())
    opened = draft.open_case(case_file, started.id)
    found = cases.get(case_file, opened.id)
    assert (found.reference, found.regime, found.title) == ("2018-001", "WT2015", "Róisín-Mae Trelawney")
    assert "12 May 2018" in found.regime_why
    assert {one.rule: one.due_on for one in found.deadlines}["notify"] == date(2018, 5, 18)
    assert (found.next_rule, found.next_due_on) == ("notify", date(2018, 5, 18))
    assert draft.waiting(case_file) == []


def test_without_the_day_of_awareness_no_case_is_opened(case_file: CaseFile) -> None:
    """The sentence says what is missing; the draft stays."""
    started = draft.start(case_file)
    draft.save(case_file, started.id, paper(aware_on="May 2018", incident_on=""))
    with pytest.raises(Problem, match="every deadline runs from it") as problem:
        draft.open_case(case_file, started.id)
    assert problem.value.field == "awareness.aware_on"
    assert len(draft.waiting(case_file)) == 1


def test_references_count_within_the_year_of_awareness(opened: Callable[..., Case]) -> None:
    """2018-001, 2018-002, then another year begins at 001."""
    assert [opened().reference, opened().reference] == ["2018-001", "2018-002"]
    assert opened(aware_on="3 Jan 2017", incident_on="", children=[]).reference == "2017-001"
    assert opened().reference == "2018-003"


def test_a_paper_that_comes_after_the_arrangements_began_is_in_grace(
    case_file: CaseFile, opened: Callable[..., Case], desk_day: Callable[[str], None]
) -> None:
    """An earlier incident notified to the board in the grace period can no longer lead to its review."""
    desk_day("2019-12-02")
    office.change(case_file, {"arrangements_begin_on": date(2019, 9, 1)}, "The day was stated")
    found = opened(aware_on="5 Aug 2019", received_on="2 Sept 2019", children=[child(**DEATH)])
    assert found.regime == "grace"
    with pytest.raises(Problem, match="may not commission"):
        cases.record_event(case_file, found.id, "review_begun", date(2019, 10, 1))


def test_what_looks_wrong_is_mended_or_kept_with_a_reason(case_file: CaseFile) -> None:
    """An entry that contradicts another stops the opening until it is mended or kept, and the reason stays with the case."""
    started = draft.start(case_file)
    content = dict(started.content)
    content["awareness"] = {"aware_on": "14 May 2018"}
    content["children"] = [
        {
            "given_names": "Test",
            "family_name": "Invented",
            "harm": "died",
            "born_on": "2 May 2017",
            "died_on": "1 May 2017",
        }
    ]
    content["answers"] = {"abuse_or_neglect": {"value": "yes", "evidence": ""}}
    draft.save(case_file, started.id, content)
    with pytest.raises(Problem, match="keep it as it is with a reason") as found:
        draft.open_case(case_file, started.id)
    content["kept"] = {found.value.field: "The certificate says so; asked the registrar."}
    draft.save(case_file, started.id, content)
    opened = draft.open_case(case_file, started.id)
    assert any("asked the registrar" in sentence and "before being born" in sentence for sentence in opened.kept)


def test_a_contradiction_between_answers_is_not_accepted_silently(case_file: CaseFile) -> None:
    """Concern and definitive evidence of none cannot both stand (procedure 2.3) unless kept with a reason."""
    started = draft.start(case_file)
    content = dict(started.content)
    content["awareness"] = {"aware_on": "14 May 2018"}
    content["children"] = [{"given_names": "Test", "family_name": "Invented", "harm": "seriously_harmed"}]
    content["answers"] = {
        "abuse_or_neglect": {"value": "yes", "evidence": ""},
        "interagency_concern": {"value": "yes", "evidence": ""},
        "no_interagency_concern_shown": {"value": "yes", "evidence": ""},
    }
    draft.save(case_file, started.id, content)
    shown = draft.preview(case_file, content)
    assert [problem.field for problem in shown.unsettled] == ["answers.no_interagency_concern_shown.value"]
    with pytest.raises(Problem, match="cannot be both"):
        draft.open_case(case_file, started.id)


def test_what_a_crash_left_of_a_notification_is_called_by_the_child_it_names(case_file: CaseFile) -> None:
    """Its typing began before a child was named; what is said after the crash is what the register would say."""
    started = draft.start(case_file)
    place = draft.place(started)
    assert place.words.startswith("Notification: Child not named, begun ")
    typed.jot(case_file, place, {"content": paper(), "page": "child"})
    (found,) = unfinished.put_in_order(case_file)
    (kept,) = draft.waiting(case_file)
    assert found.words == f"Notification: {draft.label(kept)}"
    assert "not named" not in found.words
    assert found.words in unfinished.sentence([found])


def test_a_notification_sent_after_its_day_owes_the_reason(
    case_file: CaseFile, desk_day: Callable[[str], None]
) -> None:
    """As in the dialog that records the sending: without the reason there is no case, and the reason stands with the day."""
    desk_day("2018-05-29")
    late, started = paper(sent_on="25 May 2018"), draft.start(case_file)
    draft.save(case_file, started.id, late)
    with pytest.raises(Problem, match=r"was sent on 25 May 2018, late.*it was due on 18 May 2018") as problem:
        draft.open_case(case_file, started.id)
    assert problem.value.field == "awareness.notification_sent_on"
    draft.save(case_file, started.id, late | {"kept": {"awareness.notification_sent_on": "The officer was ill"}})
    opened = draft.open_case(case_file, started.id)
    (line,) = [one for one in cases.status(case_file, opened.id).deadlines if one.rule.key == "notify"]
    assert (line.state, line.late_why) == ("met_late", "The officer was ill")
    assert "Why it came late: The officer was ill" in line.argument()
    assert opened.kept == []


def test_a_notification_sent_on_its_last_day_owes_no_reason(
    case_file: CaseFile, desk_day: Callable[[str], None]
) -> None:
    """The fifth working day is in time."""
    desk_day("2018-05-29")
    started = draft.start(case_file)
    draft.save(case_file, started.id, paper(sent_on="18 May 2018"))
    assert draft.open_case(case_file, started.id).day_of("notification_sent") == date(2018, 5, 18)
