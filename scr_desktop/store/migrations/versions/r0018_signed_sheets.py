"""Which recommendation or decision a scanned sheet was signed for."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"


def upgrade() -> None:
    """Add the column; the files kept so far came with returns."""
    op.add_column("attachments", sa.Column("signed_id", sa.String(32), nullable=False, server_default=sa.text("''")))
