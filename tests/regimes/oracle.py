"""What the sources say of a set of facts, written out by hand and without the program's own rules.

Each function reads the paragraphs as plain yes and no. `LEAST` takes every open question as no and `MOST` as
yes; what both agree on is settled. Four questions are presumed while they are open, as the sources ask: the burden
about inter-agency working is reversed, the place is taken as ours, the child as resident, a looked after child as
ours. `whose` presumes nothing: it reads every way in which the open questions can turn out.

Of several children one can live here or have been looked after by us, and another elsewhere or by another authority: each
authority has its own duty. The questions about that are asked only where several are entered, so that open they add nobody.
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from dataclasses import dataclass, field

LEAST, MOST = "no", "yes"
NONE, CONSIDER, UNLESS, MUST = "none", "consider", "unless_shown_otherwise", "must"


@dataclass
class Outcome:
    """What follows from a set of facts in which nothing is open."""

    notifiable: bool = False
    serious: bool = False
    review: str = NONE
    tell: set[str] = field(default_factory=set)


class Facts:
    """A set of facts in which every open question is taken as `open_as`."""

    def __init__(self, given: Mapping[str, str], open_as: str) -> None:
        self.given, self.open_as = given, open_as

    def __call__(self, key: str) -> bool:
        """Return whether the answer is yes."""
        answer = self.given.get(key, "unknown")
        return (self.open_as if answer == "unknown" else answer) == "yes"

    def stated(self, key: str) -> str:
        """Return the answer as it was given."""
        return self.given.get(key, "unknown")


def shown_no_concern(facts: Facts) -> bool:
    """Return whether definitive evidence of no concerns was produced: an open question produces none."""
    return facts.stated("no_interagency_concern_shown") == "yes"


def concern(facts: Facts) -> bool:
    """Return whether there is cause for concern: definitive evidence of none answers an open question."""
    if facts.stated("interagency_concern") == "unknown" and shown_no_concern(facts):
        return False
    return facts("interagency_concern")


def ours_to_notify(facts: Facts) -> bool:
    """Return whether s16C(1) places the duty here: (a) in our area, (b) outside England and resident here."""
    where = facts.stated("where_it_happened")
    if where == "elsewhere_in_england":
        return False
    return not (where == "outside_england" and facts.stated("normally_resident") == "no")


def perhaps_nobodys(facts: Facts) -> bool:
    """Return whether s16C(1) may lay the duty on nobody: neither in England nor a child who lives in any area of it."""
    where, home = facts.stated("where_it_happened"), facts.stated("normally_resident")
    return where in {"outside_england", "unknown"} and home != "yes" and facts.stated("lives_in_england") != "yes"


def another_home(facts: Facts) -> bool:
    """Return whether a child lives elsewhere: s16C(1)(b) and 4.1 speak of each child, so one of several is enough."""
    return facts.stated("normally_resident") == "no" or facts.stated("other_home") == "yes"


def looked_after(facts: Facts) -> bool:
    """Return whether the child was looked after: said so, or on remand where that is thought of."""
    return facts("looked_after") or (thought_of_remand(facts.given) and facts("on_remand"))


def in_custody(facts: Facts) -> bool:
    """Return whether it is a death in custody, on remand among it (2.3): of which nobody need think by himself."""
    return facts("died_in_custody") or ("on_remand" in facts.given and facts("on_remand"))


def thought_of_remand(given: Mapping[str, str]) -> bool:
    """Return whether anybody asked of a remand: it is answered, or custody is not denied, by an answer that says so.

    Who answers that it is not known says neither yes nor no (LASPO 2012 s104 asks whether the child was remanded).
    """
    return "on_remand" in given or given.get("died_in_custody") in {"yes", "unknown"}


def serious_case_review(facts: Facts, outcome: Outcome) -> None:
    """Procedure 2.2 and 2.3: regulation 5(2), the reversed burden, and the deaths that always lead to a review."""
    abused = facts("abuse_or_neglect")
    if abused and facts("died"):
        outcome.serious, outcome.review = True, MUST
    if abused and facts("seriously_harmed"):
        if concern(facts):
            outcome.serious, outcome.review = True, MUST
        elif not shown_no_concern(facts):
            outcome.serious = True
            outcome.review = MUST if outcome.review == MUST else UNLESS
    under_order = facts("deprivation_of_liberty") and facts.stated("age") in {"unknown", "16", "17"}
    if facts("died") and (in_custody(facts) or facts("died_detained") or under_order):
        outcome.review = MUST


def working_together_2015(facts: Facts) -> Outcome:
    """Procedure 2.1 (four kinds of notifiable incident), 2.2, 2.3, and 4.1 on another board."""
    outcome = Outcome()
    harmed_or_dead = facts("died") or facts("seriously_harmed")
    outcome.notifiable = (facts("abuse_or_neglect") and harmed_or_dead) or (
        facts("died") and (looked_after(facts) or facts("regulated_setting"))
    )
    if outcome.notifiable:
        outcome.tell = {"Ofsted", _BOARD}
    if facts("died") and looked_after(facts):  # Children Act 1989 Sch 2 para 20(1), under every edition
        outcome.tell |= {_CARER} if carers(facts)[1] else set()
        outcome.tell |= {_SECRETARY, _PARENTS} if carers(facts)[0] else set()
    serious_case_review(facts, outcome)
    board_of_residence(facts, outcome, notifiable=outcome.notifiable)
    return outcome


def board_of_residence(facts: Facts, outcome: Outcome, *, notifiable: bool) -> None:
    """Procedure 4.1: the board of the area where the child lives decides, so it is told, whoever notifies the incident."""
    if facts.stated("normally_resident") != "no" and outcome.review != NONE:
        outcome.tell.add(_BOARD)
    elsewhere = another_home(facts) and facts.stated("lives_in_england") != "no"
    if elsewhere and (notifiable or outcome.review != NONE):
        outcome.tell.add(_BOARD_OF_HOME)


def carers(facts: Facts) -> tuple[bool, bool]:
    """Return whether ours, and another, looked after a child who died: open, it is ours; of several children both can have."""
    another, both = facts.stated("looked_after_by") == "another", facts.stated("looked_after_by_both") == "yes"
    return not another or both, another or both


def death_in_care(facts: Facts, outcome: Outcome) -> None:
    """Procedure 2B: whom the authority tells that looked after a child who died; another one does its own telling."""
    ours, another = carers(facts)
    if another:
        outcome.tell.add(_CARER)
    if ours:
        outcome.notifiable = True
        outcome.tell |= {_SECRETARY, "Ofsted", _PARENTS}


def section_16c(facts: Facts, outcome: Outcome, board: str) -> bool:
    """Procedure 2B: whom the authority tells; return whether it is a serious case whose notification is ours."""
    serious = facts("abuse_or_neglect") and (facts("died") or facts("seriously_harmed"))
    ours = serious and ours_to_notify(facts)
    if ours:
        # That it is ours is presumed while it is open, not that it is anybody's.
        outcome.notifiable = facts.open_as == MOST or not perhaps_nobodys(facts)
        outcome.tell |= {"Child Safeguarding Practice Review Panel", board}
    if facts("died") and looked_after(facts):
        death_in_care(facts, outcome)
    abroad = serious and facts.stated("where_it_happened") == "outside_england"
    if abroad and another_home(facts) and facts.stated("lives_in_england") != "no":
        outcome.tell.add("The authority where the child normally lives")
    if serious and facts.stated("where_it_happened") == "elsewhere_in_england":
        outcome.tell.add("The authority where it happened")
    if ours and facts("other_area"):
        outcome.tell.add("Safeguarding partners of other areas concerned")
    return ours


def transition(facts: Facts) -> Outcome:
    """Procedure 1.2: the Panel is notified, the board decides by the criteria of 2015 only."""
    outcome = Outcome()
    section_16c(facts, outcome, _BOARD)
    serious = facts("abuse_or_neglect") and (facts("died") or facts("seriously_harmed"))
    serious_case_review(facts, outcome)
    board_of_residence(facts, outcome, notifiable=serious)
    return outcome


def grace(facts: Facts) -> Outcome:
    """Procedure, grace period: no review, whatever the criteria say; the case passes to the partners.

    Section 16C has no force for what was known before 29 June 2018: that is reported as Working Together 2015 asks.
    """
    if facts.stated("aware_before_panel") == "yes":
        outcome = working_together_2015(facts)
        if not outcome.notifiable:  # the board decides nothing any more
            outcome.tell.discard(_BOARD)
        outcome.review, outcome.tell = NONE, outcome.tell | {_PARTNERS}
        return outcome
    outcome = Outcome()
    section_16c(facts, outcome, _PARTNERS)
    serious_case_review(facts, outcome)
    outcome.review, outcome.tell = NONE, outcome.tell | {_PARTNERS}
    return outcome


_BOARD, _PARTNERS = "Local Safeguarding Children Board", "Safeguarding partners"
_CARER = "The authority that looked after the child"
_SECRETARY = "Secretary of State (Department for Education)"
_BOARD_OF_HOME = "The Local Safeguarding Children Board of the area where the child normally lives"
_PARENTS = "The parents, and everyone else with parental responsibility, so far as reasonably practicable"


def working_together_2018(facts: Facts) -> Outcome:
    """Procedure 2B and 4B: the definition, the duty to notify, and a local review to be considered."""
    outcome = Outcome()
    outcome.serious = facts("abuse_or_neglect") and (facts("died") or facts("seriously_harmed"))
    if section_16c(facts, outcome, "Safeguarding partners"):
        outcome.review = CONSIDER
    return outcome


def working_together_2023(facts: Facts) -> Outcome:
    """Chapter 5: as in 2018, and the deaths of care leavers up to and including 24; of several each by its own authority."""
    outcome = working_together_2018(facts)
    age = facts.stated("age")
    if facts("care_leaver_died") and not (age.isdecimal() and int(age) > 24):
        another, both = facts.stated("care_leaver_of") == "another", facts.stated("care_leaver_of_both") == "yes"
        if another or both:
            outcome.tell.add("The authority that looked after the child")
        if both or not another:
            outcome.notifiable = True
            outcome.tell |= {_SECRETARY, "Ofsted"}
    return outcome


# Answers of which each by itself says something of what the other denies, with the words of the sources that make it so.
# The first of a row is a question about what the second says there is not; it has no such answer then.
_OF_NOTHING: tuple[tuple[str, tuple[str, ...], Mapping[str, str], str], ...] = (
    ("looked_after_by", ("ours", "another"), {"looked_after": "no"},
     "Children Act 1989 Sch 2 para 20(1): the authority that looked after the child: whom none did, has none"),
    ("looked_after_by_both", ("yes",), {"looked_after": "no"},
     "Children Act 1989 Sch 2 para 20(1): two authorities that looked after children: whom none did, has none"),
    ("care_leaver_of_both", ("yes",), {"care_leaver_died": "no"},
     "Working Together 2023 ch 5: the deaths of care leavers of two authorities: where none died, nobody's"),
    ("care_leaver_of", ("ours", "another"), {"care_leaver_died": "no"},
     "Working Together 2023 ch 5: the death of a care leaver: where none died, nobody's"),
    ("range_of_abuse", ("yes",), {"abuse_or_neglect": "no"},
     "Appendix 5: a range of types of abuse is abuse of at least one of them, 2B: known or suspected"),
    ("adult_joint_working_concern", ("yes",), {"adult_with_care_needs": "no"}, "11.1 (a): to safeguard that adult"),
    ("adult_died_of_abuse", ("yes",), {"adult_with_care_needs": "no"}, "11.1 (b): that adult has died"),
    ("adult_seriously_abused", ("yes",), {"adult_with_care_needs": "no"}, "11.1 (c): that adult is alive"),
    ("adults_review_for_learning", ("yes",), {"adult_with_care_needs": "no"}, "11.1: with needs for care and support"),
    ("harm_certainty", ("certain", "likely"), {"seriously_harmed": "no", "died": "no"},
     "2B: serious harm of the child, certain or likely to be long-term: where no child is harmed or dead it is nobody's"),
)  # fmt: skip


def says_something_of_nothing(facts: Mapping[str, str]) -> bool:
    """Return whether an answer is given about what another answer says there is not.

    Harm can be certain and yet no child's: whoever was 18 or over is none, and before birth the office may not count it.
    """
    age = facts.get("age", "")
    no_child = (age.isdecimal() and int(age) >= 18) or facts.get("unborn_counts") == "no"
    return any(
        facts.get(key) in answers and all(facts.get(one) == answer for one, answer in nothing.items())
        for key, answers, nothing, _ in _OF_NOTHING
        if not (key == "harm_certainty" and no_child)
    )


def contradicts(facts: Mapping[str, str], deaths: tuple[str, ...]) -> bool:
    """Return whether answers cannot stand together; `deaths` are the facts that only a death can make true."""
    if says_something_of_nothing(facts):
        return True
    given = {key: value for key, value in facts.items() if value != "unknown"}
    yes = {key for key, value in given.items() if value == "yes"}
    age = int(given["age"]) if given.get("age", "").isdecimal() else None
    no_death = given.get("died") == "no" and bool(yes & {*deaths, "on_remand"})
    not_looked_after = "on_remand" in yes and given.get("looked_after") == "no"
    both_ways = {"interagency_concern", "no_interagency_concern_shown"} <= yes
    wrong_age = "deprivation_of_liberty" in yes and age is not None and age not in (16, 17)
    adult = bool(yes & {"died", "seriously_harmed"}) and age is not None and age >= 18
    return no_death or not_looked_after or both_ways or wrong_age or adult


# Whose the duty to notify is, in a world in which nothing is open.
_TURNS_ON: dict[str, tuple[str, ...]] = {
    "abuse_or_neglect": ("yes", "no"),
    "died": ("yes", "no"),
    "seriously_harmed": ("yes", "no"),
    "looked_after": ("yes", "no"),
    "on_remand": ("yes", "no"),
    "regulated_setting": ("yes", "no"),
    "looked_after_by": ("ours", "another"),
    "where_it_happened": ("in_area", "elsewhere_in_england", "outside_england"),
    "normally_resident": ("yes", "no"),
    "lives_in_england": ("yes", "no"),
    "care_leaver_died": ("yes", "no"),
    "care_leaver_of": ("ours", "another"),
}


def whose(regime: str, facts: Mapping[str, str]) -> str:
    """Return whose the duty to notify is by every way in which the open facts can turn out, or `open`."""
    asked = dict(facts)
    if not thought_of_remand(facts):
        asked["on_remand"] = "no"
    if regime not in {"WT2023", "WT2026"}:
        asked["care_leaver_died"] = "no"
    if asked.get("care_leaver_died") == "no":
        asked["care_leaver_of"] = "ours"
    left_open = [key for key in _TURNS_ON if asked.get(key, "unknown") == "unknown"]
    worlds = itertools.product(*(_TURNS_ON[key] for key in left_open))
    found = {_whose(regime, {**asked, **dict(zip(left_open, world, strict=True))}) for world in worlds}
    return found.pop() if len(found) == 1 else "open"


def _whose(regime: str, world: Mapping[str, str]) -> str:
    if _before_the_panel(regime, world):
        return "ours" if working_together_2015(Facts(world, LEAST)).notifiable else "no"
    serious = world["abuse_or_neglect"] == "yes" and "yes" in (world["died"], world["seriously_harmed"])
    in_care = world["died"] == "yes" and "yes" in (world["looked_after"], world["on_remand"])
    leaver = world["care_leaver_died"] == "yes" and not _too_old(world)
    home_or_place, nobodys = _where(world)
    ours = (
        (serious and home_or_place)
        or (in_care and "ours" in {world["looked_after_by"], _ours_too(world)})
        or (leaver and (world["care_leaver_of"] == "ours" or world.get("care_leaver_of_both") == "yes"))
    )
    if ours:
        return "ours"
    return "other authority" if (serious and not nobodys) or in_care or leaver else "no"


def _ours_too(world: Mapping[str, str]) -> str:
    """Return whether one of several looked after children who died was ours, beside another authority's."""
    return "ours" if world.get("looked_after_by_both") == "yes" else ""


