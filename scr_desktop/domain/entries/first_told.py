"""The first day on which anybody told the office of an incident: its clocks run from it, where no other is entered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from scr_desktop.domain.facts.childhood import meant_by
from scr_desktop.domain.naming.folding import words_of
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.notifier import Notifier
from scr_desktop.domain.time.part_date import written

_THE_AUTHORITY = "Local authority"


@dataclass(frozen=True, slots=True)
class FirstTold:
    """The first day on which anybody told the office, and by whom; `perhaps` are those who may have told it before."""

    day: date
    by: Notifier
    perhaps: tuple[Notifier, ...] = ()


def first_told(notifiers: Sequence[Notifier]) -> FirstTold | None:
    """Return the first certain day on which anybody told the office, or None if no day is certain.

    The procedure counts from the receipt of the notification (4.3, 4.6), which is the first one where several tell.
    """
    certain = [(notifier.told_on.day, notifier) for notifier in notifiers if notifier.told_on.day]
    if not certain:
        return None
    day, by = min(certain, key=lambda found: found[0])
    open_ = [notifier for notifier in notifiers if notifier.told_on.known and not notifier.told_on.day]
    perhaps = tuple(one for one in open_ if (earliest := meant_by(one.told_on).earliest) and earliest < day)
    return FirstTold(day, by, perhaps)


def receipt_in_doubt(case: Case) -> str:
    """Return why the day of receipt must be entered, or cannot be the day that is entered; or the empty text."""
    entered, first = case.day_of("notification_received"), first_told(case.notifiers)
    if entered is None:
        return _who_was_first(first) if first and first.perhaps else ""
    if before := next((notifier for notifier in case.notifiers if _certainly_before(notifier, entered)), None):
        return (
            f"{before.called} told the office on {before.told_on}, before {written(entered)}, from which the notification "
            "counts as received: the office’s time runs from the first time it was told. Correct one of the two days."
        )
    if case.notifiers and all(_certainly_after(notifier, entered) for notifier in case.notifiers):
        return (
            f"The notification counts as received on {written(entered)}, before anybody entered here told the office: "
            "enter who told it first, or correct one of the days."
        )
    return ""


def knew_before(case: Case, authorities: Sequence[str]) -> str:
    """Return that the local authority itself told the office before it is said to have become aware; or the empty text.

    `authorities` are the names of those the case can be of. One entered as the local authority, without a name, is it too.
    """
    aware = case.day_of("aware")
    own = [notifier for notifier in case.notifiers if _is_authority(notifier, [_THE_AUTHORITY, *authorities])]
    told = next((one for one in own if aware and _certainly_before(one, aware)), None)
    if told is None or aware is None:
        return ""
    return (
        f"{told.called} told the office on {told.told_on}, before the day on which the local authority is said to have "
        f"become aware ({written(aware)}): it knew by then. Correct one of the two days."
    )


def _is_authority(one: Notifier, names: Sequence[str]) -> bool:
    """Return whether a notifier is one of these authorities, or a service of it: its name stands first."""
    agency = words_of(one.agency)
    return any(words and agency[: len(words)] == words for words in map(words_of, names))


def _who_was_first(first: FirstTold) -> str:
    other = first.perhaps[0]
    before = "before" if _certainly_before(other, first.day) else "perhaps before"
    return (
        f"{other.called}, entered with {other.told_on}, told the office {before} {first.by.called} ({written(first.day)}): "
        "enter the day on which the notification was received, from which the office’s time runs."
    )


def _certainly_before(one: Notifier, day: date) -> bool:
    latest = meant_by(one.told_on).latest
    return latest is not None and latest < day


def _certainly_after(one: Notifier, day: date) -> bool:
    earliest = meant_by(one.told_on).earliest
    return earliest is not None and earliest > day
