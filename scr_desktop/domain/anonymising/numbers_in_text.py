"""What identifies by its form alone: numbers, references, postcodes, e-mail addresses and accounts."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from scr_desktop.domain.anonymising.identifier_kinds import Found, IdentifierKind
from scr_desktop.domain.naming.nhs_number import problem_with

_DIGITS_OF_NHS = 10
_FORMS = (
    (IdentifierKind.MAIL, re.compile(
        r"[\w.+'-]{1,64}\s?(?:@|\(at\)|\[at\])\s?[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}", re.IGNORECASE)),
    (IdentifierKind.ACCOUNT, re.compile(r"(?<![\w.@])@(?=\w{0,30}[\d_])\w[\w.]{2,30}")),
    (IdentifierKind.NUMBER, re.compile(r"(?<![\d.])(?:\d{3}[\s.–-]?\d{3}[\s.–-]?\d{4}|\d{4}\s\d{3}\s\d{3}|\d{5}\s\d{5})(?!\d)")),
    (IdentifierKind.TELEPHONE, re.compile(
        r"(?<![\w.])(?:(?:\+|00)44[\s.-]?(?:\(0\)\s?)?|\(?0)\d(?:[\s().-]{0,2}\d){8,9}(?!\d)"
        r"|(?<=\b(?:tel|mob)\s)\d{3}\s?\d{3}(?!\d)|(?<=\btel[.:]\s)\d{3}\s?\d{3}(?!\d)|(?<=\bphone\s)\d{3}\s?\d{3}(?!\d)",
        re.IGNORECASE)),
    (IdentifierKind.POSTCODE, re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]?[\s.-]{0,2}\d[ABD-HJLNP-UW-Z]{2}\b", re.IGNORECASE)),
    (IdentifierKind.REFERENCE, re.compile(
        r"\b(?:STORM|Niche|CAD|URN|UPN|ULN|UPRN|PNC|CRN|LCS|Mosaic|Liquidlogic|EMIS|RiO|SystmOne|crime|incident|log|hospital"
        r"|passport|licence|MRN)\s(?:(?:ref(?:erence)?|no|number|log|id)\b\.?\s?)?[:#]?\s?"
        r"(?=[A-Z/-]{0,6}\d)[A-Z0-9][A-Z0-9/-]{4,20}\b"
        r"|\b[A-CEGHJ-PR-TW-Z]{2}\s?\d\d\s?\d\d\s?\d\d\s?[A-D]\b|\b[A-HJ-NP-RT-Z]\d{11}[\dA-Z]\b|\b[A-Z]{2}\d\d\s?[A-Z]{3}\b")),
)  # fmt: skip
_LONG_NUMBER = re.compile(r"(?<!\d)\d(?:[\s./–-]{0,2}\d){9}(?!\d)")


def numbers_in(text: str, nhs_numbers: Collection[str], references: Collection[str]) -> Iterator[Found]:
    """Yield what identifies by its form; `nhs_numbers` (ten digits) and `references` are those held on the case.

    A number that differs from one held by a digit or by two that changed places is taken for a slip of the finger.
    """
    for found in _LONG_NUMBER.finditer(text):
        digits = re.sub(r"\D", "", found[0])
        if any(_slipped(digits, nhs_number) for nhs_number in nhs_numbers):
            yield _removed(found, IdentifierKind.NUMBER)
    for kind, pattern in _FORMS:
        for found in pattern.finditer(text):
            if kind is not IdentifierKind.NUMBER or not problem_with(re.sub(r"\D", "", found[0])):
                yield _removed(found, kind)
    for reference in references:
        parts = re.findall(r"[^\W_]+", reference)
        pattern = re.compile(rf"(?<!\w){'[ /._-]?'.join(map(re.escape, parts))}(?!\w)", re.IGNORECASE)
        yield from (_removed(found, IdentifierKind.REFERENCE) for found in pattern.finditer(text))


def _slipped(digits: str, held: str) -> bool:
    other = [place for place, (one, its) in enumerate(zip(digits, held, strict=False)) if one != its]
    if len(other) != 2:
        return len(other) < 2
    first, second = other
    return second == first + 1 and digits[first] == held[second] and digits[second] == held[first]


def _removed(found: re.Match[str], kind: IdentifierKind) -> Found:
    words = kind if kind.isupper() or kind is IdentifierKind.NUMBER else kind.lower()
    return Found(found.start(), found.end(), kind, "", f"[{words} removed]")
