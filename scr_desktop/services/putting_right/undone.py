"""What undoing one entry of the history means for each record that it touched, and why it may not be undone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.history import HistoryEntry
from scr_desktop.domain.records.papers.kept_email import KeptEmail
from scr_desktop.domain.records.record import Base
from scr_desktop.domain.records.request import BEING_ENTERED
from scr_desktop.domain.records.taken_back import TAKEN_BACK, WITH_TAKEN_BACK, TakenBack, was_taken_back
from scr_desktop.domain.time.part_date import written
from scr_desktop.services import clock
from scr_desktop.store.history.then import typed
from scr_desktop.store.history.values import ERASED, changes_of, plain, touching

_RECORDS = {mapper.class_.__name__: mapper.class_ for mapper in Base.registry.mappers}
# What is marked and stays, where it was added.
_MARKED = {
    "Telling", "Chase", "AgencyReturn", "Extension", "Hold", "Consideration", "SignOff", "NextStep", "Recommendation",
    "Decision", "OtherReview", "PanelReply", "InformationSent", "NationalView", "PassedOn", "CaseEvent",
    "SafetyItem", "SensitiveDay",
}  # fmt: skip
# What belongs to one of those and is read with it.
_WITH_IT = {"AgencyView", "KeptWords", "PartnerView"}
# What came in beside one of those: it came all the same. Files are put away with their return.
_CAME_WITH = {"Attachment", "KeptEmail"}
# The entries that are put back where they were changed; of a record not named here, every one that is marked.
_PUT_BACK: dict[str, set[str]] = {
    "Case": {"closed_on", "closed_why", "open_when_closed", "national_reference", "kept", "regime_why"},
    "InformationRequest": {"asked_on", "due_on", "withdrawn_on", "withdrawn_why"},
    "IssuedPaper": {"sent_on", "sent_means", "sent_reference", "sent_note"},
    "RapidReview": {"completed_on", "open_when_completed", "sent_on", "sent_means", "open_when_sent"},
    "Copy": {"given_on", "returned_on", "destroyed_on", "note"},
    "Attachment": {"removed_at", "removed_why", "return_id", "agency"},
    "DraftDifference": {"state", "settled_at", "settled_by", "why"},
    "KeptEmail": {"removed_at", "removed_why", "led_to_id"},
}
# What the case repeats from elsewhere, and what is reckoned anew afterwards.
_FOLLOWS = {"stage", "next_due_on", "next_rule", "title"}
_WAYS = {
    "AgencyInvolved": "withdraw the request under “Agencies and returns”, or change the agencies where they stand",
    "InformationRequest": "withdraw the request under “Agencies and returns”",
    "ChronologyImport": "withdraw the file under “Chronology”",
    "ChronologyRow": "take the entry out under “Chronology”",
    "Attachment": "take the file out of use where it is kept, with its return or its decision",
    "WordDraft": "what was saved in Word and what came back is kept as it was",
    "KeptEmail": "take the e-mail out of use under “Papers issued”",
    "IssuedPaper": "what was issued is kept as it was issued",
    "Copy": "record the copy as destroyed under “Papers issued”",
    "MeetingItem": "take the case off the agenda under “Meetings”",
    "RapidReview": "go on with it, or correct it, under “Rapid review”",
    "Case": "change the entries of the case where they stand",
}


class Step(NamedTuple):
    """What becomes of one record: the entries that are put, by name."""

    record: Any
    values: dict[str, Any]


def steps(session: Session, entry: HistoryEntry, at: str, why: str) -> list[Step]:
    """Return what undoing an entry means; raises `Problem` where it may not be undone, with the way there is."""
    changes = changes_of(session, entry)
    if entry.words()["what"].is_gone or any(ERASED in pair for one in changes for pair in one["fields"].values()):
        raise Problem(
            f"“{entry.what or ERASED}” is not taken back: part of what it recorded was erased from the history."
        )
    if not changes or entry.what.startswith(TAKEN_BACK):
        raise Problem(f"“{entry.what}” changed nothing that could be taken back.")
    if any(change["record"] == "Case" and change["did"] == "added" for change in changes):
        raise Problem("A case is not taken back: close it, with the reason.")
    found = [step for change in changes for step in _steps(session, entry, change, at, why)]
    if not any(step.values for step in found):
        raise Problem(f"“{entry.what}” has been taken back already.")
    return found


def recorded(session: Session, entry: HistoryEntry, *kinds: str) -> list[str]:
    """Return the ids of the records of these kinds that an entry recorded."""
    return [one["id"] for one in changes_of(session, entry) if one["record"] in kinds and _is_recorded(one)]


def _steps(session: Session, entry: HistoryEntry, change: dict[str, Any], at: str, why: str) -> Iterator[Step]:
    name = change["record"]
    record = _record(session, change)
    came_with = name in _CAME_WITH and change["did"] == "added" and recorded(session, entry, *_MARKED)
    if name in _WITH_IT or came_with or _is_form_kept(change, record):
        return
    if record is None or change["did"] == "removed":
        raise _no_way(entry, name)
    if name == "Deadline":
        yield _deadline(record, change, at, why)
    elif _is_recorded(change):
        if name not in _MARKED:
            raise _no_way(entry, name)
        _check_stands(session, entry, change, record)
        yield Step(record, _mark(record, at, why))
    else:
        values = dict(_put_back(session, entry, change, record))
        if name == "KeptEmail" and values.get("removed_at") == "":
            _check_once(session, entry, record)
        yield Step(record, values)


def _check_once(session: Session, entry: HistoryEntry, email: KeptEmail) -> None:
    """Refuse to have an e-mail in use again that was taken in a second time since."""
    same = select(KeptEmail.id).where(
        KeptEmail.case_id == email.case_id,
        KeptEmail.sha256 == email.sha256,
        KeptEmail.removed_at == "",
        KeptEmail.id != email.id,
    )
    if session.scalar(same) is not None:
        raise Problem(
            f"“{entry.what}” is not taken back: the same e-mail was taken in again, and stands under “Papers issued”."
        )


def _is_form_kept(change: dict[str, Any], record: Any) -> bool:
    """Return whether it is that a form was kept with the return that was read from it: it goes where the return goes."""
    return bool(change["record"] == "Attachment" and record is not None and record.is_form and _is_recorded(change))


def _record(session: Session, change: dict[str, Any]) -> Any:
    kind = _RECORDS.get(change["record"])
    return session.get(kind, change["id"], execution_options={WITH_TAKEN_BACK: True}) if kind else None


def _is_recorded(change: dict[str, Any]) -> bool:
    """Return whether an entry recorded a thing: it was added, or a return that was being entered became one."""
    kind = change["fields"].get("kind", [None, None])
    if change["record"] == "AgencyReturn" and kind[0] == BEING_ENTERED:
        return bool(kind[1] != BEING_ENTERED)
    return bool(change["did"] == "added")


def _mark(record: Any, at: str, why: str) -> dict[str, Any]:
    if isinstance(record, TakenBack):
        return {"taken_back_at": at, "taken_back_why": why}
    return {"superseded_at": at, "superseded_why": f"{TAKEN_BACK}: {why}"}


def _deadline(record: Any, change: dict[str, Any], at: str, why: str) -> Step:
    """Return what becomes of a deadline: one fixed then falls, one replaced then stands again as it was fixed."""
    if change["did"] == "added":
        return Step(record, {} if record.superseded_at else {"superseded_at": at, "superseded_why": why})
    fields = {name: pair for name, pair in change["fields"].items() if name != "met_on"}
    same = all(_same(plain(getattr(record, name)), after) for name, (_, after) in fields.items())
    return Step(
        record, {name: typed(type(record), name, before) for name, (before, _) in fields.items()} if same else {}
    )


def _put_back(session: Session, entry: HistoryEntry, change: dict[str, Any], record: Any) -> Iterator[tuple[str, Any]]:
    """Yield the entries of a record as they were before, if nothing changed them since."""
    name = change["record"]
    for field, (before, after) in change["fields"].items():
        if name == "Case" and field in _FOLLOWS:
            continue
        if field not in _PUT_BACK.get(name, set(change["fields"]) if name in _MARKED else set()):
            raise _no_way(entry, name)
        if _same(plain(getattr(record, field)), after):
            yield field, typed(type(record), field, before)
        elif not _same(plain(getattr(record, field)), before) and field != "kept":
            raise _later(session, entry, record)


def _check_stands(session: Session, entry: HistoryEntry, change: dict[str, Any], record: Any) -> None:
    """Refuse what something else was built on since; what was only noted of the thing itself goes with it."""
    if getattr(record, "taken_back_at", "") or was_taken_back(getattr(record, "superseded_why", "")):
        raise Problem(f"“{entry.what}” has been taken back already.")
    same = all(_same(plain(getattr(record, name)), after) for name, (_, after) in change["fields"].items())
    if same and not getattr(record, "superseded_at", ""):
        return
    own = {one["id"] for one in changes_of(session, entry) if one["did"] == "added"}
    for later in _touching(session, entry, record):
        if any(
            one["id"] not in own and one["record"] not in {"Case", "Deadline", "KeptWords"}
            for one in changes_of(session, later)
        ):
            raise _later(session, entry, record)


def _touching(session: Session, entry: HistoryEntry, record: Any) -> list[HistoryEntry]:
    """Return the entries after this one that touched a record, the newest last."""
    wanted = select(HistoryEntry).where(HistoryEntry.number > entry.number, HistoryEntry.case_id == entry.case_id)
    return list(session.scalars(wanted.where(touching([record.id])).order_by(HistoryEntry.number)))


def _later(session: Session, entry: HistoryEntry, record: Any) -> Problem:
    found = _touching(session, entry, record)
    if not found:
        return Problem(f"“{entry.what}” has been changed since: correct it where it stands.")
    last = found[-1]
    return Problem(
        f"“{entry.what}” cannot be taken back as long as what followed stands: “{last.what}” of "
        f"{written(clock.day_of(last.at))}. Take that back first."
    )


def _no_way(entry: HistoryEntry, name: str) -> Problem:
    way = _WAYS.get(name, "correct it where it stands")
    return Problem(f"“{entry.what}” is not taken back here: {way}.")


def _same(one: Any, other: Any) -> bool:
    # Which of None, "" and [] an empty entry is depends on its column.
    return bool(one == other) or (one in (None, "", [], {}) and other in (None, "", [], {}))


def of_case(session: Session, case_id: str, number: int) -> HistoryEntry:
    """Return an entry of the history of a case; raises `Problem` if it is not one of it."""
    entry = session.get(HistoryEntry, number)
    if entry is None or entry.case_id != case_id:
        raise Problem("That is not in the history of this case: choose an entry from the list.")
    case = session.get(Case, case_id)
    closes = any("closed_on" in one["fields"] for one in changes_of(session, entry) if one["record"] == "Case")
    if case is not None and case.closed_on and not closes:
        raise Problem("This case is closed: open it again before anything of it is put right.")
    return entry
