"""The blank return form: what the agency needs to fill it in, every entry with room, and nothing of the office's own."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.documents.office_papers.return_form import DOCUMENT
from scr_desktop.documents.parts.content import Content, Facts, Field, Fields, Heading, KeepTogether, Para, Ticks
from scr_desktop.documents.parts.form import names
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.request import KINDS_OF_RETURN
from scr_desktop.domain.records.timing import Extension
from scr_desktop.services.requests.returns import ENTRIES
from tests.documents.cases import OFFICE, made
from tests.documents.in_memory import body_of


@pytest.fixture
def of() -> CaseStatus:
    """Give a case in which agencies were asked."""
    return made("WT2018")


def form(of: CaseStatus, at: int = 1) -> list[Content]:
    """Return the form of a request, what is kept together unfolded."""
    content = body_of(DOCUMENT, of, of.case.requests[at].id)
    return [part for one in content for part in (one.items if isinstance(one, KeepTogether) else [one])]


def head(of: CaseStatus) -> dict[str, str]:
    """Return which request the form belongs to."""
    (facts,) = [one for one in form(of) if isinstance(one, Facts)]
    return dict(facts.rows)


def test_every_entry_of_the_return_has_room_to_write(of: CaseStatus) -> None:
    """In the order of the form, with its hint, and as many lines as it asks for."""
    entries = [entry for section in of.regime.information.sections for entry in section.entries]
    asked = [field for one in form(of) if isinstance(one, Fields) for field in one.row]
    for entry in entries:
        assert Field(entry.key, entry.label, entry.lines, entry.hint) in asked
    assert Field("summary", "Summary of involvement", 8).words == "Summary of involvement:"
    titles = [one.text for one in form(of) if isinstance(one, Heading)]
    assert [one.title for one in of.regime.information.sections if one.entries] == [
        one for one in titles if one in {section.title for section in of.regime.information.sections}
    ]


def test_each_kind_of_return_can_be_ticked(of: CaseStatus) -> None:
    """A nil return and a refusal too."""
    first = next(one for one in form(of) if isinstance(one, Ticks))
    assert (first.key, list(first.choices), first.several) == ("kind", list(KINDS_OF_RETURN), False)


def test_what_comes_back_is_an_entry_of_the_return(of: CaseStatus) -> None:
    """Every field is called as the record calls its entry; only the day it came in is the officer's."""
    assert set(names(form(of))) == set(ENTRIES) - {"returned_on"}


def test_one_that_was_not_sent_yet_says_so(of: CaseStatus) -> None:
    """Its day follows from the day on which it is sent."""
    request = of.case.requests[1]
    assert head(of)["Our reference"] == "2018-003/2"
    request.asked_on = request.due_on = None
    assert head(of)["Issued"] == "Not sent yet"
    assert head(of)["Due"].endswith(" from the day it is sent")


def test_why_there_is_more_time_stays_in_the_office(of: CaseStatus) -> None:
    """The day is said, the reason is not."""
    request = of.case.requests[1]
    key = next(rule.key for rule in of.regime.rules if rule.counted_from == "request_sent")
    of.case.extensions.append(
        Extension(
            rule=key, until_on=date(2022, 12, 1), allowed_by="Chair", allowed_on=date(2022, 6, 7), why="A strike."
        )
    )
    said = " ".join(one.text for one in form(of) if isinstance(one, Para))
    assert "More time was allowed, until Thursday 1 December 2022." in said
    assert "A strike" not in said
    assert request.due_on is not None


def test_it_goes_to_who_only_gives_information(of: CaseStatus) -> None:
    """Without the office's handling words; a withdrawn request has no form, one that is prepared has."""
    assert not DOCUMENT.handled
    assert Para(OFFICE.name, "lead") in form(of)
    first, second, third = of.case.requests
    second.asked_on, third.withdrawn_on = None, date(2022, 6, 7)
    assert [one.id for one in DOCUMENT.items(of)] == [first.id, second.id]
    of.case.requests[:] = [third]
    assert not DOCUMENT.applies(of)
