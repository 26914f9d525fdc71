"""What was done with another process that may run beside the review, in words."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.domain.progress.other_process import told_words
from scr_desktop.domain.records.telling import Consideration
from scr_desktop.domain.rules.condition import Is
from scr_desktop.domain.rules.criterion import ParallelProcess
from scr_desktop.domain.sources.source import Force, Source

SOURCE = Source("an invented paragraph", Force.LOCAL)


def process(*, told: bool) -> ParallelProcess:
    """Return the inquest, whose owner is told of the incident or not."""
    return ParallelProcess("inquest", "Inquest", "The coroner", "Ask", SOURCE, Is("died"), told=told)


def done(outcome: str = "taken_up", on: date | None = None) -> Consideration:
    """Return what was done with it."""
    return Consideration(process="inquest", outcome=outcome, told_on=on, told_means="Telephone" if on else "")


@pytest.mark.parametrize(("told", "what", "words"), [
    (True, done(on=date(2018, 5, 17)), "Told on 17 May 2018: Telephone"),
    (False, done(on=date(2018, 5, 17)), "Told on 17 May 2018: Telephone"),
    (True, done(), "Not recorded as told"),
    (False, done(), ""),
    (True, done("not_applicable"), ""),
    (True, done("to_do"), ""),
    (True, None, ""),
])  # fmt: skip
def test_that_nobody_told_its_owner_is_said_only_of_one_taken_up_by_telling(
    told: bool, what: Consideration | None, words: str
) -> None:
    """What was set aside, or is still to be considered, is nobody to be told of."""
    assert told_words(process(told=told), what) == words
