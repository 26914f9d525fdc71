"""The first case file: the history with its triggers, and the search index."""

from __future__ import annotations

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
    _history()
    _search()


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
