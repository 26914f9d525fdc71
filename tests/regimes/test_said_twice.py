"""What can be entered in two places, and is entered differently: shown as a contradiction, and nothing settled by it.

Each row is a pair of entries. Either alone is consistent; both together are not, under every edition that asks for them.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import pytest

from scr_desktop.domain.entries.notification import read
from scr_desktop.domain.problem import AgainstAnother
from scr_desktop.domain.progress.case_status import status
from scr_desktop.domain.progress.open_words import open_sentences
from scr_desktop.domain.progress.verdict_words import (
    disagreement_sentences,
    notifiable_key,
    notifiable_sentence,
    safe_day_sentence,
    serious_case_state,
)
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services.regime import by_key
from tests.domain.papers import TODAY, child, paper

OF = {
    "WT2015": "14/5/2018",
    "transition": "2/7/2018",
    "grace": "30/8/2019",
    "WT2018": "31/5/2022",
    "WT2023": "16/11/2026",
}
EVERY = tuple(OF)
BORN = {"WT2015": 2008, "transition": 2008, "grace": 2009, "WT2018": 2012, "WT2023": 2015}


class Pair(NamedTuple):
    """Two entries that cannot both be true: each changes the child, the incident, the answers or the areas."""

    one: dict[str, Any]
    other: dict[str, Any]
    regimes: tuple[str, ...] = EVERY
    # Whether it leaves open who must notify, where nothing else does.
    open: bool = True
    # Whether a day for notifying of ours hangs on which of the two is wrong.
    days: bool = True
    # What both need to be possible at all.
    given: dict[str, Any] = {}  # noqa: RUF012 - a tuple's default, never changed
    # Whether the second by itself contradicts the rest of what is entered here, so that it cannot be looked at alone.
    against_rest: bool = False


def area(parts: str, name: str = "Leeds City Council") -> list[dict[str, str]]:
    """Return another area as it is entered."""
    return [{"name": name, "parts": parts}]


NOT_CARED_FOR = {"child": {"looked_after": "no"}}
WELL = {"child": {"harm": "not_harmed", "died_on": "", "looked_after": "unknown"}}
ABROAD = {"where": "outside_england", "child": {"normally_resident": "no"}, "abuse_or_neglect": "yes"}
PAIRS = {
    "looked after, by area": Pair(NOT_CARED_FOR, {"areas": area("looks_after")}, days=False),
    "looked after, by an answer": Pair(NOT_CARED_FOR, {"looked_after_by": "another"}),
    "looked after by us": Pair(NOT_CARED_FOR, {"looked_after_by": "ours"}),
    "looked after, answered": Pair(NOT_CARED_FOR, {"looked_after": "yes"}, open=False),
    "looked after, answered no, by area": Pair({"looked_after": "no"}, {"areas": area("looks_after")}),
    "looked after, on remand": Pair(NOT_CARED_FOR, {"on_remand": "yes"}, open=False),
    "looked after by us, by area": Pair(
        {"child": {"looked_after": "yes"}, "looked_after_by": "ours"}, {"areas": area("looks_after")}, EVERY[1:], open=False
    ),
    "range of abuse": Pair({"abuse_or_neglect": "no"}, {"range_of_abuse": "yes"}, ("WT2018", "WT2023"), against_rest=True),
    "harm certain": Pair(WELL, {"harm_certainty": "certain"}),
    "harm likely, without its reason": Pair(WELL, {"harm_certainty": "likely"}),
    "harmed, answered": Pair(
        WELL, {"seriously_harmed": "yes"}, open=False, given={"abuse_or_neglect": "yes"}, against_rest=True
    ),
    "died, answered": Pair({}, {"died": "no"}, against_rest=True),
    "died in custody": Pair(WELL, {"died_in_custody": "yes"}, open=False),
    "nobody died, looked after": Pair(WELL, {"looked_after": "yes"}, open=False),
    "lives outside England": Pair({"lives_in_england": "no"}, {"areas": area("lives")}, EVERY[1:], given=ABROAD),
    "lives outside England, for the board": Pair(
        {"lives_in_england": "no"}, {"areas": area("lives")}, ("WT2015",), open=False, given=ABROAD
    ),
    "lives in England": Pair(
        {"lives_in_england": "yes"}, {"areas": area("lives", "Cardiff Council")}, EVERY[1:], open=False, given=ABROAD
    ),
    "lives here, by area": Pair({"child": {"normally_resident": "yes"}}, {"areas": area("lives")}, open=False, against_rest=True),
    "lives here, answered": Pair({"child": {"normally_resident": "yes"}}, {"normally_resident": "no"}, open=False, against_rest=True),
    "happened here, by area": Pair({"where": "in_area"}, {"areas": area("happened")}, open=False, against_rest=True),
    "happened here, answered": Pair({"where": "in_area"}, {"where_it_happened": "outside_england"}, EVERY[1:], open=False, against_rest=True),
    "happened outside England": Pair(ABROAD | {"lives_in_england": "no"}, {"areas": area("happened")}, EVERY[1:], against_rest=True),
    "other area": Pair({"areas": area("involved")}, {"other_area": "no"}, open=False),
    "care leaver of another": Pair({"care_leaver_died": "no"}, {"care_leaver_of": "another"}, ("WT2023",), against_rest=True),
    "care leaver": Pair({"care_leaver_died": "no"}, {"care_leaver_of": "ours"}, ("WT2023",), against_rest=True),
    **{
        f"adult with needs, {key}": Pair({"adult_with_care_needs": "no"}, {key: "yes"}, days=False)
        for key in ("adult_joint_working_concern", "adult_died_of_abuse", "adult_seriously_abused", "adults_review_for_learning")
    },
    "age": Pair({}, {"age": "17"}, open=False, against_rest=True),
    "aware before the Panel": Pair({}, {"aware_before_panel": "no"}, ("grace",), open=False, against_rest=True),
}  # fmt: skip
_BACKGROUND = {"abuse_or_neglect": "no", "on_remand": "no", "died_in_custody": "no", "regulated_setting": "no",
               "care_leaver_died": "no"}  # fmt: skip


def told(regime: str, *entered: dict[str, Any]) -> tuple[Any, list[str]]:
    """Return where a child's death without abuse stands with these entries, and every contradiction that is shown."""
    on = OF[regime] if regime != "grace" or not any("aware_before_panel" in one for one in entered) else "14/5/2018"
    one = {"given_names": "Ada", "harm": "died", "born_on": f"1 May {BORN[regime]}", "died_on": on,
           "normally_resident": "yes"}  # fmt: skip
    where, answers = "in_area", dict(_BACKGROUND)
    areas: list[dict[str, Any]] = []
    children: list[dict[str, str]] = []
    for entries in entered:
        rest = dict(entries)
        one |= rest.pop("child", {})
        where, areas = rest.pop("where", where), rest.pop("areas", areas)
        children += rest.pop("children", [])
        answers |= rest
    asked = by_key(regime).facts
    content = paper(
        aware_on=on, received_on=on, incident_on=on, where=where, children=[child(**one), *children], other_areas=areas,
        answers={key: value for key, value in answers.items() if key in asked},
    )  # fmt: skip
    found = read(content, today=TODAY)
    stands = status(found.case, by_key(regime), WorkingDays(), TODAY)
    shown = [one.text for one in stands.verdict.contradictions]
    shown += [*disagreement_sentences(stands).values()]
    return stands, [*shown, *(one.sentence for one in found.problems if isinstance(one, AgainstAnother))]


