"""Who is named on a case: children, family, and people in entries that are typed freely, each with where the name stands."""

from __future__ import annotations

from datetime import date

from scr_desktop.domain.chronology.chronology import ChronologyRow
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.review.decision import Decision, PartnerView
from scr_desktop.domain.records.review.rapid_review import SignOff
from scr_desktop.services.anonymising.named import Around, Proposal, candidates, child_words, schools_of
from tests.domain.papers import DEATH, case, child

ON = date(2018, 6, 4)


def found(of: Case, around: Around | None = None) -> dict[str, Proposal]:
    """Return everybody who is named, by name."""
    return {one.name: one for one in candidates(of, around or Around())}


def test_children_come_first_and_who_died_before_all() -> None:
    """Then who was harmed, and then the others in their order."""
    kids = [
        child(given_names="Ann", harm="not_harmed"),
        child(given_names="Bo", harm="seriously_harmed"),
        child(**DEATH),
    ]
    named = [one for one in candidates(case(children=kids), Around()) if one.because == "Child of the case"]
    assert [one.name for one in named] == ["Róisín-Mae Trelawney", "Bo", "Ann"]
    assert all(one.person_id for one in named)


def test_a_relative_is_named_with_the_relationship_and_no_description() -> None:
    """`Mother` alone names nobody; the mother of a child of the case is the mother."""
    rows = [{"name": "Kay Trelawney", "relationship": "Róisín-Mae’s mother"}, {"name": "Unknown male", "relationship": "partner"},
            {"name": "Dean Prosser", "relationship": ""}]  # fmt: skip
    named = found(case(family=rows, notifiers=[]))
    assert (named["Kay Trelawney"].role, named["Kay Trelawney"].because) == ("Mother", "Family: Róisín-Mae’s mother")
    assert named["Dean Prosser"].because == "Family: relationship not entered"
    assert "Unknown male" not in named


def test_each_school_is_named_once_and_as_a_whole() -> None:
    """That of a child, and those among the agencies; a description is none, nor is a service."""
    kids = [child(**DEATH | {"school": " Holy Oak Nursery "}), child(given_names="Bo", school="Secondary school")]
    agencies = [{"name": "Quarry Lane Primary"}, {"name": "Police"}, {"name": "Education Service"}]
    of = case(children=kids, agencies=agencies)
    named = found(of)
    assert (named["Holy Oak Nursery"].because, named["Holy Oak Nursery"].whole) == ("School of Róisín-Mae", True)
    assert schools_of(of, Around()) == ["Quarry Lane Primary"]
    row = ChronologyRow(case_id=of.id, agency="Quarry Lane Primary")
    assert schools_of(of, Around(rows=[row])) == ["Quarry Lane Primary"]


def test_an_agency_may_be_a_school_by_the_directory() -> None:
    """Its name need not say so; a description is not made a name by that."""
    of = case(agencies=[{"name": "The Hollies"}, {"name": "the local school"}])
    for one in of.agencies:
        one.agency_id = "known"
    assert schools_of(of, Around(schools=["known"])) == ["The Hollies"]
    assert schools_of(of, Around()) == []


def test_people_in_freely_typed_entries_are_named_with_where_they_stand() -> None:
    """Notifiers, contacts of agencies and the people of a chronology; what is said with a name is the role."""
    notifiers = [{"agency": "Police", "person": "Joan Boyle", "role": "DI"}]
    of = case(notifiers=notifiers, agencies=[{"name": "Health Visiting", "contact": "HV Sue Bright"}])
    row = ChronologyRow(case_id=of.id, agency="GP", people="Ivor Parry; the mother")
    named = found(of, Around(rows=[row]))
    assert named["Joan Boyle"].because == "Notification"
    assert named["Sue Bright"].because == "Contact at Health Visiting"
    assert (named["Ivor Parry"].because, named["Ivor Parry"].role) == ("Chronology, GP", "Person")
    assert not any(one.person_id for one in (named["Joan Boyle"], named["Sue Bright"], named["Ivor Parry"]))


def test_who_decided_and_signed_is_named_and_a_reviewer_is_not() -> None:
    """The reviewer's name is to be published (procedure 8B); the Chair is named where papers are for the Chair to sign."""
    of = case()
    made = Decision(decided_on=ON, outcome="review", decided_by="Ann Frome, Chair", reviewer="Dr Quill")
    of.decisions.append(made)
    of.partner_views.append(PartnerView(decision_id=made.id, partner="Health body", name="Ola Nilsen", on=ON))
    of.sign_offs.append(SignOff(rapid_review_id="1", partner="Local authority", name="LES CARROW", signed_on=ON))
    named = found(of, Around(chair="Zoë Price"))
    assert (named["Ann Frome"].role, named["Ann Frome"].because) == ("Decision maker", "Made a decision")
    assert named["Ola Nilsen"].because == "Decided for: Health body"
    assert named["LES CARROW"].because == "Signed for: Local authority"
    assert named["Zoë Price"].because == "Chair of the office"
    assert not any("Quill" in name for name in named)


def test_the_children_are_known_by_their_first_names_and_by_what_they_are_called() -> None:
    """As words are compared; a family name is everybody's."""
    kids = [child(**DEATH | {"known_as": "Rosie"}), child(given_names="Bo", family_name="Prosser")]
    assert child_words(case(children=kids)) == {"roisin", "mae", "rosie", "bo"}
