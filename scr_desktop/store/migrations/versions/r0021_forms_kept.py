"""The forms that came back: kept with what was made of them, and the returns that are being entered found at once."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"


def upgrade() -> None:
    """Add the column, the table and the index; no file that was kept so far is a form that was read."""
    op.add_column("attachments", sa.Column("is_form", sa.Boolean(), nullable=False, server_default=sa.text("0")))
    op.create_table(
        "draft_forms",
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("draft_id", sa.String(32), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("kept_at", sa.String(40), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("pdf", sa.LargeBinary(), nullable=False),
    )
    op.create_index("ix_draft_forms_draft_id", "draft_forms", ["draft_id"])
    op.create_index(
        "ix_agency_returns_being_entered",
        "agency_returns",
        ["case_id"],
        sqlite_where=sa.text("kind = 'being_entered'"),
    )
