"""Recommendation and decision: kept apart, each owing its reasons, giving the case its days, never overwritten."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import telling
from scr_desktop.services.office import history, office
from scr_desktop.services.office import register as registers
from scr_desktop.services.office.register import Wanted
from scr_desktop.services.review import decision
from scr_desktop.services.review.decision import View
from scr_desktop.store.case_file import CaseFile
from tests.domain.papers import DEATH, child, of_2022
from tests.services.decision_steps import PARTNERS, decide, decide_against, decided, recommend
from tests.services.opening import Desk, Opened


@pytest.fixture(autouse=True)
def later(desk_day: Desk) -> None:
    """Let it be Tuesday 5 June 2018."""
    desk_day("2018-06-05")


def rules(case_file: CaseFile, found: Case) -> dict[str, str]:
    """Return the states of a case's deadlines by rule."""
    return {line.rule.key: line.state for line in cases.status(case_file, found.id).deadlines}


# Finding it again


def test_the_reasons_of_every_decision_are_found_by_searching(case_file: CaseFile, opened: Opened) -> None:
    """The register finds a case by why something was recommended or decided, by a dissent, and by an earlier reason."""
    other, views = opened(), (View("Police", "dissents", "The inquest should come first."),)
    found = recommend(case_file, opened(), views=views)
    decide(case_file, found, reasons="Bruising went unexplained.", departs_why="", reviewer="Dr Anwen Ŵyn")
    again = decided(reasons="A fracture was overlooked.", on="2018-06-05")
    decision.decide_again(case_file, found.id, again, "own", "Looked at anew")
    for words in ("criteria weighed", "inquest", "bruising unexpl", "fracture", "anwen wyn"):
        rows = registers.rows(case_file, Wanted(words=words))
        assert [row.id for row in rows] == [found.id], words
    assert registers.count(case_file, Wanted(words="independent chair weighed")) == 0
    assert other.id not in {row.id for row in registers.rows(case_file, Wanted(words="fracture"))}


# The recommendation


def test_a_recommendation_keeps_each_agencys_view(case_file: CaseFile, opened: Opened) -> None:
    """Who dissents stands with the reason, and the case has the day."""
    views = (View("Avonvale Council"), View("Police", "dissents", "The inquest should come first."))
    found = recommend(case_file, opened(), views=views)
    kept = cases.get(case_file, found.id)
    assert [(one.agency, one.view, one.reason) for one in kept.agency_views] == [
        ("Avonvale Council", "agrees", ""), ("Police", "dissents", "The inquest should come first."),
    ]  # fmt: skip
    assert kept.day_of("recommended") == date(2018, 6, 1)
    assert kept.day_of("decision") is None


@pytest.mark.parametrize(("entries", "field"), [
    ({"views": (View("Police", "dissents"),)}, "views"),
    ({"outcome": "other_review"}, "other_review"),
    ({"outcome": "perhaps"}, "outcome"),
    ({"on": "2018-06-06"}, "recommended_on"),
    ({"on": "2018-05-01"}, "recommended_on"),
])  # fmt: skip
def test_a_recommendation_that_lacks_something_is_refused(
    case_file: CaseFile, opened: Opened, entries: dict[str, Any], field: str
) -> None:
    """A dissent has a reason, another review its type, and the day lies between awareness and today."""
    found = opened()
    with pytest.raises(Problem) as problem:
        recommend(case_file, found, **entries)
    assert problem.value.field == field
    assert cases.get(case_file, found.id).recommendations == []


def test_a_later_recommendation_supersedes_with_a_reason(case_file: CaseFile, opened: Opened) -> None:
    """The earlier one stays readable with why another took its place."""
    found = recommend(case_file, opened())
    with pytest.raises(Problem, match="stands already"):
        recommend(case_file, found, "no_review", on="2018-06-04")
    recommend(case_file, found, "no_review", on="2018-06-04", why="The police brought new facts")
    first, second = cases.get(case_file, found.id).recommendations
    assert (first.outcome, first.superseded_why) == ("review", "The police brought new facts")
    assert (second.outcome, second.superseded_at) == ("no_review", "")


# The decision