def _before_the_panel(regime: str, world: Mapping[str, str]) -> bool:
    return regime == "WT2015" or (regime == "grace" and world.get("aware_before_panel") == "yes")


def _too_old(world: Mapping[str, str]) -> bool:
    """Return whether somebody is past the age of a care leaver."""
    return world.get("age", "").isdecimal() and int(world["age"]) > 24


def _where(world: Mapping[str, str]) -> tuple[bool, bool]:
    """Return whether harm falls on us by its place or the child's home, and whether on nobody."""
    where, at_home = world["where_it_happened"], world["normally_resident"] == "yes"
    nobodys = where == "outside_england" and not at_home and world["lives_in_england"] == "no"  # s16C(1)(a) and (b)
    return where == "in_area" or (where == "outside_england" and at_home), nobodys


# Whom a duty to tell means in another area, and which part that area has in the case; no part: every one concerned.
_ELSEWHERE = {
    "The authority where it happened": ("authority", "happened"),  # s16C(1)(a)
    "The authority where the child normally lives": ("authority", "lives"),  # s16C(1)(b)
    "The authority that looked after the child": ("authority", "looks_after"),  # 1989 Act Sch 2 para 20(1)
    _BOARD_OF_HOME: ("board", "lives"),  # 4.1
    "Safeguarding partners of other areas concerned": ("partners", ""),  # 2B: and in other areas if appropriate
}


