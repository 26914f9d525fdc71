"""The code of a signed sheet: it leads back to one sheet of one case, and a slip in reading it makes it none."""

from __future__ import annotations

import pytest

from scr_desktop.domain.review.sheet_code import codes_in, next_codes
from tests.documents.cases import made


def test_the_sheets_to_come_and_what_is_signed_on_them_bear_the_same_code() -> None:
    """The sheet is printed before the decision is on record; afterwards the decision has that code."""
    case = made("WT2018").case
    case.recommendations[:], case.decisions[:] = [], []
    recommendation, decision = next_codes(case)
    assert recommendation.startswith(f"{case.reference}-R1-")
    assert decision.startswith(f"{case.reference}-D1-")
    assert case.reference not in decision.removeprefix(case.reference)


@pytest.mark.parametrize("spoil", [
    lambda code: code.replace("D1", "D7"), lambda code: "2019" + code[4:], lambda code: code[:-1], lambda code: code[:-4] + "AAAA",
])  # fmt: skip
def test_a_slip_makes_it_none(spoil: object) -> None:
    """A digit read wrongly leads to no other sheet."""
    assert callable(spoil)
    _, code = next_codes(made("WT2018").case)
    assert list(codes_in(f"Sheet {code.lower().replace('-', ' - ')} of the case")) == [code]
    assert list(codes_in(f"Sheet {spoil(code)}")) == []
