"""The code on a sheet that is signed: it leads a scan back to the recommendation or decision that it belongs to.

It names the case by its reference and nobody by name. Four letters at its end show a slip in reading it.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator

from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.review.decision import Decision, Recommendation

# Without those that are taken for each other on a poor scan: 0 and O, 1 and I, 5 and S, 8 and B, 2 and Z.
_LETTERS = "ACDEFGHJKLMNPQRTUVWXY3479"
_CHECK = 4
_CODE = re.compile(rf"\b(\d{{4}}\s*-\s*\d{{3,5}})\s*-\s*([RD]\d{{1,3}})\s*-\s*([{_LETTERS}]{{{_CHECK}}})\b")


def code_of(case: Case, made: Recommendation | Decision) -> str:
    """Return the code of the sheet on which a recommendation or decision of the case is signed."""
    if isinstance(made, Decision):
        return _code(case.reference, f"D{made.number}")
    return _code(case.reference, f"R{1 + [one.id for one in case.recommendations].index(made.id)}")


def next_codes(case: Case) -> tuple[str, str]:
    """Return the codes of the sheets for the recommendation and the decision that are still to come."""
    recommended, decided = len(case.recommendations) + 1, len(case.decisions) + 1
    return _code(case.reference, f"R{recommended}"), _code(case.reference, f"D{decided}")


def codes_in(text: str) -> Iterator[str]:
    """Yield each code that stands in a text, whole and without a slip."""
    for reference, sheet, check in _CODE.findall(text.upper().replace("\u2013", "-").replace("\u2011", "-")):
        code = _code("".join(reference.split()), sheet)
        if code.endswith(check):
            yield code


def _code(reference: str, sheet: str) -> str:
    number = int.from_bytes(hashlib.sha256(f"{reference}/{sheet}".encode()).digest())
    letters = ""
    for _ in range(_CHECK):
        number, at = divmod(number, len(_LETTERS))
        letters += _LETTERS[at]
    return f"{reference}-{sheet}-{letters}"
