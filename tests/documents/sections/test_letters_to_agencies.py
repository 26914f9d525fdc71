"""What letters to agencies share: to whom, about whom, over which time, by when and by which way."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from scr_desktop.documents.sections.letters_to_agencies import (
    addressee,
    due_sentences,
    how_to_return,
    of_item,
    people,
    period,
    under_which_power,
)
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.progress.request_status import return_rule
from scr_desktop.domain.records.birth import UNBORN
from scr_desktop.domain.records.case import Case, Child, FamilyMember
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.records.request import InformationRequest
from scr_desktop.domain.records.timing import Extension
from scr_desktop.domain.time.part_date import PartDate
from scr_desktop.services.regime import by_key
from tests.documents.cases import made
from tests.present import present

# Wednesday 1 August 2018: no bank holiday falls within the following working week.
SENT, DUE = date(2018, 8, 1), date(2018, 8, 8)


@pytest.fixture
def of() -> CaseStatus:
    """Give a case of 2018 in which agencies were asked."""
    return made("WT2015")


def request(**more: object) -> InformationRequest:
    """Return a request that was sent on 1 August 2018."""
    made_so = InformationRequest(agency="Avon Police", asked_on=SENT)
    for name, value in more.items():
        setattr(made_so, name, value)
    return made_so


def test_a_letter_is_addressed_line_by_line() -> None:
    """The person, the agency and the address; empty lines are left out."""
    full = request(addressed_to=" Ann Reed ", address="1 Bridge Street\n\n Bristol ")
    assert addressee(full) == ("Ann Reed", "Avon Police", "1 Bridge Street", "Bristol")
    assert addressee(request()) == ("Avon Police",)


def test_the_people_to_look_for_are_told_as_far_as_they_are_known() -> None:
    """Children with all that identifies them on one line, adults by name; who has no name cannot be looked for."""
    case = Case(reference="r", regime="WT2015", opened_on=SENT)
    case.children += [
        Child(
            given_names="Rosie", known_as="Ro", born_on=PartDate.parse("2 May 2016"), died_on=PartDate.parse("May 2018"),
            address="1 Lane\nBristol", nhs_number="943 476 5919",
        ),
        Child(birth=UNBORN),
    ]  # fmt: skip
    case.family += [FamilyMember(name="Adaeze", relationship="mother", born_on=PartDate.parse("1990")), FamilyMember()]
    assert people(case).splitlines()[1:] == [
        "- Rosie, known as Ro, born 2 May 2016, died May 2018, address: 1 Lane Bristol, NHS number 943 476 5919",
        "- Unborn child, not born yet",
        "- Adaeze, mother, born 1990",
    ]


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("", "", "all of your involvement, until 1 August 2018"),
        ("2016", "", "from 2016 until 1 August 2018"),
        ("", "May 2018", "from your first involvement to May 2018"),
        ("1 May 2016", "May 2018", "from 1 May 2016 to May 2018"),
    ],
)
def test_the_period_ends_on_a_day(first: str, last: str, words: str) -> None:
    """Where no end is entered it is the day of the request, so that a later return means the same."""
    asked = request(
        period_from=PartDate.parse(first) if first else PartDate(),
        period_to=PartDate.parse(last) if last else PartDate(),
    )
    assert period(asked) == words


def test_a_request_that_was_not_sent_yet_ends_today() -> None:
    """There is no day of it to name."""
    assert period(request(asked_on=None)) == "all of your involvement, until today"


def test_the_day_is_said_with_how_it_was_counted(of: CaseStatus) -> None:
    """Five working days from Wednesday 1 August 2018 end on Wednesday 8: Saturday and Sunday go without saying."""
    assert due_sentences(of, request()) == (
        "Please return it by the end of Wednesday 8 August 2018. "
        "That is 5 working days from Wednesday 1 August 2018, the day of the request.",
    )


def test_a_bank_holiday_among_the_days_is_named(of: CaseStatus) -> None:
    """Friday 24 August 2018 and five working days skip the August bank holiday on Monday 27: Monday 3 September."""
    (said,) = due_sentences(of, request(asked_on=date(2018, 8, 24)))
    assert said.startswith("Please return it by the end of Monday 3 September 2018. ")
    assert "without 27 August 2018 (" in said


def test_a_day_that_was_fixed_otherwise_is_said_without_a_count(of: CaseStatus) -> None:
    """The count would lead to another day."""
    assert due_sentences(of, request(due_on=date(2018, 8, 10))) == (
        "Please return it by the end of Friday 10 August 2018.",
    )


def test_more_time_stands_beside_its_reason_or_without_it(of: CaseStatus) -> None:
    """A reason of the office's own may stay in the office; time that ends earlier is no more time."""
    more = Extension(
        rule=return_rule(of.regime).key,
        until_on=date(2018, 8, 15),
        allowed_by="Chair",
        allowed_on=SENT,
        why="Holidays.",
    )
    of.case.extensions.append(more)
    (said,) = due_sentences(of, request())
    assert said.endswith(" More time was allowed, until Wednesday 15 August 2018: Holidays.")
    (bare,) = due_sentences(of, request(), reason=False)
    assert bare.endswith(" More time was allowed, until Wednesday 15 August 2018.")
    more.until_on = DUE
    assert "More time" not in due_sentences(of, request())[0]


def test_the_way_back_is_secure_and_marked() -> None:
    """Without an address there is a line to write it on."""
    office = Office(secure_address=" reviews@avonvale.invalid ", marking="OFFICIAL-SENSITIVE")
    assert how_to_return(office, "form") == (
        "Please send it by secure e-mail only, to reviews@avonvale.invalid. Mark it OFFICIAL-SENSITIVE, as this form is."
    )
    assert "only, to ____" in how_to_return(Office())


def test_a_request_is_found_by_its_id(of: CaseStatus) -> None:
    """As it stands on the day."""
    second = of.case.requests[1]
    assert of_item(of, second.id).request is second


@pytest.mark.parametrize(
    ("regime", "section"),
    [
        ("WT2015", "section 14B of the Children Act 2004"),
        ("transition", "section 14B of the Children Act 2004"),
        ("WT2018", "section 16H of the Children Act 2004"),
        ("WT2023", "section 16H of the Children Act 2004"),
        ("WT2026", "section 16H of the Children Act 2004"),
    ],
)
def test_the_power_is_named_and_never_said_to_bind_before_it_is_sure(regime: str, section: str) -> None:
    """Board and partners ask under sections of their own; what these ask of an agency is not said while their wording is not sure."""
    power = present(by_key(regime).information.power)
    (said,) = under_which_power(power)
    assert said == f"We ask for it under {section}."
    sure = replace(power, source=replace(power.source, sure=True))
    assert under_which_power(sure) == (f"We ask for it under {section}. {power.duty}",)
    assert "must comply" in power.duty


def test_nothing_is_said_of_a_power_where_no_text_gives_one() -> None:
    """In the grace period nobody knows under which of the two an agency is asked."""
    assert by_key("grace").information.power is None
    assert under_which_power(None) == ()


def test_a_post_entered_for_the_name_stands_once() -> None:
    """Also in a request of an earlier day that holds it twice."""
    assert addressee(request(addressed_to="Named midwife, Named midwife")) == ("Named midwife", "Avon Police")
