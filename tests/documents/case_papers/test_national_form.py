"""The text for the national form on paper: of the day it was sent or else of the day it is drawn, form by form."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from scr_desktop.documents.case_papers.national_form import DOCUMENT
from scr_desktop.documents.parts.content import Content, Facts, Heading, Notice, Para
from scr_desktop.documents.subjects.case import OfCase
from scr_desktop.domain.records.case import CaseEvent, Child
from scr_desktop.services.regime import by_key
from tests.documents.cases import AS_AT, OFFICE
from tests.domain.papers import stood
from tests.present import a


def body(drawn: date, sent: date | None = None, *children: Child) -> list[Content]:
    """Return the paper on a case of May 2018, sent on a day or not yet, with further children."""
    of = stood(by_key("WT2015"))
    of.case.children.extend(children)
    if sent:
        of.case.events.append(CaseEvent(kind="notification_sent", happened_on=sent))
    return list(DOCUMENT.body(OfCase(of), OFFICE, datetime.combine(drawn, AS_AT.time())))


def version(content: list[Content]) -> str:
    """Return the line that names the version of the form."""
    (found,) = [
        one.text for one in content if isinstance(one, Para) and ("sent on" in one.text or "for a notif" in one.text)
    ]
    return found


def titles(content: list[Content], level: int) -> list[str]:
    """Return the headings of a level, in order."""
    return [one.text for one in content if isinstance(one, Heading) and one.level == level]


@pytest.mark.parametrize(("drawn", "sent", "begins"), [
    (date(2018, 6, 28), None, "Local report before the national form: for a notification on 28 June 2018. "),
    (date(2018, 6, 29), None, "National form of 2018: for a notification on 29 June 2018. "),
    (date(2024, 1, 8), None, "National form, one for each incident: for a notification on 8 January 2024. "),
    (date(2024, 1, 8), date(2018, 7, 2), "National form of 2018: sent on 2 July 2018. "),
])  # fmt: skip
def test_the_version_is_that_of_the_day_it_was_sent_or_is_drawn(drawn: date, sent: date | None, begins: str) -> None:
    """The Panel and its form began on 29 June 2018; what was sent keeps the version of then."""
    assert version(body(drawn, sent)).startswith(begins)


def test_it_is_to_be_checked_before_it_is_pasted() -> None:
    """The form's own questions could not be read, and the paper says so before its first part."""
    content = body(date(2018, 7, 2))
    (notice,) = [one for one in content if isinstance(one, Notice)]
    assert "Check each against the form" in notice.text
    first = next(place for place, one in enumerate(content) if isinstance(one, Heading) and one.level == 2)
    assert content.index(notice) < first


def test_each_form_stands_under_its_title_with_its_parts() -> None:
    """In 2018 a death had a form of its own, and the children seriously harmed one together."""
    content = body(date(2018, 7, 2), None, Child(position=2, given_names="Isla", harm="seriously_harmed"))
    assert titles(content, 1) == [
        "Text for the national form",
        "Notification of the death of Róisín-Mae Trelawney",
        "Notification of the children seriously harmed",
    ]
    parts = ["Notifier", "Child 1", "Family and household", "Incident", "Agencies involved"]
    assert titles(content, 2) == parts * 2
    child = a(Facts, content[content.index(Heading(2, "Child 1")) + 1])
    assert dict(child.rows)["Name"] == "Róisín-Mae Trelawney"
