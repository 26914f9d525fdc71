"""Choosing another type of review: the sub-group chooses, the Chair approves or does not (procedure 10.2)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.case import Case, CaseEvent
from scr_desktop.domain.records.review.other_review import OtherReview
from scr_desktop.domain.rules.other_reviews import OtherReviews
from scr_desktop.domain.time.part_date import written
from scr_desktop.services import clock, loading
from scr_desktop.services.case.case import put_event
from scr_desktop.services.case.event_check import check_known
from scr_desktop.services.check import need, not_ahead
from scr_desktop.store.case_file import CaseFile


@dataclass(frozen=True, slots=True)
class Chosen:
    """A choice as it is entered: the answers to the chooser's questions, the type, why, and each principle."""

    chosen_on: date
    chosen: str
    reasons: str
    answers: Mapping[str, str] = field(default_factory=dict)
    principles: Mapping[str, str] = field(default_factory=dict)


def current(case: Case) -> OtherReview | None:
    """Return the choice that stands, or None."""
    return next((other_review for other_review in case.other_reviews if not other_review.superseded_at), None)


def choose(case_file: CaseFile, case_id: str, said: Chosen, why: str = "") -> Case:
    """Record the type that the sub-group chose, to be put to the Chair, and return the case.

    What the answers suggested is kept with it. `why` is required where it takes the place of an earlier choice, which
    stays readable. Raises `Problem` where a type, its reasons, an answer or a principle is missing.
    """
    with case_file.work("Another type of review chosen", case_id=case_id, why=why) as session:
        case = loading.open_case(session, case_id)
        reviews = loading.law(session).of(case).other_reviews
        _check(said, reviews)
        check_known(case, said.chosen_on, "chosen_on")
        earlier = current(case)
        if earlier:
            need(why, "A choice stands already: say why another takes its place.")
            earlier.superseded_at, earlier.superseded_why = clock.now(), why.strip()
        case.other_reviews.append(
            OtherReview(
                answers={question.key: said.answers[question.key] for question in reviews.questions},
                suggested=[one.type.key for one in reviews.suggest(said.answers)],
                chosen=said.chosen,
                reasons=said.reasons.strip(),
                principles={principle.key: said.principles[principle.key].strip() for principle in reviews.principles},
                chosen_on=said.chosen_on,
            )
        )
        for event in case.events:
            if event.kind == "other_review_approved" and not event.superseded_at:
                event.superseded_at, event.superseded_why = clock.now(), why.strip()
        put_event(session, case, CaseEvent(kind="other_review_chosen", happened_on=said.chosen_on), why.strip())
    return case


def approve(
    case_file: CaseFile, case_id: str, review_id: str, approved: str, by: str, on: date, note: str = ""
) -> Case:
    """Record whether the choice was approved (`yes`) or not (`no`, which needs its reason in `note`), by whom and when."""
    not_ahead(on, "on")
    if approved not in {"yes", "no"}:
        raise Problem("Say whether it was approved.", "approved")
    need(by, "Say who decided on the approval.", "by")
    if approved == "no" and not note.strip():
        raise Problem("Say why it was not approved: the sub-group chooses again with it.", "note")
    what = "Other review approved" if approved == "yes" else "Other review not approved"
    with case_file.work(what, case_id=case_id, why=note) as session:
        case = loading.open_case(session, case_id)
        one = current(case)
        if one is None or one.id != review_id or one.approved:
            raise Problem("There is no choice that waits for approval.", "approved")
        if on < one.chosen_on:
            raise Problem(f"It was chosen on {written(one.chosen_on)}: the approval came later.", "on")
        one.approved, one.approved_by, one.approved_on, one.approval_note = approved, by.strip(), on, note.strip()
        if approved == "yes":
            put_event(session, case, CaseEvent(kind="other_review_approved", happened_on=on), note)
    return case


def _check(said: Chosen, reviews: OtherReviews) -> None:
    not_ahead(said.chosen_on, "chosen_on")
    for question in reviews.questions:
        if said.answers.get(question.key, "") not in dict(question.choices):
            raise Problem(f"“{question.text}” is not answered yet: “Not known” is an answer too.", question.key)
    if reviews.by_key(said.chosen) is None:
        raise Problem("Choose the type of review.", "chosen")
    need(said.reasons, "Give the reasons for the choice: they go to the Chair with it.", "reasons")
    for principle in reviews.principles:
        if not said.principles.get(principle.key, "").strip():
            raise Problem(f"Say how this principle will be kept: “{principle.words}”", principle.key)