@pytest.mark.parametrize("regime", EVERY)
@pytest.mark.parametrize("key", PAIRS)
def test_what_is_entered_twice_and_differently_is_shown_and_open(key: str, regime: str) -> None:
    """Neither entry alone contradicts anything; both do, are shown to, and nobody reads “Not notifiable”."""
    pair = PAIRS[key]
    if regime not in pair.regimes:
        pytest.skip("it is not asked under this edition")
    for alone in (pair.one,) if pair.against_rest else (pair.one, pair.other):
        assert told(regime, pair.given, alone)[1] == [], alone
    stands, shown = told(regime, pair.given, pair.one, pair.other)
    assert shown
    assert notifiable_sentence(stands) != "Not notifiable."
    if pair.open:
        assert notifiable_key(stands) == "open"
        # Whoever may have to be told is listed, for as long as it is open.
        assert [duty for duty in stands.verdict.notify if duty.after == "aware" and stands.verdict.leaves_open(duty)]
    if pair.open and pair.days:
        # Whichever of the two is wrong, the days run meanwhile.
        assert "notify" in {line.rule.key for line in stands.deadlines}
        assert safe_day_sentence(stands).startswith("Should it prove ")


@pytest.mark.parametrize("regime", EVERY[1:])
def test_what_only_looks_like_a_contradiction_is_none(regime: str) -> None:
    """Cardiff lies outside England; a sister can be the one looked after; a care leaver was looked after once."""
    abroad = ABROAD | {"lives_in_england": "no"}
    for parts in ("lives", "happened", "happened lives"):
        assert told(regime, abroad, {"areas": area(parts, "Cyngor Caerdydd – Cardiff Council")})[1] == []
    sister = child(given_names="Bo", harm="not_harmed", looked_after="yes", normally_resident="yes")
    assert told(regime, NOT_CARED_FOR, {"areas": area("looks_after"), "children": [sister]})[1] == []
    if regime == "WT2023":
        left = {"child": {"looked_after": "no", "born_on": "1 May 2006"}, "care_leaver_died": "yes"}
        assert told(regime, left, {"areas": area("looks_after")})[1] == []


