"""The history covers hashes of its values, which stand beside it and can be erased; what it said before goes on being proved.

Each entry keeps its number, words and time, and the links that it had: papers bear witness to those. Its text is taken
apart into values, from which it can be put together again to the letter, so that the earlier chain can be verified as long
as nothing was erased from it. The last entry says whether that chain held before anything was moved.
"""

# Statements are put together from the words of this file alone.
# ruff: noqa: S608

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from itertools import groupby
from typing import Any

import sqlalchemy as sa
from alembic import op

from scr_desktop.domain.records.history import FIRST_LINK, HistoryEntry, Value, earlier_link
from scr_desktop.store.history import replay, values
from scr_desktop.store.history.replay import ToldRecord

revision = "0012"
down_revision = "0011"

_NOW = (
    "number", "at", "by", "what", "what_salt", "what_hash", "case_id", "why", "why_salt", "why_hash", "erases",
    "earlier_previous", "earlier_link", "previous", "link",
)  # fmt: skip
_BY, _WHAT = "SCR Desktop", "History moved to the form in which values can be erased"
_FITTED = (
    "It was verified before it was moved: {count} entries follow one another unbroken, the last has the link {link}."
)
_BROKEN = "It was looked at before it was moved and did NOT verify. Moving it mends nothing of that: {faults}"
_DIFFERED = (
    " What records hold that it did not say, such as what earlier updates of the program put, stands in this entry."
)
# The records that the history followed until then, and where they stand; one field is called otherwise in its table.
_TABLES = {
    "Agency": "agencies", "AgencyInvolved": "agencies_involved", "AgencyLead": "agency_leads",
    "AgencyReturn": "agency_returns", "AgencyView": "agency_views", "Answer": "answers", "Attachment": "attachments",
    "Attendance": "attendances", "Case": "cases", "CaseEvent": "case_events", "Chase": "chases", "Child": "children",
    "ChronologyImport": "chronology_imports", "ChronologyRow": "chronology_rows", "Consideration": "considerations",
    "Copy": "copies", "Deadline": "deadlines", "Decision": "decisions", "Draft": "drafts", "Episode": "episodes",
    "Extension": "extensions", "FamilyMember": "family_members", "Hold": "holds", "InformationRequest": "information_requests",
    "InformationSent": "information_sent", "IssuedPaper": "issued_papers", "KeptWords": "kept_words",
    "LetterDraft": "letter_drafts", "Meeting": "meetings", "MeetingItem": "meeting_items", "NationalView": "national_views",
    "NextStep": "next_steps", "NoIdentifier": "no_identifiers", "Notifier": "notifiers",
    "NotifyingContact": "notifying_contacts", "Office": "offices", "OfficeReading": "office_readings",
    "OneOffDay": "one_off_days", "OtherArea": "other_areas", "OtherReview": "other_reviews", "PackChoice": "pack_choices",
    "PanelReply": "panel_replies", "PartnerView": "partner_views", "PassedOn": "passed_on", "Pseudonym": "pseudonyms",
    "RapidReview": "rapid_reviews", "Recommendation": "recommendations", "SafetyItem": "safety_items",
    "SensitiveDay": "sensitive_days", "SignOff": "sign_offs", "Telling": "tellings",
}  # fmt: skip
_CALLED = {("sensitive_days", "on_day"): "on"}

_KEPT = (
    "number",
    "at",
    "by",
    "what_hash",
    "case_id",
    "why_hash",
    "erases",
    "earlier_previous",
    "earlier_link",
    "previous",
    "link",
)
_KEPT_VALUES = ("entry", "position", "record", "record_id", "did", "field", "before_hash", "after_hash")


def _only_erased(kept: Sequence[str], words: Sequence[str], none: str) -> str:
    """Return the condition under which an update of a row is no erasing of what `words` names."""
    same = [f"NEW.{name} IS OLD.{name}" for name in kept]
    gone = [
        f"(NEW.{name} IS OLD.{name} AND NEW.{name}_salt IS OLD.{name}_salt OR NEW.{name} {none} AND NEW.{name}_salt IS NULL)"
        for name in words
    ]
    return f"NOT ({' AND '.join([*same, *gone])})"


def _refusing(name: str, when: str, why: str) -> str:
    return f"CREATE TRIGGER {name} BEFORE {when} BEGIN SELECT RAISE(ABORT, '{why}'); END"


