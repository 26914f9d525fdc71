"""The first case file: the office, its cases and drafts, the history with its triggers, the search index."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_HISTORY_TRIGGERS = (
    (
        "CREATE TRIGGER history_is_not_changed BEFORE UPDATE ON history "
        "BEGIN SELECT RAISE(ABORT, 'the history cannot be changed'); END"
    ),
    (
        "CREATE TRIGGER history_is_not_removed BEFORE DELETE ON history "
        "BEGIN SELECT RAISE(ABORT, 'the history cannot be removed'); END"
    ),
    # INSERT OR REPLACE would otherwise remove an entry without asking the trigger above.
    (
        "CREATE TRIGGER history_only_grows BEFORE INSERT ON history "
        "WHEN EXISTS (SELECT 1 FROM history WHERE number >= NEW.number) "
        "BEGIN SELECT RAISE(ABORT, 'the history only grows'); END"
    ),
)


def upgrade() -> None:
    """Make every table of a new case file."""
    _office()
    _cases()
    _parts_of_a_case()
    _history()
    _search()


def _office() -> None:
    _record(
        "offices",
        *_strings(200, "name", "local_authority"),
        *_texts("areas"),
        _day("arrangements_begin_on"),
        *_strings(200, "officer", "chair"),
        *_strings(100, "marking"),
        sa.Column("invented", sa.Boolean(), nullable=False),
    )
    _record(
        "one_off_days",
        _day("day", always=True),
        *_strings(200, "title"),
        sa.UniqueConstraint("day", name=op.f("uq_one_off_days_day")),
    )
    _record(
        "office_readings",
        *_strings(60, "ambiguity", "option"),
        *_texts("why"),
        _day("chosen_on", always=True),
        sa.UniqueConstraint("ambiguity", name=op.f("uq_office_readings_ambiguity")),
    )
    _record("drafts", *_strings(40, "started_at", "saved_at", "page"), sa.Column("content", sa.JSON(), nullable=False))


def _cases() -> None:
    _record(
        "cases",
        *_strings(40, "reference"),
        *_strings(20, "regime"),
        *_texts("regime_why"),
        _day("opened_on", always=True),
        _day("closed_on"),
        *_texts("closed_why"),
        *_strings(40, "stage"),
        _day("next_due_on"),
        *_strings(60, "next_rule"),
        *_texts("title", "from_agency", "from_person", "from_role", "from_contact"),
        *_texts("suggested_review", "why_criteria_met", "how_aware"),
        *_strings(24, "incident_on"),
        *_strings(40, "incident_time"),
        *_texts("place"),
        *_strings(30, "where_it_happened"),
        *_texts("what_happened", "immediate_safety", "more_children"),
        *_strings(60, "national_reference"),
        *_texts("notes"),
        sa.Column("kept", sa.JSON(), nullable=False),
        sa.UniqueConstraint("reference", name=op.f("uq_cases_reference")),
    )
    _indexes("cases", "opened_on", "stage", "next_due_on")


def _parts_of_a_case() -> None:
    _part(
        "children",
        _position(),
        *_texts("family_name", "given_names", "known_as"),
        *_strings(40, "sex"),
        *_strings(24, "born_on", "died_on"),
        *_strings(20, "harm", "nhs_number"),
        *_texts("ethnicity", "disability", "address"),
        *_strings(10, "normally_resident"),
        *_texts("home_area"),
        *_strings(10, "looked_after"),
        *_texts("plan", "placement", "school", "notes"),
    )
    _part("family_members", _position(), *_texts("name", "relationship"), *_strings(24, "born_on"), *_texts("notes"))
    _part(
        "agencies_involved",
        _position(),
        *_texts("name", "contact", "involvement"),
        _day("asked_on"),
        _day("returned_on"),
    )
    _part("answers", *_strings(60, "fact"), *_strings(40, "value"), *_texts("evidence"))
    _part(
        "case_events",
        *_strings(40, "kind"),
        _day("happened_on", always=True),
        *_strings(10, "at_time"),
        *_texts("note"),
        *_strings(40, "superseded_at"),
        *_texts("superseded_why"),
    )
    _part(
        "deadlines",
        *_strings(60, "rule"),
        _day("counted_from_on", always=True),
        _day("due_on", always=True),
        _day("met_on"),
        *_strings(40, "reckoned_at"),
        _day("holidays_until"),
        _day("kept_instead_of"),
        *_strings(40, "superseded_at"),
        *_texts("superseded_why"),
    )
    _indexes("deadlines", "due_on", "superseded_at")
    _part("considerations", *_strings(60, "process"), *_strings(20, "outcome"), *_texts("note"))
    _part(
        "tellings",
        *_strings(60, "duty"),
        *_texts("who", "means", "reference", "note"),
        _day("told_on", always=True),
    )
    _part(
        "extensions",
        *_strings(60, "rule"),
        _day("until_on", always=True),
        _day("allowed_on", always=True),
        *_texts("allowed_by", "why"),
    )
    _part(
        "holds",
        *_texts("cause", "note"),
        *_strings(20, "effect"),
        _day("began_on", always=True),
        _day("look_again_on", always=True),
        _day("ended_on"),
    )
    _indexes("holds", "look_again_on")


def _record(table: str, *columns: Any) -> None:
    """Make the table of a record: its opaque id, its version, then its own columns and constraints."""
    op.create_table(
        table,
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        *columns,
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
    )


def _part(table: str, *columns: Any) -> None:
    """Make the table of a record that belongs to a case."""
    key = sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f(f"fk_{table}_case_id_cases"))
    _record(table, *_strings(32, "case_id"), *columns, key)
    _indexes(table, "case_id")


def _indexes(table: str, *columns: str) -> None:
    for column in columns:
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column])


def _strings(length: int, *names: str) -> Iterable[sa.Column[Any]]:
    return [sa.Column(name, sa.String(length), nullable=False) for name in names]


def _texts(*names: str) -> Iterable[sa.Column[Any]]:
    return [sa.Column(name, sa.Text(), nullable=False) for name in names]


def _day(name: str, *, always: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.Date(), nullable=not always)


def _position() -> sa.Column[Any]:
    return sa.Column("position", sa.Integer(), nullable=False)


def _history() -> None:
    op.create_table(
        "history",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.Column("by", sa.String(200), nullable=False),
        sa.Column("what", sa.String(200), nullable=False),
        sa.Column("case_id", sa.String(32), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("changes", sa.Text(), nullable=False),
        sa.Column("previous", sa.String(64), nullable=False),
        sa.Column("link", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_history")),
    )
    op.create_index(op.f("ix_history_case_id"), "history", ["case_id"])
    for trigger in _HISTORY_TRIGGERS:
        op.execute(trigger)


def _search() -> None:
    op.create_table(
        "case_search_row",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_case_search_row")),
        sa.UniqueConstraint("case_id", name=op.f("uq_case_search_row_case_id")),
    )
    op.execute(
        "CREATE VIRTUAL TABLE case_search USING fts5("
        "reference, names, people, places, words, content='', contentless_delete=1, "
        "tokenize=\"unicode61 remove_diacritics 2\", prefix='1 2 3')"
    )
