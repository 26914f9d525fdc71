"""The letter to who notified: that the notification is here, and what has become of it by now."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from scr_desktop.documents.letters.acknowledgement_letter import DOCUMENT, text
from scr_desktop.documents.parts.letter import gaps
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.notifier import Notifier
from scr_desktop.domain.records.office import Office
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
    return text(of, OFFICE, of.case.notifiers[at].id).paragraphs[2]


@pytest.mark.parametrize(
    ("of", "said"),
    [
        (made("WT2015"), "We are looking at it against the criteria of our procedure, and we may ask your agency"),
        (made("grace"), "It passes to the safeguarding partners with all information about it"),
        (decided(), "We have looked at it against the criteria of our procedure, and a decision has been made on it."),
        (closed(made("WT2015")), "We have closed the case of it."),
        (add(made("WT2015"), withdrawn=DAY), "Nothing more is looked at under it: the notification was withdrawn."),
        (closed(decided()), "We have looked at it against the criteria"),
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
        ("14 May 2018", "telling us on 14 May 2018 about this incident."),
        ("May 2018", "telling us (May 2018) about this incident."),
        ("", "telling us about this incident."),
    ],
)
def test_thanks_name_the_day_as_far_as_it_is_known(told: str, said: str) -> None:
    """Nothing is said of a day that nobody entered."""
    of = made("WT2015")
    of.case.notifiers[:] = [Notifier(agency="Police", told_on=PartDate.parse(told) if told else PartDate())]
    assert said in text(of, OFFICE, of.case.notifiers[0].id).paragraphs[1]


def test_it_is_addressed_to_person_and_agency() -> None:
    """The post follows the name; where nobody is named there is a gap, with which no letter is issued."""
    of = made("WT2015")
    of.case.notifiers[:] = [Notifier(agency="Police", person="Ann Reed", role="DI"), Notifier()]
    named, bare = (text(of, OFFICE, one.id) for one in of.case.notifiers)
    assert named.to == ("Ann Reed, DI", "Police")
    assert named.paragraphs[0] == "Dear Ann Reed"
    assert gaps(named) == []
    assert gaps(bare) == ["[… whom this letter goes to]"]


def test_each_notifier_has_a_letter_of_their_own() -> None:
    """It goes to somebody who oversees nothing; without a notifier it is not offered."""
    of = made("WT2015")
    assert len(DOCUMENT.items(of) or ()) == 2
    assert DOCUMENT.goes_outside(of, of.case.notifiers[0].id)
    of.case.notifiers.clear()
    assert not DOCUMENT.applies(replace(of))


@pytest.mark.parametrize(
    ("of", "said"),
    [
        (made("WT2018"), "We are looking at it with care, to see what needs to happen next."),
        (made("grace"), "the council, the health service and the police. They decide what happens next."),
        (decided(), "a decision has been made. We write to you about it separately."),
        (closed(made("WT2015")), "We have looked at it with care, and have finished."),
        (add(made("WT2015"), withdrawn=DAY), "We are not looking at it any further."),
    ],
    ids=["new", "grace", "decided", "closed", "withdrawn"],
)
def test_a_member_of_the_public_is_written_to_plainly(of: CaseStatus, said: str) -> None:
    """With sorrow, without a word of the trade; the subject says nothing of a child or an incident."""
    of.case.notifiers[:] = [Notifier(person="Mrs Ada Hill", told_on=PartDate.parse("14 May 2018"))]
    found = text(of, that_can_be_rung(), of.case.notifiers[0].id)
    words = " ".join(found.paragraphs)
    assert found.subject == "What you told us"
    assert said in words
    assert "We are sorry for what has happened" in words
    assert "on 14 May 2018" in words
    assert "please ring us on 01632 960001" in words
    assert not [one for one in ("notif", "criteria", "procedure", "agency", "Colleague") if one in words]


def that_can_be_rung() -> Office:
    """Return an office that can be rung."""
    return Office(name="Avonvale Partnership", telephone="01632 960001")


def test_an_agency_sees_in_the_subject_which_incident_is_meant() -> None:
    """The children's initials and the day, and no name: without them “this incident” could be any."""
    of = made("WT2015")
    found = text(of, OFFICE, of.case.notifiers[0].id)
    assert found.subject == "Your notification to us: T.O.R. and a child, incident on 14 May 2018"
