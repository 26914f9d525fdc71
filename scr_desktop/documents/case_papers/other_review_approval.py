"""The paper that puts another type of review to the Chair for approval (procedure 10.2)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from scr_desktop.documents.parts.content import (
    Column,
    Content,
    Facts,
    Grid,
    Heading,
    KeepTogether,
    LinesToWrite,
    Para,
    SignatureBoxes,
)
from scr_desktop.documents.parts.dates import written_day
from scr_desktop.documents.parts.item import Item
from scr_desktop.documents.parts.letter import letterhead
from scr_desktop.documents.parts.words import UNKNOWN, choice, day_or, with_source
from scr_desktop.documents.sections.about_decision import superseded, which_case
from scr_desktop.documents.subjects.thing import OfThing, ThingPaper
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.records.review.other_review import OtherReview
from scr_desktop.domain.rules.other_reviews import OtherReviews, Suggested

NAME = "Another type of review"


def body(of: OfThing, office: Office, as_at: datetime) -> Sequence[Content]:
    """Return the choice whose id is `item`, as it stood at `as_at` (local time), with its grounds and principles."""
    status, item = of.status, of.item
    made = next(other_review for other_review in status.case.other_reviews if other_review.id == item)
    reviews = status.regime.other_reviews
    return [
        *letterhead(office),
        Heading(1, "Another type of review: for approval"),
        which_case(status),
        *superseded(made.superseded_at, made.superseded_why, "choice"),
        Facts(_facts(status, made)),
        Heading(2, "Reasons for the choice"),
        Para(made.reasons),
        Heading(2, "What the answers suggest"),
        _suggested(made, reviews),
        Heading(2, "Questions and answers"),
        Grid(["Question", "Answer", "Source and force"], _answered(made, reviews), widths=(50, 18, 32)),
        Heading(2, "How each principle will be kept"),
        Grid(
            ["Principle", "How", "Source and force"],
            [
                (principle.words, made.principles.get(principle.key, UNKNOWN), with_source(principle.source))
                for principle in reviews.principles
            ],
            widths=(36, 36, 28),
            row_headers=True,
        ),
        *_approval(status, office, made),
        *([Para(reviews.caution, "small")] if reviews.caution else []),
        Para("Source: Procedure 10.1 to 10.6.", "small"),
        Para(f"{reviews.doubted.paragraph}: {reviews.doubted.note}", "small"),
    ]


def _answered(made: OtherReview, reviews: OtherReviews) -> list[tuple[str, str, str]]:
    return [
        (
            question.text,
            dict(question.choices).get(made.answers.get(question.key, ""), UNKNOWN),
            with_source(question.source),
        )
        for question in reviews.questions
    ]


def _facts(status: CaseStatus, made: OtherReview) -> list[tuple[str, str]]:
    reviews = status.regime.other_reviews
    kind = reviews.by_key(made.chosen)
    found = [("Chosen", reviews.name(made.chosen)), ("Chosen on", written_day(made.chosen_on))]
    if kind:
        found += [
            ("What it is for", kind.when),
            ("Who leads it", kind.led_by),
            ("How long it takes", f"{kind.length} ({reviews.length_note})"),
        ]
    return [*found, ("Chosen by", status.regime.recommender)]


def _suggested(made: OtherReview, reviews: OtherReviews) -> Grid:
    return Grid(
        [Column("Type"), "Why", "Source and force"],
        [row for one in reviews.suggest(made.answers) for row in _rows(one)],
        widths=(28, 42, 30),
        row_headers=True,
        empty="The answers suggest no type.",
    )


def _rows(one: Suggested) -> list[tuple[str, str, str]]:
    return [(one.type.name, ground.reason, with_source(ground.source)) for ground in one.grounds]


def _approval(status: CaseStatus, office: Office, made: OtherReview) -> list[Content]:
    """Return the approval on record, or the boxes for it."""
    regime = status.regime
    heading = Heading(2, f"Approval: {regime.decider}")
    if made.approved:
        said = [
            ("Approved", choice((("yes", "Approved"), ("no", "Not approved")), made.approved)),
            ("By", made.approved_by),
            ("On", day_or(made.approved_on)),
            *([("Note", made.approval_note)] if made.approval_note else []),
        ]
        return [KeepTogether([heading, Facts(said)])]
    ticks = Grid([Column("Tick", "centre"), "Approval"], [("☐", "Approved"), ("☐", "Not approved, because:")],
                 widths=(8, 92))  # fmt: skip
    who = [f"{regime.decider}: {office.chair}" if office.chair.strip() else regime.decider]
    return [KeepTogether([heading, ticks, LinesToWrite(2), SignatureBoxes(who)])]


def _each(status: CaseStatus) -> list[Item]:
    reviews = status.regime.other_reviews
    return [
        Item(other_review.id, f"{reviews.name(other_review.chosen)}, {written_day(other_review.chosen_on)}")
        for other_review in status.case.other_reviews
    ]


DOCUMENT = ThingPaper(
    key="other-review-approval",
    name=NAME,
    about="Puts the type of review that the sub-group chose to the Chair for approval.",
    body=body,
    applies=lambda status: bool(status.case.other_reviews),
    only_if="it is for a case for which another type of review was chosen",
    each=_each,
)