def test_a_decision_to_review_initiates_it_the_same_day(case_file: CaseFile, opened: Opened) -> None:
    """The clocks for telling and for the review begin, the Chair's target is met, and nothing is owed to the old panel."""
    found = decide(case_file, recommend(case_file, opened()))
    kept = cases.get(case_file, found.id)
    assert kept.day_of("decision") == kept.day_of("review_begun") == date(2018, 6, 4)
    assert kept.day_of("no_review") is None
    states = rules(case_file, found)
    assert (states["scr_decision"], states["tell_decision"], states["complete_scr"]) == ("met", "due", "due")
    assert "decision_not_to_initiate" not in states


def test_the_fourteen_days_run_only_from_a_decision_not_to_initiate(case_file: CaseFile, opened: Opened) -> None:
    """A decision not to review goes to the old panel within fourteen days, with notification and reasons."""
    found = decide_against(case_file, opened())
    lines = {line.rule.key: line for line in cases.status(case_file, found.id).deadlines}
    assert lines["decision_not_to_initiate"].due_on == date(2018, 6, 18)
    assert lines["complete_scr"].state == "waiting"


def test_a_decision_against_a_binding_criterion_asks_for_the_reason(case_file: CaseFile, opened: Opened) -> None:
    """The paragraph is shown, the reason is owed, and both are kept as they stood."""
    found = opened()
    with pytest.raises(Problem) as problem:
        decide(case_file, found, "no_review")
    assert problem.value.field == "contrary_why"
    assert "Procedure 2.2; LSCB Regulations 2006 (SI 2006/90) reg 5(2)" in problem.value.sentence
    (kept,) = cases.get(case_file, decide_against(case_file, found).id).decisions
    assert kept.contrary_why == "The Chair reads it otherwise."
    assert [words.partition(":")[0] for words in kept.contrary_to] == [
        "Procedure 2.2; LSCB Regulations 2006 (SI 2006/90) reg 5(2)"
    ]


def test_another_type_of_review_is_contrary_too(case_file: CaseFile, opened: Opened) -> None:
    """Nothing but the review itself satisfies a criterion that must lead to it."""
    with pytest.raises(Problem, match="contrary to what must lead to a review"):
        decide(case_file, opened(), "other_review", other_review="silp")


def test_serious_harm_binds_unless_definite_evidence_shows_otherwise(case_file: CaseFile, opened: Opened) -> None:
    """The reversed burden: without evidence written down a decision not to review is contrary, with it it is not."""
    hurt = child(**(DEATH | {"harm": "seriously_harmed", "died_on": ""}))
    with pytest.raises(Problem, match=r"Procedure 2\.3"):
        decide(case_file, opened(children=[hurt]), "no_review")
    shown = {"abuse_or_neglect": "yes", "interagency_concern": "no", "no_interagency_concern_shown": "yes"}
    with pytest.raises(Problem, match=r"Procedure 2\.3"):
        decide(case_file, opened(children=[hurt], answers=shown), "no_review")
    written = {"no_interagency_concern_shown": "The minutes of all agencies agree; attached."}
    found = decide(case_file, opened(children=[hurt], answers=shown, evidence=written), "no_review")
    assert cases.get(case_file, found.id).decisions[0].contrary_to == []


def test_departing_from_the_recommendation_asks_why(case_file: CaseFile, opened: Opened) -> None:
    """So does choosing a type of review other than the one recommended."""
    found = recommend(case_file, opened(answers={"abuse_or_neglect": "no"}), "other_review", other_review="silp")
    for more in ({"outcome": "no_review"}, {"outcome": "other_review", "other_review": "thematic"}):
        with pytest.raises(Problem) as problem:
            decide(case_file, found, **more)
        assert problem.value.field == "departs_why"
    decide(case_file, found, "no_review", departs_why="The learning is shared already.")
    assert cases.get(case_file, found.id).decisions[0].departs_why == "The learning is shared already."


def test_a_late_decision_asks_for_the_explanation(case_file: CaseFile, opened: Opened, desk_day: Desk) -> None:
    """After the target the target is named, after the backstop both are."""
    found = opened()
    desk_day("2018-06-20")
    assert len(decision.owed(case_file, found.id, "review", "", date(2018, 6, 7)).weighed.late) == 0
    assert len(decision.owed(case_file, found.id, "review", "", date(2018, 6, 8)).weighed.late) == 1
    assert len(decision.owed(case_file, found.id, "review", "", date(2018, 6, 18)).weighed.late) == 2
    with pytest.raises(Problem, match=r"came late.*7 June 2018 \(Procedure 4\.6\)") as problem:
        decide(case_file, found, on="2018-06-08")
    assert problem.value.field == "late_why"
    decide(case_file, found, on="2018-06-08", late_why="The hospital answered late.")
    assert cases.get(case_file, found.id).decisions[0].late_why == "The hospital answered late."


