"""What was recommended on the first page, and who does not agree: with the names of the agencies and the partners."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import shorten

from scr_desktop.documents.parts.dates import written_day
from scr_desktop.documents.parts.words import counted
from scr_desktop.documents.sections.about_decision import outcome_words
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.review.weighing import decision_of, recommendation_of

NO_VIEWS = "Not known: no view is recorded."
_DIFFERS = {"dissents": "does not agree", "abstains": "abstains"}
_REASON, _NAMED = 120, 90  # letters


def recommended_words(status: CaseStatus) -> str:
    """Return what is recommended, by whom and when, or that no recommendation is on record."""
    made = recommendation_of(status.case)
    if made is None:
        return f"No recommendation of the {status.regime.recommender} is on record."
    by = f", by {made.by.strip()}" if made.by.strip() else ""
    met = {"yes": " It says that the criteria are met.", "no": " It says that the criteria are not met."}
    said = outcome_words(made, status.regime)
    return f"{said[:1].upper()}{said[1:]} ({written_day(made.recommended_on)}{by}).{met.get(made.criteria_met, '')}"


def views_words(status: CaseStatus) -> str:
    """Return who does not agree, by name and with the reason begun; that nobody does is told from that no view is recorded."""
    views = _views(status)
    if not views:
        return NO_VIEWS
    against = [f"{who} {how}{f': “{_begun(why)}”' if why.strip() else ''}" for who, how, why in views if how]
    if not against:
        return f"Nobody disagrees on record: {counted(len(views), 'view')} recorded."
    return f"{'; '.join(against)}.{_agreeing([who for who, how, _ in views if not how])}"


def _agreeing(names: Sequence[str]) -> str:
    """Return who agrees, by name as long as that takes a line."""
    if not names:
        return ""
    named = ", ".join(dict.fromkeys(names))
    if len(named) <= _NAMED:
        return f" {named} agree{'' if len(names) > 1 else 's'}."
    return f" {counted(len(names), 'other agrees', 'others agree')}."


def _views(status: CaseStatus) -> list[tuple[str, str, str]]:
    """Return each view on what stands: who, how it differs (empty where it does not), and the reason."""
    case, made, decided = status.case, recommendation_of(status.case), decision_of(status.case)
    review = next((one for one in reversed(case.rapid_reviews) if one.current), None)
    of = {one.id for one in (made, decided, review) if one}
    agencies = [
        (agency_view.agency, _DIFFERS.get(agency_view.view, ""), agency_view.reason)
        for agency_view in case.agency_views
        if agency_view.recommendation_id in of
    ]
    signed = [
        (sign_off.partner, "" if sign_off.agrees else "does not agree with the rapid review", sign_off.note)
        for sign_off in case.sign_offs
        if sign_off.rapid_review_id in of
    ]
    partners = [
        (partner_view.partner, "" if partner_view.agrees else "does not agree with the decision", partner_view.reason)
        for partner_view in case.partner_views
        if partner_view.decision_id in of
    ]
    return [*agencies, *signed, *partners]


def _begun(text: str) -> str:
    return shorten(text, _REASON, placeholder=" …").rstrip(".")
