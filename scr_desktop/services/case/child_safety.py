"""The safety of each other child, as an item with an owner and a day; media interest and days to be thought of."""

from __future__ import annotations

from datetime import date

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.progress.other_children import nothing_said
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.safety_item import NONE, OTHERS, SafetyItem
from scr_desktop.domain.records.sensitive_day import KINDS, SensitiveDay
from scr_desktop.domain.time.part_date import PartDate
from scr_desktop.services import loading
from scr_desktop.services.check import need, need_note_if_late, not_ahead
from scr_desktop.store.case_file import CaseFile


def enter(
    case_file: CaseFile,
    case_id: str,
    child: str,
    what: str,
    owner: str,
    due_on: date | None,
    note: str = "",
    in_place: date | None = None,
) -> Case:
    """Enter what makes a child safe, who sees to it and by when, or since when it is `in_place`; return the case.

    What is in place already is recorded as seen to on that day by its owner. Raises `Problem` if something is missing.
    """
    need(child, "Say which child this is about.", "child")
    need(what, "Say what makes the child safe: where it is, and what is done.", "what")
    need(owner, "Say which agency or person sees to it: without a name nobody does.", "owner")
    by = in_place or due_on
    if by is None:
        raise Problem(
            "Say by when it is to be seen to, for only then is it known to be late; or since when it is in place.",
            "due_on",
        )
    if in_place:
        not_ahead(in_place, "in_place")
    done_by = owner.strip() if in_place else ""
    with case_file.work("Safety of another child entered", case_id=case_id, why=note.strip()) as session:
        case = loading.open_case(session, case_id)
        case.safety_items.append(
            SafetyItem(
                child=child.strip(),
                what=what.strip(),
                owner=owner.strip(),
                due_on=due_on or by,
                note=note.strip(),
                done_on=in_place,
                done_by=done_by,
            )
        )
    return case


def say_none(case_file: CaseFile, case_id: str, on: date, who: str) -> Case:
    """Record that there are no other children: who said so, or how it was found out, and on which day; return the case.

    Raises `Problem` for a day to come, without a name, or where other children are entered.
    """
    not_ahead(on, "on", "enter the day on which it was said")
    need(who, "Say who says so, or how it was found out: without that nobody can ask again.", "note")
    with case_file.work("No other children, as was said", case_id=case_id, why=who.strip()) as session:
        case = loading.open_case(session, case_id)
        if not nothing_said(case):
            raise Problem(
                "Other children are entered, or it was said already that there are none: put that right first."
            )
        said = who.strip()
        case.safety_items.append(SafetyItem(child=OTHERS, what=NONE, owner=said, due_on=on, done_on=on, done_by=said))
    return case


def done(case_file: CaseFile, case_id: str, item_id: str, done_on: date, done_by: str, note: str = "") -> Case:
    """Record on which day and by whom a child's safety was seen to, and what was found, and return the case.

    Raises `Problem` for a day to come, without a name, after the item's day without the reason in `note`, or where it is
    recorded already.
    """
    not_ahead(done_on, "done_on")
    need(done_by, "Say who saw to it.", "done_by")
    with case_file.work("Safety of another child seen to", case_id=case_id, why=note.strip()) as session:
        case = loading.open_case(session, case_id)
        item = next((safety_item for safety_item in case.safety_items if safety_item.id == item_id), None)
        if item is None or item.done_on is not None:
            raise Problem("This is recorded as seen to already, or was taken back.", "done_on")
        need_note_if_late(item.due_on, done_on, note, "It was to be seen to")
        item.done_on, item.done_by = done_on, done_by.strip()
        item.note = "\n".join(filter(None, (item.note, note.strip())))
    return case


def enter_day(case_file: CaseFile, case_id: str, kind: str, on: PartDate, words: str) -> Case:
    """Enter media interest or a sensitive day, as far as it is known, and return the case; `words` says more of it.

    Raises `Problem` where the kind is missing, or where neither a day nor words say anything.
    """
    if kind not in dict(KINDS):
        raise Problem("Say what it is.", "kind")
    if not on.known and not words.strip():
        raise Problem("Enter the day, or say in words what is known of it.", "words")
    with case_file.work("Media interest or sensitive day entered", case_id=case_id) as session:
        case = loading.open_case(session, case_id)
        case.sensitive_days.append(SensitiveDay(kind=kind, on=on, words=words.strip()))
    return case


def set_aside(case_file: CaseFile, case_id: str, kind: str, why: str) -> Case:
    """Record that the text only seemed to speak of something of this kind, and why; it is offered no more."""
    return _set_aside(case_file, case_id, kind, PartDate(), why)


def set_birthday_aside(case_file: CaseFile, case_id: str, on: date, why: str) -> Case:
    """Record that the birthday of this day, offered by itself, need not be thought of, and why; the next one is offered."""
    return _set_aside(case_file, case_id, "birthday", PartDate.on(on), why)


def _set_aside(case_file: CaseFile, case_id: str, kind: str, on: PartDate, why: str) -> Case:
    need(why, "Say why it is set aside: the reason is kept with the case.")
    with case_file.work("Media interest or sensitive day set aside", case_id=case_id, why=why.strip()) as session:
        case = loading.open_case(session, case_id)
        case.sensitive_days.append(SensitiveDay(kind=kind, on=on, words=why.strip(), outcome="set_aside"))
    return case
