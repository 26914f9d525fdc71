"""Who told the office of the incident, each with the day and the means, and how a letter is addressed to each."""

from __future__ import annotations

from scr_desktop.documents.parts.content import Content, Grid
from scr_desktop.documents.parts.dates import written_day
from scr_desktop.documents.parts.item import Item
from scr_desktop.documents.parts.letter import COLLEAGUE, STRANGER
from scr_desktop.documents.parts.words import or_unknown
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.notifier import MEANS, Notifier


def notifiers(case: Case) -> list[Content]:
    """Return the table of everybody who told the office, in the order in which they were entered."""
    return [
        Grid(
            ["Notified by", "Person and role", "How to reach them", "Day", "Means"],
            [_row(notifier) for notifier in case.notifiers],
            widths=(24, 24, 22, 16, 14),
            row_headers=True,
            empty="No notifier has been entered.",
        )
    ]


def in_one_line(one: Notifier) -> str:
    """Return a notifier with everything that is entered, in one line."""
    return ", ".join(filter(None, (one.who, one.contact.strip(), one.when)))


def _row(one: Notifier) -> tuple[str, ...]:
    day = f"{one.told_on}, {one.told_time}" if one.told_on.known and one.told_time.strip() else one.told_on
    means = dict(MEANS).get(one.means, one.means) if one.means else ""
    return or_unknown(one.agency), or_unknown(one.post), or_unknown(one.contact), or_unknown(day), or_unknown(means)


def letters_to(status: CaseStatus) -> list[Item]:
    """Return one letter for each of those who told the office, called by who it is."""
    return [Item(notifier.id, notifier.who or notifier.called) for notifier in status.case.notifiers]


def notifier_of(status: CaseStatus, item: str) -> Notifier:
    """Return the notifier whose id is `item`."""
    return next(notifier for notifier in status.case.notifiers if notifier.id == item)


def address_of(one: Notifier) -> tuple[str, ...]:
    """Return the lines of the address of a letter to a notifier: the person with the post, then the agency, if entered."""
    return tuple(dict.fromkeys(filter(None, (one.post, one.agency.strip()))))


def of_the_public(one: Notifier) -> bool:
    """Return whether somebody told the office for no agency: a parent, a relative, a neighbour."""
    return not one.agency.strip() and not one.role.strip()


def stranger(one: Notifier) -> str:
    """Return how somebody is greeted whose name is not entered."""
    return STRANGER if of_the_public(one) else COLLEAGUE


def in_danger() -> str:
    """Return what a member of the public is told to do who fears for a child, and must not wait for an answer."""
    return (
        "If you think that a child is in danger now, please ring the police on 999 and do not wait to hear from us. If you "
        "learn anything more that may matter for a child’s safety, please tell us at once."
    )


def told_us(one: Notifier) -> str:
    """Return when somebody told the office, inside a sentence: ` on 2 April 2026`, or nothing where it is not known."""
    if not one.told_on.known:
        return ""
    return f" on {written_day(one.told_on.day)}" if one.told_on.day else f" ({one.told_on})"
