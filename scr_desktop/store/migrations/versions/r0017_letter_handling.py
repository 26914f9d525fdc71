"""Letters bear words of their own on how to handle them, which an office can change."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"


def upgrade() -> None:
    """Add the words, for every office those that say nothing of what a letter is about."""
    words = sa.text("'To be opened by the addressee only'")
    op.add_column("offices", sa.Column("letter_handling", sa.String(300), nullable=False, server_default=words))
