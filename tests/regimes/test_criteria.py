"""The criteria of every regime, against the sources written out by hand."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterator
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scr_desktop.domain.editions.confirmed import Answer, Confirmed
from scr_desktop.domain.editions.line import lines_of
from scr_desktop.domain.editions.overlay import Overlay
from scr_desktop.domain.editions.text import TEXTS
from scr_desktop.domain.rules.condition import Truth
from scr_desktop.domain.rules.criterion import Duty, Verdict
from scr_desktop.domain.rules.fact import Fact
from scr_desktop.domain.rules.regime import Regime
from scr_desktop.services.regime import by_key
from tests.regimes import oracle

YES_NO = ("yes", "no", "unknown")
NATIONAL = {
    "abuse_or_neglect": YES_NO,
    "died": YES_NO,
    "seriously_harmed": YES_NO,
    "looked_after": YES_NO,
    "where_it_happened": ("in_area", "elsewhere_in_england", "outside_england", "unknown"),
    "normally_resident": YES_NO,
    "other_area": YES_NO,
}
NOTIFIABLE = dict.fromkeys(
    ("abuse_or_neglect", "died", "seriously_harmed", "looked_after", "regulated_setting", "suspected_suicide"), YES_NO
)
REVIEW = dict.fromkeys(
    (
        "abuse_or_neglect", "died", "seriously_harmed", "died_in_custody", "died_detained", "deprivation_of_liberty",
        "interagency_concern", "no_interagency_concern_shown",
    ),
    YES_NO,
)  # fmt: skip
CARE_LEAVER = {
    **{key: NATIONAL[key] for key in ("abuse_or_neglect", "died", "seriously_harmed", "looked_after")},
    "where_it_happened": NATIONAL["where_it_happened"],
    "care_leaver_died": YES_NO,
    "care_leaver_of": ("ours", "another", "unknown"),
    "age": ("unknown", "17", "18", "24", "25"),
}
# Of several care leavers one can have been ours, and another not.
CARE_LEAVERS = {**CARE_LEAVER, "care_leaver_of_both": YES_NO, "age": ("unknown", "24", "25")}
# Of several children one can be ours by its home or its care, and another not.
SEVERAL = {
    "abuse_or_neglect": ("yes", "no"),
    "died": ("yes",),
    "looked_after": YES_NO,
    "looked_after_by": ("ours", "another", "unknown"),
    **dict.fromkeys(("looked_after_by_both", "normally_resident", "other_home", "lives_in_england"), YES_NO),
    "where_it_happened": NATIONAL["where_it_happened"],
}
WALKS = [
    ("WT2015", NOTIFIABLE), ("WT2015", REVIEW), ("transition", NATIONAL), ("transition", REVIEW), ("grace", NATIONAL),
    ("grace", REVIEW), ("WT2018", NATIONAL), ("WT2023", NATIONAL), ("WT2023", CARE_LEAVER), ("WT2023", CARE_LEAVERS),
    ("transition", SEVERAL), ("WT2018", SEVERAL), ("WT2026", CARE_LEAVER),
]  # fmt: skip
ORACLES: dict[str, Callable[[oracle.Facts], oracle.Outcome]] = {
    "WT2015": oracle.working_together_2015,
    "transition": oracle.transition,
    "grace": oracle.grace,
    "WT2018": oracle.working_together_2018,
    "WT2023": oracle.working_together_2023,
    # Until the office confirms a line the edition of 2026 is that of 2023 carried over.
    "WT2026": oracle.working_together_2023,
}
BOARD_DEATHS = (
    "looked_after", "suspected_suicide", "regulated_setting", "died_in_custody", "died_detained",
    "deprivation_of_liberty",
)  # fmt: skip
PARTNER_DEATHS = ("looked_after", "died_in_custody")


def deaths(regime: str) -> tuple[str, ...]:
    """Return the facts of a regime that only a death can make true."""
    return PARTNER_DEATHS if regime in {"WT2018", "WT2023", "WT2026"} else BOARD_DEATHS


def combinations(choices: dict[str, tuple[str, ...]]) -> Iterator[dict[str, str]]:
    """Yield every combination of the answers."""
    for values in itertools.product(*choices.values()):
        yield dict(zip(choices, values, strict=True))


def differences(regime: str, facts: dict[str, str], verdict: Verdict) -> list[str]:
    """Return where the program and the sources differ on a set of facts."""
    least, most = (ORACLES[regime](oracle.Facts(facts, open_as)) for open_as in (oracle.LEAST, oracle.MOST))
    tell = least.tell
    if facts.get("where_it_happened") == "unknown":
        # An incident that may have happened elsewhere is passed on only once that is known.
        tell = tell - {"The authority where it happened"}
    wanted = {
        "notifiable": settled(least.notifiable, most.notifiable),
        "serious_case": settled(least.serious, most.serious),
        "review": least.review,
        "could_be": most.review,
        "tell": tell,
        # Who is to be told if an open question is answered yes is told where all that is open turns out so.
        "possible": True,
        "contradiction": oracle.contradicts(facts, deaths(regime)),
        "whose": oracle.whose(regime, facts),
    }
    found = {
        "notifiable": verdict.notifiable,
        "serious_case": verdict.serious_case,
        "review": verdict.review,
        "could_be": verdict.could_be,
        "tell": {duty.who for duty in settled_duties(verdict) if duty.after == "aware"},
        "possible": {duty.who for duty in verdict.notify if duty.key in verdict.possible} <= most.tell,
        "contradiction": bool(verdict.contradictions),
        "whose": verdict.notified_by.whose,
    }
    return [f"{facts}: {key} is {found[key]}, not {wanted[key]}" for key in wanted if found[key] != wanted[key]]


def settled_duties(verdict: Verdict) -> list[Duty]:
    """Return the duties that do not wait for the answer to an open question."""
    return [duty for duty in verdict.notify if duty.key not in verdict.possible]


def settled(least: bool, most: bool) -> Truth:
    """Return what holds however the open questions turn out."""
    return (Truth.YES if least else Truth.NO) if least == most else Truth.UNKNOWN


@pytest.mark.parametrize(("key", "choices"), WALKS)
def test_every_combination_of_answers_has_the_outcome_of_the_sources(
    key: str, choices: dict[str, tuple[str, ...]]
) -> None:
    """Notifiable, serious, review, who is told and what contradicts: for each combination of yes, no and open."""
    regime = by_key(key)
    wrong = [line for facts in combinations(choices) for line in differences(key, facts, regime.judge(facts))]
    assert wrong[:5] == []


@pytest.mark.parametrize("choices", [NATIONAL, CARE_LEAVER], ids=["national", "care leaver"])
def test_an_edition_confirmed_as_it_stands_has_the_outcome_of_the_sources(choices: dict[str, tuple[str, ...]]) -> None:
    """Every line confirmed changes who vouches for it, and no verdict."""
    edition = by_key("WT2026")
    said = (
        Confirmed(text.key, line.key, line.kind, Answer.STANDS, "5.1", "Jo Officer", date(2026, 6, 2), "printed copy")
        for text in TEXTS.values()
        for line in lines_of(edition, text)
    )
    regime = Overlay(tuple(said)).over(edition)
    wrong = [line for facts in combinations(choices) for line in differences("WT2026", facts, regime.judge(facts))]
    assert wrong[:5] == []


@pytest.mark.parametrize("key", ORACLES)
def test_custody_and_remand_are_open_where_they_are_said_not_to_be_known(key: str) -> None:
    """Each of them yes, no, answered with “not known”, or never answered at all, which alone leaves a no at its word."""
    three = (*YES_NO, "")
    choices = {
        **dict.fromkeys(("died_in_custody", "on_remand", "looked_after"), three),
        **dict.fromkeys(("died", "abuse_or_neglect", "regulated_setting"), YES_NO),
    }
    rest = {"seriously_harmed": "no", "died_detained": "no", "deprivation_of_liberty": "no", "care_leaver_died": "no"}
    walked = [rest | {name: answer for name, answer in one.items() if answer} for one in combinations(choices)]
    wrong = [line for facts in walked for line in differences(key, facts, by_key(key).judge(facts))]
    assert wrong[:5] == []


def deciding_answers(regime: Regime) -> dict[str, tuple[str, ...]]:
    """Return the facts on which a regime's criteria turn, with their answers; `unknown` only where not too many.

    What is asked of several children alone is walked by itself (`SEVERAL`).
    """
    deciding = {name for criterion in regime.criteria if not criterion.weighs for name in criterion.when.asks()}
    deciding &= {name for name, fact in regime.facts.items() if not fact.only_with}
    left_out = "" if 3 ** len(deciding) < 20_000 else "unknown"
    answers = {name: answers_of(fact) for name, fact in regime.facts.items() if name in deciding}
    return {name: tuple(answer for answer in found if answer != left_out) for name, found in answers.items()}


def answers_of(fact: Fact) -> list[str]:
    """Return the answers that are tried of a fact."""
    return ["16", "25", "unknown"] if fact.kind == "number" else [choice for choice, _ in fact.choices]


@pytest.mark.parametrize("key", ORACLES)
def test_every_combination_of_all_deciding_facts_has_the_outcome_of_the_sources(key: str) -> None:
    """All facts on which a regime's criteria turn, in every combination of yes and no, and of open where not too many."""
    regime = by_key(key)
    choices = deciding_answers(regime)
    walked = list(combinations(choices))
    assert len(walked) == math.prod(len(answers) for answers in choices.values())
    wrong = [line for facts in walked for line in differences(key, facts, regime.judge(facts))]
    assert wrong[:5] == []


