"""NHS numbers: ten digits, the last a check digit over the others (modulus 11)."""

from __future__ import annotations


def problem_with(text: str) -> str:
    """Return what is wrong with an NHS number as typed, in a sentence, or the empty text.

    Spaces and hyphens do not matter, and an empty number is simply not known. The number is never changed.
    """
    digits = text.replace(" ", "").replace("-", "")
    if not digits:
        return ""
    if not (digits.isascii() and digits.isdigit()) or len(digits) != 10:
        return f"“{text[:30]}” is not an NHS number, which has ten digits: check it against the paper."
    check = 11 - sum(int(digit) * weight for digit, weight in zip(digits, range(10, 1, -1), strict=False)) % 11
    if check % 11 != int(digits[9]):
        return f"“{text[:30]}” fails the NHS number's own check, so a digit is wrong: check it against the paper."
    return ""
