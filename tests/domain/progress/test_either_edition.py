"""Where a case stands as long as two editions may govern it: what both say alike is settled, the rest is open."""

from __future__ import annotations

from datetime import date
from typing import Any

from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.progress.either_edition import not_stated, under_either, which_edition
from scr_desktop.domain.rules.arrangements import CaseDates
from scr_desktop.domain.rules.condition import Truth
from scr_desktop.domain.rules.criterion import Review
from scr_desktop.domain.rules.regime import resolve
from scr_desktop.domain.rules.whose import Whose
from scr_desktop.services.regime import by_key, regimes
from tests.domain.papers import DEATH, child, stood

AWARE = date(2019, 7, 1)  # a Monday between the first and the last lawful day


def under(key: str, **entries: Any) -> CaseStatus:
    """Return where a death of 1 July 2019 stands under one edition."""
    died = child(**DEATH | {"born_on": "2.2.19", "died_on": "1.7.19"})
    days: dict[str, Any] = {"aware_on": "1 July 2019", "received_on": "1 July 2019", "incident_on": "1/7/19"}
    return stood(by_key(key), "Avonvale Council", **days | {"children": [died]} | entries)


def either(**entries: Any) -> CaseStatus:
    """Return where it stands as long as the transition or Working Together 2018 may govern it."""
    return under_either([under("transition", **entries), under("WT2018", **entries)])


def test_one_edition_alone_is_no_question() -> None:
    """The status is its own."""
    alone = under("WT2018")
    assert under_either([alone]) is alone


def test_what_both_say_alike_is_settled() -> None:
    """A suspected abuse and a death here: notifiable, by us, and a serious case under both, by the same Monday."""
    found = either()
    assert (found.verdict.notifiable, found.verdict.serious_case) == (Truth.YES, Truth.YES)
    assert found.verdict.notified_by.whose is Whose.OURS
    assert {line.rule.key: line.due_on for line in found.deadlines}["notify"] == date(2019, 7, 8)
    assert [one.regime.key for one in found.under] == ["transition", "WT2018"]


def test_no_review_is_called_for_before_it_is_known_which() -> None:
    """Each knows another: the most that either may ask for is what it could be, and none is settled."""
    found = either()
    assert (found.verdict.review, found.verdict.could_be) == (Review.NONE, Review.MUST)
    none = either(answers=dict.fromkeys(("abuse_or_neglect", "died_in_custody", "on_remand", "died_detained"), "no"))
    assert (none.verdict.review, none.verdict.could_be) == (Review.NONE, Review.NONE)
    assert none.verdict.notifiable is Truth.NO


def test_a_deadline_that_only_one_has_is_not_due_yet() -> None:
    """Every day that is listed is one that both have; the Chair's decision is the board's alone."""
    found = either()
    each = [{(line.rule.key, line.due_on) for line in one.deadlines} for one in found.under]
    assert "scr_decision" in {key for key, _ in each[0] - each[1]}
    listed = {line.rule.key for line in found.deadlines}
    assert listed
    assert "scr_decision" not in listed


def test_whoever_is_told_is_named_as_under_each() -> None:
    """The board or the partners: one telling, with both; what they have alike is said once."""
    (board,) = [line.duty for line in either().duties if line.duty.key == "board"]
    assert board.who == "Local Safeguarding Children Board or Safeguarding partners"
    (panel,) = [line.duty for line in either().duties if line.duty.key == "panel"]
    assert (panel.who, panel.of) == ("Child Safeguarding Practice Review Panel", "the incident")


def test_whom_only_one_edition_names_is_not_settled() -> None:
    """A telling that another edition does not have, or only presumes, is presumed."""
    found = either()
    keys = [{line.duty.key for line in one.duties} for one in found.under]
    only = (keys[0] ^ keys[1]) & {line.duty.key for line in found.duties}
    assert only <= set(found.verdict.presumed)
    assert {line.duty.key for line in found.duties} == keys[0] | keys[1]


def test_what_is_asked_under_any_is_asked_and_each_contradiction_said_once() -> None:
    """The same answers contradict each other under both: it is one sentence."""
    found = either(answers={})
    for one in found.under:
        assert set(one.verdict.unanswered) <= set(found.verdict.unanswered)
    remand = either(answers={"abuse_or_neglect": "no", "died": "no", "on_remand": "yes"})
    said = [one.text for one in remand.verdict.contradictions]
    assert len(said) == len(set(said))


def test_the_question_names_both_and_where_it_is_answered() -> None:
    """The day on which the arrangements began decides between them."""
    assert which_edition(either()) == (
        "On which day did the safeguarding partner arrangements begin? (the office has not stated it: it decides between "
        f"“{by_key('transition').name}” and “{by_key('WT2018').name}”. That day settles it: enter it with the office’s own details.)"
    )


def test_no_case_is_opened_while_two_may_govern_it() -> None:
    """It would be kept under one that its facts do not give; a settled one opens."""
    (problem,) = not_stated(resolve(regimes(), CaseDates(AWARE)))
    assert problem.field == "arrangements_begin_on"
    assert f"decides between “{by_key('transition').name}” and “{by_key('WT2018').name}”" in problem.sentence
    assert not_stated(resolve(regimes(), CaseDates(AWARE, date(2019, 4, 1)))) == []