def any_facts(key: str) -> st.SearchStrategy[dict[str, str]]:
    """Give any answers to any of the questions of a regime."""
    facts = by_key(key).facts
    answers = {
        name: st.sampled_from([choice for choice, _ in fact.choices])
        if fact.kind != "number"
        else st.sampled_from(["unknown", *map(str, range(26))])
        for name, fact in facts.items()
    }
    return st.fixed_dictionaries(answers)


@pytest.mark.parametrize("key", ORACLES)
@given(data=st.data())
@settings(max_examples=200, deadline=None)
def test_any_answers_to_all_questions_agree_with_the_sources(key: str, data: st.DataObject) -> None:
    """The deciding facts also decide when everything else is answered at random; the eldest's age is one of them."""
    facts = data.draw(any_facts(key))
    assert differences(key, facts, by_key(key).judge(facts)) == []


@pytest.mark.parametrize("key", ORACLES)
@given(data=st.data())
@settings(max_examples=200, deadline=None)
def test_no_facts_have_outcomes_that_contradict_each_other(key: str, data: st.DataObject) -> None:
    """Whatever is answered, the outcomes fit together, and what is open names the questions it waits for."""
    facts = data.draw(any_facts(key))
    regime = by_key(key)
    verdict = regime.judge(facts)
    told = {duty.key for duty in verdict.notify}
    if verdict.review == "unless_shown_otherwise":
        assert verdict.serious_case is Truth.YES
    if verdict.notifiable is Truth.NO:
        assert not told & {"panel", "ofsted", "secretary_of_state"}
    if Truth.UNKNOWN in {verdict.notifiable, verdict.serious_case}:
        assert verdict.unanswered
    if "unknown" not in facts.values():
        assert Truth.UNKNOWN not in {verdict.notifiable, verdict.serious_case}
        assert verdict.review == verdict.could_be
        assert verdict.unanswered == ()
    rapid = [rule for rule in regime.rules if rule.key.startswith("rapid_review")]
    if any(rule.when and rule.when.holds(facts) is Truth.YES for rule in rapid):
        assert "panel" in told