LEAVER = {"looked_after": "no", "died_in_custody": "no", "on_remand": "no", "abuse_or_neglect": "no", "care_leaver_died": "yes", "care_leaver_of": "ours"}  # fmt: skip


@pytest.mark.parametrize(
    ("born_on", "age", "contradicts", "notifiable"),
    [
        ("16 November 2001", "", True, "no"),
        ("November 2001", "", False, "open"),
        ("2001", "", False, "open"),
        ("November 2001", "24", False, "ours"),
        ("16 November 2014", "", True, "open"),
        ("", "25", False, "no"),
        ("17 November 2001", "", False, "ours"),
        ("", "", False, "ours"),
    ],
)
def test_a_care_leaver_of_another_age_is_open(born_on: str, age: str, contradicts: bool, notifiable: str) -> None:
    """Neither a doubted day of birth nor an answer that it contradicts settles whether it is notifiable."""
    one = {"child": {"looked_after": "no", "born_on": born_on}, **LEAVER, **({"age": age} if age else {}), "died": "no"}
    stands, shown = told("WT2023", one)
    assert bool(shown) is contradicts
    assert notifiable_key(stands) == notifiable
    if notifiable == "open":
        assert notifiable_sentence(stands).startswith("Not settled yet whether it is notifiable")
        assert safe_day_sentence(stands).startswith("Should it prove notifiable, it is due by ")
        assert {line.stands.proves for line in stands.deadlines if line.rule.key == "notify"} == {"notifiable"}
        assert {duty.key for duty in stands.verdict.notify if duty.after == "aware"} <= set(stands.verdict.presumed)
        assert contradicts or open_sentences(stands)[0].startswith(
            "Has a care leaver aged up to and including 24 died?"
        )


@pytest.mark.parametrize("regime", EVERY[1:])
def test_what_another_must_notify_may_only_prove_to_be_ours_too(regime: str) -> None:
    """It is notifiable: what is open is whether by this office as well, in the sentence and beside the day."""
    theirs = {"child": {"looked_after": "yes"}, "looked_after_by": "another", "areas": area("looks_after")}
    stands, _ = told(regime, theirs, {"abuse_or_neglect": "unknown"})
    assert "; not settled yet whether by " in notifiable_sentence(stands)
    assert safe_day_sentence(stands).startswith("Should it prove ours to notify, it is due by ")
    assert {line.stands.proves for line in stands.deadlines if line.rule.key == "notify"} == {"ours to notify"}


@pytest.mark.parametrize("regime", EVERY[1:])
def test_looked_after_by_two_authorities_leaves_open_only_by_whom(regime: str) -> None:
    """Ours by the answer and Leeds by the areas: the death is notifiable, and without abuse no serious case."""
    cared = {"child": {"looked_after": "yes"}, "looked_after_by": "ours", "areas": area("looks_after")}
    stands, shown = told(regime, cared)
    assert any("Leeds City Council" in one for one in shown)
    assert notifiable_sentence(stands).startswith("Notifiable; not settled yet by whom.")
    assert serious_case_state(stands) == "no"
    assert serious_case_state(told(regime, {"adult_with_care_needs": "no"}, {"adult_died_of_abuse": "yes"})[0]) == "no"


