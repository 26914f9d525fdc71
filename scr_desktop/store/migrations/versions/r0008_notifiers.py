"""Any number of notifiers for a case, each with the day and the means, and whom the local authority notifies through."""

# Statements are put together from the words of this file alone.
# ruff: noqa: S608

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

_BEFORE = ("from_agency", "from_person", "from_role", "from_contact")
_NOW = ("agency", "person", "role", "contact")
# What was entered before stood for the notification whose receipt is recorded: it was that day that this one told.
_RECEIVED = (
    "coalesce((SELECT happened_on FROM case_events WHERE case_id = cases.id AND kind = 'notification_received' "
    "AND superseded_at = ''), '')"
)


def upgrade() -> None:
    """Add the tables; the notifier of each case becomes the first of its notifiers."""
    op.create_table(
        "notifiers",
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("case_id", sa.String(32), sa.ForeignKey("cases.id"), nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        *(sa.Column(name, sa.Text, nullable=False) for name in _NOW),
        sa.Column("told_on", sa.String(24), nullable=False),
        sa.Column("told_time", sa.String(40), nullable=False),
        sa.Column("means", sa.String(20), nullable=False),
    )
    op.create_index("ix_notifiers_case_id", "notifiers", ["case_id"])
    op.execute(
        f"INSERT INTO notifiers (id, version, case_id, position, {', '.join(_NOW)}, told_on, told_time, means) "
        f"SELECT lower(hex(randomblob(16))), 1, id, 1, {', '.join(_BEFORE)}, {_RECEIVED}, '', '' FROM cases "
        f"WHERE {' OR '.join(f'trim({name}) != {chr(39)}{chr(39)}' for name in _BEFORE)}"
    )
    for name in _BEFORE:
        op.drop_column("cases", name)
    op.create_table(
        "notifying_contacts",
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("office_id", sa.String(32), sa.ForeignKey("offices.id"), nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("authority", sa.String(200), nullable=False),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("name", "role", "telephone", "email")),
    )
    op.create_index("ix_notifying_contacts_office_id", "notifying_contacts", ["office_id"])
