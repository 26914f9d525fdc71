"""A verdict in sentences: whether it is notifiable and by whom, whether a review is called for, and what is still open."""

from __future__ import annotations

from typing import Any

import pytest

from scr_desktop.domain.progress import verdict_words as words
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.services.regime import by_key
from tests.domain.papers import DEATH, child, stood

OURS = "Avonvale Council"
# A death in June 2026 under Working Together 2023; awareness on a Monday, so that the fifth working day is the next one.
DIED = DEATH | {"born_on": "2.2.26", "died_on": "1.6.26"}
LIVES_AWAY = child(**DIED | {"normally_resident": "no"})
TORBAY = {"name": "Torbay Council", "parts": "happened lives"}


def notified(authority: str = OURS, **entries: Any) -> CaseStatus:
    """Return where a death of June 2026 with suspected abuse stands, unless told otherwise."""
    given = {
        "aware_on": "1 June 2026",
        "received_on": "2 June 2026",
        "incident_on": "1/6/26",
        "children": [child(**DIED)],
    }
    return stood(by_key("WT2023"), authority, **given | entries)


NO_ABUSE: dict[str, Any] = {"answers": {"abuse_or_neglect": "no"}}
NOTHING_ANSWERED: dict[str, Any] = {"answers": {}}
ELSEWHERE: dict[str, Any] = {"where": "elsewhere_in_england", "children": [LIVES_AWAY]}


@pytest.mark.parametrize(("entries", "key", "state", "who", "sentence"), [
    ({}, "ours", "yes", OURS, "Notifiable, by Avonvale Council."),
    (NO_ABUSE, "no", "no", "", "Not notifiable."),
    (NOTHING_ANSWERED, "open", "unknown", "", "Not settled yet whether it is notifiable."),
    (ELSEWHERE, "other authority", "yes", "the authority where it happened",
     "Notifiable, by the authority where it happened. The other authority’s name is not entered yet."),
    (ELSEWHERE | {"other_areas": [TORBAY]}, "other authority", "yes", "the authority where it happened (Torbay Council)",
     "Notifiable, by the authority where it happened (Torbay Council)."),
])  # fmt: skip
def test_whether_it_is_notifiable_and_by_whom(
    entries: dict[str, Any], key: str, state: str, who: str, sentence: str
) -> None:
    """Ours, another's, nobody's or open: key, sign, name and sentence say the same."""
    found = notified(**entries)
    assert (words.notifiable_key(found), words.notifiable_state(found), words.whose_words(found)) == (key, state, who)
    assert words.notifiable_sentence(found) == sentence


def test_an_office_that_has_no_name_yet_is_called_our_authority() -> None:
    """The sentence is whole before the office has entered its name."""
    assert words.notifiable_sentence(notified("")) == "Notifiable, by our local authority."


def test_the_day_by_which_it_is_safe_is_said_only_while_it_is_open() -> None:
    """Five working days from Monday 1 June 2026; settled either way, or without a day of awareness, nothing is said."""
    assert words.safe_day_sentence(notified(**NOTHING_ANSWERED)).startswith(
        "Should it prove notifiable, it is due by Monday 8 June 2026:"
    )
    for entries in ({}, NO_ABUSE, ELSEWHERE):
        assert words.safe_day_sentence(notified(**entries)) == ""
    assert words.safe_day_sentence(notified(**NOTHING_ANSWERED, aware_on="")) == ""


def test_a_looked_after_death_whose_authority_is_not_known_is_treated_as_ours() -> None:
    """That somebody must notify it is certain: only by whom is open, and the day is said on that condition."""
    found = notified(where="elsewhere_in_england", children=[child(**DIED | {"looked_after": "yes"})], **NO_ABUSE)
    assert words.notifiable_sentence(found) == (
        "Notifiable; not settled yet by whom. Until it is, treat it as the duty of Avonvale Council."
    )
    assert words.safe_day_sentence(found).startswith("Should it prove ours to notify, it is due by Monday 8 June 2026:")


