"""What is handed over at the end of the grace period, and where each thing of it stands."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.documents.case_papers.what_passes import Passing, passing, review_held, things, undecided
from scr_desktop.domain.chronology.chronology import Chronology, ChronologyRow
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.papers.attachment import Attachment
from scr_desktop.domain.records.papers.kept_email import KeptEmail
from scr_desktop.domain.records.review.rapid_review import RapidReview
from tests.documents.cases import add, made

BEGUN, COMPLETE, PLANNED = date(2019, 2, 4), date(2019, 6, 3), date(2019, 7, 1)


def told(of: CaseStatus, what: Passing = Passing.UNFINISHED, chronology: Chronology | None = None) -> dict[str, str]:
    """Return where each thing stands, by its name."""
    return dict(things(of, what, chronology or Chronology()))


def test_what_passes_follows_from_how_far_the_review_is() -> None:
    """A complete report, an unfinished review, or an incident without a decision on record."""
    of = made("transition")
    assert (passing(of.case), undecided(of.case)) == (Passing.UNDECIDED, True)
    of = add(of, review_begun=BEGUN)
    assert (passing(of.case), undecided(of.case)) == (Passing.UNFINISHED, False)
    assert passing(add(of, report_complete=COMPLETE).case) is Passing.COMPLETE


def test_a_report_that_is_complete_is_attached() -> None:
    """Its learning is in it; a planned publication is named, and an unfinished one has room for its learning."""
    of = add(made("transition"), review_begun=BEGUN)
    assert told(of)["The report"] == "Not complete"
    assert told(of)["The review"] == "Begun on 4 February 2019"
    assert told(of)["The learning"] == "Nothing written yet: there is room below"
    done = add(of, report_complete=COMPLETE, publication=PLANNED)
    assert told(done, Passing.COMPLETE)["The report"] == (
        "Complete on 3 June 2019, not published: to be attached. Publication was planned for 1 July 2019."
    )
    assert told(done, Passing.COMPLETE)["The learning"] == "In the report"


def test_what_is_not_there_is_said() -> None:
    """No review, no decision, no files and no chronology are each said in words."""
    of = made("transition")
    of.case.holds.clear()
    said = told(of)
    assert said["The review"] == "None was begun"
    assert said["The decision"] == "None on record"
    assert said["Files that agencies sent"] == "None"
    assert said["The merged chronology"] == "None was made"
    assert said["Holds"] == "Nothing on record"
    assert said["Children and family"] == "2 children, 1 adult recorded"


def test_the_decision_is_that_on_record_or_else_that_notified() -> None:
    """A notified decision is said to be notified, with what is known of its day."""
    of = made("transition")
    of.case.decided = "review"
    assert told(of)["The decision"] == "Decided to hold a review, on a day not known, as notified"
    assert told(add(of, decision=BEGUN))["The decision"] == "Made on 4 February 2019"


def test_the_notification_says_whether_it_went_on() -> None:
    """That no national one is on record is said, not left out."""
    of = made("transition")
    assert told(of)["The notification"] == "Received on 14 December 2018. No national notification is on record."
    assert told(add(of, notification_sent=date(2018, 12, 20)))["The notification"].endswith(
        "Sent nationally on 20 December 2018."
    )


def test_files_and_entries_are_counted() -> None:
    """A file that was removed does not pass; one page is one page."""
    of = made("transition")
    of.case.attachments += [
        Attachment(return_id="r", agency="Police", file_name="log.pdf", pages=1, kept_at="", sha256="", pdf=b""),
        Attachment(
            return_id="r", agency="GP", file_name="old.pdf", pages=2, kept_at="", sha256="", pdf=b"", removed_at="x"
        ),
    ]
    assert told(of)["Files that agencies sent"] == "Police: log.pdf (1 page)"
    rows = (ChronologyRow(case_id="c", agency="Police"), ChronologyRow(case_id="c", agency="GP"))
    assert told(of, chronology=Chronology(rows))["The merged chronology"] == "2 entries of 2 agencies"
    assert told(of, chronology=Chronology(rows[:1]))["The merged chronology"] == "1 entry of 1 agency"


@pytest.mark.parametrize(
    ("completed", "sent", "said"),
    [
        (None, None, "Not completed, not sent"),
        (BEGUN, None, "Completed on 4 February 2019, not sent"),
        (BEGUN, COMPLETE, "Completed on 4 February 2019, sent to the Panel on 3 June 2019"),
    ],
)
def test_the_rapid_review_says_how_far_it_came(completed: date | None, sent: date | None, said: str) -> None:
    """Being written, complete, or sent."""
    of = made("transition")
    assert told(of)["The rapid review"].startswith("None was written")
    review = RapidReview(number=1, completed_on=completed, sent_on=sent)
    of.case.rapid_reviews += [RapidReview(number=1, superseded_at="x"), review]
    assert review_held(of) is review
    assert told(of)["The rapid review"].startswith(said)


def test_a_review_sent_before_the_program_kept_it_is_known_by_its_day() -> None:
    """Nothing of it is here, but that it went is on record."""
    of = add(made("transition"), rapid_review_sent=BEGUN)
    assert told(of)["The rapid review"] == "Sent to the Panel on 4 February 2019"


def test_e_mails_that_were_kept_are_counted_and_never_told_of() -> None:
    """Those in use; a subject or a sender may name somebody."""
    of = made("transition")
    assert "E-mails that came in" not in told(of)
    of.case.kept_emails += [
        KeptEmail(
            file_name="a.eml", sender="a@b.example", subject="Rosie", came_on=BEGUN, taken_as="kept", kept_at="x",
            sha256="x", content=b"", removed_at=removed,
        )
        for removed in ("", "", "x")
    ]  # fmt: skip
    assert told(of)["E-mails that came in"] == "2 e-mails, as they came in"
