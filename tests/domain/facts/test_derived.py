"""What follows of each fact where several children, another area or a day on the border decide it, and what stays open."""

from __future__ import annotations

from typing import Any

import pytest

from scr_desktop.domain.facts.derived import answers_of, derived_facts
from scr_desktop.domain.facts.derived_fact import DerivedFact
from scr_desktop.domain.records.case import Answer
from tests.domain.papers import DEATH, TODAY, case, child

TORBAY = {"name": "Torbay Council", "parts": "looks_after"}
ELDER = DEATH | {"given_names": "Kit", "born_on": "1 May 2001"}  # 17 when Róisín-Mae died, on 12 May 2018


def found(**entries: Any) -> dict[str, DerivedFact]:
    """Return what the entries of a notification say of each fact."""
    return derived_facts(case(**entries), TODAY, ["Avonvale Council"])


def test_what_happened_is_open_while_nobody_says_it_of_one_child() -> None:
    """One was not harmed, of the other nothing is entered: neither a death nor harm is settled, and the other is named."""
    entered = [child(given_names="Ali", harm="not_harmed"), child(given_names="Bo", born_on="1/1/2016")]
    facts = found(children=entered)
    assert (facts["died"].settled, facts["seriously_harmed"].settled) == (False, False)
    assert facts["died"].why == "it is not entered yet what happened to Bo"


def test_who_was_no_child_is_named_beside_the_no() -> None:
    """A person of 18 died: no child did, and the reader sees why that death does not count."""
    adult = child(**DEATH | {"given_names": "Kit", "family_name": "", "born_on": "12 May 2000"})
    assert found(children=[adult])["died"] == DerivedFact(
        "no", "no child entered here died; Kit was 18 then, not a child"
    )


@pytest.mark.parametrize(("aware", "before"), [("28 June 2018", "yes"), ("29 June 2018", "no"), ("30 June 2018", "no")])
def test_the_panel_began_on_29_june_2018(aware: str, before: str) -> None:
    """What became known the day before came before the Panel; on the day itself it did not."""
    assert found(aware_on=aware, received_on="30 June 2018")["aware_before_panel"].value == before


def test_an_awareness_before_the_incident_settles_nothing() -> None:
    """One of the two days must be wrong, and an unknown one says nothing at all."""
    assert found(aware_on="11 May 2018")["aware_before_panel"].value == "unknown"
    assert "aware_before_panel" not in found(aware_on="")


@pytest.mark.parametrize(("where", "why"), [
    ("in_area", "it happened in our area"),
    ("elsewhere_in_england", "it happened elsewhere in England"),
    ("outside_england", "it happened outside England"),
])  # fmt: skip
def test_where_it_happened_is_taken_as_entered(where: str, why: str) -> None:
    """Each of the three places is the answer itself; not known is none."""
    assert found(where=where)["where_it_happened"] == DerivedFact(where, why)
    assert "where_it_happened" not in found(where="unknown")


def test_another_area_is_involved_once_it_is_named() -> None:
    """Those named are said in their order; that none is entered does not say that there is none."""
    areas = [{"name": "Torbay Council", "parts": "involved"}, {"name": "Leeds City Council", "parts": "involved"}]
    said = "Torbay Council, Leeds City Council has a part in the case"
    assert found(other_areas=areas)["other_area"] == DerivedFact("yes", said)
    assert "other_area" not in found()


def test_whose_looked_after_child_died_follows_from_the_area_that_looks_after() -> None:
    """Another authority is entered as looking after the child: it is theirs; without one the officer is asked."""
    dead = child(**DEATH | {"looked_after": "yes"})
    facts = found(children=[dead], other_areas=[TORBAY])
    assert facts["looked_after_by"] == DerivedFact("another", "Torbay Council looked after the child")
    assert "looked_after_by" not in found(children=[dead])


def test_an_area_that_looks_after_a_living_sibling_says_nothing_of_the_child_who_died() -> None:
    """Of two children only the living one was in care: she must be meant."""
    sister = child(given_names="Ann", harm="not_harmed", looked_after="yes", born_on="2015")
    assert "looked_after_by" not in found(children=[child(**DEATH), sister], other_areas=[TORBAY])