@pytest.mark.parametrize(("entries", "state", "sentence"), [
    ({}, "yes", "A serious case."),
    (NO_ABUSE, "no", "Not a serious case by the definition."),
    (NOTHING_ANSWERED, "unknown", "Not settled yet whether it is a serious case."),
    (ELSEWHERE, "yes", "A serious case, for the safeguarding partners of the area where it happened."),
])  # fmt: skip
def test_whether_it_is_a_serious_case_and_for_whom(entries: dict[str, Any], state: str, sentence: str) -> None:
    """Those of the area where it happened, where it is not ours."""
    found = notified(**entries)
    assert (words.serious_case_state(found), words.serious_case_sentence(found)) == (state, sentence)


@pytest.mark.parametrize(("entries", "state", "sentence"), [
    ({}, "yes", "Whether to hold a local child safeguarding practice review is to be considered: the deciders weigh the criteria."),
    (NO_ABUSE, "no", "The criteria do not call for a local child safeguarding practice review."),
    (NOTHING_ANSWERED, "unknown", "Nothing answered so far calls for a local child safeguarding practice review. "
     "Questions still open could call for it to be considered."),
    (ELSEWHERE, "yes", "Whether to hold a local child safeguarding practice review is for the safeguarding partners of the area "
     "where it happened to decide."),
])  # fmt: skip
def test_what_the_criteria_say_of_a_review(entries: dict[str, Any], state: str, sentence: str) -> None:
    """With what open questions could still change, and who decides where that is not ours."""
    found = notified(**entries)
    assert (words.review_state(found), words.review_sentence(found)) == (state, sentence)


def test_an_answer_that_the_entries_contradict_stands_and_settles_nothing() -> None:
    """“No child has died” beside a date of death: each sentence is open, and what to correct is said beside the answer."""
    found = notified(answers={"abuse_or_neglect": "yes", "died": "no"})
    assert (words.contradicted(found), words.in_doubt(found)) == (True, True)
    assert words.notifiable_sentence(found) == (
        "Not settled yet whether it is notifiable: what is entered contradicts itself."
    )
    assert (words.review_state(found), words.review_sentence(found)) == (
        "unknown", "Not settled yet: what is entered contradicts itself."
    )  # fmt: skip
    assert words.disagreement_sentences(found) == {
        "died": "To “Has a child died?” you answered “No”, but what is entered says “Yes”: Róisín-Mae Trelawney died. Your "
        "answer stands until you change it: correct one of the two."
    }


def test_nothing_is_contradicted_where_answers_and_entries_agree() -> None:
    """Nor where an answer is missing."""
    for entries in ({}, NO_ABUSE, NOTHING_ANSWERED):
        found = notified(**entries)
        assert (words.contradicted(found), words.in_doubt(found), words.disagreement_sentences(found)) == (
            False,
            False,
            {},
        )


def test_who_decides_elsewhere_is_said_with_the_paragraph() -> None:
    """By name where it is entered; of a case of ours nothing is said."""
    said = words.decided_elsewhere(notified(**ELSEWHERE, other_areas=[TORBAY]))
    assert said.startswith(
        "It is for the safeguarding partners of the area where it happened (Torbay Council) to decide ("
    )
    assert words.decided_elsewhere(notified()) == ""


def test_what_a_board_may_not_decide_any_more_passes_on() -> None:
    """In grace none is begun; under the other arrangements a review can be, and nothing is said."""
    died = child(**DEATH | {"died_on": "1.10.19"})
    days = {"aware_on": "1 Oct 2019", "received_on": "1 Oct 2019", "incident_on": "1/10/19"}
    found = stood(by_key("grace"), OURS, children=[died], **days)
    assert words.nothing_decided_here(found).startswith(
        "Under these arrangements no new serious case review may be commissioned: the case and all information about it pass "
        "to the safeguarding partners, who decide (Procedure, grace period"
    )
    assert words.review_state(found) == "no"
    assert words.nothing_decided_here(notified()) == ""
