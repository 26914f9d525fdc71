"""What was recommended and decided in a case, and what followed it: everything on record, superseded entries too."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from scr_desktop.documents.parts.content import Content, Grid, Heading
from scr_desktop.documents.parts.dates import written_day
from scr_desktop.documents.parts.words import choice
from scr_desktop.documents.sections.about_decision import NATIONAL, decided_day, outcome_words
from scr_desktop.documents.sections.rested_on import rested_on
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.meeting import Meeting
from scr_desktop.domain.records.review.correspondence import REPLIES
from scr_desktop.domain.records.review.decision import VIEWS, Decision, Recommendation
from scr_desktop.domain.records.words import YES_NO
from scr_desktop.domain.review.foundations import MISSING_THEN
from scr_desktop.domain.review.panel_said import settled_how
from scr_desktop.domain.rules.regime import Regime

_HEADING = "Recommendation, decision and what followed"
_WIDTHS = (20, 34, 46)


def decisions_on_record(status: CaseStatus, meetings: Sequence[Meeting] = ()) -> list[Content]:
    """Return the section on recommendation, decision and what followed, or nothing where none of it is on record.

    `meetings` are those that have the case on their agenda: what was decided rests on them and on the rapid review.
    """
    case, regime = status.case, status.regime
    parts = [
        ("Recommended and decided", ["On", "What", "Reasons"], _decided(case, regime)),
        ("Views on it", ["Who", "View", "Reason"], _views(case)),
        ("The Panel and other areas", ["On", "What", "Words, and how it was settled"], _followed(case)),
        ("Another type of review", ["On", "Type", "Reasons and approval"], _others(case, regime)),
    ]
    found = rested_on(status, meetings)
    for title, columns, rows in parts:
        if rows:
            found += [Heading(2, title), Grid(columns, rows, widths=_WIDTHS, row_headers=True)]
    return [Heading(1, _HEADING), *found] if found else []


def _decided(case: Case, regime: Regime) -> list[tuple[str, str, str]]:
    """Return recommendations and decisions in the order of their days."""
    rows = []
    for recommendation in case.recommendations:
        met = f"Are the criteria met? {choice(YES_NO, recommendation.criteria_met)}."
        national = NATIONAL[recommendation.national_view] if regime.national_review else ""
        said = [
            met,
            recommendation.reasons,
            national,
            _missing(recommendation),
            f"Superseded: {recommendation.superseded_why}" if recommendation.superseded_at else "",
        ]
        rows.append(
            (
                recommendation.recommended_on,
                written_day(recommendation.recommended_on),
                f"Recommended by {recommendation.by}: {outcome_words(recommendation, regime)}",
                said,
            )
        )
    for made in case.decisions:
        by = f" by {made.decided_by}" if made.decided_by else ""
        said = [
            made.reasons,
            *(f"Contrary to {words}" for words in made.contrary_to),
            _missing(made),
            *(f"{label}: {why}" for label, why in _explained(made) if why.strip()),
            f"Superseded: {made.superseded_why}" if made.superseded_at else "",
        ]
        rows.append((made.decided_on, decided_day(made), f"Decided{by}: {outcome_words(made, regime)}", said))
    return [(day, what, _joined(said)) for _, day, what, said in sorted(rows, key=lambda row: row[0])]


def _missing(made: Recommendation | Decision) -> str:
    return f"{MISSING_THEN}: {' '.join(made.missing_then)}" if made.missing_then else ""


def _explained(made: Decision) -> tuple[tuple[str, str], ...]:
    """Return what a decision owed an explanation for, and who reviews, label by label; not all of it need be there."""
    return (
        ("Why it is contrary to it", made.contrary_why),
        ("Why it departs from the recommendation", made.departs_why),
        ("Why it came late", made.late_why),
        ("On a national review", made.national_reasons),
        ("Reviewer", made.reviewer),
    )


def _views(case: Case) -> list[tuple[str, str, str]]:
    """Return each view; where there were several recommendations or decisions, with the one that it is of."""
    recommended = {
        recommendation.id: f"the recommendation of {written_day(recommendation.recommended_on)}"
        for recommendation in case.recommendations
    }
    made = {decision.id: f"the decision of {decided_day(decision)}" for decision in case.decisions}
    agencies = [
        (
            agency_view.agency,
            _view_of(choice(VIEWS, agency_view.view), recommended, agency_view.recommendation_id),
            agency_view.reason,
        )
        for agency_view in case.agency_views
    ]
    partners = [
        (
            f"{partner_view.partner} ({partner_view.name})",
            _view_of("Agrees" if partner_view.agrees else "Does not agree", made, partner_view.decision_id),
            partner_view.reason,
        )
        for partner_view in case.partner_views
    ]
    return [*agencies, *partners]


def _view_of(view: str, several: Mapping[str, str], of: str) -> str:
    return f"{view}: {several[of]}" if len(several) > 1 and of in several else view


def _followed(case: Case) -> list[tuple[str, str, str]]:
    """Return what came from the Panel and went to it or to another area, in the order of days."""
    kinds = dict(REPLIES)
    rows = [
        *((panel_reply.received_on, f"The Panel: {kinds[panel_reply.kind].lower()}", [panel_reply.words, settled_how(panel_reply, case)])
          for panel_reply in case.panel_replies),
        *((one.sent_on, f"Sent to {one.who} by: {one.means}", [one.what, one.note]) for one in case.information_sent),
        *((national_view.taken_on, NATIONAL[national_view.view], [national_view.new_information, national_view.reasons]) for national_view in case.national_views),
        *((one.passed_on, f"Passed on to {one.area} by: {one.means}", [one.why, one.outcome]) for one in case.passed_on),
    ]  # fmt: skip
    return [(written_day(on), what, _joined(said)) for on, what, said in sorted(rows, key=lambda row: row[0])]


def _others(case: Case, regime: Regime) -> list[tuple[str, str, str]]:
    words = {"yes": "Approved", "no": "Not approved"}
    return [
        (
            written_day(other_review.chosen_on),
            regime.other_reviews.name(other_review.chosen),
            _joined(
                [
                    other_review.reasons,
                    f"{words[other_review.approved]} by {other_review.approved_by}. {other_review.approval_note}"
                    if other_review.approved
                    else "To be approved",
                    f"Superseded: {other_review.superseded_why}" if other_review.superseded_at else "",
                ]
            ),
        )
        for other_review in case.other_reviews
    ]


def _joined(said: list[str]) -> str:
    return "\n".join(one.strip() for one in said if one.strip())
