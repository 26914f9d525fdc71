"""Papers that are handed on: whoever receives them has all of it, and can read it years later."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.documents.case_papers import agency_return, hand_over, notification, recall_list
from scr_desktop.documents.making.draw import draw
from scr_desktop.documents.parts.imprint import Imprint
from scr_desktop.domain.chronology.chronology import Chronology, ChronologyRow
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.records.papers.attachment import Attachment
from scr_desktop.domain.records.papers.numbered_copy import Copy
from scr_desktop.domain.records.safety_item import SafetyItem
from scr_desktop.domain.time.part_date import PartDate
from tests.documents.case_papers.test_as_its_reader import decide, read, reviewed
from tests.documents.cases import TODAY, add, made, stand_again
from tests.documents.in_memory import body_of
from tests.documents.reading import ReadBack, squeeze


@pytest.mark.parametrize(
    ("regime", "source"), [("WT2015", "Procedure 4.2"), ("WT2023", "Working Together 2023 ch 5, paragraph not at hand")]
)
def test_a_notification_names_the_agencies_and_what_came_of_it(regime: str, source: str) -> None:
    """Sent on, it says who knows the family and how to reach them, and holds recommendation and decision."""
    of = made(regime)
    of.case.agencies[0].contact = "01632 960002"
    before = squeeze(read(notification.DOCUMENT, of).text)
    assert "Agency 1 01632 960002 Visited 1 times" in before
    assert "Recommendation and decision" not in before
    decide(of)
    after = squeeze(read(notification.DOCUMENT, of).text)
    assert "Recommendation and decision Recommended on record 20 November 2026: a " in after
    assert source in after
    assert read(notification.DOCUMENT, of).faults == []


def test_a_notification_says_of_an_age_what_its_dates_hold() -> None:
    """Born in a year that gives two ages, a child is of one or the other, wherever the age stands; what is seen to stands alone."""
    of = made("WT2023")
    for child in of.case.children:
        child.harm, child.died_on, child.born_on = "seriously_harmed", PartDate(), PartDate.parse("2024")
    of.case.incident_on = PartDate.parse("3 June 2026")
    of.case.answers = [one for one in of.case.answers if one.fact != "age"]
    of.case.immediate_safety = ""
    of.case.safety_items = [SafetyItem(child="Noah", what="With an aunt", owner="Social care", due_on=TODAY)]
    text = squeeze(read(notification.DOCUMENT, stand_again(of)).text)
    assert "Age at that time 1 or 2" in text
    asked = text[text.index("How old was the child, or the eldest child who died?") :]
    assert "1 or 2 From the record:" in asked
    assert "Safety of the children now The safety of each child" in text


def test_a_hand_over_holds_the_chronology_the_review_and_the_files() -> None:
    """All information is all of it: what was merged, what was written, which files go with it, and why at all."""
    of, review = reviewed("transition")
    of.case.decisions.clear()
    of.case.partner_views.clear()
    review.content["why"] = "Nobody asked."
    add(
        of,
        date(2020, 6, 1),
        decision=date(2019, 2, 4),
        review_begun=date(2019, 2, 20),
        arrangements_begun=date(2019, 9, 1),
    )
    of = stand_again(of, date(2020, 6, 1))
    of.case.attachments.append(
        Attachment(return_id="x", agency="Police", file_name="log.pdf", pages=2, kept_at="", sha256="", pdf=b"")
    )
    rows = (
        ChronologyRow(
            case_id="x", agency="Police", happened_on=PartDate.parse("3 March 2018"), event="Called to the house."
        ),
    )
    bundle = read(hand_over.DOCUMENT, of, told=Chronology(rows))
    text = squeeze(bundle.text)
    for words in ("Called to the house.", "Nobody asked.", "Police: log.pdf (2 pages)", "1 entry of 1 agency",
                  "Source Procedure, grace period"):  # fmt: skip
        assert words in text, words
    assert bundle.faults == []
    contents = next(page for page in bundle.pages if "In this hand-over" in page)
    assert all(part in contents for part in ("Merged chronology . .", "Rapid review . .", "Deadlines . ."))


def test_a_period_under_review_ends_on_a_day() -> None:
    """Read two years later, a return does not say that it goes until today."""
    of = made("WT2023")
    text = squeeze(read(agency_return.DOCUMENT, of, of.case.returns[0].id).text)
    assert "Period under review all of your involvement, until 17 November 2026" in text
    assert "today" not in text


def test_a_recall_list_says_where_copies_are_brought_back_to() -> None:
    """Whoever calls copies back can read out the address; case and time stand on the list."""
    of = made("WT2023")
    of.case.copies.append(Copy(document="decision-pack", title="Decision pack", recipient="Police", given_on=TODAY,
                               made_at="2026-11-20T10:00:00+00:00"))  # fmt: skip
    office = Office(name="Board", address="1 Weir Street\nAvonvale", telephone="01632 960001")
    text = squeeze(ReadBack(draw(body_of(recall_list.DOCUMENT, of, office=office), Imprint("t"))).text)
    assert "Case 2018-003 Copies 1 of 1 numbered copy out" in text
    assert "To be returned to 1 Weir Street, Avonvale Telephone 01632 960001" in text
    assert "As at 20 November 2026, 14:05" in text