def test_a_case_for_review_is_a_notifiable_incident() -> None:
    """Procedure 3.2: what meets the criteria for a review is notifiable; the reverse does not hold."""
    only_notifiable = 0
    for facts in combinations({**NOTIFIABLE, "interagency_concern": YES_NO}):
        verdict = by_key("WT2015").judge(facts)
        if verdict.serious_case is Truth.YES:
            assert verdict.notifiable is Truth.YES
        only_notifiable += verdict.notifiable is Truth.YES and verdict.serious_case is not Truth.YES
    assert only_notifiable


@pytest.mark.parametrize("key", ["transition", "grace", "WT2018", "WT2023"])
def test_a_serious_case_is_notifiable_unless_another_authority_notifies(key: str) -> None:
    """Section 16C(1): only the place, and outside England the residence, can take the duty from us."""
    for facts in combinations(NATIONAL):
        verdict = by_key(key).judge(facts)
        elsewhere = facts["where_it_happened"] == "elsewhere_in_england"
        not_ours = facts["where_it_happened"] == "outside_england" and facts["normally_resident"] == "no"
        nobodys = oracle.perhaps_nobodys(oracle.Facts(facts, oracle.LEAST))
        if verdict.serious_case is Truth.YES and not (elsewhere or not_ours or nobodys):
            assert verdict.notifiable is Truth.YES


