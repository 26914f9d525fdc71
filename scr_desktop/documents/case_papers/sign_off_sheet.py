"""The sheet of a rapid review on which each partner signs."""

from __future__ import annotations

from collections.abc import Sequence

from scr_desktop.documents.parts.content import (
    Content,
    Grid,
    Heading,
    KeepTogether,
    Para,
    SignatureBoxes,
)
from scr_desktop.documents.parts.dates import written_day
from scr_desktop.domain.naming.with_post import with_post
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.review.rapid_review import RapidReview, SignOff
from scr_desktop.domain.rules.review_form import ReviewForm


def signed(case: Case, form: ReviewForm, review: RapidReview) -> list[Content]:
    """Return who signed a rapid review and whether they agree, and where those who have not may sign."""
    mine = {sign_off.partner: sign_off for sign_off in case.sign_offs if sign_off.rapid_review_id == review.id}
    missing = [partner for partner in form.partners if partner not in mine]
    found: list[Content] = [Heading(1, "Sign-off"), Para(f"Who signs: {form.partners_source}.", "small")]
    if mine:
        rows = [_signature(one) for one in mine.values()]
        found.append(Grid(["Partner", "Signed by", "Agrees", "Day"], rows, widths=(26, 28, 22, 24), row_headers=True))
    return [KeepTogether(found), *_to_sign(missing)]


def _signature(one: SignOff) -> tuple[str, ...]:
    agrees = "Yes" if one.agrees else "No"
    who = with_post(one.name, one.post)
    return one.partner, who, "\n".join(filter(None, (agrees, one.note))), written_day(one.signed_on)


def _to_sign(missing: Sequence[str]) -> list[Content]:
    return [KeepTogether([SignatureBoxes(missing)])] if missing else []
