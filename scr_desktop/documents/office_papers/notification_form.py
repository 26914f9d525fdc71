"""The notification form for a lead agency, blank: one form for either request, a review or another type (procedure 4.2, 10.1).

It is filled in on a screen or by pen. A field is named by the path of its entry in a notification
(`domain/entries/form.py`), with "-" for "."; what has no entry there is named by what it asks.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from scr_desktop.documents.parts.content import (
    Content,
    Field,
    Fields,
    Heading,
    KeepTogether,
    LinesToWrite,
    Para,
    Ticks,
)
from scr_desktop.documents.parts.form import with_mark
from scr_desktop.documents.parts.words import NO_OFFICE, invented
from scr_desktop.documents.subjects.arrangements import CRITERIA, OTHER_TYPES, ArrangementsPaper, OfArrangements
from scr_desktop.domain.papers.form_mark import NOTIFICATION, short
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
_ON_SCREEN = (
    "Fill it in on a screen and save it, or print it and use a pen. Send the saved file itself: one that was printed to a "
    "PDF, scanned or photographed has to be typed in again. A day may be known in part: ?May 2018."
)
_MOST_FAMILY, _MOST_AGENCIES = 5, 5
_WHERE = (
    ("in_area", "In the area of this office"),
    ("elsewhere_in_england", "Elsewhere in England"),
    ("outside_england", "Outside England"),
)
_YES_NO = (("yes", "Looked after"), ("no", "Not looked after"))
# Rows of fields beside each other: the names of entries, what they ask, and their lines.
_NOTIFIER = (
    (("notifiers-0-agency", "Agency", 1), ("notifiers-0-person", "Name", 1), ("notifiers-0-role", "Role", 1)),
    (("notifiers-0-contact", "Telephone and secure e-mail", 1), ("form-date", "Date of this form", 1)),
)
_NAMES = ((("family_name", "Family name", 1), ("given_names", "Given names", 1), ("known_as", "Known as", 1)),)
_BORN = (
    (
        ("born_on", "Born, expected or stillborn on", 1),
        ("sex", "Sex", 1),
        ("nhs_number", "NHS number", 1),
    ),
)
_ABOUT_CHILD = (
    (
        ("died_on", "Died on, if the child died", 1),
        ("ethnicity", "Ethnicity", 1),
        ("disability", "Disability, health need", 1),
    ),
    (("address", "Address", 1), ("home_area", "Area where the child normally lives", 1)),
)
_AFTER_CARE = ((("notes", "By which authority looked after; anything else of this child", 1),),)
_WHEN = (
    (
        ("incident-incident_on", "Day of the incident", 1),
        ("incident-incident_time", "Time", 1),
        ("incident-place", "Place", 1),
    ),
)
_WHAT = ((("incident-what_happened", "What happened, and what is known or suspected of abuse or neglect", 8),),)
_AWARE = (
    (
        ("awareness-aware_on", "Day the authority became aware", 1),
        ("awareness-aware_time", "Time", 1),
        ("awareness-how_aware", "By whom and how", 1),
    ),
    (("other-proceedings", "Police, coroner, other proceedings or reviews, as far as they are known", 3),),
)
_SAFETY = (
    (
        (
            "incident-immediate_safety",
            "Each other child: where the child is, what makes the child safe, and who sees to it",
            4,
        ),
    ),
    (("other-days", "Media interest, and days to be thought of: a birthday, the funeral, a trial, the inquest", 2),),
)
Asked = tuple[str, str, int]


def body(of: OfArrangements, office: Office, as_at: datetime) -> Sequence[Content]:
    """Return the blank form with the criteria of these arrangements and their other types of review; it holds nothing of any case."""
    rules = {part.title: [rule.text for rule in part.rules] for part in of.parts}
    content = [
        Heading(1, NAME),
        Para(office.name or NO_OFFICE, "lead"),
        *invented(office),
        Para(of.known.text),
        Para(_ABOUT),
        Para(_TIMES),
        Para(_ON_SCREEN),
        Para(_return_to(office)),
        KeepTogether([Heading(2, "Who notifies"), *_rows(_NOTIFIER)]),
        *(_child(number) for number in range(CHILDREN_ON_FORM)),
        _alone("more_children", "Children beyond these, if there are more"),
        KeepTogether([Heading(2, "Incident"), *_rows(_WHEN), Ticks("incident-where_it_happened", "Where it happened", _WHERE, beside=True)]),
        KeepTogether(_rows(_WHAT)),
        KeepTogether(_rows(_AWARE)),
        _listed("Family and household", "family", ("name", "relationship", "born_on"), ("Name", "Relationship", "Born on"), _MOST_FAMILY),
        KeepTogether([Heading(2, "Other children, and what is to be thought of"), *_rows(_SAFETY)]),
        _listed("Agencies that know the family", "agencies", ("name", "contact", "involvement"), ("Agency", "A person to ask", "Involved how"), _MOST_AGENCIES),
        *_asked("Which criteria you think are met", "criterion", rules.get(CRITERIA, [])),
        _alone("notification-why_criteria_met", "Why, with the evidence", 4),
        KeepTogether([*_asked("Or another type of review", "review", rules.get(OTHER_TYPES, []), _NOT_MET)]),
        _alone("other-why_review", "Why it would help", 3),
        KeepTogether([Heading(2, "Signed"), *_rows(((("form-signed", "Name of who signs for the agency", 1), ("form-signed_on", "Day", 1)),)), LinesToWrite(1, "Signature, where it is sent on paper:")]),
        Para("Source: procedure 4.2, 10.1. The procedure's own form was dropped when an online system took its place.", "small"),
    ]  # fmt: skip
    return with_mark(content, NOTIFICATION, short([of.name]), office.name)


def _return_to(office: Office) -> str:
    where = office.secure_address.strip() or "the office's secure address"
    marked = f" Once filled in it is marked {office.marking.strip()}." if office.marking.strip() else ""
    return f"Send it by secure e-mail only, to {where}.{marked}"


def _child(number: int) -> Content:
    """Return the entries of one child, the first being number 0."""
    before = f"children-{number}-"
    return KeepTogether(
        [
            Heading(2, f"Child {number + 1}"),
            *_rows(_NAMES, before),
            Ticks(f"{before}birth", "Whether born", BIRTH, beside=True),
            *_rows(_BORN, before),
            Ticks(f"{before}harm", "What became of the child", HARM[:3], beside=True),
            *_rows(_ABOUT_CHILD, before),
            Ticks(f"{before}looked_after", "Whether looked after", _YES_NO, beside=True),
            *_rows(_AFTER_CARE, before),
        ]
    )


def _listed(title: str, section: str, keys: Sequence[str], labels: Sequence[str], most: int) -> Content:
    """Return room for several of a kind, a row each."""
    rows = [
        tuple((f"{section}-{row}-{key}", f"{label} ({row + 1})", 1) for key, label in zip(keys, labels, strict=True))
        for row in range(most)
    ]
    return KeepTogether([Heading(2, title), *_rows(rows)])


def _rows(rows: Sequence[Sequence[Asked]], before: str = "") -> list[Content]:
    return [Fields([Field(f"{before}{key}", label, lines) for key, label, lines in row]) for row in rows]


def _alone(key: str, label: str, lines: int = 1) -> Content:
    return KeepTogether([Fields([Field(key, label, lines)])])


def _asked(title: str, key: str, words: Sequence[str], about: str = "") -> list[Content]:
    """Return boxes to tick, each numbered from 1: what they say is read back with them."""
    choices = [(str(number), text) for number, text in enumerate(words, 1)]
    ticks = [Ticks(key, title, choices, several=True)] if choices else []
    return [Heading(2, title), *([Para(about)] if about else []), *ticks]


DOCUMENT = ArrangementsPaper(
    key="notification-form",
    name=NAME,
    about="A blank form on which an agency notifies an incident, or suggests another type of review; it may be published.",
    body=body,
)
