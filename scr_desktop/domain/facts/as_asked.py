"""A case with the answers alone that its arrangements ask for: an answer to what they do not ask decides nothing.

Editions ask different questions. An answer left over from another one, because a day was corrected since, is kept as it was
given; it neither counts nor contradicts anything, and is named beside the verdict.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, cast

from scr_desktop.domain.records.case import Answer, Case
from scr_desktop.domain.rules.fact import EARLIER, RENAMED

# What earlier versions asked under every edition speaks for the questions that took its place.
_ASKED_BEFORE = frozenset(fact.key for fact in EARLIER)


class _AsAsked:
    """Everything of a case as it is, except the answers that are not asked for."""

    def __init__(self, case: Case, answers: list[Answer]) -> None:
        self._case, self.answers = case, answers

    def __getattr__(self, name: str) -> Any:
        return getattr(self._case, name)


def as_asked(case: Case, asked: Collection[str]) -> Case:
    """Return a case to be read, never changed: with those of its answers that are to a question in `asked`."""
    unasked = set(unasked_answers(case, asked))
    if not unasked:
        return case
    return cast("Case", _AsAsked(case, [answer for answer in case.answers if answer.fact not in unasked]))


def unasked_answers(case: Case, asked: Collection[str]) -> list[str]:
    """Return the keys under which a case has answers that are to none of the questions `asked`, in their order."""
    counted = {*asked, *_ASKED_BEFORE}
    said = [answer for answer in case.answers if answer.value not in {"", "unknown"}]
    return [one.fact for one in said if RENAMED.get(one.fact, one.fact) not in counted]
