"""The register of pseudonyms: who is proposed, and that no letter is used twice in one office."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from scr_desktop.domain.chronology.chronology import ChronologyRow
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.pseudonym import Pseudonym
from scr_desktop.domain.records.review.decision import Decision, PartnerView
from scr_desktop.domain.records.review.other_review import OtherReview
from scr_desktop.domain.records.review.rapid_review import SignOff
from scr_desktop.domain.records.timing import Extension
from scr_desktop.services import loading
from scr_desktop.services.anonymising import pseudonym
from scr_desktop.services.anonymising.named import Around
from scr_desktop.services.case import case as cases
from scr_desktop.services.office import history, office
from scr_desktop.store.case_file import CaseFile
from tests.domain.papers import DEATH, child


@pytest.fixture
def case(opened: Callable[..., Case]) -> Case:
    """Open a case with a sister entered before the child who died, a mother, and a nurse who may be asked."""
    sister = child(given_names="Isla", family_name="Trelawney", harm="not_harmed", normally_resident="yes")
    mother = {"name": "Kayleigh Trelawney", "relationship": "Mother", "born_on": "", "notes": ""}
    nurse = {"name": "Hospital", "contact": "Nurse Ada Quill; duty desk", "involvement": ""}
    return opened(children=[sister, child(**DEATH)], family=[mother], agencies=[nurse])


def taken(case_file: CaseFile, case_id: str) -> Case:
    """Take everything that is proposed for a case."""
    return pseudonym.confirm(case_file, case_id, pseudonym.proposals(case_file, case_id))


def test_those_harmed_are_proposed_first(case_file: CaseFile, case: Case) -> None:
    """The child who died is Child A; family and people named in entries follow, each with where the name stands."""
    proposed = [(one.label, one.name, one.because) for one in pseudonym.proposals(case_file, case.id)]
    assert proposed == [
        ("Child A", "Róisín-Mae Trelawney", "Child of the case"),
        ("Child B", "Isla Trelawney", "Child of the case"),
        ("Mother", "Kayleigh Trelawney", "Family: Mother"),
        ("Nurse 1", "Ada Quill", "Contact at Hospital"),
    ]


def test_letters_go_on_in_the_next_case(case_file: CaseFile, case: Case, opened: Callable[..., Case]) -> None:
    """A letter that a case of the office has had, even one since changed, is given in no other."""
    made = taken(case_file, case.id)
    assert pseudonym.proposals(case_file, case.id) == []
    first = pseudonym.register(made)[0]
    pseudonym.change(case_file, case.id, first.id, "Child D", "Asked for by the family.")
    other = opened(children=[child(**DEATH | {"given_names": "Otto", "family_name": "Quick"})])
    assert pseudonym.proposals(case_file, other.id)[0].label == "Child E"
    with pytest.raises(Problem, match="never used twice"):
        pseudonym.give(case_file, other.id, "Otto Quick", "Child", "child a")


def test_a_changed_pseudonym_stays_readable(case_file: CaseFile, case: Case) -> None:
    """What somebody was called before is kept with the reason, which is asked for, and stands in the history."""
    first = pseudonym.register(taken(case_file, case.id))[0]
    with pytest.raises(Problem, match="Say why"):
        pseudonym.change(case_file, case.id, first.id, "Sam", "")
    made = pseudonym.change(case_file, case.id, first.id, "Sam", "Chosen by the family.")
    old = next(one for one in made.pseudonyms if one.superseded_at)
    assert (old.label, old.superseded_why) == ("Child A", "Chosen by the family.")
    assert history.entries(case_file, case.id)[0].why == "Chosen by the family."
    with pytest.raises(Problem, match="given in this case already"):
        pseudonym.give(case_file, case.id, "Ann", "Aunt", "Child A")


def test_a_name_is_entered_once(case_file: CaseFile, case: Case) -> None:
    """A second pseudonym for one name is refused with the one it has; a name of nothing is refused too."""
    pseudonym.give(case_file, case.id, "Twerton Surgery", "Surgery", whole=True)
    with pytest.raises(Problem, match="Twerton Surgery is Surgery 1 already"):
        pseudonym.give(case_file, case.id, "TWERTON SURGERY", "Surgery")
    with pytest.raises(Problem, match="Enter the name"):
        pseudonym.give(case_file, case.id, " - ", "GP")
    with pytest.raises(Problem, match="Say who it is"):
        pseudonym.give(case_file, case.id, "Ann", "")


def test_a_nickname_is_kept_with_the_one_who_is_taken_for_it(case_file: CaseFile, case: Case) -> None:
    """Who is taken from the proposals because of a nickname is known by it from then on; a part of the name is none."""
    mother = next(one for one in pseudonym.proposals(case_file, case.id) if one.label == "Mother")
    made = pseudonym.confirm(case_file, case.id, [mother], "Kay")
    assert [(one.label, one.also) for one in pseudonym.register(made)] == [("Mother", "Kay")]
    sister = next(one for one in pseudonym.proposals(case_file, case.id) if one.name.startswith("Isla"))
    made = pseudonym.confirm(case_file, case.id, [sister], "Trelawney")
    assert next(one for one in pseudonym.register(made) if one.name.startswith("Isla")).also == ""


def test_what_is_no_identifier_is_proposed_no_more(case_file: CaseFile, case: Case) -> None:
    """A word taken for a name is dropped from the proposals once the officer has said why."""
    pseudonym.no_identifier(case_file, case.id, "Ada Quill", "It is the name of the ward.")
    assert "Ada Quill" not in {one.name for one in pseudonym.proposals(case_file, case.id)}
    assert cases.get(case_file, case.id).no_identifiers[0].why == "It is the name of the ward."


def test_who_decided_and_signed_is_named_no_more_than_others(case_file: CaseFile, case: Case) -> None:
    """Those who decided and signed are proposed too; the reviewer is not, whose name is to be published."""
    case = cases.get(case_file, case.id)
    case.decisions.append(
        Decision(
            decided_on=date(2018, 6, 1), decided_by="Dr Hana Lloyd, LSCB Chair", outcome="review", reviewer="Ida Moss"
        )
    )
    case.sign_offs.append(SignOff(rapid_review_id="", partner="Police", name="Helen Marsh", signed_on=date(2018, 6, 1)))
    proposed = {one.name: one.role for one in pseudonym.waiting(case, Around())}
    assert {"Hana Lloyd", "Helen Marsh"} <= {name.removeprefix("Dr ") for name in proposed}
    assert proposed["Helen Marsh"] == "Safeguarding partner"
    assert not any("Moss" in name for name in proposed)


@pytest.mark.parametrize(("entered", "name"), [
    ("ACC Piers Holloway (invented)", "Piers Holloway"), ("T/DCC Piers HOLLOWAY QPM", "Piers HOLLOWAY"),
    ("PIERS HOLLOWAY, Chief Constable", "PIERS HOLLOWAY"), ("Det Supt Ada van Dyk", "Ada van Dyk"),
    ("Greta Nwosu OBE", "Greta Nwosu"), ("Chair of Wessex LSCB", ""), ("Lead Safeguarding Partners", ""),
])  # fmt: skip
def test_whoever_decides_or_signs_is_proposed_however_it_is_written(
    case_file: CaseFile, case: Case, entered: str, name: str
) -> None:
    """A rank, an honour or capitals beside the name do not leave it standing, in whichever place somebody signs or decides."""
    case, on = cases.get(case_file, case.id), date(2018, 6, 1)
    before = {one.name for one in pseudonym.waiting(case, Around())}

    def proposed(part: str, record: object) -> set[str]:
        getattr(case, part).append(record)
        found = {one.name for one in pseudonym.waiting(case, Around())} - before
        getattr(case, part).remove(record)
        return found

    wanted = {name} - {""}
    assert proposed("decisions", Decision(decided_on=on, decided_by=entered, outcome="review")) == wanted
    view = PartnerView(decision_id="", partner="Police", name=entered, agrees=True, on=on)
    assert proposed("partner_views", view) == wanted
    assert proposed("sign_offs", SignOff(rapid_review_id="", partner="Police", name=entered, signed_on=on)) == wanted
    longer = Extension(rule="", until_on=on, allowed_by=entered, allowed_on=on, why="The inquest.")
    assert proposed("extensions", longer) == wanted
    assert proposed("other_reviews", OtherReview(chosen_on=on, approved="yes", approved_by=entered)) == wanted


def test_only_with_the_words_beside_it_is_a_name_no_identifier(case_file: CaseFile, case: Case) -> None:
    """What a child is called is refused alone; said too soon it is taken back with a reason, and both stay readable."""
    with pytest.raises(Problem, match="is what Isla Trelawney is called"):
        pseudonym.no_identifier(case_file, case.id, "Isla", "A boat is called so.")
    made = pseudonym.no_identifier(case_file, case.id, "Isla Trelawney Boat", "It is a boat.")
    with pytest.raises(Problem, match="Say why"):
        pseudonym.take_back(case_file, case.id, made.no_identifiers[0].id, " ")
    made = pseudonym.take_back(case_file, case.id, made.no_identifiers[0].id, "It is her own.")
    assert pseudonym.settled(made) == []
    assert [(one.words, one.superseded_why) for one in made.no_identifiers] == [
        ("Isla Trelawney Boat", "It is her own.")
    ]


def test_words_in_brackets_are_nobodys(case_file: CaseFile, case: Case) -> None:
    """`[address removed]` can stand for many places; a pseudonym stands for one person."""
    pseudonym.give(case_file, case.id, "Kelston", "Place", "[address removed]", whole=True)
    pseudonym.give(case_file, case.id, "the blue house", "Place", "[address removed]", whole=True)
    assert len(pseudonym.register(cases.get(case_file, case.id))) == 2


def test_an_earlier_label_stays_and_a_better_one_is_proposed(case_file: CaseFile, opened: Callable[..., Case]) -> None:
    """`Mother 2`, given to the mother's partner before, is a record and stays; the officer is asked whether to change it."""
    family = [{"name": name, "relationship": relation, "born_on": "", "notes": ""}
              for name, relation in (("Kay Hill", "Mother"), ("Dean Marsh", "Mother's new partner"))]  # fmt: skip
    case = opened(family=family)
    proposed = pseudonym.proposals(case_file, case.id)
    assert [one.label for one in proposed if one.name == "Dean Marsh"] == ["Mother's partner"]
    with case_file.work("Given before", case_id=case.id) as session:
        whole = loading.whole_case(session, case.id)
        for one in proposed:
            label = "Mother 2" if one.name == "Dean Marsh" else one.label
            whole.pseudonyms.append(Pseudonym(person_id=one.person_id, name=one.name, role="Mother", label=label))
    made = cases.get(case_file, case.id)
    (doubt,) = pseudonym.doubted(made).items()
    given = next(one for one in pseudonym.register(made) if one.id == doubt[0])
    assert (given.label, doubt[1].label) == ("Mother 2", "Mother's partner")
    assert (
        doubt[1].words == "It contradicts the relation entered, “Mother's new partner”: change it to Mother's partner?"
    )


