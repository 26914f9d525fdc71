"""Other areas that have a part in a case, and which of the office's authorities a case belongs to."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Add the table of other areas, and the authority of a case."""
    op.create_table(
        "other_areas",
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("case_id", sa.String(32), sa.ForeignKey("cases.id"), nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("parts", sa.String(60), nullable=False),
        sa.Column("partners", sa.Text, nullable=False),
        sa.Column("contact", sa.Text, nullable=False),
        sa.Column("agency_id", sa.String(32), nullable=False),
    )
    op.create_index("ix_other_areas_case_id", "other_areas", ["case_id"])
    op.add_column("cases", sa.Column("local_authority", sa.String(200), nullable=False, server_default=sa.text("''")))