_EMPTY = "IS ''"
_TRIGGERS = (
    _refusing(
        "history_is_not_changed",
        f"UPDATE ON history WHEN {_only_erased(_KEPT, ('what', 'why'), _EMPTY)}",
        "the history cannot be changed",
    ),
    _refusing("history_is_not_removed", "DELETE ON history", "the history cannot be removed"),
    # INSERT OR REPLACE would otherwise remove an entry without asking the trigger above.
    _refusing(
        "history_only_grows",
        "INSERT ON history WHEN EXISTS (SELECT 1 FROM history WHERE number >= NEW.number)",
        "the history only grows",
    ),
    _refusing(
        "history_values_are_not_changed",
        f"UPDATE ON history_values WHEN {_only_erased(_KEPT_VALUES, ('before', 'after'), 'IS NULL')}",
        "the history cannot be changed",
    ),
    _refusing("history_values_are_not_removed", "DELETE ON history_values", "the history cannot be removed"),
    # The values of an entry are put before it, in the same transaction.
    _refusing(
        "history_values_only_grow",
        "INSERT ON history_values WHEN EXISTS (SELECT 1 FROM history WHERE number >= NEW.entry) OR EXISTS "
        "(SELECT 1 FROM history_values WHERE entry = NEW.entry AND position >= NEW.position)",
        "the history only grows",
    ),
)


def upgrade() -> None:
    """Make the new tables, move every entry, and add the one that says how it stood."""
    for name in ("history_is_not_changed", "history_is_not_removed", "history_only_grows"):
        # Whoever altered the history had to take them away first: that must not keep the file from being moved.
        op.execute(f"DROP TRIGGER IF EXISTS {name}")
    op.drop_index(op.f("ix_history_case_id"), "history")
    op.rename_table("history", "history_earlier")
    _make_tables()
    connection = op.get_bind()
    last, faults = _move(connection)
    if last is not None:
        _add_entry(connection, last, faults)
    op.drop_table("history_earlier")
    for trigger in _TRIGGERS:
        op.execute(trigger)