@pytest.mark.parametrize(("more", "field"), [
    ({"reasons": " "}, "reasons"), ({"on": "2018-06-06"}, "decided_on"), ({"on": "2018-05-01"}, "decided_on"),
    ({"on": "2018-05-31"}, "decided_on"), ({"outcome": "other_review"}, "other_review"),
])  # fmt: skip
def test_a_decision_that_lacks_something_is_refused(
    case_file: CaseFile, opened: Opened, more: dict[str, str], field: str
) -> None:
    """It has reasons and a day after the recommendation and not ahead; and nothing is kept."""
    found = recommend(case_file, opened())
    with pytest.raises(Problem) as problem:
        decide(case_file, found, **more)
    assert problem.value.field == field
    assert cases.get(case_file, found.id).decisions == []
    assert cases.get(case_file, found.id).day_of("decision") is None


def test_in_grace_a_review_is_refused_with_the_paragraph(case_file: CaseFile, opened: Opened, desk_day: Desk) -> None:
    """The board may neither recommend nor decide: the case passes to the partners."""
    office.change(case_file, {"arrangements_begin_on": date(2019, 9, 1)})
    desk_day("2019-10-20")
    died = child(**(DEATH | {"born_on": "2.2.19", "died_on": "5.8.19"}))
    found = opened(aware_on="5 August 2019", received_on="10 September 2019", incident_on="5.8.19", children=[died])
    assert found.regime == "grace"
    for verb in (recommend, decide):
        with pytest.raises(Problem, match="Procedure, grace period"):
            verb(case_file, found, "review", on="2019-10-18")


def test_after_the_arrangements_began_no_board_commissions(case_file: CaseFile, opened: Opened, desk_day: Desk) -> None:
    """A case of the board decided too late is refused with the reason, and nothing of the decision is kept."""
    office.change(case_file, {"arrangements_begin_on": date(2019, 9, 1)})
    found = opened()
    desk_day("2019-10-20")
    with pytest.raises(Problem, match="grace period"):
        decide(case_file, found, on="2019-10-18", late_why="It was forgotten.")
    assert cases.get(case_file, found.id).decisions == []


def test_partners_decide_each_for_itself(case_file: CaseFile, opened: Opened, desk_day: Desk) -> None:
    """All three are named; who does not agree says why; the reviewer's name is kept for the letters."""
    desk_day("2022-06-20")
    found = opened(**of_2022())
    with pytest.raises(Problem, match="say who decided for the local authority"):
        decide(case_file, found, on="2022-06-17")
    silent = (*PARTNERS[:2], decision.PartnerSaid("Chief officer of police", "DCI Vole", agrees=False))
    with pytest.raises(Problem, match="does not agree"):
        decide(case_file, found, on="2022-06-17", partners=silent)
    decide(case_file, found, on="2022-06-17", partners=PARTNERS, reviewer="Dr Ada Quill")
    kept = cases.get(case_file, found.id)
    assert [one.partner for one in kept.partner_views] == [one.partner for one in PARTNERS]
    assert kept.decisions[0].reviewer == "Dr Ada Quill"
    told = {line.duty.who for line in cases.status(case_file, found.id).duties if line.duty.after == "review_begun"}
    assert told == {"Child Safeguarding Practice Review Panel", "Ofsted", "Department for Education"}


def test_partners_not_reviewing_tell_the_panel(case_file: CaseFile, opened: Opened, desk_day: Desk) -> None:
    """The decision not to hold a local review is shared with the Panel; that meets no duty about a review."""
    desk_day("2022-06-20")
    found = opened(**of_2022())
    decide(case_file, found, "no_review", on="2022-06-17", partners=PARTNERS)
    (line,) = [one for one in cases.status(case_file, found.id).duties if one.duty.after == "no_review"]
    assert line.duty.who == "Child Safeguarding Practice Review Panel"
    telling.record(case_file, found.id, line.duty.key, date(2022, 6, 20), "Secure e-mail")
    assert rules(case_file, found)["share_decision"] == "met"
    assert cases.get(case_file, found.id).day_of("decision_told") is None


# Again


def test_there_is_one_first_decision(case_file: CaseFile, opened: Opened) -> None:
    """Another can only take its place, with the reason."""
    found = decide(case_file, opened())
    with pytest.raises(Problem, match="stands already"):
        decide(case_file, found)
    with pytest.raises(Problem, match="Say why"):
        decision.decide_again(case_file, found.id, decided(), "own", " ")


