"""The papers that go to agencies and come back: request, reminder, return form, return; drawn and read back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest

from scr_desktop.documents.case_papers import agency_return
from scr_desktop.documents.letters import agency_request, reminder
from scr_desktop.documents.making.draw import draw
from scr_desktop.documents.office_papers import return_form
from scr_desktop.documents.parts.dates import written_day
from scr_desktop.documents.parts.imprint import Imprint
from scr_desktop.documents.parts.item import Item
from scr_desktop.documents.subjects.case import CaseDocument
from scr_desktop.domain.law.agencies.agency_information import INFORMATION
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.records.request import AgencyReturn, Chase
from scr_desktop.domain.records.timing import Extension
from tests.documents.cases import AS_AT, REGIMES, made, stand_again
from tests.documents.in_memory import body_of
from tests.documents.reading import ReadBack, bare, squeeze
from tests.present import present

HOSTILE = '<b>bold</b> & <img src="/etc/passwd"/> =1+1 {0} %s Ŵŷ Łukasz \u200fmark\u200e'
OFFICE = Office(name="Avonvale Partnership", marking="OFFICIAL-SENSITIVE", secure_address="reviews@avonvale.invalid")


def drawn(document: CaseDocument[Any], of: CaseStatus, item: str) -> ReadBack:
    """Return a paper about one request or return, drawn and read back."""
    content = body_of(document, of, item, office=OFFICE)
    return ReadBack(draw(content, Imprint(f"{document.name} 1", marking=OFFICE.marking, as_at=AS_AT)))


def items(document: CaseDocument[Any], of: CaseStatus) -> Sequence[Item]:
    """Return what of a case a paper can be about."""
    return present(document.items(of))


def asked() -> CaseStatus:
    """Return a case of 2022 in which three agencies were asked and the first has returned."""
    of = made("WT2018")
    for request in of.case.requests:
        request.questions = list(INFORMATION.questions)
        request.proportionate = "The last year only, in which the child was known."
        request.addressed_to, request.address = "Named nurse", "1 Bridge Street\nAvonvale"
    return of


def asked_today() -> CaseStatus:
    """Return the same case, in which the second agency is asked on the day itself."""
    of = asked()
    request = of.case.requests[1]
    request.asked_on, request.due_on = of.today, of.working_days.after(of.today, 5)
    return of


@pytest.mark.parametrize("document", [agency_request.DOCUMENT, reminder.DOCUMENT, return_form.DOCUMENT])
@pytest.mark.parametrize("regime", REGIMES)
def test_each_is_accessible_and_marked_under_every_regime(document: CaseDocument[Any], regime: str) -> None:
    """PDF/UA-1 holds and the marking stands on every page, whatever the arrangements."""
    of = made(regime)
    assert document.applies(of)
    read = drawn(document, of, of.case.requests[1].id)
    assert read.faults == []
    assert all("OFFICIAL-SENSITIVE" in page for page in read.pages)


def test_a_request_says_what_is_asked_of_whom_and_by_when() -> None:
    """Addressee, people, questions, why so much, the due day with how it was counted, and the way back."""
    of = asked_today()
    request = of.case.requests[1]
    read = drawn(agency_request.DOCUMENT, of, request.id).text
    for said in (
        "Named nurse", "1 Bridge Street", "2018-003/2", "Tobias Okonkwo-Reed", "born 11 September 2017",
        "The last year only", "reviews@avonvale.invalid", "a nil return is needed too", "Return form", "Procedure 4.3",
    ):  # fmt: skip
        assert bare(said) in bare(read), said
    assert all(bare(question) in bare(read) for question in INFORMATION.questions)
    assert f"5 working days from {_day(request.asked_on)}" in read
    assert _day(request.due_on) in read


def _day(day: date | None) -> str:
    assert day is not None
    return written_day(day, weekday=True)


def test_bank_holidays_that_were_left_out_are_named() -> None:
    """Who reads the letter sees why the fifth working day is later than it looks."""
    of = stand_again(asked(), date(2022, 5, 31))
    request = of.case.requests[1]
    request.asked_on, request.due_on = date(2022, 5, 30), date(2022, 6, 8)
    read = drawn(agency_request.DOCUMENT, of, request.id).text
    assert "without 2 June 2022" in read
    assert "3 June 2022" in read


def test_a_request_not_sent_yet_is_due_as_if_sent_today() -> None:
    """A letter is drawn before it is sent: its day is counted from the day it bears."""
    of = asked()
    request = of.case.requests[1]
    request.asked_on = request.due_on = None
    read = drawn(agency_request.DOCUMENT, of, request.id).text
    assert _day(of.working_days.after(of.today, 5)) in read


def test_a_request_drawn_again_says_that_it_is_and_asks_for_no_day_gone_by() -> None:
    """A letter of today names no earlier day as the one by which a return is asked for, and when it was asked for first."""
    of = asked()
    request = of.case.requests[1]
    request.asked_on, request.due_on = date(2022, 5, 30), date(2022, 6, 8)
    read = drawn(agency_request.DOCUMENT, stand_again(of, date(2022, 6, 20)), request.id).text
    assert "We first asked you for this on 30 May 2022." in read
    assert "It was due by the end of Wednesday 8 June 2022." in squeeze(read)
    assert "Please return it by the end of" not in read


def test_more_time_stands_in_the_letter() -> None:
    """Time allowed beyond the due day is said with its reason, so that letter and screen agree."""
    of = asked_today()
    until = of.working_days.after(of.case.requests[1].due_on or of.today, 3)
    of.case.extensions.append(
        Extension(
            rule="agency_return", until_on=until, allowed_by="the Chair", allowed_on=of.today, why="The author is ill."
        )
    )
    read = drawn(agency_request.DOCUMENT, of, of.case.requests[1].id).text
    assert f"More time was allowed, until {_day(until)}: The author is ill." in read


def test_a_reminder_says_what_is_late_and_that_it_is_not_the_first() -> None:
    """The day that has passed and each reminder before stand in it; what has come needs no reminder."""
    of = asked()
    second = of.case.requests[1]
    assert [one.id for one in items(reminder.DOCUMENT, of)] == [one.id for one in of.case.requests[1:]]
    of.case.chases.append(Chase(request_id=second.id, chased_on=of.today, means="Telephone", to_whom="Named nurse"))
    read = drawn(reminder.DOCUMENT, of, second.id).text
    assert "has not come" in read
    assert "We reminded you of it" in read
    assert "(telephone, Named nurse)" in read
    # It does not ask for a day that has gone by.
    assert "Please return it at once." in read
    assert "Please return it by the end of" not in read


def test_the_blank_form_has_every_entry() -> None:
    """Each entry of the return has its label and room to write, in the order in which it is entered later."""
    of = asked()
    read = bare(drawn(return_form.DOCUMENT, of, of.case.requests[1].id).text)
    labels = [bare(entry.label) for entry in INFORMATION.entries]
    assert len(labels) == 14
    assert labels[0] in read
    assert labels[1] in read
    at = 0
    for label in labels[2:]:
        # Some words stand in the questions above the form too, so each is looked for after the one before.
        at = read.index(label, at)
    for words in ("Full return", "Nil return: no involvement", "Refused", "Signature", "Marking of this return"):
        assert bare(words) in read


def test_a_return_reads_back_as_it_was_received() -> None:
    """Every entry stands under its label, hostile text as itself; PDF/UA-1 holds."""
    of = asked()
    given = of.case.returns[0]
    for section in INFORMATION.sections:
        for entry in section.entries:
            setattr(given, entry.key, f"{entry.key} {HOSTILE}")
    given.late_why, given.signed_off_by = "The author was away.", "Chief nurse"
    read = drawn(agency_return.DOCUMENT, of, given.id)
    assert read.faults == []
    assert bare(read.text).count(bare(HOSTILE)) == 14
    assert "Why it was late: The author was away." in read.text
    assert "Chief nurse" in read.text


def test_a_return_that_was_replaced_stays_readable_and_says_so() -> None:
    """The earlier paper can still be drawn, and nobody can take it for the one that stands."""
    of = asked()
    old = of.case.returns[0]
    old.superseded_at, old.superseded_why = "2026-11-10T10:00:00+00:00", "The named nurse corrected the dates."
    new = AgencyReturn(
        request_id=old.request_id, returned_on=of.today, summary="Seen four times.", late_why="Corrected"
    )
    of.case.returns.append(new)
    again = stand_again(of)
    assert {one.id for one in items(agency_return.DOCUMENT, again)} == {old.id, new.id}
    read = drawn(agency_return.DOCUMENT, again, old.id).text
    assert "No longer stands" in read
    assert "The named nurse corrected the dates." in read
    assert "Seen three times." in read
    assert "No longer stands" not in drawn(agency_return.DOCUMENT, again, new.id).text


def test_without_requests_none_is_offered() -> None:
    """A case in which nobody was asked offers none of the papers."""
    of = asked()
    of.case.requests.clear()
    assert not any(one.DOCUMENT.applies(of) for one in (agency_request, reminder, return_form, agency_return))


def test_the_blank_form_says_only_what_the_agency_needs() -> None:
    """No handling words of the office, nothing of why it allowed more time, which law it works under or whose form this was."""
    of = asked()
    until = of.working_days.after(of.case.requests[1].due_on or of.today, 3)
    of.case.extensions.append(
        Extension(
            rule="agency_return", until_on=until, allowed_by="the Chair", allowed_on=until, why="The Police asked."
        )
    )
    read = drawn(return_form.DOCUMENT, of, of.case.requests[1].id).text
    assert f"More time was allowed, until {_day(until)}." in read
    for words in ("The Police asked", of.regime.name, "dropped when an online system", "as this letter is"):
        assert bare(words) not in bare(read), words
    assert not return_form.DOCUMENT.handled