@pytest.mark.parametrize(("age", "must"), [("15", False), ("16", True), ("17", True), ("18", False), ("unknown", True)])
def test_a_deprivation_of_liberty_order_counts_at_16_and_17(age: str, must: bool) -> None:
    """Procedure 2.3: a child of 16 or 17; at another age the answer contradicts itself."""
    facts = {"died": "yes", "abuse_or_neglect": "no", "deprivation_of_liberty": "yes", "age": age}
    verdict = by_key("WT2015").judge(facts)
    assert (verdict.review == "must") is must
    assert bool(verdict.contradictions) is not must


def test_a_suspected_suicide_counts_as_any_death() -> None:
    """Procedure 2.1 and 2.3: it is notifiable and leads to a review where abuse or neglect is suspected."""
    facts = {"died": "yes", "suspected_suicide": "yes", "abuse_or_neglect": "yes"}
    verdict = by_key("WT2015").judge(facts)
    assert (verdict.notifiable, verdict.review) == ("yes", "must")
    assert by_key("WT2015").judge({**facts, "abuse_or_neglect": "no"}).notifiable == "unknown"


def test_definitive_evidence_beside_concern_is_shown_as_a_contradiction() -> None:
    """Both cannot be true: the officer is told, with the paragraph."""
    facts = {"abuse_or_neglect": "yes", "seriously_harmed": "yes"}
    both = {**facts, "interagency_concern": "yes", "no_interagency_concern_shown": "yes"}
    (contradiction,) = by_key("WT2015").judge(both).contradictions
    assert "change one of the two answers" in contradiction.text
    assert "2.3" in contradiction.source.paragraph


@pytest.mark.parametrize("key", ["transition", "WT2018", "WT2023"])
@pytest.mark.parametrize("where", NATIONAL["where_it_happened"])
def test_a_looked_after_death_without_abuse_needs_no_rapid_review(key: str, where: str) -> None:
    """It is told to the Secretary of State and Ofsted wherever it happened; no rapid review is demanded."""
    facts = {"died": "yes", "looked_after": "yes", "abuse_or_neglect": "no", "where_it_happened": where}
    regime = by_key(key)
    verdict = regime.judge(facts)
    assert (verdict.notifiable, verdict.review) == ("yes", "none")
    assert verdict.serious_case in ({"no"} if key != "transition" else {"no", "unknown"})
    told = {duty.key for duty in verdict.notify}
    assert {"secretary_of_state", "ofsted", "parents"} <= told
    assert not {"panel", "board"} & told, "reported to the partners is what is notified to the Panel"
    assert "tell_partners" in {process.key for process in verdict.prompts}
    due = [rule.key for rule in regime.rules if rule.when is not None and rule.when.holds(facts) is not Truth.NO]
    assert "notify" in due
    assert not [rule for rule in due if rule.startswith("rapid_review")]