@pytest.mark.parametrize(("second", "several"), [("yes", True), ("unknown", True), ("no", False)])
def test_several_looked_after_children_died_only_where_more_than_one_may_have(second: str, several: bool) -> None:
    """Who may have been looked after counts with those who were; who was not does not."""
    dead = [child(**DEATH | {"looked_after": "yes"}), child(**ELDER | {"looked_after": second})]
    assert ("several_looked_after" in found(children=dead)) is several


def test_both_authorities_are_meant_where_one_is_answered_and_the_other_entered() -> None:
    """Two looked after children died, “our authority” is answered, and Torbay is entered as looking after one."""
    dead = [child(**DEATH | {"looked_after": "yes"}), child(**ELDER | {"looked_after": "yes"})]
    both = {"children": dead, "other_areas": [TORBAY]}
    answered = found(**both, answers={"looked_after_by": "ours"})["looked_after_by_both"]
    assert answered.value == "yes"
    assert answered.why == "“Our authority” is answered, and Torbay Council looked after another child"
    assert found(**both)["looked_after_by_both"].value == "unknown", "without the answer both may be Torbay's"


@pytest.mark.parametrize(("born", "no_leaver"), [
    ("13 May 2002", True),  # 15 on the day of the death
    ("12 May 2002", False),  # 16 that very day
    ("2002", False),  # 15 or 16
])  # fmt: skip
def test_nobody_leaves_care_before_16(born: str, no_leaver: bool) -> None:
    """Children Act 1989 Sch 2 para 19B: who died at 15 was no care leaver, from the birthday on it is asked."""
    facts = found(children=[child(**DEATH | {"born_on": born})])
    assert (facts.get("care_leaver_died") == DerivedFact(
        "no", "nobody entered here who died, or may have, was as old as 16"
    )) is no_leaver  # fmt: skip


def test_a_care_leaver_whose_dates_may_say_25_is_doubted() -> None:
    """24 or 25 at death by a month of birth: the age decides, so the whole dates are asked for."""
    dead = child(**DEATH | {"given_names": "Kit", "family_name": "", "born_on": "May 1993"})
    fact = found(children=[dead])["care_leaver_died"]
    assert (fact.settled, fact.doubts) == (False, "yes")
    assert fact.why == (
        "by the dates entered Kit was 24 or 25 at death: the whole dates of birth and death settle it"
    )  # fmt: skip


def test_an_answer_without_the_reason_that_it_needs_is_none_yet() -> None:
    """That there is no concern between agencies counts only with its evidence; not known is no answer either."""
    asked = case(answers={"no_interagency_concern_shown": "yes", "abuse_or_neglect": "unknown", "died": "no"})
    assert answers_of(asked) == {"died": "no"}
    given = case(answers={"no_interagency_concern_shown": "yes"}, evidence={"no_interagency_concern_shown": "Audit"})
    assert answers_of(given) == {"no_interagency_concern_shown": "yes"}


def test_of_two_answers_to_one_question_yes_counts() -> None:
    """What was answered under an earlier key is the answer to the same question: a yes is not lost behind a no."""
    asked = case(answers={"other_area": "no"})
    asked.answers.append(Answer(fact="several_areas", value="yes"))
    assert answers_of(asked)["other_area"] == "yes"


@pytest.mark.parametrize("entries", [
    {},
    {"children": [child(**ELDER), child(**DEATH)], "other_areas": [TORBAY]},
    {"children": [child(given_names="Ali", harm="seriously_harmed")], "where": "elsewhere_in_england"},
])  # fmt: skip
def test_one_fact_asked_for_alone_is_as_among_all(entries: dict[str, Any]) -> None:
    """And no other comes with it."""
    everything = found(**entries)
    assert everything
    for key in [*everything, "looked_after", "age"]:
        alone = derived_facts(case(**entries), TODAY, ["Avonvale Council"], of={key})
        assert alone == {one: fact for one, fact in everything.items() if one == key}
