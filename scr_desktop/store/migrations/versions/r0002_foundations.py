"""What a recommendation, a decision, a completed rapid review and a closed case lacked when they were recorded."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_ADDED = (
    ("recommendations", "missing_then"),
    ("decisions", "missing_then"),
    ("rapid_reviews", "open_when_completed"),
    ("cases", "open_when_closed"),
)


def upgrade() -> None:
    """Add the lists; of what was recorded before nothing is known, so they are empty."""
    for table, column in _ADDED:
        op.add_column(table, sa.Column(column, sa.JSON(), nullable=False, server_default="[]"))