@pytest.mark.parametrize("key", ["WT2018", "WT2023"])
def test_there_is_no_day_for_what_another_authority_notifies(key: str) -> None:
    """The death of another authority's looked after child, without abuse, leaves us nothing to notify, so no day for it."""
    dead = {"died": "yes", "looked_after": "yes", "looked_after_by": "another", "abuse_or_neglect": "no",
            "care_leaver_died": "no"}  # fmt: skip
    regime = by_key(key)
    due = {rule.key for rule in regime.rules if rule.when is not None and rule.when.holds(dead) is not Truth.NO}
    assert {"notify", "report_locally"} & due == set()
    assert {duty.key for duty in regime.judge(dead).notify if duty.after == "aware"} == {"caring_area"}


def test_under_the_oldest_edition_the_secretary_of_state_and_the_parents_are_told_too() -> None:
    """Children Act 1989 Sch 2 para 20(1) does not hang on an edition of the guidance, and gives no number of days."""
    dead = {"died": "yes", "looked_after": "yes", "abuse_or_neglect": "no"}
    owed = {duty.key: duty for duty in by_key("WT2015").judge(dead).notify}
    assert {"ofsted", "board", "secretary_of_state", "parents"} <= set(owed)
    assert {owed[key].rule for key in ("secretary_of_state", "parents")} == {""}
    assert {str(owed[key].source.force) for key in ("secretary_of_state", "parents")} == {"statute"}


@pytest.mark.parametrize("key", ["WT2015", "transition"])
def test_the_board_that_decides_is_told_of_a_death_that_nobody_need_notify(key: str) -> None:
    """Procedure 2.3 and 4.1: a death in custody without abuse is for the board where the child lived to review."""
    dead = {"died": "yes", "died_in_custody": "yes", "on_remand": "no", "looked_after": "no", "abuse_or_neglect": "no",
            "regulated_setting": "no"}  # fmt: skip
    for at_home, told in (("yes", "deciding_board"), ("no", "other_board")):
        verdict = by_key(key).judge(dead | {"normally_resident": at_home})
        assert (verdict.notifiable, verdict.review) == ("no", "must")
        assert {duty.key for duty in verdict.notify if duty.after == "aware"} == {told}


def test_the_board_at_home_is_told_of_what_another_authority_notifies() -> None:
    """A child of ours died of abuse elsewhere in England: that authority notifies the Panel, our board decides."""
    dead = {"died": "yes", "abuse_or_neglect": "yes", "looked_after": "no", "where_it_happened": "elsewhere_in_england",
            "normally_resident": "yes"}  # fmt: skip
    owed = {duty.key for duty in by_key("transition").judge(dead).notify if duty.after == "aware"}
    assert owed == {"other_area", "deciding_board"}


def test_what_is_only_presumed_to_be_ours_is_known_as_such() -> None:
    """Where it happened is open: the Panel is to be told as if it were here, which is said; once it is here, it is so."""
    open_ = {"died": "yes", "abuse_or_neglect": "yes", "looked_after": "no"}
    assert set(by_key("WT2018").judge(open_).presumed) >= {"panel", "board"}
    here = by_key("WT2018").judge(open_ | {"where_it_happened": "in_area"})
    assert not {"panel", "board"} & set(here.presumed)


def test_definitive_evidence_answers_whether_there_is_a_concern() -> None:
    """Procedure 2.3: once it is shown that there are no concerns, the question whether there are any is not open."""
    harmed = {"seriously_harmed": "yes", "died": "no", "abuse_or_neglect": "yes", "no_interagency_concern_shown": "yes"}
    verdict = by_key("WT2015").judge(harmed)
    assert (verdict.review, verdict.could_be, verdict.unanswered) == ("none", "none", ())


