"""Which of Excel's number formats show a day or a time: without that, a date is only a number."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

# ISO/IEC 29500-1, 18.8.30: the formats that are not written out in a workbook.
_BUILT_IN = {*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)}
_NOT_THE_PATTERN = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?!h|hh|m|mm|s|ss)[^\]]*\]', re.IGNORECASE)


def dates_in_formats(custom: Mapping[int, str]) -> set[int]:
    """Return the numbers of the workbook's own formats that show a day or a time."""
    return {number for number, code in custom.items() if _dated(code)}


def shows_date(number: int, dated: Collection[int]) -> bool:
    """Return whether the format with this number shows a day or a time."""
    return number in _BUILT_IN or number in dated


def _dated(code: str) -> bool:
    """Return whether a format has signs for days or times outside quotation: `dd/mm/yyyy`, not `0.00 "days"`."""
    pattern = _NOT_THE_PATTERN.sub("", code.split(";", maxsplit=1)[0])
    return bool(re.search(r"[dmyhs]", pattern, re.IGNORECASE)) and "general" not in pattern.lower()
