"""The part of the day of a decision that is known, where an old decision is known only by its month or year."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """Add the column; of the decisions recorded so far the day is known in full."""
    op.add_column("decisions", sa.Column("decided_in", sa.String(24), nullable=False, server_default=sa.text("''")))
