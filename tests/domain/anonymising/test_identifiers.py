"""What identifies besides names: numbers, places, schools and days, as agencies write them; and what must stay."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.domain.anonymising.identifier_kinds import Born, IdentifierKind
from scr_desktop.domain.anonymising.identifiers import Identifiers, together
from scr_desktop.domain.anonymising.names_in_text import Person
from scr_desktop.domain.anonymising.places_in_text import phrases_of_address, phrases_of_school
from scr_desktop.domain.time.part_date import PartDate

OWN_AREA = "Bath & North East Somerset"
CASE = Identifiers(
    people=[
        Person("1", ("Rosie-Mae Trelawney", "Rosie"), "Child A"),
        Person("2", ("Kayleigh Trelawney",), "Mother", woman=True),
        Person("3", ("Dean Ward",), "Father", woman=False),
    ],
    phrases=[
        *phrases_of_address("14 Kelston View Flats, Twerton, Bath", OWN_AREA),
        *phrases_of_address("5 Elm Grove", OWN_AREA),
        *phrases_of_address("Flat 3, Somer Court", OWN_AREA),
        *phrases_of_school("Holy Oak Nursery", "School 1"),
        *phrases_of_school("St Mark's C of E Primary School", "School 2"),
    ],
    births=[
        Born(PartDate.on(date(2018, 2, 2)), "aged 3 months", young=True),
        Born(PartDate.on(date(1998, 7, 11)), "aged 19"),
    ],
    hidden=[date(2018, 5, 12)],
    kept=[date(2018, 5, 16)],
    agencies=[("twerton", "surgery"), ("dean", "street", "hostel"), ("kayleigh", "trelawney")],
    ignored=[("ward", "fund")],
    furniture=[("page",)],
    nhs_numbers=["9434765919"],
    references=["AS-0411/18"],
)


@pytest.mark.parametrize(
    "number",
    ["943 476 5919", "9434765919", "943-476-5919", "943.476.5919", "943/476/5919", "9434 765 919", "94347 65919",
     "943\u00a0476\u00a05919", "9 4 3 4 7 6 5 9 1 9", "943 476 5918", "943 475 6919", "943 476\n5919"],
)  # fmt: skip
def test_the_nhs_number_goes_however_it_is_grouped(number: str) -> None:
    """In groups of any size, with a digit wrong or two that changed places, the number of a child is removed."""
    assert CASE.anonymous(f"NHS no. {number} seen") == "NHS no. [NHS number removed] seen"


@pytest.mark.parametrize(
    ("text", "becomes"),
    [
        ("07700.900.123, 0044 1225 496000", "[telephone number removed], [telephone number removed]"),
        ("tel: 496000", "tel: [telephone number removed]"),
        ("kayleigh.t (at) example.org", "[e-mail address removed]"),
        ("rosietrelawney18@example.org", "[e-mail address removed]"),
        ("@kay_t98 wrote", "[account removed] wrote"),
        ("kayleight98 and rosie_trelawney", "[account removed] and [account removed]"),
        ("#JusticeForRosie, #justiceforrosie", "[account removed], [account removed]"),
        ("see facebook.com/kayleigh.trelawney.98", "see [web address removed]"),
        ("BA2-1AB and ba2  1ab", "[postcode removed] and [postcode removed]"),
        ("AS 0411 18; as0411/18", "[reference removed]; [reference removed]"),
        ("UPN H801200001001, AB12 CDE", "[reference removed], [reference removed]"),
        ("14, Kelston View", "[address removed]"),
        ("the house on Elm Grove", "the house on [address removed]"),
        ("Elmgrove, elm gr, Flat 5 Elm\nGrove", "[address removed]"),
        ("Flat 3, Somer Court", "[address removed]"),
        ("in twerton", "in [place removed]"),
        ("St Marks, Saint Mark’s School, St Mark's CofE", "School 2, School 2, School 2"),
        ("Holy Oak; holy-oak nursery", "School 1; School 1"),
        ("her birthday, 2 February", "her birthday, February"),
        ("on the 2nd of Feb", "in February"),
        ("2/2/18 born at home; DOB 2.2.18", "February 2018 born at home; aged 3 months"),
        ("mother Kayleigh, dob 11/7/98", "Mother, aged 19"),
        ("Kayleigh TRELAWNEY 11/7/98", "Mother aged 19"),
        ("12\u200b May and May the 12th", "May and May"),
        ("on 16 May 2018", "on 16 May 2018"),
    ],
)
def test_what_identifies_is_replaced_however_it_is_written(text: str, becomes: str) -> None:
    """Accounts, references, places and days give way in every form; a day of the procedure stays."""
    assert CASE.anonymous(text) == becomes


def test_a_date_of_birth_becomes_an_age_where_it_is_called_so() -> None:
    """In a column for births an infant's date becomes the age; in one for events, on the day of birth, its month."""
    assert CASE.anonymous("2 February 2018", "Born") == "Aged 3 months"
    assert CASE.anonymous("2 February 2018", "Date and time") == "February 2018"


