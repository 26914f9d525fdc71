"""The rapid review as it goes to the Panel: aims, facts, analysis, criteria argued, recommendation, next steps, sign-off."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from scr_desktop.documents.case_papers.sign_off_sheet import signed
from scr_desktop.documents.parts.content import (
    Bullets,
    Content,
    Facts,
    Grid,
    Heading,
    KeepTogether,
    Notice,
    Para,
)
from scr_desktop.documents.parts.dates import written_day, written_time
from scr_desktop.documents.parts.item import Item
from scr_desktop.documents.parts.letter import letterhead
from scr_desktop.documents.parts.remarks import Remarks
from scr_desktop.documents.parts.words import UNKNOWN, capital, choice, day_or, noted_on, or_unknown
from scr_desktop.documents.sections.about_decision import decided_by, decided_day, outcome_words
from scr_desktop.documents.sections.criteria import under_its_heading
from scr_desktop.documents.sections.people import age_of, family_table
from scr_desktop.documents.sections.summary import notices
from scr_desktop.documents.subjects.thing import OfThing, ThingPaper
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.progress.deadline_met import why_late
from scr_desktop.domain.records.case import HARM, Case, Child
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.records.request import KINDS_OF_RETURN, InformationRequest
from scr_desktop.domain.records.review.decision import NATIONAL_VIEWS
from scr_desktop.domain.records.review.rapid_review import RapidReview
from scr_desktop.domain.review.on_record import argued_on_record, evidence_on_record, held
from scr_desktop.domain.review.review_need import SENT
from scr_desktop.domain.review.review_quality import criteria_to_argue, gaps, no_decision
from scr_desktop.domain.review.step_written import steps_written
from scr_desktop.domain.review.weighing import decision_of
from scr_desktop.domain.rules.condition import Truth
from scr_desktop.domain.rules.criterion import Criterion
from scr_desktop.domain.rules.place import ReviewPlace
from scr_desktop.domain.rules.review_form import Part, ReviewForm, Section

NAME = "Rapid review"
_DECISION = "Decision on a review"
_AFTER = "It was recorded after this review was completed, and is no part of what was completed or sent then."
NOTHING_WRITTEN = "Nothing has been written here."
_REASONS = "Reasons"
_HOLDS = {Truth.YES: "Yes", Truth.NO: "No", Truth.UNKNOWN: "Not yet known"}


def applies(status: CaseStatus) -> bool:
    """Return whether a rapid review of the case has been begun."""
    return bool(status.case.rapid_reviews) and status.regime.rapid_review is not None


def numbers(status: CaseStatus) -> list[Item]:
    """Return the versions of the review, the one that stands first."""
    return [
        Item(rapid_review.id, f"Number {rapid_review.number}{_state(rapid_review)}")
        for rapid_review in reversed(status.case.rapid_reviews)
    ]


def body(of: OfThing, office: Office, as_at: datetime) -> Sequence[Content]:
    """Return one version of the rapid review of a case as it stood at `as_at` (local time)."""
    status, item = of.status, of.item
    review = next(rapid_review for rapid_review in status.case.rapid_reviews if rapid_review.id == item)
    return [*_head(status, office, review, as_at), *written_review(status, review)]


def written_review(status: CaseStatus, review: RapidReview) -> list[Content]:
    """Return what a rapid review says, without the head of the paper."""
    form = status.regime.rapid_review
    assert form is not None
    return [
        *_aims(form),
        *_children(status.case),
        *(content for part in form.parts for content in _part(status, form, review, part)),
        *_steps(status.case, review),
        *signed(status.case, form, review),
        *_still_open(status, review),
    ]


def headings(form: ReviewForm) -> dict[str, str]:
    """Return under which heading each entry of a rapid review stands alone, by the key of the entry."""
    found = [(section.key, section.title) for section in form.sections]
    national = (part.title for part in form.parts if part.holds is ReviewPlace.NATIONAL)
    return dict([*found, *(("national_reasons", f"{title} › {_REASONS}") for title in national)])


def _state(review: RapidReview) -> str:
    if not review.current:
        return ", superseded"
    return "" if review.completed_on else ", being written"


def _head(status: CaseStatus, office: Office, review: RapidReview, as_at: datetime) -> list[Content]:
    case = status.case
    return [
        *letterhead(office),
        Heading(1, NAME),
        *not_final(review),
        Facts(
            [
                ("Case", f"{case.reference}: {case.title}"),
                ("Reference of the notification", case.national_reference.strip() or "None recorded"),
                ("Notification sent", day_or(case.day_of("notification_sent"), "Not recorded as sent")),
                ("Authority became aware", day_or(case.day_of("aware"))),
                ("Incident", f"{or_unknown(case.incident_on)}; place: {or_unknown(case.place)}"),
                ("Arrangements", status.regime.name),
                ("For", status.regime.panel),
                ("Number", f"{review.number}{_state(review)}"),
                ("Completed", day_or(review.completed_on, "Not completed")),
                ("Sent to the Panel", _sent(review)),
                *_why_late(case, review),
                ("As at", written_time(as_at)),
            ]
        ),
        *notices(status),
    ]


def not_final(review: RapidReview) -> list[Content]:
    """Return the warning that a review is a draft or an earlier version, or nothing."""
    if not review.current:
        words = f"Superseded on {noted_on(review.superseded_at)}: {review.superseded_why}"
        return [Notice(words, "An earlier version")]
    return [] if review.completed_on else [Notice("This review is still being written.", "Draft")]


def _sent(review: RapidReview) -> str:
    return f"{written_day(review.sent_on)}, {review.sent_means}" if review.sent_on else "Not sent"


def _why_late(case: Case, review: RapidReview) -> list[tuple[str, str]]:
    """Return why the review came late, where it is the one whose sending counts for the time limit."""
    why = why_late(case, SENT) if review.sent_on and review.sent_on == case.day_of(SENT) else ""
    return [("Why it came late", why)] if why else []


def _aims(form: ReviewForm) -> list[Content]:
    return [
        KeepTogether(
            [Heading(2, "Its aims"), Bullets(form.aims, numbered=True), Para(f"Source: {form.aims_source}.", "small")]
        )
    ]


def _children(case: Case) -> list[Content]:
    return [
        Heading(2, "The children"),
        Grid(
            ["Child", "Age", "Sex", "Ethnicity", "Disability", "What happened"],
            [_child(child, case) for child in case.children],
            widths=(26, 10, 12, 20, 16, 16),
            row_headers=True,
            empty="No child has been entered.",
        ),
    ]


def _child(child: Child, case: Case) -> tuple[str, ...]:
    known = [or_unknown(one) for one in (child.sex, child.ethnicity, child.disability)]
    return child.name, age_of(child, case), *known, choice(HARM, child.harm)


def _part(status: CaseStatus, form: ReviewForm, review: RapidReview, part: Part) -> list[Content]:
    found: list[Content] = [Heading(1, part.title)]
    if part.holds is ReviewPlace.CRITERIA:
        return [*found, *_criteria(status, review)]
    if part.holds is ReviewPlace.NATIONAL:
        return [*found, *_national(status, form, review)]
    for section in form.sections_of(part.key):
        found += [Heading(2, section.title), *_written(status, review, section)]
        if section.key == "household":
            found.append(family_table(status.case))
        if section.key == "agencies_part":
            found += _agencies(status.case)
    return [*found, *(_decision(status, review) if part.holds is ReviewPlace.NEXT_STEPS else [])]


def _written(status: CaseStatus, review: RapidReview, section: Section) -> list[Content]:
    """Return what is written in a section, or else what the record holds of it, with where it is recorded."""
    if written := review.content.get(section.key, "").strip():
        return [Para(written)]
    recorded = held(status, section.key)
    if recorded is None:
        return [Para(NOTHING_WRITTEN)]
    after = [Para(_AFTER)] if _missing_then(review, section.missing) else []
    return [*after, Para(recorded.words)]


def _agencies(case: Case) -> list[Content]:
    """Return who was asked for information and what came of it."""
    return [
        Grid(
            ["Agency", "Asked", "Returned"],
            [
                (request.agency, day_or(request.asked_on), _returned(case, request))
                for request in case.requests
                if request.asked_on
            ],
            widths=(40, 25, 35),
            caption="Agencies that took part",
            row_headers=True,
            empty="No agency has been asked for information.",
        )
    ]


def _returned(case: Case, request: InformationRequest) -> str:
    if request.withdrawn_on:
        return f"Not needed: {request.withdrawn_why}"
    answer = next(
        (
            agency_return
            for agency_return in case.returns
            if agency_return.request_id == request.id and agency_return.current
        ),
        None,
    )
    if answer is None:
        return "Asked, not returned"
    return f"{dict(KINDS_OF_RETURN)[answer.kind]}, {written_day(answer.returned_on)}"


def _criteria(status: CaseStatus, review: RapidReview) -> list[Content]:
    truths = {reason.key: reason.truth for reason in status.verdict.reasons}
    remarks = Remarks(one.source for one in criteria_to_argue(status.regime))
    return [
        Para("Each criterion with the answer on record, and the evidence for and against it."),
        Grid(
            ["Criterion", "Answer", "Evidence for", "Evidence against"],
            [
                (f"{one.text}\n{remarks.source(one.source)}", _HOLDS[truths[one.key]], *_argued(status, review, one))
                for one in criteria_to_argue(status.regime)
            ],
            widths=(36, 12, 26, 26),
        ),
        *remarks.notes(),
    ]


def _argued(status: CaseStatus, review: RapidReview, one: Criterion) -> tuple[str, str]:
    """Return what is written for and against a criterion, each with the evidence on record with the answers."""
    on_record = zip(("for", "against"), argued_on_record(status, one), strict=True)
    first, second = (_evidence(review.content.get(f"{side}.{one.key}", ""), texts) for side, texts in on_record)
    return first, second


def _evidence(written: str, recorded: Sequence[str]) -> str:
    said = [written.strip(), *(f"With the answer on record: {text}" for text in recorded)]
    return "\n".join(filter(None, said)) or "None written down"


def _national(status: CaseStatus, form: ReviewForm, review: RapidReview) -> list[Content]:
    view, remarks = review.content.get("national_view", "unknown"), Remarks(one.source for one in form.national)
    return [
        Facts(
            [
                ("View", dict(NATIONAL_VIEWS).get(view, UNKNOWN)),
                (_REASONS, review.content.get("national_reasons", "").strip() or NOTHING_WRITTEN),
            ]
        ),
        Grid(
            ["What the Panel weighs", "Answer", "Evidence"],
            [_weighed(status, review, one, remarks) for one in form.national],
            widths=(48, 14, 38),
        ),
        *remarks.notes(),
    ]


def _weighed(status: CaseStatus, review: RapidReview, one: Criterion, remarks: Remarks) -> tuple[str, ...]:
    recorded = [text for *_, text in evidence_on_record(status.case, one)]
    return (
        f"{under_its_heading(one.text)}\n{remarks.source(one.source)}",
        _HOLDS[one.when.holds(status.facts)],
        _evidence(review.content.get(f"for.{one.key}", ""), recorded),
    )


def _decision(status: CaseStatus, review: RapidReview) -> list[Content]:
    decision = decision_of(status.case)
    if decision is None:
        return [Heading(2, _DECISION), Para("Not recorded yet: it is made apart from the recommendation.")]
    later = review.completed_on is not None and decision.first_on > review.completed_on
    after = "It was decided after this review was completed." if later else _AFTER if _open_then(status, review) else ""
    return [
        Heading(2, _DECISION),
        *([Para(after)] if after else []),
        Facts(
            [
                ("What is decided", capital(outcome_words(decision, status.regime))),
                ("Decided", f"{decided_day(decision)}, by {decided_by(decision, status)}"),
                ("Reasons", or_unknown(decision.reasons)),
            ]
        ),
    ]


def _open_then(status: CaseStatus, review: RapidReview) -> bool:
    """Return whether no decision was on record when the review was completed, or when it was sent."""
    return _missing_then(review, no_decision(status.regime))


def _missing_then(review: RapidReview, sentence: str) -> bool:
    return sentence in (*review.open_when_completed, *review.open_when_sent)


def _steps(case: Case, review: RapidReview) -> list[Content]:
    if review.completed_on:
        kept = [next_step for next_step in case.next_steps if next_step.rapid_review_id == review.id]
        rows = [(one.what, one.owner or UNKNOWN, day_or(one.due_on, one.note or "No date")) for one in kept]
    else:
        rows = [(one.what, one.owner or UNKNOWN, one.due or "No date") for one in steps_written(review.content)]
    columns = ["What is to be done", "By whom", "By when"]
    return [
        Heading(2, "Next steps"),
        Grid(columns, rows, widths=(50, 28, 22), row_headers=True, empty="No next step was written down."),
    ]


def _still_open(status: CaseStatus, review: RapidReview) -> list[Content]:
    """Return what the quality check finds in a draft; a review that was completed speaks for itself."""
    found: Iterable[str] = [] if review.completed_on else [gap.sentence for gap in gaps(status, review)]
    return [Heading(1, "Still open in this draft"), Bullets(list(found))] if found else []


DOCUMENT = ThingPaper(
    key="rapid-review",
    name=NAME,
    about="The rapid review for the Panel, as it is written or as it was completed, with the sheet that each partner signs.",
    body=body,
    applies=applies,
    only_if="no rapid review of it has been begun",
    each=numbers,
)
