"""The Panel's reply: each kind begins what must follow; information sent and a national view taken anew are kept."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from scr_desktop.documents.making.texts import texts
from scr_desktop.documents.sections.decisions_on_record import decisions_on_record
from scr_desktop.domain.problem import Doubt, Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.review.correspondence import PanelReply
from scr_desktop.domain.rules.event import EVENTS
from scr_desktop.domain.stages.stage_words import stage_and_wait
from scr_desktop.services import loading
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import telling
from scr_desktop.services.office import register as registers
from scr_desktop.services.regime import by_key
from scr_desktop.services.review import decision, panel
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.panel.part import lines_of
from tests.domain.papers import DEATH, child, of_2022
from tests.services.decision_steps import PARTNERS, decide, decide_against, decided, recommend
from tests.services.opening import Desk, Opened

REPLIED = date(2018, 6, 14)


@pytest.fixture(autouse=True)
def later(desk_day: Desk) -> None:
    """Let it be Wednesday 20 June 2018."""
    desk_day("2018-06-20")


def states(case_file: CaseFile, found: Case) -> dict[str, str]:
    """Return the states of a case's deadlines by rule."""
    return {line.rule.key: line.state for line in cases.status(case_file, found.id).deadlines}


def told(case_file: CaseFile, found: Case, on: date) -> None:
    """Tell everybody of the final outcome on a day."""
    for line in cases.status(case_file, found.id).duties:
        if line.duty.after == "reconsidered":
            telling.record(case_file, found.id, line.duty.key, on, "Secure e-mail")


def test_agreement_settles_itself(case_file: CaseFile, opened: Opened) -> None:
    """Nothing more follows, and no clock begins."""
    found = panel.record_reply(case_file, decide(case_file, opened()).id, REPLIED, "agrees", "")
    (reply,) = cases.get(case_file, found.id).panel_replies
    assert (reply.settled_on, reply.settled_how) == (REPLIED, "Agreed: nothing more follows for the decision.")
    assert not {"reconsider", "further_information"} & set(states(case_file, found))


def test_a_challenge_leads_to_reconsideration_and_the_final_outcome(case_file: CaseFile, opened: Opened) -> None:
    """The decision is considered again, the challenge is settled with it, and all three are told what came of it."""
    found = decide_against(case_file, opened())
    panel.record_reply(case_file, found.id, REPLIED, "challenges", "The criteria are met.", "NP/18/7")
    assert registers.count(case_file, registers.Wanted(words="np/18/7 criteria met")) == 1, "it is found by its words"
    assert states(case_file, found)["reconsider"] == "due"
    again = decided("no_review", on="2018-06-18", contrary_why="The Chair stands by it.")
    decision.decide_again(case_file, found.id, again, "challenge", "The Panel challenged it")
    (reply,) = cases.get(case_file, found.id).panel_replies
    assert (reply.settled_on, reply.settled_how) == (
        date(2018, 6, 18), "Considered again on 18 June 2018: no review."
    )  # fmt: skip
    assert (states(case_file, found)["reconsider"], states(case_file, found)["final_outcome"]) == ("met", "due")
    told(case_file, found, date(2018, 6, 19))
    assert states(case_file, found)["final_outcome"] == "met"
    assert cases.get(case_file, found.id).day_of("final_outcome_told") == date(2018, 6, 19)


def test_a_later_stage_hides_nothing_that_is_still_open(case_file: CaseFile, opened: Opened, desk_day: Desk) -> None:
    """Review under way, and yet the rapid review is not sent and the Panel's challenge not answered: all is said."""
    desk_day("2022-06-24")
    found = opened(**of_2022())
    more: dict[str, Any] = {"reviewer": "Dr Quill", "partners": PARTNERS}
    decide(case_file, found, on="2022-06-17", **more)
    stage = "Review under way, waiting for "
    unsent = "the sending of the rapid review to the Panel"
    assert stage_and_wait(cases.status(case_file, found.id)) == f"{stage}the report and {unsent}"
    panel.record_reply(case_file, found.id, date(2022, 6, 23), "challenges", "Too narrow.")
    panel.record_reply(case_file, found.id, date(2022, 6, 24), "asks", "The minutes.")
    asked = "an answer to the Panel's challenge and the further information that the Panel asked for"
    assert stage_and_wait(cases.status(case_file, found.id)) == f"{stage}the report, {unsent}, {asked}"


