"""Indexes by which the open cases that are listed anew after the unlocking are found without reading any of them."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"


def upgrade() -> None:
    """Add what holds the stages of open cases, the deadlines of a case that are not met, and the cases handed over."""
    op.create_index("ix_cases_open_by_stage", "cases", ["stage", "id"], sqlite_where=sa.text("closed_on IS NULL"))
    op.create_index(
        "ix_deadlines_unmet_of",
        "deadlines",
        ["case_id", "rule"],
        sqlite_where=sa.text("met_on IS NULL AND superseded_at = ''"),
    )
    op.create_index(
        "ix_case_events_handed_over", "case_events", ["case_id"], sqlite_where=sa.text("kind = 'handed_over'")
    )
