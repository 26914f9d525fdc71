"""Other types of review: which the answers speak for, with every ground, in the order of the list."""

from __future__ import annotations

from scr_desktop.domain.rules.condition import Is, Not
from scr_desktop.domain.rules.other_reviews import Ground, OtherReviews, ReviewType
from scr_desktop.domain.sources.source import Force, Source

SOURCE = Source("an invented paragraph", Force.LOCAL)


def kind(key: str, name: str) -> ReviewType:
    """Return a type of review."""
    return ReviewType(key, name, "whenever", "the sub-group", "a month", SOURCE)


def ground(key: str, reason: str, fact: str) -> Ground:
    """Return what speaks for a type where a question is answered yes."""
    return Ground(key, reason, SOURCE, Is(fact))


AUDIT, LEARNING = kind("audit", "An audit"), kind("learning", "A learning event")
ONE_AGENCY, QUICK, WIDE = (
    ground("audit", "One agency", "one"), ground("learning", "Soon", "quick"), ground("learning", "Many", "many"),
)  # fmt: skip
REVIEWS = OtherReviews((), (AUDIT, LEARNING), (WIDE, QUICK, ONE_AGENCY), (), "typical", SOURCE, "", "")


def suggested(**answers: str) -> list[tuple[str, list[str]]]:
    """Return the types that are suggested, each with its reasons."""
    return [(one.type.key, [two.reason for two in one.grounds]) for one in REVIEWS.suggest(answers)]


def test_a_type_is_suggested_with_every_ground_that_holds() -> None:
    """Types in the order of offering, grounds in the order in which they are listed."""
    assert suggested(many="yes", quick="yes", one="yes") == [("audit", ["One agency"]), ("learning", ["Many", "Soon"])]
    assert suggested(quick="yes", many="no") == [("learning", ["Soon"])]


def test_what_is_not_known_speaks_for_nothing() -> None:
    """Neither a missing answer nor “not known” suggests a type, also where a ground turns on a no."""
    assert suggested() == suggested(one="unknown") == suggested(one="no") == []
    unless = OtherReviews((), (AUDIT,), (Ground("audit", "Not many", SOURCE, Not(Is("many"))),), (), "", SOURCE, "", "")
    assert unless.suggest({}) == ()
    assert [one.type for one in unless.suggest({"many": "no"})] == [AUDIT]


def test_a_type_is_found_by_its_key_and_an_unknown_one_stands_as_it_is() -> None:
    """One chosen under another edition is still said."""
    assert REVIEWS.by_key("learning") is LEARNING
    assert REVIEWS.by_key("silp") is None
    assert (REVIEWS.name("audit"), REVIEWS.name("silp")) == ("An audit", "silp")
    assert REVIEWS.choices == (("audit", "An audit"), ("learning", "A learning event"))