def test_a_review_decided_on_at_last_waits_for_all_that_is_owed(case_file: CaseFile, opened: Opened) -> None:
    """Decided again to hold it: first those who must know are told and a reviewer is named, and then comes the report."""
    found = decide_against(case_file, opened())
    panel.record_reply(case_file, found.id, REPLIED, "challenges", "The criteria are met.")
    decision.decide_again(case_file, found.id, decided(on="2018-06-18"), "challenge", "The Panel challenged it")
    stage, named = "Review under way, waiting for ", "a reviewer to be named and the report"
    waits = stage_and_wait(cases.status(case_file, found.id))
    assert waits == f"{stage}telling those who must know, {named}"
    for line in cases.status(case_file, found.id).duties:
        telling.record(case_file, found.id, line.duty.key, date(2018, 6, 19), "Secure e-mail", late_why="Illness")
    assert stage_and_wait(cases.status(case_file, found.id)) == f"{stage}{named}"
    cases.record_event(case_file, found.id, "reviewer_commissioned", date(2018, 6, 20), note="Dr Quill")
    assert stage_and_wait(cases.status(case_file, found.id)) == f"{stage}the report"


def test_a_second_challenge_owes_everything_anew(case_file: CaseFile, opened: Opened, desk_day: Desk) -> None:
    """What was told after the first challenge does not count for the second."""
    found = decide_against(case_file, opened())
    panel.record_reply(case_file, found.id, REPLIED, "challenges", "The criteria are met.")
    again = decided("no_review", on="2018-06-18", contrary_why="The Chair stands by it.")
    decision.decide_again(case_file, found.id, again, "challenge", "The Panel challenged it")
    told(case_file, found, date(2018, 6, 19))
    desk_day("2018-07-10")
    panel.record_reply(case_file, found.id, date(2018, 7, 2), "challenges", "They are met all the same.")
    assert states(case_file, found)["reconsider"] == "due"
    decision.decide_again(case_file, found.id, decided(on="2018-07-09"), "challenge", "Challenged again")
    duties = [one for one in cases.status(case_file, found.id).duties if one.duty.after == "reconsidered"]
    assert [one.done_on for one in duties] == [None] * 3
    assert "Child Safeguarding Practice Review Panel" in {one.duty.who for one in duties}
    told(case_file, found, date(2018, 7, 10))
    assert cases.get(case_file, found.id).day_of("final_outcome_told") == date(2018, 7, 10)


def test_a_challenge_is_not_settled_by_a_note(case_file: CaseFile, opened: Opened) -> None:
    """Only the decision made again settles it."""
    found = decide_against(case_file, opened())
    panel.record_reply(case_file, found.id, REPLIED, "challenges", "The criteria are met.")
    (reply,) = cases.get(case_file, found.id).panel_replies
    with pytest.raises(Problem, match="settled by the decision made again"):
        panel.settle(case_file, found.id, reply.id, date(2018, 6, 19), "They rang.")