def told_elsewhere(tell: set[str], areas: Mapping[str, str]) -> set[tuple[str, str]]:
    """Return who of other areas is told, as what and by name; `areas` are their parts by name, no name: not entered."""
    found = set()
    for who in tell & set(_ELSEWHERE):
        body, part = _ELSEWHERE[who]
        named = [name for name, parts in areas.items() if not part or part in parts.split()]
        found |= {(body, name) for name in named or [""]}
    return found


def who_decides(regime: str, facts: Mapping[str, str]) -> str:
    """Return who decides on a review: 4.1 by residence, later the partners of the place, and outside England of the home.

    In the grace period nobody decides on a review: the answer is `no`.
    """
    where, home = facts.get("where_it_happened", "unknown"), facts.get("normally_resident", "unknown")
    in_england = facts.get("lives_in_england", "unknown")
    if regime == "grace":
        return "no"
    if regime in {"WT2015", "transition"}:
        # 4.1 speaks of boards, which are in England; of a child of another country it says nothing.
        return {"yes": "ours", "no": "open" if in_england == "no" else "other authority"}.get(home, "open")
    away = {"yes": "other authority", "no": "no"}.get(in_england, "open")
    by_home = {"yes": "ours", "no": away}.get(home, "open")
    return {"in_area": "ours", "elsewhere_in_england": "other authority", "outside_england": by_home}.get(where, "open")
