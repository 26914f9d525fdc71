"""Why something that had a time limit was done after its day: of an event of a case, and of each telling."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Add the columns; of what was recorded before, no reason was asked."""
    for table in ("case_events", "tellings"):
        op.add_column(table, sa.Column("late_why", sa.Text, nullable=False, server_default=sa.text("''")))
