"""The notification form for a lead agency, blank: one form for either request, a review or another type (procedure 4.2, 10.1)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from scr_desktop.documents.parts.content import (
    TICK,
    Content,
    Heading,
    KeepTogether,
    LinesToWrite,
    Para,
    SignatureBoxes,
    TickBoxes,
)
from scr_desktop.documents.parts.words import NO_OFFICE, invented
from scr_desktop.documents.subjects.arrangements import CRITERIA, OTHER_TYPES, ArrangementsPaper, OfArrangements
from scr_desktop.domain.records.birth import BIRTH
from scr_desktop.domain.records.case import CHILDREN_ON_FORM, HARM
from scr_desktop.domain.records.office import Office

NAME = "Notification form for agencies"
_ABOUT = (
    "For an agency that thinks that the criteria for a review are met, or that another type of review would help. Write what "
    "is known today and say what is not known: nothing is held back because it is incomplete. The duty of the local "
    "authority to notify nationally is not met by this form."
)
_TIMES = "From the day the authority became aware it has five working days: do not wait for what is missing."
_NOT_MET = "The criteria are not met, and another type of review would help (procedure 10.1). Suggested, if any:"
_CHILD = (
    ("Family name, given names, known as", 1),
    ("Date of birth; if not born yet, the day expected; if stillborn, or not known whether born alive, the day", 1),
    ("Sex, ethnicity, disability or health need, NHS number", 2),
    ("Address; in whose area the child normally lives; looked after, by which authority", 2),
    ("Date of death, if the child died", 1),
)
_INCIDENT = (
    ("Day and time, place, and in whose area it happened", 2),
    ("What happened, and what is known or suspected of abuse or neglect", 8),
    ("Day and time the authority became aware, by whom and how", 2),
    ("Police, coroner, other proceedings or reviews, as far as they are known", 3),
)
_AROUND = (
    ("Family and household: name, relationship, date of birth", 5),
    ("Each other child: where the child is, what makes the child safe, and who sees to it", 4),
    ("Agencies that know the family, with a person to ask", 5),
    ("Media interest, and days to be thought of: a birthday, the funeral, a trial, the inquest", 2),
)


def body(of: OfArrangements, office: Office, as_at: datetime) -> Sequence[Content]:
    """Return the blank form with the criteria of these arrangements and their other types of review; it holds nothing of any case."""
    rules = {part.title: [rule.text for rule in part.rules] for part in of.parts}
    return [
        Heading(1, NAME),
        Para(office.name or NO_OFFICE, "lead"),
        *invented(office),
        Para(of.known.text),
        Para(_ABOUT),
        Para(_TIMES),
        Para(_return_to(office)),
        _lines("Who notifies", ("Agency, name, role", 1), ("Telephone and secure e-mail", 1), ("Date of this form", 1)),
        *(_child(number) for number in range(1, CHILDREN_ON_FORM + 1)),
        _lines("Incident", *_INCIDENT),
        _lines("Family, other children, agencies", *_AROUND),
        Heading(2, "Which criteria you think are met"),
        *_boxes(rules.get(CRITERIA, [])),
        KeepTogether([LinesToWrite(4, "Why, with the evidence:")]),
        KeepTogether([Heading(2, "Or another type of review"), Para(_NOT_MET), *_boxes(rules.get(OTHER_TYPES, []))]),
        KeepTogether([LinesToWrite(3, "Why it would help:")]),
        KeepTogether([Heading(2, "Signed"), SignatureBoxes(["For the agency"])]),
        Para("Source: procedure 4.2, 10.1. The procedure's own form was dropped when an online system took its place.", "small"),
    ]  # fmt: skip


def _return_to(office: Office) -> str:
    where = office.secure_address.strip() or "the office's secure address"
    marked = f" Once filled in it is marked {office.marking.strip()}." if office.marking.strip() else ""
    return f"Send it by secure e-mail only, to {where}.{marked}"


def _child(number: int) -> Content:
    kinds = "   ".join(f"{TICK} {words}" for _, words in (*BIRTH, *HARM[:3]))
    return KeepTogether([Heading(2, f"Child {number}"), Para(kinds), *_ruled(_CHILD)])


def _lines(title: str, *entries: tuple[str, int]) -> Content:
    return KeepTogether([Heading(2, title), *_ruled(entries)])


def _ruled(entries: Sequence[tuple[str, int]]) -> list[Content]:
    return [LinesToWrite(count, f"{label}:") for label, count in entries]


def _boxes(words: Sequence[str]) -> list[Content]:
    items = list(words)
    return [TickBoxes(items)] if items else []


DOCUMENT = ArrangementsPaper(
    key="notification-form",
    name=NAME,
    about="A blank form on which an agency notifies an incident, or suggests another type of review; it may be published.",
    body=body,
    in_word=False,
)