def test_what_the_panel_asks_for_is_sent_and_logged(case_file: CaseFile, opened: Opened) -> None:
    """What the case has can be picked; sending it settles the request, and a second request begins anew."""
    found = decide(case_file, recommend(case_file, opened()))
    panel.record_reply(case_file, found.id, REPLIED, "asks", "The returns, please.", wanted_by_on=date(2018, 6, 22))
    assert panel.can_be_sent(case_file, found.id) == [
        "The notification", "The recommendation of 1 June 2018", "The decision of 4 June 2018"
    ]  # fmt: skip
    (reply,) = cases.get(case_file, found.id).panel_replies
    with pytest.raises(Problem, match="what was sent"):
        panel.send_information(case_file, found.id, [" "], date(2018, 6, 15), "Secure e-mail", reply_id=reply.id)
    panel.send_information(
        case_file, found.id, ["The notification"], date(2018, 6, 15), "Secure e-mail", reply_id=reply.id
    )
    kept = cases.get(case_file, found.id)
    (sent,) = kept.information_sent
    assert (sent.who, sent.what) == ("National Panel of Independent Experts", "The notification")
    assert kept.panel_replies[0].settled_how == "Sent: The notification."
    assert states(case_file, found)["further_information"] == "met"
    panel.record_reply(case_file, found.id, date(2018, 6, 18), "asks", "And the minutes.")
    assert states(case_file, found)["further_information"] == "due"


def test_a_national_review_is_settled_by_what_was_agreed(case_file: CaseFile, opened: Opened, desk_day: Desk) -> None:
    """It is recorded with its day; what becomes of the local steps is written down."""
    desk_day("2022-07-20")
    died = child(**(DEATH | {"born_on": "2.2.22", "died_on": "31.5.22"}))
    found = opened(aware_on="31 May 2022", received_on="1 June 2022", incident_on="31/5/22", children=[died])
    panel.record_reply(case_file, found.id, date(2022, 7, 1), "national_review", "We take a national review.")
    (reply,) = cases.get(case_file, found.id).panel_replies
    assert cases.get(case_file, found.id).day_of("national_review") == date(2022, 7, 1)
    panel.settle(case_file, found.id, reply.id, date(2022, 7, 4), "The local review waits.")
    assert cases.get(case_file, found.id).panel_replies[0].settled_how == "The local review waits."


@pytest.mark.parametrize(("kind", "words", "on", "field"), [
    ("challenges", "", REPLIED, "words"),
    ("challenges", "No.", REPLIED, "kind"),
    ("agrees", "", date(2018, 6, 21), "received_on"),
    ("shrugs", "?", REPLIED, "kind"),
])  # fmt: skip
def test_a_reply_that_cannot_be_is_refused(
    case_file: CaseFile, opened: Opened, kind: str, words: str, on: date, field: str
) -> None:
    """A challenge needs words and a decision to challenge; no reply comes tomorrow."""
    found = opened()
    with pytest.raises(Problem) as problem:
        panel.record_reply(case_file, found.id, on, kind, words)
    assert problem.value.field == field
    assert cases.get(case_file, found.id).panel_replies == []


def test_the_old_panel_takes_no_national_review() -> None:
    """What can be replied is a value of the regime."""
    assert "national_review" not in dict(panel.replies_for(by_key("WT2015")))
    assert "national_review" in dict(panel.replies_for(by_key("transition")))


def test_new_information_reopens_the_national_question(case_file: CaseFile, opened: Opened, desk_day: Desk) -> None:
    """The view taken anew is told to the Panel, each time."""
    desk_day("2022-07-20")
    died = child(**(DEATH | {"born_on": "2.2.22", "died_on": "31.5.22"}))
    found = opened(aware_on="31 May 2022", received_on="1 June 2022", incident_on="31/5/22", children=[died])
    for missing in (("", "Reasons", "new_information"), ("News", "", "reasons")):
        with pytest.raises(Problem) as problem:
            panel.take_national_view(case_file, found.id, date(2022, 7, 1), "yes", missing[0], missing[1])
        assert problem.value.field == missing[2]
    panel.take_national_view(case_file, found.id, date(2022, 7, 1), "yes", "A second child.", "A pattern.")
    telling.record(case_file, found.id, "national_view_panel", date(2022, 7, 4), "Secure e-mail")
    assert states(case_file, found)["tell_national_view"] == "met"
    panel.take_national_view(case_file, found.id, date(2022, 7, 11), "no", "It was a mistake.", "No pattern.")
    assert states(case_file, found)["tell_national_view"] == "due"
    assert len(cases.get(case_file, found.id).national_views) == 2


