"""Children not born yet, whom a process was told to, each other child's safety, and days to be thought of."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Add the columns and tables; every child entered so far was entered as born."""
    nothing = sa.text("''")
    op.add_column("children", sa.Column("birth", sa.String(12), nullable=False, server_default=sa.text("'born'")))
    op.add_column("considerations", sa.Column("told_on", sa.Date, nullable=True))
    op.add_column("considerations", sa.Column("told_means", sa.Text, nullable=False, server_default=nothing))
    op.create_table(
        "safety_items",
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("case_id", sa.String(32), sa.ForeignKey("cases.id"), nullable=False),
        sa.Column("child", sa.Text, nullable=False),
        sa.Column("what", sa.Text, nullable=False),
        sa.Column("owner", sa.Text, nullable=False),
        sa.Column("due_on", sa.Date, nullable=False),
        sa.Column("done_on", sa.Date, nullable=True),
        sa.Column("done_by", sa.Text, nullable=False),
        sa.Column("note", sa.Text, nullable=False),
        sa.Column("taken_back_at", sa.String(40), nullable=False, server_default=nothing),
        sa.Column("taken_back_why", sa.Text, nullable=False, server_default=nothing),
    )
    op.create_index("ix_safety_items_case_id", "safety_items", ["case_id"])
    op.create_index("ix_safety_items_due_on", "safety_items", ["due_on"])
    op.create_table(
        "sensitive_days",
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("case_id", sa.String(32), sa.ForeignKey("cases.id"), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("on_day", sa.String(24), nullable=False),
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("outcome", sa.String(20), nullable=False),
        sa.Column("taken_back_at", sa.String(40), nullable=False, server_default=nothing),
        sa.Column("taken_back_why", sa.Text, nullable=False, server_default=nothing),
    )
    op.create_index("ix_sensitive_days_case_id", "sensitive_days", ["case_id"])
