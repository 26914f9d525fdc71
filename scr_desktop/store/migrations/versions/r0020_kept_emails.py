"""E-mails that came in, kept with their cases."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"


def upgrade() -> None:
    """Add the table."""
    op.create_table(
        "kept_emails",
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("case_id", sa.String(32), sa.ForeignKey("cases.id"), nullable=False),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("file_name", "sender", "subject")),
        sa.Column("came_on", sa.Date, nullable=False),
        sa.Column("taken_as", sa.String(20), nullable=False),
        sa.Column("led_to_id", sa.String(32), nullable=False),
        sa.Column("kept_at", sa.String(40), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.Column("removed_at", sa.String(40), nullable=False),
        sa.Column("removed_why", sa.Text, nullable=False),
    )
    op.create_index("ix_kept_emails_case_id", "kept_emails", ["case_id"])