def _make_tables() -> None:
    op.create_table(
        "history",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.Column("by", sa.String(200), nullable=False),
        sa.Column("what", sa.String(200), nullable=False),
        *_hashed("what"),
        sa.Column("case_id", sa.String(32), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        *_hashed("why"),
        sa.Column("erases", sa.Text(), nullable=False),
        *(
            sa.Column(name, sa.String(64), nullable=False)
            for name in ("earlier_previous", "earlier_link", "previous", "link")
        ),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_history")),
    )
    op.create_index(op.f("ix_history_case_id"), "history", ["case_id"])
    op.create_table(
        "history_values",
        *(sa.Column(name, sa.Integer(), autoincrement=False, nullable=False) for name in ("entry", "position")),
        sa.Column("record", sa.String(60), nullable=False),
        sa.Column("record_id", sa.String(200), nullable=False),
        sa.Column("did", sa.String(10), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        *_side("before"),
        *_side("after"),
        sa.PrimaryKeyConstraint("entry", "position", name=op.f("pk_history_values")),
    )
    op.create_index(op.f("ix_history_values_record_id"), "history_values", ["record_id"])


def _side(name: str) -> tuple[sa.Column[Any], ...]:
    return sa.Column(name, sa.Text(), nullable=True), *_hashed(name)


def _hashed(name: str) -> tuple[sa.Column[Any], ...]:
    return (
        sa.Column(f"{name}_salt", sa.LargeBinary(), nullable=True),
        sa.Column(f"{name}_hash", sa.LargeBinary(), nullable=False),
    )


def _move(connection: sa.Connection) -> tuple[HistoryEntry | None, list[str]]:
    """Move every entry; return the last, and what was wrong with the chain as it was."""
    query = 'SELECT number, at, "by", what, case_id, why, changes, previous, link FROM history_earlier ORDER BY number'
    faults: list[str] = []
    last: HistoryEntry | None = None
    for rows in values.at_once(connection.exec_driver_sql(query)):
        moved = []
        for number, at, by, what, case_id, why, changes, previous, link in rows:
            number_before, link_before = (last.number, last.earlier_link) if last else (0, FIRST_LINK)
            if number != number_before + 1 or previous != link_before:
                faults.append(f"entry {number} does not follow on from entry {number_before}")
            if link != earlier_link(number, at, by, what, case_id, why, changes, previous):
                faults.append(f"entry {number} was altered after it was written")
            entry = HistoryEntry(
                number=number, at=at, by=by, what=what, case_id=case_id, why=why,
                earlier_previous=previous, earlier_link=link, previous=last.link if last else FIRST_LINK,
            )  # fmt: skip
            moved.append((entry, _taken_apart(number, changes)))
            _seal(*moved[-1])
            last = entry
        _put(connection, moved)
    return last, faults


def _taken_apart(number: int, text: str) -> list[Value]:
    """Return what an entry said as values, from which its text can be put together again to the letter."""
    try:
        rows = values.rows_of(number, json.loads(text))
        if values.text_of(rows) == text:
            return rows
    except (ValueError, TypeError, KeyError, AttributeError):
        pass
    return values.whole(number, text)


def _seal(entry: HistoryEntry, rows: Sequence[Value]) -> None:
    entry.seal()
    entry.link = entry.expected_link(rows)


def _put(connection: sa.Connection, moved: Sequence[tuple[HistoryEntry, list[Value]]]) -> None:
    _insert(connection, "history_values", Value._fields, [tuple(row) for _, rows in moved for row in rows])
    _insert(connection, "history", _NOW, [tuple(getattr(entry, name) for name in _NOW) for entry, _ in moved])


def _insert(connection: sa.Connection, table: str, names: Sequence[str], rows: list[tuple[Any, ...]]) -> None:
    quoted, marks = ", ".join(f'"{name}"' for name in names), ", ".join("?" * len(names))
    if rows:
        connection.exec_driver_sql(f"INSERT INTO {table} ({quoted}) VALUES ({marks})", rows)


def _add_entry(connection: sa.Connection, last: HistoryEntry, faults: Sequence[str]) -> None:
    """Add the entry that says how the history stood when it was moved, and what records held that it did not say."""
    count = connection.exec_driver_sql("SELECT count(*) FROM history").scalar_one()
    changes = list(_unsaid(connection))
    why = (
        _BROKEN.format(faults="; ".join(faults) + ".")
        if faults
        else _FITTED.format(count=count, link=last.earlier_link)
    )
    entry = HistoryEntry(
        number=last.number + 1,
        at=datetime.now(UTC).isoformat(timespec="microseconds"),
        by=_BY,
        what=_WHAT,
        why=why + (_DIFFERED if changes else ""),
        previous=last.link,
    )
    rows = values.rows_of(entry.number, changes)
    _seal(entry, rows)
    _put(connection, [(entry, rows)])


def _unsaid(connection: sa.Connection) -> Iterator[dict[str, Any]]:
    """Yield what records that the history follows hold otherwise than it says."""
    query = f"SELECT {', '.join(Value._fields)} FROM history_values WHERE record != '' ORDER BY record, record_id, entry, position"
    rows = (Value(*row) for row in connection.exec_driver_sql(query))
    for record, of_kind in groupby(rows, key=lambda one: one.record):
        told = ((record_id, replay.told(mine)) for record_id, mine in groupby(of_kind, key=lambda one: one.record_id))
        if record in _TABLES:
            for some in values.at_once(told):
                there = _held(connection, _TABLES[record], [record_id for record_id, _ in some])
                yield from (
                    change for record_id, of in some for change in _differs(record, record_id, of, there.get(record_id))
                )


def _differs(record: str, record_id: str, of: ToldRecord, holds: dict[str, Any] | None) -> Iterator[dict[str, Any]]:
    if holds is None:
        did, fields = "removed", {"id": [record_id, None]} if of.stands else {}
    elif not of.stands:
        did, fields = "added", {name: [None, now] for name, now in holds.items() if now not in (None, "", [], {})}
    else:
        did, fields = "changed", {name: [said, now] for name, said, now in replay.differing(of, holds)}
    if fields:
        yield {"record": record, "id": record_id, "did": did, "fields": fields}


def _held(connection: sa.Connection, table: str, ids: Sequence[str]) -> dict[str, dict[str, Any]]:
    """Return what the records with these ids hold, in the form in which the history notes it."""
    kinds = {row[1]: row[2] for row in connection.exec_driver_sql(f"PRAGMA table_info({table})")}
    query = f"SELECT * FROM {table} WHERE id IN ({', '.join('?' * len(ids))})"
    found = {}
    for row in connection.exec_driver_sql(query, tuple(ids)).mappings():
        named = {_CALLED.get((table, name), name): _stored(kinds[name], value) for name, value in row.items()}
        found[row["id"]] = {name: value for name, value in named.items() if name != "version"}
    return found


def _stored(kind: str, value: Any) -> Any:
    if kind == "JSON" and value is not None:
        return json.loads(value)
    return bool(value) if kind == "BOOLEAN" and value is not None else values.plain(value)
