"""Papers in Word that went out and came back, and what differs in them."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    """Make the tables; what went out in Word before was not kept."""
    _drafts()
    _differences()
    for table, column in (
        ("word_drafts", "case_id"),
        ("draft_differences", "case_id"),
        ("draft_differences", "draft_id"),
    ):
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column])
    op.create_index(
        "ix_draft_differences_open", "draft_differences", ["draft_id"], sqlite_where=sa.text("state = 'open'")
    )


def _drafts() -> None:
    op.create_table(
        "word_drafts",
        sa.Column("case_id", sa.String(32), nullable=False),
        sa.Column("document", sa.String(60), nullable=False),
        sa.Column("item", sa.String(60), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("anonymised", sa.Boolean(), nullable=False),
        sa.Column("answers_id", sa.String(32), nullable=False),
        sa.Column("from_whom", sa.Text(), nullable=False),
        sa.Column("came_on", sa.Date(), nullable=True),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("outside", sa.JSON(), nullable=False),
        sa.Column("places", sa.JSON(), nullable=False),
        sa.Column("kept_at", sa.String(40), nullable=False),
        sa.Column("kept_by", sa.Text(), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("words_sha256", sa.String(64), nullable=False),
        sa.Column("docx", sa.LargeBinary(), nullable=False),
        *_own(),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_word_drafts")),
    )


def _differences() -> None:
    op.create_table(
        "draft_differences",
        sa.Column("case_id", sa.String(32), nullable=False),
        sa.Column("draft_id", sa.String(32), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("heading", sa.Text(), nullable=False),
        sa.Column("was", sa.Text(), nullable=False),
        sa.Column("now", sa.Text(), nullable=False),
        sa.Column("by_whom", sa.JSON(), nullable=False),
        sa.Column("comments", sa.JSON(), nullable=False),
        sa.Column("place", sa.String(120), nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("settled_at", sa.String(40), nullable=False),
        sa.Column("settled_by", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        *_own(),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_draft_differences")),
    )


def _own() -> tuple[sa.Column[str], sa.Column[int]]:
    return sa.Column("id", sa.String(32), nullable=False), sa.Column("version", sa.Integer(), nullable=False)
