"""What the history calls records, their entries and their values: the words the officer knows, not the program's keys."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from functools import cache
from typing import Any

from scr_desktop import catalogue
from scr_desktop.documents import SHELVES
from scr_desktop.domain.papers.pack import TITLES
from scr_desktop.domain.records.birth import BIRTH
from scr_desktop.domain.records.case import HARM, YES_NO
from scr_desktop.domain.records.meeting import PRESENCE
from scr_desktop.domain.records.notifier import MEANS
from scr_desktop.domain.records.request import BEING_ENTERED, KINDS_OF_RETURN
from scr_desktop.domain.records.review.correspondence import REPLIES
from scr_desktop.domain.records.review.decision import CHANGED_AFTER, NATIONAL_VIEWS, OUTCOMES, VIEWS
from scr_desktop.domain.records.sensitive_day import KINDS as SENSITIVE
from scr_desktop.domain.records.sensitive_day import OUTCOMES as SET_ASIDE_OR_NOT
from scr_desktop.domain.rules.event import EVENTS
from scr_desktop.domain.rules.fact import EARLIER, Fact
from scr_desktop.domain.sources.reading import AMBIGUITIES
from scr_desktop.domain.time.part_date import PartDate, written
from scr_desktop.services.case.timing import EFFECTS
from scr_desktop.services.office.edition_words import of_arrangements
from scr_desktop.services.regime import regimes
from scr_desktop.store.history.values import ERASED

# A date as it is stored; a number of ten digits is a telephone or an NHS number, and stays as it is.
_DATE = re.compile(r"\??W?\d{4}-\d\d(-\d\d(/\d{4}-\d\d-\d\d)?)?")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[\d.]*(Z|\+00:00)")

_RECORDS = {
    "AgencyLead": "Lead of an agency",
    "AgencyReturn": "Return",
    "InformationRequest": "Request",
    "Chase": "Reminder",
    "AgencyInvolved": "Agency",
    "Attendance": "Person at the meeting",
    "CaseEvent": "Date",
    "ChronologyImport": "Chronology file",
    "ChronologyRow": "Chronology entry",
    "AgencyView": "Agency’s view",
    "Attachment": "File an agency sent",
    "Consideration": "Other process",
    "SafetyItem": "Safety of another child",
    "SensitiveDay": "Media interest or sensitive day",
    "InformationSent": "Information sent",
    "NationalView": "View on a national review",
    "OtherReview": "Another type of review",
    "PanelReply": "Panel’s reply",
    "PackChoice": "Decision pack",
    "PartnerView": "Partner’s decision",
    "NoIdentifier": "No identifier",
    "PassedOn": "Case passed on",
    "Draft": "Notification being written",
    "Episode": "Key practice episode",
    "Extension": "More time",
    "IssuedPaper": "Paper issued",
    "KeptWords": "Typed and not recorded",
    "LetterDraft": "Letter being written",
    "MeetingItem": "Agenda",
    "NotifyingContact": "Who notifies for the local authority",
    "OfficeReading": "Reading",
    "SignOff": "Sign-off",
}
# The entry of a record that says which one it is.
NAMING = {
    "Agency": "name",
    "AgencyLead": "name",
    "InformationRequest": "agency",
    "AgencyInvolved": "name",
    "Answer": "fact",
    "Attendance": "name",
    "CaseEvent": "kind",
    "Child": "name",
    "ChronologyImport": "file_name",
    "ChronologyRow": "event",
    "AgencyView": "agency",
    "Attachment": "file_name",
    "Consideration": "process",
    "Copy": "recipient",
    "Decision": "outcome",
    "InformationSent": "who",
    "NationalView": "view",
    "OtherReview": "chosen",
    "PanelReply": "kind",
    "PartnerView": "partner",
    "PassedOn": "area",
    "Recommendation": "outcome",
    "Deadline": "rule",
    "Episode": "title",
    "Extension": "rule",
    "FamilyMember": "name",
    "Hold": "cause",
    "IssuedPaper": "title",
    "KeptWords": "words",
    "LetterDraft": "document",
    "Meeting": "held_on",
    "MeetingItem": "purpose",
    "NextStep": "what",
    "Notifier": "agency",
    "NotifyingContact": "name",
    "OfficeReading": "ambiguity",
    "NoIdentifier": "words",
    "OneOffDay": "title",
    "Pseudonym": "label",
    "RapidReview": "number",
    "SafetyItem": "child",
    "SensitiveDay": "kind",
    "SignOff": "partner",
    "Telling": "duty",
}
_MEANS = {key: words for key, words in MEANS if key}
_OUTCOMES = {"to_do": "Still to be considered", "taken_up": "Taken up", "not_applicable": "Set aside"}
# Words for the keys of an entry, wherever it stands and in one kind of record.
_ANYWHERE: Mapping[str, Mapping[str, str]] = {
    "birth": dict(BIRTH),
    "harm": dict(HARM),
    "looked_after": dict(YES_NO),
    "normally_resident": dict(YES_NO),
    "national_view": dict(NATIONAL_VIEWS),
    "option": {option.key: option.text for one in AMBIGUITIES.values() for option in one.options},
    "outcome": dict(OUTCOMES),
}
_OF_RECORD: Mapping[tuple[str, str], Mapping[str, str]] = {
    ("AgencyReturn", "kind"): {**dict(KINDS_OF_RETURN), BEING_ENTERED: "Being entered"},
    ("AgencyReturn", "records_secured"): dict(YES_NO),
    ("AgencyView", "view"): dict(VIEWS),
    ("Attendance", "presence"): dict(PRESENCE),
    ("CaseEvent", "kind"): {kind.key: kind.label for kind in EVENTS.values()},
    ("Consideration", "outcome"): _OUTCOMES,
    ("Decision", "changed_after"): dict(CHANGED_AFTER),
    ("Draft", "means"): _MEANS,
    ("Hold", "effect"): dict(EFFECTS),
    ("NationalView", "view"): dict(NATIONAL_VIEWS),
    ("Notifier", "means"): _MEANS,
    ("OfficeReading", "ambiguity"): {one.key: one.question for one in AMBIGUITIES.values()},
    ("PackChoice", "left_out"): TITLES,
    ("PackChoice", "pack_parts"): TITLES,
    ("PanelReply", "kind"): dict(REPLIES),
    ("SensitiveDay", "kind"): dict(SENSITIVE),
    ("SensitiveDay", "outcome"): dict(SET_ASIDE_OR_NOT),
    ("Recommendation", "criteria_met"): dict(YES_NO),
}
_ANSWER = re.compile(r"content\.answers\.(\w+)(?:\.value)?$")
_ONE_OF = {
    "children": "child",
    "family": "family member",
    "notifiers": "notifier",
    "agencies": "agency",
    "pack_parts": "part",
    "left_out": "part left out",
}


def record_words(record: str) -> str:
    """Return what the history calls a kind of record, for example `Date` for `CaseEvent`."""
    return _RECORDS.get(record, label(record))


def field_words(field: str) -> str:
    """Return what the history calls an entry: `happened on`, or `children 1, harm` inside a notification."""
    parts = field.removeprefix("content.").split(".")
    if parts[0] == "answers" and len(parts) > 1:
        fact = facts().get(parts[1])
        parts[:2] = [f"answer to “{fact.text if fact else parts[1]}”"]
    elif parts[0] in {"for", "against"} and len(parts) > 1:
        parts[:2] = [f"evidence {parts[0]} “{_review_words().get(parts[1], parts[1])}”"]
    elif parts[0] == "step" and len(parts) > 1:
        parts[:2] = [f"next step {int(parts[1]) + 1}"]
    elif field == f"content.{parts[0]}" and parts[0] in _review_words():
        parts[0] = _review_words()[parts[0]]
    elif parts[0] in _ONE_OF and len(parts) > 1:
        parts[:2] = [f"{_ONE_OF[parts[0]]} {parts[1]}"]
    return ", ".join(part if "“" in part else label(part).lower() for part in parts)


def value_words(record: str, field: str, value: Any, fact: str = "", regime: str = "") -> str:
    """Return a value as the officer reads it.

    `fact` is the question whose answer it is, if it is one; `regime` the key of the arrangements of its case:
    the same key may stand for another duty under others.
    """
    if value is ERASED:
        return str(ERASED)
    if value is None or value in ("", [], {}):
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, dict):
        return "; ".join(_entries(record, field, value))
    if isinstance(value, list):
        return " | ".join(value_words(record, field, one) for one in value)
    return _text_words(record, field, str(value), fact, regime)


def _text_words(record: str, field: str, text: str, fact: str, regime: str) -> str:
    """Return what a text means: an answer, the key of a choice, a date, or nothing but itself."""
    asked = facts().get(fact) or facts().get(answered(field))
    if asked and field.rpartition(".")[2] != "evidence":
        return asked.answer_in_words(text)
    name = next((part for part in reversed(field.split(".")) if not part.isdecimal()), field)
    return choices(record, name, regime).get(text) or _date_words(text)


def answered(field: str) -> str:
    """Return the question that an entry of a notification answers, or the empty text."""
    found = _ANSWER.fullmatch(field)
    return found.group(1) if found else ""


def label(name: str) -> str:
    """Return a name of the program as words: `AgencyInvolved` and `agency_involved` as `Agency involved`."""
    spaced = "".join(f" {char.lower()}" if char.isupper() else char for char in name).replace("_", " ").strip()
    return spaced[:1].upper() + spaced[1:]


@cache
def facts() -> dict[str, Fact]:
    """Return every fact that any regime asks, by key, and those that earlier versions asked."""
    asked = {key: fact for regime in reversed(regimes()) for key, fact in regime.facts.items()}
    return {fact.key: fact for fact in EARLIER} | asked


@cache
def _review_words() -> Mapping[str, str]:
    """Return what the parts of a rapid review are called, by the keys under which they are written."""
    forms = [(regime, regime.rapid_review) for regime in reversed(regimes()) if regime.rapid_review]
    words = {one.key: one.title for _, form in forms if form for one in form.sections}
    argued = {one.key: one.text for regime, form in forms if form for one in (*regime.criteria, *form.national)}
    return argued | words


@cache
def choices(record: str, field: str, regime: str = "") -> Mapping[str, str]:
    """Return the words for the keys that an entry may hold, those of `regime` before others; empty for text."""
    # The last of several with the same key counts.
    known = sorted(regimes(), key=lambda one: one.key == regime)
    if (record, field) == ("Answer", "fact"):
        return {key: fact.text for key, fact in facts().items()}
    return of_arrangements(record, field, known) or _OF_RECORD.get((record, field)) or _of_any(field)


def _of_any(field: str) -> Mapping[str, str]:
    """Return the words for keys of an entry that is called so in any record, and in a notification being written."""
    if field == "document":
        return {one.key: one.name for one in catalogue.offered("DOCUMENT", *SHELVES)}
    if field == "where_it_happened":
        return dict(facts()[field].choices)
    return _ANYWHERE.get(field, {})


def _entries(record: str, field: str, value: Mapping[str, Any]) -> Iterator[str]:
    asked = answered(field)
    names = {one.key: f"{one.name}:" for one in regimes()} if record == "Agency" else {}
    for key, one in value.items():
        words = value_words(record, f"{field}.{key}", one, asked if key == "value" else "")
        if words:
            yield f"{names.get(key, label(key).lower())} {words}" if key != "value" else words


def _date_words(text: str) -> str:
    if _MOMENT.fullmatch(text):
        at = datetime.fromisoformat(text).astimezone()
        return f"{written(at.date())} at {at:%H:%M}"
    try:
        return str(PartDate.from_canonical(text)) if _DATE.fullmatch(text) else text
    except ValueError:
        return text
