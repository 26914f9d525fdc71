"""Indexes by which what is open is found among any number of cases, and the numbers of the search index follow the days.

The search index itself is filled once the tables are up to date (`store/migrate.py:upgrade`).
"""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    """Drop the index that nearly every deadline shared one value of, add those that hold what is open; number all cases anew."""
    op.drop_index(op.f("ix_deadlines_superseded_at"), "deadlines")
    op.create_index(
        "ix_deadlines_unmet",
        "deadlines",
        ["due_on", "case_id", "rule"],
        sqlite_where=sa.text("met_on IS NULL AND superseded_at = ''"),
    )
    op.create_index("ix_cases_open", "cases", ["opened_on", "reference"], sqlite_where=sa.text("closed_on IS NULL"))
    op.create_index("ix_cases_open_by_reference", "cases", ["reference"], sqlite_where=sa.text("closed_on IS NULL"))
    op.create_index(op.f("ix_cases_title"), "cases", ["title"])
    op.create_index("ix_children_unborn", "children", ["case_id"], sqlite_where=sa.text("birth = 'unborn'"))
    op.execute("DELETE FROM case_search_row")