@pytest.mark.parametrize(("of", "whose"), [("ours", "ours"), ("another", "other authority"), ("unknown", "open")])
def test_a_care_leavers_death_is_told_by_the_authority_whose_care_leaver_it_was(of: str, whose: str) -> None:
    """By likeness with a looked after child; while it is not known, it is treated as ours."""
    facts = {"died": "no", "seriously_harmed": "no", "care_leaver_died": "yes", "age": "20", "care_leaver_of": of}
    verdict = by_key("WT2023").judge(facts)
    assert verdict.notified_by.whose == whose
    told = {duty.key for duty in verdict.notify if duty.after == "aware"}
    assert told == (
        {"care_leaver_area"} if of == "another" else {"care_leaver_secretary_of_state", "care_leaver_ofsted"}
    )


@pytest.mark.parametrize(("age", "told"), [("17", True), ("18", True), ("24", True), ("25", False), ("unknown", True)])
def test_the_death_of_a_care_leaver_is_told_without_a_review(age: str, told: bool) -> None:
    """Working Together 2023: up to and including 24, to the Secretary of State and Ofsted; no rapid review."""
    facts = {"died": "no", "seriously_harmed": "no", "care_leaver_died": "yes", "age": age}
    regime = by_key("WT2023")
    verdict = regime.judge(facts)
    assert (verdict.notifiable is Truth.YES) is told
    assert verdict.review == "none"
    assert {duty.who for duty in verdict.notify if duty.after == "aware"} == (
        {"Secretary of State (Department for Education)", "Ofsted"} if told else set()
    )
    assert not [r for r in regime.rules if r.key.startswith("rapid") and r.when and r.when.holds(facts) != Truth.NO]


def test_the_death_of_a_care_leaver_leaves_an_adults_review_open() -> None:
    """Procedure 11.1: a young adult is for the Safeguarding Adults Board by its own tests, which ask for care needs."""
    verdict = by_key("WT2023").judge({"died": "no", "care_leaver_died": "yes", "age": "20"})
    assert [process.key for process in verdict.prompts] == ["coroner"]
    assert "safeguarding_adults_review" in {process.key for process in verdict.prompts_open}


def test_earlier_editions_do_not_ask_about_care_leavers() -> None:
    """The duty came with the edition of 2023."""
    asked = {key: "care_leaver_died" in by_key(key).facts for key in ORACLES}
    assert asked == {
        "WT2015": False,
        "transition": False,
        "grace": False,
        "WT2018": False,
        "WT2023": True,
        "WT2026": True,
    }


@pytest.mark.parametrize("key", ["transition", "grace", "WT2018", "WT2023"])
def test_what_happened_elsewhere_in_england_is_passed_on(key: str) -> None:
    """The authority in whose area it happened notifies: it is told, and the Panel is not told by us."""
    facts = {
        "abuse_or_neglect": "yes",
        "died": "yes",
        "looked_after": "no",
        "where_it_happened": "elsewhere_in_england",
    }
    facts["care_leaver_died"] = "no"
    regime = by_key(key)
    verdict = regime.judge(facts)
    assert verdict.notifiable is Truth.NO
    assert "other_area" in {duty.key for duty in verdict.notify}
    assert "happened_elsewhere" in {reason.key for reason in verdict.met}
    due = [rule.key for rule in regime.rules if rule.when is not None and rule.when.holds(facts) is not Truth.NO]
    assert "tell_other_area" in due
    assert "notify" not in due


@pytest.mark.parametrize(("resident", "notifiable"), [("yes", True), ("no", False), ("unknown", False)])
def test_outside_england_residence_decides(resident: str, notifiable: bool) -> None:
    """Section 16C(1)(b): a child normally resident here; while that is open it may be nobody's, and nobody is missed."""
    facts = {
        "abuse_or_neglect": "yes", "seriously_harmed": "yes", "died": "no",
        "where_it_happened": "outside_england", "normally_resident": resident,
    }  # fmt: skip
    found = by_key("WT2018").judge(facts)
    assert (found.notifiable is Truth.YES) is notifiable
    if resident == "unknown":
        assert found.notifiable is Truth.UNKNOWN
        assert {"normally_resident", "lives_in_england"} <= set(found.unanswered)
        assert "panel" in found.presumed