def test_what_is_presumed_or_in_doubt_is_no_reason_that_is_met() -> None:
    """Where it happened not known: that it was in our area is not ticked; nor is a care leaver of eleven."""
    child_died = {"abuse_or_neglect": "yes"}
    # A child who lives here has an authority wherever it happened; where neither is known it may be nobody's.
    for where, lives, met in (("unknown", "yes", False), ("unknown", "unknown", False), ("in_area", "unknown", True)):
        stands, _ = told("WT2023", child_died, {"where": where, "child": {"normally_resident": lives}})
        assert notifiable_sentence(stands).startswith("Notifiable") is (lives == "yes" or where == "in_area")
        assert ("s16c" in {one.key for one in stands.verdict.met}) is met
    stands, _ = told("WT2023", {"child": {"looked_after": "no"}, **LEAVER})
    assert "care_leaver_death" not in {one.key for one in stands.verdict.met}


def test_an_answer_that_is_contradicted_is_named_by_its_question() -> None:
    """On the command line no question stands beside the sentence: it says itself to which one the answer was."""
    _, shown = told("WT2023", {"child": {"looked_after": "no"}, **LEAVER})
    assert shown[0].startswith("To “Has a care leaver aged up to and including 24 died?” you answered “Yes”, but ")


def background(regime: str, key: str, answer: str) -> tuple[Any, list[str]]:
    """Return where a death stands of which everything is denied but one question, of remand nobody having been asked."""
    rest = {"care_leaver_died": "no", "adult_with_care_needs": "no", "on_remand": "", "looked_after_by": ""}
    return told(regime, NOT_CARED_FOR, rest, {key: answer})


@pytest.mark.parametrize("regime", EVERY)
def test_what_a_yes_would_unseat_is_open_where_it_is_answered_with_not_known(regime: str) -> None:
    """A question answered with “Not known yet” is no no: where a yes would open the verdict, it is open, and listed."""
    assert notifiable_key(background(regime, "other_area", "no")[0]) == "no"
    unseating = []
    for key, fact in by_key(regime).facts.items():
        if fact.kind != "yes or no" or fact.needs or fact.only_with:
            continue
        if notifiable_key(background(regime, key, "yes")[0]) == "no":
            continue
        unseating.append(key)
        unknown, _ = background(regime, key, "unknown")
        if unknown.case_facts.settled.get(key) is None:
            assert notifiable_key(unknown) == "open", key
            assert any(one.startswith(fact.text) for one in open_sentences(unknown)), key
            assert "notify" in {line.rule.key for line in unknown.deadlines}, key
    assert {"abuse_or_neglect", "died_in_custody", "on_remand"} <= set(unseating)
    assert ("range_of_abuse" in unseating) is (regime in {"WT2018", "WT2023"})


@pytest.mark.parametrize("regime", EVERY)
def test_a_remand_of_which_nobody_was_asked_leaves_a_no_at_its_word(regime: str) -> None:
    """A child said not to have been looked after was not, as long as nobody speaks of custody or of a remand."""
    assert notifiable_key(told(regime, NOT_CARED_FOR, {"on_remand": "", "died_in_custody": ""})[0]) == "no"


def test_who_may_have_to_be_told_is_listed_though_the_entries_leave_two_facts_open() -> None:
    """Dead in the month of the eighteenth birthday: whether a child died, and so a looked after one, is one question."""
    died = {"born_on": "16 November 2008", "died_on": "November 2026", "looked_after": "yes"}
    for abuse in ("no", "yes"):
        stands, shown = told("WT2023", {"child": died, "looked_after_by": "ours", "abuse_or_neglect": abuse})
        assert shown == []
        assert notifiable_key(stands) == "open"
        owed = {duty.key for duty in stands.verdict.notify if duty.after == "aware"}
        assert {"secretary_of_state", "ofsted", "parents"} <= owed <= set(stands.verdict.presumed)
        assert ("panel" in owed) is (abuse == "yes")


@pytest.mark.parametrize("regime", EVERY)
def test_the_area_entered_as_looking_after_a_child_said_not_to_be_is_told_meanwhile(regime: str) -> None:
    """One of the two is wrong; the day for telling that authority runs until it is corrected."""
    stands, _ = told(regime, NOT_CARED_FOR, {"areas": area("looks_after")})
    (line,) = [one for one in stands.duties if one.duty.key.startswith("caring_area")]
    assert line.possible
    assert stands.verdict.leaves_open(line.duty)
    assert "Leeds City Council" in line.duty.who
    if regime in {"transition", "WT2018", "WT2023"}:
        assert {one.rule.key: one.stands.proves for one in stands.deadlines}[
            "tell_other_area"
        ] == "another area’s concern"
        assert line.due_on
