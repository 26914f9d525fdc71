"""The sheet on which partners sign a rapid review: who has, and room for who has not."""

from __future__ import annotations

from datetime import date

from scr_desktop.documents.case_papers.sign_off_sheet import signed
from scr_desktop.documents.parts.content import Grid, Heading, KeepTogether, Para, SignatureBoxes
from scr_desktop.domain.records.review.rapid_review import RapidReview, SignOff
from tests.documents.cases import made
from tests.present import a, present

DAY = date(2022, 6, 20)


def test_whoever_has_not_signed_has_a_box() -> None:
    """All three where nobody has; the sheet says by which source they sign."""
    of = made("WT2018")
    form = present(of.regime.rapid_review, "a form")
    head, boxes = signed(of.case, form, RapidReview())
    assert a(KeepTogether, head).items == [Heading(1, "Sign-off"), Para(f"Who signs: {form.partners_source}.", "small")]
    assert list(a(SignatureBoxes, a(KeepTogether, boxes).items[0]).people) == list(form.partners)


def test_whoever_has_signed_stands_in_the_table_alone() -> None:
    """Agreement or refusal with its note; a signature for another version does not count for this one."""
    of = made("WT2018")
    form, review = present(of.regime.rapid_review, "a form"), RapidReview()
    first, second, third = form.partners
    of.case.sign_offs += [
        SignOff(rapid_review_id=review.id, partner=first, name="Ann Reed", post="Director", signed_on=DAY),
        SignOff(
            rapid_review_id=review.id, partner=second, name="Ben Holt", agrees=False, note="Not yet", signed_on=DAY
        ),
        SignOff(rapid_review_id="another", partner=third, signed_on=DAY),
    ]
    head, boxes = signed(of.case, form, review)
    assert a(Grid, a(KeepTogether, head).items[2]).rows == [
        (first, "Ann Reed, Director", "Yes", "20 June 2022"),
        (second, "Ben Holt", "No\nNot yet", "20 June 2022"),
    ]
    assert list(a(SignatureBoxes, a(KeepTogether, boxes).items[0]).people) == [third]


def test_once_all_have_signed_there_is_no_box() -> None:
    """Nothing is left to sign."""
    of = made("WT2018")
    form, review = present(of.regime.rapid_review, "a form"), RapidReview()
    of.case.sign_offs += [SignOff(rapid_review_id=review.id, partner=one, signed_on=DAY) for one in form.partners]
    assert len(signed(of.case, form, review)) == 1
