"""What the sources say of a set of facts, written out by hand and without the program's own rules.

Each function reads the paragraphs as plain yes and no. `LEAST` takes every open question as no and `MOST` as
yes; what both agree on is settled. Three questions are presumed while they are open, as the sources ask:
the burden about inter-agency working is reversed, the place is taken as ours, the child as resident.
"""

from __future__ import annotations

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


def ours_to_notify(facts: Facts) -> bool:
    """Return whether s16C(1) places the duty here: (a) in our area, (b) outside England and resident here."""
    where = facts.stated("where_it_happened")
    if where == "elsewhere_in_england":
        return False
    return not (where == "outside_england" and facts.stated("normally_resident") == "no")


def serious_case_review(facts: Facts, outcome: Outcome) -> None:
    """Procedure 2.2 and 2.3: regulation 5(2), the reversed burden, and the deaths that always lead to a review."""
    abused = facts("abuse_or_neglect")
    if abused and facts("died"):
        outcome.serious, outcome.review = True, MUST
    if abused and facts("seriously_harmed"):
        if facts("interagency_concern"):
            outcome.serious, outcome.review = True, MUST
        elif not shown_no_concern(facts):
            outcome.serious = True
            outcome.review = MUST if outcome.review == MUST else UNLESS
    under_order = facts("deprivation_of_liberty") and facts.stated("age") in {"unknown", "16", "17"}
    if facts("died") and (facts("died_in_custody") or facts("died_detained") or under_order):
        outcome.review = MUST


def working_together_2015(facts: Facts) -> Outcome:
    """Procedure 2.1 (four kinds of notifiable incident), 2.2, 2.3, and 4.1 on another board."""
    outcome = Outcome()
    harmed_or_dead = facts("died") or facts("seriously_harmed")
    outcome.notifiable = (facts("abuse_or_neglect") and harmed_or_dead) or (
        facts("died") and (facts("looked_after") or facts("regulated_setting"))
    )
    if outcome.notifiable:
        outcome.tell = {"Ofsted", "Local Safeguarding Children Board"}
        if facts("other_area"):  # 4.1: the board of the area where the child normally lives decides
            outcome.tell.add("The Local Safeguarding Children Board of the area where the child normally lives")
    serious_case_review(facts, outcome)
    return outcome


def section_16c(facts: Facts, outcome: Outcome, board: str) -> bool:
    """Procedure 2B: whom the authority tells; return whether it is a serious case whose notification is ours."""
    serious = facts("abuse_or_neglect") and (facts("died") or facts("seriously_harmed"))
    ours = serious and ours_to_notify(facts)
    if ours:
        outcome.notifiable = True
        outcome.tell |= {"Child Safeguarding Practice Review Panel", board}
    if facts("died") and facts("looked_after"):
        outcome.notifiable = True
        outcome.tell |= {"Secretary of State (Department for Education)", "Ofsted", board}
    if serious and facts.stated("where_it_happened") == "elsewhere_in_england":
        outcome.tell.add("The authority in whose area it happened")
    if ours and facts("other_area"):
        outcome.tell.add("Safeguarding partners of other areas concerned")
    return ours


def transition(facts: Facts) -> Outcome:
    """Procedure 1.2: the Panel is notified, the board decides by the criteria of 2015 only."""
    outcome = Outcome()
    section_16c(facts, outcome, "Local Safeguarding Children Board")
    serious_case_review(facts, outcome)
    return outcome


def grace(facts: Facts) -> Outcome:
    """Procedure, grace period: no review, whatever the criteria say; the case passes to the partners.

    Section 16C has no force for what was known before 29 June 2018: that is reported as Working Together 2015 asks.
    """
    if facts.stated("aware_before_panel") == "yes":
        outcome = working_together_2015(facts)
        outcome.review, outcome.tell = NONE, outcome.tell | {_PARTNERS[1]}
        return outcome
    outcome = transition(facts)
    outcome.review, outcome.tell = NONE, {who.replace(*_PARTNERS) for who in outcome.tell} | {_PARTNERS[1]}
    return outcome


_PARTNERS = ("Local Safeguarding Children Board", "Safeguarding partners")


def working_together_2018(facts: Facts) -> Outcome:
    """Procedure 2B and 4B: the definition, the duty to notify, and a local review to be considered."""
    outcome = Outcome()
    outcome.serious = facts("abuse_or_neglect") and (facts("died") or facts("seriously_harmed"))
    if section_16c(facts, outcome, "Safeguarding partners"):
        outcome.review = CONSIDER
    return outcome


def working_together_2023(facts: Facts) -> Outcome:
    """Chapter 5: as in 2018, and the deaths of care leavers up to and including 24."""
    outcome = working_together_2018(facts)
    age = facts.stated("age")
    if facts("care_leaver_died") and not (age.isdecimal() and int(age) > 24):
        outcome.notifiable = True
        outcome.tell |= {"Secretary of State (Department for Education)", "Ofsted"}
    return outcome


def contradicts(facts: Mapping[str, str], deaths: tuple[str, ...]) -> bool:
    """Return whether answers cannot stand together; `deaths` are the facts that only a death can make true."""
    given = {key: value for key, value in facts.items() if value != "unknown"}
    yes = {key for key, value in given.items() if value == "yes"}
    age = int(given["age"]) if given.get("age", "").isdecimal() else None
    no_death = given.get("died") == "no" and bool(yes & set(deaths))
    both_ways = {"interagency_concern", "no_interagency_concern_shown"} <= yes
    wrong_age = "deprivation_of_liberty" in yes and age is not None and age not in (16, 17)
    adult = bool(yes & {"died", "seriously_harmed"}) and age is not None and age >= 18
    return no_death or both_ways or wrong_age or adult
