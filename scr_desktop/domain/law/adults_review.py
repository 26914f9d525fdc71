"""Safeguarding adults reviews: the tests of procedure 11.1, none of which is met by the age of a child alone."""

from scr_desktop.domain.rules import vocabulary as facts
from scr_desktop.domain.rules.condition import Is, all_of, any_of
from scr_desktop.domain.rules.criterion import Contradiction, ParallelProcess
from scr_desktop.domain.rules.fact import Question
from scr_desktop.domain.sources.source import Force, Source

P111 = Source("Procedure 11.1; Care Act 2014 s44", Force.STATUTE)
P111_LOCAL = Source("Procedure 11.1", Force.LOCAL)
HEADING = "Whether a safeguarding adults review comes into question"

QUESTIONS = (
    Question(facts.ADULT_WITH_NEEDS, P111, HEADING),
    Question(facts.ADULT_JOINT_WORKING, P111, HEADING),
    Question(facts.ADULT_DIED, P111, HEADING),
    Question(facts.ADULT_ABUSED, P111, HEADING),
    Question(facts.ADULTS_LEARNING, P111_LOCAL, HEADING),
    Question(facts.ADULTS_REVIEW_RUNNING, P111_LOCAL, HEADING),
)
CONTRADICTIONS = tuple(
    Contradiction(
        f"“{fact.text}” is answered yes, but nobody with needs for care and support is said to be part of the case: change "
        "one of the two answers.",
        source,
        all_of(fact.yes, Is("adult_with_care_needs", ("no",))),
    )
    for fact, source in (
        (facts.ADULT_JOINT_WORKING, P111),
        (facts.ADULT_DIED, P111),
        (facts.ADULT_ABUSED, P111),
        (facts.ADULTS_LEARNING, P111_LOCAL),
    )
)
# The Board's duty: (a), and (b) or (c), of an adult with needs for care and support.
BOUND = all_of(
    facts.ADULT_WITH_NEEDS.yes,
    facts.ADULT_JOINT_WORKING.yes,
    any_of(facts.ADULT_DIED.yes, facts.ADULT_ABUSED.yes),
)
MAY = all_of(facts.ADULT_WITH_NEEDS.yes, facts.ADULTS_LEARNING.yes)

PROCESS = ParallelProcess(
    "safeguarding_adults_review",
    "Safeguarding adults review",
    "Safeguarding Adults Board",
    "The tests for a review of an adult with needs for care and support are met, the Board may review for learning, or "
    "one is running: ask the Safeguarding Adults Board whether it reviews, and agree how the two run together. Only "
    "that Board can commission one.",
    P111,
    any_of(BOUND, MAY, facts.ADULTS_REVIEW_RUNNING.yes),
)