def test_in_grace_the_criteria_are_read_but_no_review_follows() -> None:
    """The board sees that the criteria are met, and that it may commission nothing."""
    verdict = by_key("grace").judge({"abuse_or_neglect": "yes", "died": "yes"})
    assert verdict.serious_case is Truth.YES
    assert (verdict.review, verdict.could_be) == ("none", "none")
    assert "pass_to_partners" in {duty.key for duty in verdict.notify}


def test_in_grace_what_was_known_before_the_panel_is_reported_as_in_2015() -> None:
    """Section 16C does not reach back: Ofsted and the board are told of the earlier incident, the Panel of the later."""
    dead = {"abuse_or_neglect": "yes", "died": "yes", "where_it_happened": "in_area"}
    told = {}
    for answer in ("yes", "no"):
        found = by_key("grace").judge(dead | {"aware_before_panel": answer})
        told[answer] = {duty.who for duty in found.notify if duty.key not in found.possible}
    assert told["yes"] == {"Safeguarding partners", "Ofsted", "Local Safeguarding Children Board"}
    assert told["no"] == {"Safeguarding partners", "Child Safeguarding Practice Review Panel"}


def test_a_death_in_a_regulated_setting_is_shown_in_transition_with_its_doubt() -> None:
    """Notifiable by the definition of 2015, not named in section 16C: a prompt to tell Ofsted, no duty and no verdict."""
    regime = by_key("transition")
    verdict = regime.judge({"died": "yes", "regulated_setting": "yes", "abuse_or_neglect": "no", "looked_after": "no"})
    (reason,) = [one for one in verdict.met if one.key == "regulated_setting_death"]
    assert not reason.source.sure
    assert "could not be confirmed" in reason.source.note
    assert verdict.notifiable is Truth.NO
    assert not [duty for duty in verdict.notify if duty.after == "aware"]
    assert "tell_ofsted" in {process.key for process in verdict.prompts}
    abused = regime.judge({"died": "yes", "regulated_setting": "yes", "abuse_or_neglect": "yes"})
    assert "tell_ofsted" not in {process.key for process in abused.prompts}


def test_weighing_a_criterion_decides_nothing_by_itself() -> None:
    """Procedure 4B: the four criteria and four circumstances are taken into account, and the partners decide."""
    weighed = ("improvements_needed", "recurrent_themes", "joint_working_concern", "institutional_setting")
    verdict = by_key("WT2018").judge({"abuse_or_neglect": "no", "died": "no", **dict.fromkeys(weighed, "yes")})
    assert verdict.review == "none"
    assert set(weighed) <= {reason.key for reason in verdict.met}


@pytest.mark.parametrize(("facts", "prompt"), [
    ({"died": "yes"}, "child_death_review"),
    ({"criminal_investigation": "yes"}, "criminal"),
    ({"coroner": "yes"}, "coroner"),
    ({"health_involved": "yes"}, "nhs_investigation"),
    ({"domestic_homicide": "yes"}, "domestic_homicide"),
    ({"died": "yes"}, "coroner"),
    ({"died_in_custody": "yes"}, "prisons_and_probation_ombudsman"),
    ({"died_in_custody": "yes"}, "youth_justice_board"),
    ({"on_remand": "yes"}, "youth_justice_board"),
    ({"domestic_homicide": "yes"}, "coroner"),
    ({"adults_review_running": "yes"}, "safeguarding_adults_review"),
    ({"family_proceedings": "yes"}, "family_proceedings"),
    ({"worker_allegation": "yes"}, "worker_allegation"),
    ({"other_area": "yes"}, "other_area"),
])  # fmt: skip
@pytest.mark.parametrize("key", ORACLES)
def test_a_fact_brings_up_its_parallel_process(key: str, facts: dict[str, str], prompt: str) -> None:
    """Procedure 1.1 and 11: each is brought up by its fact, in every edition, and by nothing else."""
    assert prompt in {process.key for process in by_key(key).judge(facts).prompts}
    assert by_key(key).judge({}).prompts == ()
