"""The reminder: gentler before the day than after it, and never with a day that has gone by."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from scr_desktop.documents.letters.reminder import DOCUMENT, text
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.request import AgencyReturn, Chase
from tests.documents.cases import OFFICE, made

# The agencies were asked on Monday 6 June 2022 for Monday 13.
ASKED, DUE = date(2022, 6, 6), date(2022, 6, 13)


@pytest.fixture
def of() -> CaseStatus:
    """Give a case in which the first of three agencies has returned."""
    of = made("WT2018")
    for request in of.case.requests:
        request.asked_on, request.due_on = ASKED, DUE
    return of


def said(of: CaseStatus, today: date, at: int = 1) -> tuple[str, ...]:
    """Return the words of a reminder on a day."""
    return text(replace(of, today=today), OFFICE, of.case.requests[at].id).paragraphs


@pytest.mark.parametrize(
    ("today", "state", "when"),
    [
        (
            date(2022, 6, 10),
            "Your return is due on 13 June 2022.",
            "Please return it by the end of Monday 13 June 2022.",
        ),
        (DUE, "Your return is due on 13 June 2022.", "Please return it by the end of Monday 13 June 2022."),
        (date(2022, 6, 14), "Your return was due on 13 June 2022 and has not come.", "Please return it at once."),
    ],
    ids=["before", "the day itself", "the day after"],
)
def test_it_says_whether_the_day_has_gone_by(of: CaseStatus, today: date, state: str, when: str) -> None:
    """On the day itself it is still to come."""
    words = said(of, today)
    assert words[1].startswith("On 6 June 2022 we asked your agency for information")
    assert words[1].endswith(state)
    assert any(one.startswith(when) for one in words)


def test_a_second_reminder_says_that_it_is_one(of: CaseStatus) -> None:
    """On which day, by what means and to whom; a first one says nothing of another."""
    request = of.case.requests[1]
    assert not any("We reminded" in one for one in said(of, DUE))
    of.case.chases.append(
        Chase(request_id=request.id, chased_on=date(2022, 6, 9), means="Telephone", to_whom="Ann Reed")
    )
    assert "We reminded you of it on 9 June 2022 (telephone, Ann Reed)." in said(of, DUE)


def test_a_part_that_came_is_thanked_for(of: CaseStatus) -> None:
    """The rest is asked for."""
    request = of.case.requests[1]
    of.case.returns.append(AgencyReturn(request_id=request.id, kind="part", returned_on=date(2022, 6, 9)))
    assert said(of, DUE)[1].endswith(
        "Thank you for the part of it that came on 9 June 2022. The rest has not come yet."
    )


def test_only_who_is_waited_for_is_reminded(of: CaseStatus) -> None:
    """Not who has returned, nor a request that was withdrawn or not sent."""
    first, second, third = of.case.requests
    assert [one.id for one in DOCUMENT.items(of) or ()] == [second.id, third.id]
    second.withdrawn_on = DUE
    third.asked_on = None
    assert not DOCUMENT.applies(of)
    assert first.id not in [one.id for one in DOCUMENT.items(of) or ()]