def test_without_a_new_panel_there_is_no_national_question(case_file: CaseFile, opened: Opened) -> None:
    """Under Working Together 2015 a national review is not known."""
    with pytest.raises(Problem, match="no national review"):
        panel.take_national_view(case_file, opened().id, date(2018, 6, 1), "yes", "News", "Reasons")


@pytest.mark.parametrize(("kind", "could"), [("agrees", "agree with"), ("challenges", "challenge")])
def test_no_reply_speaks_of_a_decision_that_is_not_on_record(
    case_file: CaseFile, opened: Opened, kind: str, could: str
) -> None:
    """It is refused and nothing of it is kept; what must follow names no decision either."""
    found = opened()
    with pytest.raises(Problem, match=f"No decision is on record that the Panel could {could}"):
        panel.record_reply(case_file, found.id, REPLIED, kind, "It is so.")
    kept = cases.get(case_file, found.id)
    assert (kept.panel_replies, kept.day_of("panel_replied")) == ([], None)
    assert "as decided" not in panel.what_follows(kind, cases.status(case_file, found.id))


@pytest.mark.parametrize("kind", ["agrees", "challenges", "asks"])
def test_a_reply_dated_before_awareness_is_asked_about_and_stands_with_its_reason(
    case_file: CaseFile, opened: Opened, kind: str
) -> None:
    """Another day may be the wrong one: the reply is kept with the reason, which stands with the case."""
    found, on = decide(case_file, opened()), date(2018, 1, 1)
    with pytest.raises(Doubt, match="comes before the authority became aware on") as doubt:
        panel.record_reply(case_file, found.id, on, kind, "It is so.")
    assert doubt.value.field == "received_on"
    panel.record_reply(case_file, found.id, on, kind, "It is so.", stands_why="Awareness is entered wrongly")
    kept = cases.get(case_file, found.id)
    assert [one.received_on for one in kept.panel_replies] == [on]
    assert any("Kept as it is: Awareness is entered wrongly" in one for one in kept.kept)


@pytest.mark.parametrize("before", ["decision", "notification_sent"])
def test_a_reply_dated_before_what_it_answers_is_asked_about(case_file: CaseFile, opened: Opened, before: str) -> None:
    """The decision and the sending of the notification are looked at as awareness is."""
    found = decide(case_file, opened(sent_on="17 May 2018"))
    on = found.day_of(before)
    assert on is not None
    with pytest.raises(Doubt, match=f"before {EVENTS[before].words}"):
        panel.record_reply(case_file, found.id, on - timedelta(days=1), "agrees", "")
    panel.record_reply(case_file, found.id, on - timedelta(days=1), "agrees", "", stands_why="So it is dated")


def test_an_agreement_of_an_older_file_with_no_decision_says_so(case_file: CaseFile, opened: Opened) -> None:
    """An earlier version recorded it as agreed with nothing to follow: paper and page say that no decision is on record."""
    found = opened()
    with case_file.work("As an earlier version did", case_id=found.id) as session:
        old = PanelReply(
            received_on=REPLIED, kind="agrees", settled_on=REPLIED, settled_how="Agreed: nothing more follows."
        )
        case = loading.whole_case(session, found.id)
        case.panel_replies.append(old)
    status = cases.status(case_file, found.id)
    told = "\n".join(texts(decisions_on_record(status)))
    assert "It speaks of a decision, and none is on record in this case" in told
    assert "nothing more follows" not in told
    (line,) = [one for one in lines_of(status) if "The Panel" in one.what]
    assert (line.state, line.words) == ("doubted", "To be looked at")
    assert "nothing more follows" not in line.detail.lower()