@pytest.mark.parametrize(
    ("text", "kind"),
    [("near Kelston", IdentifierKind.LIKELY_PLACE), ("Kelsten View", IdentifierKind.LIKELY_PLACE), ("at HON", IdentifierKind.LIKELY_SCHOOL),
     ("on Sat 12/5", IdentifierKind.LIKELY_DAY), ("12 05 18", IdentifierKind.LIKELY_DAY), ("12 May", IdentifierKind.DAY), ("KT said", IdentifierKind.LIKELY_NAME),
     ("Dean Street", IdentifierKind.LIKELY_NAME)],
)  # fmt: skip
def test_what_may_identify_is_found_and_not_changed(text: str, kind: IdentifierKind) -> None:
    """Short names of places and schools, hints at a day and bare initials are shown before a paper leaves."""
    assert [one.kind for one in CASE.finds(text)] == [kind]


@pytest.mark.parametrize(
    "text",
    ["Twerton Surgery", "the Dean Street Hostel", "Ward Fund", "Ward 5", "the Ward was full", "Will the Panel agree?",
     "Working Together 2018, paragraph 12.5", "SI 2018/789", "2018-001", "3/12 of age", "Page 3", "the elm tree"],
)  # fmt: skip
def test_what_must_stay_stays_and_stops_nothing(text: str) -> None:
    """Agencies, words that the officer settled, law, references and the language itself pass untouched."""
    assert CASE.anonymous(text) == text
    assert CASE.finds(text) == []


@pytest.mark.parametrize(
    "said", ["Hildas School", "Hilda's School", "Hilda’s Primary", "hildas primary school", "Hilda school", "Saint Hildas", "St Hilda's"]
)  # fmt: skip
def test_a_school_is_known_without_its_saint(said: str) -> None:
    """People leave out the St and the apostrophe; the name of the saint alone may be somebody else's."""
    school = Identifiers(phrases=list(phrases_of_school("St Hilda's Primary School", "School 1")))
    assert school.anonymous(f"She goes to {said}.") == "She goes to School 1."
    assert school.anonymous("www.sthildas.sch.uk") == "www.School 1.sch.uk"
    for alone in ("Hildas", "Hilda’s", "SHPS"):
        assert [one.kind for one in school.finds(f"at {alone} there")] == [IdentifierKind.LIKELY_SCHOOL]
    assert school.finds("Hilda came") == []


def test_a_school_called_by_a_word_of_the_language_leaves_the_word() -> None:
    """Of St Mark's, who mark school work are not taken for it."""
    assert CASE.anonymous("They mark school work; St Mark's School") == "They mark school work; School 2"


def test_a_person_entered_as_an_agency_is_no_agency() -> None:
    """Agencies keep their names; a relative who was entered among them does not."""
    assert CASE.anonymous("Kayleigh Trelawney rang") == "Mother rang"


def test_words_that_the_officer_settled_do_not_let_the_name_itself_pass() -> None:
    """`Ward Fund` is no identifier; the father's name is one still, with a title and without."""
    assert CASE.anonymous("Mr Ward rang. Ward left the Ward Fund.") == "Father rang. Father left the Ward Fund."


def test_a_line_joined_is_searched_only_for_what_is_sure() -> None:
    """Words that grew together where lines were joined are not taken for names; a name that a line parted is."""
    assert CASE.finds("agreedKayto", joined=True) == []
    assert [one.kind for one in CASE.finds("of Trelawney", joined=True)] == [IdentifierKind.NAME]


def test_several_cases_are_anonymised_together() -> None:
    """A paper about several cases has the pseudonyms of each; a word that is no identifier in one stays one in another."""
    other = Identifiers(people=[Person("9", ("Otto Fund",), "Child B")], nhs_numbers=["4010232137"])
    both = together([CASE, other])
    assert both.anonymous("Rosie and Otto, NHS 4010232137") == "Child A and Child B, NHS [NHS number removed]"
    assert both.anonymous("Ward Fund") != "Ward Fund"
