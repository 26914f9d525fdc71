"""The letter to who notified: that the notification is here, and what has become of it by now."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from scr_desktop.documents.letters.acknowledgement_letter import DOCUMENT, text
from scr_desktop.documents.parts.letter import gaps
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.notifier import Notifier
from scr_desktop.domain.records.review.decision import Decision
from scr_desktop.domain.time.part_date import PartDate
from tests.documents.cases import OFFICE, add, closed, made

DAY = date(2018, 6, 4)


def decided() -> CaseStatus:
    """Return a case in which a decision was made."""
    of = made("WT2015")
    of.case.decisions.append(Decision(decided_on=DAY, outcome="review"))
    return of


def third(of: CaseStatus, at: int = 0) -> str:
    """Return the paragraph of the letter that says what happens."""
    return text(of, OFFICE, of.case.notifiers[at].id).paragraphs[3]


@pytest.mark.parametrize(
    ("of", "said"),
    [
        (made("WT2015"), "It is looked at against the criteria of our procedure, and we may ask your agency"),
        (made("grace"), "It passes to the safeguarding partners with all information about it"),
        (decided(), "It has been looked at against the criteria of our procedure, and a decision has been made on it."),
        (closed(made("WT2015")), "The case of it is closed."),
        (add(made("WT2015"), withdrawn=DAY), "Nothing more is looked at under it: the notification was withdrawn."),
        (closed(decided()), "It has been looked at against the criteria"),
    ],
    ids=["new", "grace", "decided", "closed", "withdrawn", "decided and closed"],
)
def test_a_letter_printed_late_says_what_has_happened(of: CaseStatus, said: str) -> None:
    """Nobody is told that all is still to come when it is not."""
    assert third(of).startswith(said)
    assert "Please secure your records now" in third(of)


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("14 May 2018", "this incident on 14 May 2018."),
        ("May 2018", "this incident (May 2018)."),
        ("", "this incident."),
    ],
)
def test_thanks_name_the_day_as_far_as_it_is_known(told: str, said: str) -> None:
    """Nothing is said of a day that nobody entered."""
    of = made("WT2015")
    of.case.notifiers[:] = [Notifier(agency="Police", told_on=PartDate.parse(told) if told else PartDate())]
    assert said in text(of, OFFICE, of.case.notifiers[0].id).paragraphs[2]


def test_it_is_addressed_to_person_and_agency() -> None:
    """The post follows the name; where nobody is named there is a gap, with which no letter is issued."""
    of = made("WT2015")
    of.case.notifiers[:] = [Notifier(agency="Police", person="Ann Reed", role="DI"), Notifier()]
    named, bare = (text(of, OFFICE, one.id) for one in of.case.notifiers)
    assert named.to == ("Ann Reed, DI", "Police")
    assert named.paragraphs[1] == "Dear Ann Reed"
    assert gaps(named) == []
    assert gaps(bare) == ["[… whom this letter goes to]"]


def test_each_notifier_has_a_letter_of_their_own() -> None:
    """It goes to somebody who oversees nothing; without a notifier it is not offered."""
    of = made("WT2015")
    assert len(DOCUMENT.items(of) or ()) == 2
    assert DOCUMENT.goes_outside(of, of.case.notifiers[0].id)
    of.case.notifiers.clear()
    assert not DOCUMENT.applies(replace(of))