def test_partners_of_three_kinds_are_told_apart(case_file: CaseFile, opened: Callable[..., Case]) -> None:
    """A partner in a GP practice is a GP, one who decides a safeguarding partner; nobody at a unit for mothers is one."""
    agencies = [{"name": "Mother and Baby Unit", "contact": "Ann Lee", "involvement": ""}]
    told = [{"person": "Dr Ngozi Okafor", "role": "GP partner"}, {"agency": "Barnardo’s", "person": "Una Hartley"}]
    case = opened(agencies=agencies, notifiers=told)
    with case_file.work("Signed", case_id=case.id) as session:
        signed = SignOff(rapid_review_id="", partner="Police", name="Chris Vane", signed_on=date(2018, 5, 30))
        whole = loading.whole_case(session, case.id)
        whole.sign_offs.append(signed)
    roles = {one.name: one.label for one in pseudonym.proposals(case_file, case.id)}
    assert roles["Ngozi Okafor"] == "GP 1"
    assert roles["Una Hartley"] == "Professional 1"
    assert roles["Ann Lee"] == "Professional 2"
    assert roles["Chris Vane"] == "Safeguarding partner 1"


@pytest.mark.parametrize(
    ("people", "label"),
    [("Jaden (brother)", "Brother 1"), ("brother Jaden", "Brother 1"), ("Jaden, half brother", "Half-brother 1"), ("Jaden", "Person 1"),
     ("Jaden; HV Sue Bright", "Person 1"), ("Jaden (health visitor)", "Health visitor 1")],
)  # fmt: skip
def test_nobody_in_a_chronology_is_a_professional_unless_it_says_so(
    case_file: CaseFile, opened: Callable[..., Case], people: str, label: str
) -> None:
    """The family stands there as well: of whom nothing is said is a person, and a brother is never a professional."""
    made = opened(children=[child(**DEATH)])
    with case_file.work("Rows", case_id=made.id) as session:
        session.add(ChronologyRow(case_id=made.id, agency="Police", event="Seen.", people=people))
    assert {one.name: one.label for one in pseudonym.proposals(case_file, made.id)}["Jaden"] == label


def test_a_nickname_in_the_notes_is_no_other_person(case_file: CaseFile, opened: Callable[..., Case]) -> None:
    """Saz in a chronology is the mother whose notes say that she is known so, and is not proposed beside her."""
    mother = {"name": "Sarah Quill", "relationship": "Mother", "born_on": "", "notes": "known as Saz"}
    made = opened(children=[child(**DEATH)], family=[mother])
    with case_file.work("Rows", case_id=made.id) as session:
        session.add(ChronologyRow(case_id=made.id, agency="Police", event="Seen.", people="Saz"))
    assert "Saz" not in {one.name for one in pseudonym.proposals(case_file, made.id)}


def test_the_chair_who_is_to_sign_is_proposed_before_anything_is_decided(case_file: CaseFile, case: Case) -> None:
    """Papers of a board bear the Chair's name at the place for the signature, also where no decision is on record."""
    office.change(case_file, {"chair": "Dame Hana Lloyd DBE"})
    proposed = {one.name: one.role for one in pseudonym.proposals(case_file, case.id)}
    assert proposed["Hana Lloyd"] == "Decision maker"
