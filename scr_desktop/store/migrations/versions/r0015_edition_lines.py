"""What the office confirmed of the editions of the law, line by line."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    """Make the table; no office has confirmed anything yet."""
    op.create_table(
        "edition_lines",
        sa.Column("text", sa.String(20), nullable=False),
        sa.Column("line", sa.String(120), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("answer", sa.String(20), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("paragraph", "why", "words", "addressee")),
        sa.Column("counted_from", sa.String(40), nullable=False),
        sa.Column("done_by", sa.String(40), nullable=False),
        sa.Column("count", sa.Integer(), nullable=True),
        sa.Column("unit", sa.String(20), nullable=False),
        sa.Column("before", sa.Boolean(), nullable=False),
        sa.Column("force", sa.String(30), nullable=False),
        sa.Column("applies_on", sa.Date(), nullable=True),
        sa.Column("confirmed_by", sa.Text(), nullable=False),
        sa.Column("confirmed_on", sa.Date(), nullable=False),
        sa.Column("against", sa.Text(), nullable=False),
        sa.Column("taken_from", sa.Text(), nullable=False),
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_edition_lines")),
        sa.UniqueConstraint("text", "line", name=op.f("uq_edition_lines_text")),
    )
