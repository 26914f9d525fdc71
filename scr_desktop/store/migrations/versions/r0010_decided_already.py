"""What the notification of an old case says was decided before the case was entered, and the day, perhaps known in part."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """Add the columns; of the cases entered so far nothing was said of it."""
    nothing = sa.text("''")
    op.add_column("cases", sa.Column("decided", sa.String(20), nullable=False, server_default=nothing))
    op.add_column("cases", sa.Column("decided_on", sa.String(24), nullable=False, server_default=nothing))
