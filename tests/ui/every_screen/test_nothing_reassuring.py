"""No sentence reassures where nobody was asked, nothing was answered, or something has gone all the same."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from scr_desktop.domain.facts.case_facts import case_facts
from scr_desktop.domain.progress.case_status import status as stand
from scr_desktop.domain.progress.open_words import open_sentences
from scr_desktop.domain.records.case import AgencyInvolved, Case
from scr_desktop.domain.stages.pathway import LaneLine, pathway
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services import clock
from scr_desktop.services.case import case as cases
from scr_desktop.services.regime import by_key
from scr_desktop.services.requests import request, returns
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.agencies.part import CaseAgencies
from scr_desktop.ui.case.head import next_words
from scr_desktop.ui.case.panel.part import lines_of
from scr_desktop.ui.case.told.columns import nobody_words
from tests.domain.papers import DEATH, TODAY, case, child
from tests.domain.stages.test_pathway import steps
from tests.ui.some_cases import open_case, status

SCOPE = request.Scope(questions=("What did you know?",), proportionate="The last year only.")


@pytest.fixture
def opened(case_file: CaseFile, monkeypatch: pytest.MonkeyPatch) -> Case:
    """Open a case of April 2026 that names two agencies."""
    monkeypatch.setattr(clock, "today", lambda: date(2026, 4, 8))
    made = open_case(case_file)
    with case_file.work("Agencies named", case_id=made.id) as session:
        for position, name in enumerate(("Health Visiting", "Police"), 1):
            agency = AgencyInvolved(position=position, name=name)
            agency.case_id = made.id
            session.add(agency)
    return cases.get(case_file, made.id)


@pytest.fixture
def brief(qtbot: QtBot, case_file: CaseFile, opened: Case) -> Callable[[], str]:
    """Give a function that reads what the part of the agencies says in brief."""
    page = CaseAgencies(case_file, opened.id)
    qtbot.addWidget(page)

    def read() -> str:
        page.fill(status(case_file, opened))
        return page._form.brief.text()

    return read


def test_everybody_has_answered_needs_somebody_asked(
    case_file: CaseFile, opened: Case, brief: Callable[[], str]
) -> None:
    """Not asked, prepared, asked, refused, withdrawn: each is said as it is."""
    assert brief() == "Nobody has been asked yet"
    _, made = request.prepare(case_file, opened.id, [request.AgencyToAsk(a.name, a.id) for a in opened.agencies], SCOPE)
    assert brief() == "Nobody has been asked yet"
    request.send(case_file, opened.id, [made[0].id], date(2026, 4, 7))
    assert brief() == "1 waited for, 1 prepared, not sent"
    steps_then = {line.step.key: line for lane in _pathway(case_file, opened) for line in lane.steps}
    assert steps_then["asked"].state != "Done"
    assert steps_then["asked"].words == "7 April 2026; not asked yet: Police"
    request.withdraw(case_file, opened.id, made[1].id, "Knew nobody")
    refusal = dict.fromkeys(returns.ENTRIES, "") | {
        "kind": "refused", "returned_on": date(2026, 4, 8), "refused_why": "On legal advice",
        "records_secured": "unknown", "records_secured_on": None, "signed_off_on": None,
    }  # fmt: skip
    returns.receive(case_file, opened.id, made[0].id, refusal)
    assert brief() == "1 not asked, 1 refused"
    steps_then = {line.step.key: line for lane in _pathway(case_file, opened) for line in lane.steps}
    assert steps_then["returned"].words.endswith("refused by Health Visiting")


def _pathway(case_file: CaseFile, opened: Case) -> tuple[LaneLine, ...]:
    return pathway(status(case_file, opened))


def test_what_went_to_the_panel_is_listed_after_the_decision(case_file: CaseFile, opened: Case) -> None:
    """The rapid review just sent, and the notification, are not nothing."""
    assert lines_of(status(case_file, opened)) == []
    cases.record_event(case_file, opened.id, "notification_sent", date(2026, 4, 2))
    cases.record_event(case_file, opened.id, "rapid_review_sent", date(2026, 4, 8))
    assert [line.what for line in lines_of(status(case_file, opened))] == [
        "Rapid review sent", "National notification sent"
    ]  # fmt: skip


def test_nothing_is_due_says_what_is_open() -> None:
    """With abuse not known yet nothing need be due; the sentence says so with a sign that is no tick."""
    elsewhere = child(**(DEATH | {"harm": "not_harmed", "died_on": ""}))
    found = case("WT2018", where="elsewhere_in_england", children=[elsewhere], answers={})
    where = stand(found, by_key("WT2018"), WorkingDays(), date(2018, 5, 17))
    assert where.verdict.unanswered == (), "nothing is left to ask where nobody was harmed"
    assert nobody_words(where) == "Nobody must be told."
    unknown = case("transition", where="elsewhere_in_england", children=[child(**DEATH)], answers={})
    where = stand(unknown, by_key("transition"), WorkingDays(), date(2018, 7, 17))
    assert where.verdict.unanswered
    words, sign = next_words(where)
    assert "still open" in words or where.next is not None
    assert sign != "met"
    if not where.duties:
        assert "questions are still open" in nobody_words(where)


@pytest.mark.parametrize("key", ["WT2015", "transition", "WT2018", "WT2023"])
@pytest.mark.parametrize("answers", [{}, {"abuse_or_neglect": "no"}, {"abuse_or_neglect": "no", "on_remand": "no"}])
def test_what_is_open_comes_first_and_is_as_many_as_are_listed(key: str, answers: dict[str, str]) -> None:
    """“Nobody must be told” never stands before what is open, and the number is that of the list beside it."""
    found = case(key, children=[child(**DEATH | {"looked_after": "unknown"})], answers=answers)
    where = stand(found, by_key(key), WorkingDays(), date(2018, 5, 17))
    listed = len(open_sentences(where))
    assert listed
    said = (
        f"{listed} question{' is' if listed == 1 else 's are'} still open: on the answers so far nobody must be told."
    )
    assert nobody_words(where) == said


def test_nobody_must_be_told_is_not_said_alone_beside_a_contradiction() -> None:
    """Two answers that cannot both be so leave nothing open to ask, and yet nobody may rely on them."""
    answers = {"abuse_or_neglect": "no", "on_remand": "no", "died_in_custody": "no", "looked_after_by": "ours"}
    found = case("WT2018", children=[child(**DEATH)], answers=answers)
    where = stand(found, by_key("WT2018"), WorkingDays(), date(2022, 5, 17))
    assert open_sentences(where) == []
    assert nobody_words(where) == "What is entered contradicts itself: on the answers so far nobody must be told."


@pytest.mark.parametrize(("children", "settled"), [
    ([{"harm": "seriously_harmed", "born_on": "2.2.18"}], True),
    ([{"harm": "died", "born_on": "2.2.18", "died_on": "12.5.18"}], True),
    ([{"harm": "died", "born_on": "2.2.2000", "died_on": "12.5.18"}], False),
    ([{"harm": "unknown", "born_on": "2.2.18"}], True),
    ([{"harm": "unknown", "born_on": "2.2.2000"}], False),
    ([{"harm": "unknown", "born_on": ""}], False),
    ([{"harm": "unknown", "born_on": "2.2.18"}, {"harm": "unknown", "born_on": "2000"}], False),
    ([{"harm": "died", "birth": "unborn", "born_on": "2.9.18"}], True),
    ([{"harm": "unknown", "birth": "unborn"}], True),
    ([{"harm": "died", "birth": "unknown", "born_on": "2.2.18"}], True),
    ([{"harm": "not_harmed", "born_on": "2.2.18", "died_on": "12.5.18"}], True),
    ([{"harm": "not_harmed", "born_on": "2.2.2000", "died_on": "12.5.18"}], False),
    ([{"harm": "died", "born_on": "2.2.18", "died_on": "12.5.17"}], False),
])  # fmt: skip
def test_no_care_leaver_died_where_nobody_old_enough_did(children: list[dict[str, str]], settled: bool) -> None:
    """Nobody leaves care before 16: a child of weeks, harmed or dead or neither known, an unborn one; open for a young adult."""
    found = case("WT2023", children=[child(given_names="Isla", **one) for one in children])
    assert ("care_leaver_died" in case_facts(found, TODAY).settled) is settled


def test_other_processes_are_not_inapplicable_while_their_questions_are_open() -> None:
    """“Does not apply” stands only where the answers say so."""
    line = steps(case("WT2018", answers={}))["other_processes"]
    assert line.state != "Does not apply"
    assert line.words == "To settle: Coroner's investigation. Not known yet of 9 processes whether they apply"
