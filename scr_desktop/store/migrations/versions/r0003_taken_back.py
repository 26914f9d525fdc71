"""What was recorded in the wrong place can be taken back: when, and why."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_TABLES = (
    "considerations",
    "tellings",
    "extensions",
    "holds",
    "chases",
    "next_steps",
    "sign_offs",
    "panel_replies",
    "information_sent",
    "national_views",
    "passed_on",
)


def upgrade() -> None:
    """Add when and why to each record that can be taken back; none was before."""
    for table in _TABLES:
        op.add_column(table, sa.Column("taken_back_at", sa.String(40), nullable=False, server_default=sa.text("''")))
        op.add_column(table, sa.Column("taken_back_why", sa.Text(), nullable=False, server_default=sa.text("''")))