def test_a_decision_made_again_keeps_the_day_of_the_first(case_file: CaseFile, opened: Opened) -> None:
    """Both stay readable; the review begins with the second, and the final outcome is to be told to all three."""
    found = decide_against(case_file, opened(), on="2018-05-30")
    decision.decide_again(case_file, found.id, decided(on="2018-06-05"), "new_information", "The post-mortem report")
    kept = cases.get(case_file, found.id)
    first, second = kept.decisions
    assert (first.outcome, first.superseded_why) == ("no_review", "The post-mortem report")
    assert (second.number, second.outcome, second.changed_after) == (2, "review", "new_information")
    assert (kept.day_of("decision"), kept.day_of("reconsidered"), kept.day_of("review_begun"), kept.day_of("no_review")
            ) == (date(2018, 5, 30), date(2018, 6, 5), date(2018, 6, 5), None)  # fmt: skip
    states = rules(case_file, found)
    assert (states["scr_decision"], states["final_outcome"]) == ("met", "due")
    assert "decision_not_to_initiate" not in states
    told = {line.duty.who for line in cases.status(case_file, found.id).duties if line.duty.after == "reconsidered"}
    assert told == {"Ofsted", "Department for Education", "National Panel of Independent Experts"}


def test_a_review_is_ended_when_it_is_decided_otherwise(case_file: CaseFile, opened: Opened) -> None:
    """The day it began stays readable as superseded, and its clock falls away."""
    found = decide(case_file, opened(), on="2018-05-30")
    again = decided("no_review", on="2018-06-05", contrary_why="New facts.")
    decision.decide_again(case_file, found.id, again, "own", "The death was natural")
    kept = cases.get(case_file, found.id)
    (ended,) = [one for one in kept.events if one.kind == "review_begun"]
    assert ended.superseded_why == "The death was natural"
    assert rules(case_file, found)["complete_scr"] == "waiting"


def test_a_correction_moves_the_day_of_the_decision(case_file: CaseFile, opened: Opened) -> None:
    """What was entered wrongly is put right: every clock counts from the right day, and the old one stays readable."""
    found = decide(case_file, opened(), on="2018-06-04")
    moved = decision.owed(case_file, found.id, "review", "", date(2018, 6, 1), "corrected").moves
    assert {move.rule.key for move in moved} == {"tell_decision", "complete_scr"}
    decision.decide_again(case_file, found.id, decided(on="2018-06-01"), "correction", "The minutes say the 1st")
    kept = cases.get(case_file, found.id)
    assert kept.day_of("decision") == kept.day_of("review_begun") == date(2018, 6, 1)
    assert kept.day_of("reconsidered") is None
    superseded = [one for one in kept.deadlines if one.rule == "tell_decision" and one.superseded_at]
    assert [(one.due_on, one.superseded_why) for one in superseded] == [(date(2018, 6, 11), "The minutes say the 1st")]


def test_what_is_owed_is_told_without_changing_anything(case_file: CaseFile, opened: Opened) -> None:
    """The dialog can ask as often as it likes."""
    found = recommend(case_file, opened())
    before = len(history.entries(case_file, found.id))
    owed = decision.owed(case_file, found.id, "no_review", "", date(2018, 6, 4))
    assert (owed.weighed.departs, len(owed.weighed.contrary_to)) == (True, 1)
    assert {move.rule.key for move in owed.moves} == {"tell_decision", "decision_not_to_initiate"}
    assert cases.get(case_file, found.id).day_of("decision") is None
    assert len(history.entries(case_file, found.id)) == before


def test_the_history_says_it_in_words(case_file: CaseFile, opened: Opened) -> None:
    """Outcomes, views and paragraphs are read as the officer knows them, never as keys."""
    found = recommend(case_file, opened(), views=(View("Police", "dissents", "Too early."),))
    decide_against(case_file, found, departs_why="The Chair differs.")
    said = [line for entry in history.entries(case_file, found.id)[:2] for line in entry.changes]
    text = "\n".join(said)
    assert "Agency’s view “Police”, view: (empty) → Dissents" in text
    assert "Decision “No review”, decided by: (empty) → Ms Independent" in text
    assert "Recommendation “A review is held”, recommended on: (empty) → 1 June 2018" in text
    assert "no_review" not in text
