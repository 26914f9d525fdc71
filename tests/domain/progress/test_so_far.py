"""What the answers leave open is said before a sentence that would otherwise reassure."""

from __future__ import annotations

from typing import Any

from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.progress.so_far import more_to_tell, more_to_tell_words, open_words, so_far, still_open_words
from scr_desktop.domain.records.telling import Consideration
from scr_desktop.domain.rules.condition import Is
from scr_desktop.services.regime import by_key
from tests.domain.papers import DEATH, child, stood

NOBODY = "Nobody must be told."


def notified(**changed: Any) -> CaseStatus:
    """Return where a death of June 2026 stands under Working Together 2023."""
    died = child(**DEATH | {"born_on": "2.2.26", "died_on": "1.6.26"})
    days = {"aware_on": "1 June 2026", "received_on": "2 June 2026", "incident_on": "1/6/26"}
    return stood(by_key("WT2023"), "Avonvale Council", **days | {"children": [died]} | changed)


def test_where_all_is_answered_the_sentence_stands_as_it_is() -> None:
    """Nothing is put before it."""
    answered = notified(answers={"abuse_or_neglect": "no"})
    assert (open_words(answered), so_far(NOBODY, answered)) == ("", NOBODY)


def test_an_open_question_is_said_first() -> None:
    """How many, one said as one, and that the sentence holds of the answers so far."""
    one = notified(answers={})
    assert so_far(NOBODY, one) == "1 question is still open: on the answers so far nobody must be told."
    several = notified(answers={}, children=[child(given_names="Kit", normally_resident="yes")], where="unknown")
    assert open_words(several).endswith(" questions are still open")
    assert int(open_words(several).split()[0]) > 1


def test_what_contradicts_itself_is_open_too() -> None:
    """No question is left, and yet nothing is settled."""
    found = notified(answers={"abuse_or_neglect": "yes", "died": "no"})
    assert so_far(NOBODY, found).startswith("What is entered contradicts itself: on the answers so far nobody ")


def test_of_something_else_its_own_questions_count_where_the_verdict_has_none() -> None:
    """Each of them once; what is settled adds none."""
    answered = notified(answers={"abuse_or_neglect": "no"})
    asked = next(key for key in answered.regime.facts if key not in answered.facts)
    assert open_words(answered, [Is(asked), Is(asked), Is("died")]) == "1 question is still open"


def test_processes_that_open_questions_may_bring_up_are_named_until_considered() -> None:
    """What the officer has taken up or set aside is not among them; what is still to be considered is."""
    found = notified(answers={})
    first = found.verdict.prompts_open[0]
    assert still_open_words(found).startswith(f"Questions still open may bring up: {first.name}")
    found.case.considerations.append(Consideration(process=first.key, outcome="to_do"))
    assert first.name in still_open_words(found)
    found.case.considerations[0].outcome = "not_applicable"
    assert first.name not in still_open_words(found)
    for one in found.verdict.prompts_open:
        found.case.considerations.append(Consideration(process=one.key, outcome="taken_up"))
    assert still_open_words(found) == ""


def test_who_may_have_to_be_told_by_several_answers_is_named_beside_the_list() -> None:
    """A child was harmed, and nothing else is known: whom one answer adds is listed with it, the others are named."""
    left = notified(answers={}, children=[child(given_names="Kit", normally_resident="yes")], where="unknown")
    listed, more = {line.duty.who for line in left.duties}, more_to_tell(left)
    assert "Child Safeguarding Practice Review Panel" in {*listed, *more}
    assert bool(more_to_tell_words(left)) is bool(more and listed)
    assert all(who in more_to_tell_words(left) for who in more)
