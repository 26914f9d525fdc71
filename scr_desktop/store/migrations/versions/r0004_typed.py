"""Words that are being typed, and words put aside before they were recorded."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make the two tables, empty: nothing was kept so before."""
    op.create_table(
        "being_typed",
        sa.Column("place", sa.String(200), nullable=False),
        *_what(),
        sa.Column("begun_at", sa.String(40), nullable=False),
        sa.Column("saved_at", sa.String(40), nullable=False),
        sa.PrimaryKeyConstraint("place", name=op.f("pk_being_typed")),
    )
    op.create_table(
        "kept_words",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("place", sa.String(200), nullable=False),
        *_what(),
        sa.Column("typed_at", sa.String(40), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_kept_words")),
        sa.UniqueConstraint("place", name=op.f("uq_kept_words_place")),
    )


def _what() -> tuple[sa.Column[str], ...]:
    """Return the columns that both have: in whose words, of which case, what opens the place, and what was typed."""
    return (
        sa.Column("words", sa.String(300), nullable=False),
        sa.Column("case_id", sa.String(32), nullable=False),
        sa.Column("opens", sa.JSON(), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
    )
