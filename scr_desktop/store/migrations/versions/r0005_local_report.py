"""The local report has a deadline of its own, and a case whose notification fell away waits for nothing."""

# Statements are put together from the words of this file alone.
# ruff: noqa: S608

from __future__ import annotations

from alembic import op

revision = "0005"
down_revision = "0004"

_ENDED = (
    "SELECT case_id FROM case_events WHERE kind IN ('withdrawn', 'criteria_not_met') AND superseded_at = '' "
    "AND case_id = cases.id"
)
# A care leaver's death is notified and not reported locally.
_CARE_LEAVER = "SELECT case_id FROM answers WHERE fact = 'care_leaver_died' AND value = 'yes' AND case_id = cases.id"


def upgrade() -> None:
    """Give open cases the deadline beside the one for the notification; end what a fallen notification left open."""
    op.execute(
        "INSERT INTO deadlines (id, version, case_id, rule, counted_from_on, due_on, met_on, reckoned_at, "
        "holidays_until, kept_instead_of, kept_why, superseded_at, superseded_why) "
        "SELECT lower(hex(randomblob(16))), 1, known.case_id, 'report_locally', known.counted_from_on, known.due_on, "
        "(SELECT min(happened_on) FROM case_events WHERE case_id = known.case_id AND kind = 'partners_told' "
        "AND superseded_at = ''), known.reckoned_at, known.holidays_until, known.kept_instead_of, known.kept_why, '', '' "
        "FROM deadlines AS known JOIN cases ON cases.id = known.case_id "
        "WHERE known.rule = 'notify' AND known.superseded_at = '' AND cases.closed_on IS NULL "
        f"AND NOT EXISTS ({_ENDED}) AND NOT EXISTS ({_CARE_LEAVER})"
    )
    op.execute(
        "UPDATE cases SET next_rule = 'report_locally', next_due_on = (SELECT due_on FROM deadlines WHERE "
        "case_id = cases.id AND rule = 'report_locally' AND superseded_at = '') "
        "WHERE EXISTS (SELECT 1 FROM deadlines WHERE case_id = cases.id AND rule = 'report_locally' "
        "AND superseded_at = '' AND met_on IS NULL AND (cases.next_due_on IS NULL OR due_on < cases.next_due_on))"
    )
    op.execute(
        "UPDATE deadlines SET superseded_at = strftime('%Y-%m-%dT%H:%M:%S+00:00', 'now'), "
        "superseded_why = 'The notification no longer stands' WHERE met_on IS NULL AND superseded_at = '' "
        f"AND EXISTS (SELECT 1 FROM cases WHERE cases.id = deadlines.case_id AND EXISTS ({_ENDED}))"
    )
    op.execute(
        "UPDATE cases SET next_rule = '', next_due_on = NULL, stage = (SELECT kind FROM case_events WHERE kind IN "
        "('withdrawn', 'criteria_not_met') AND superseded_at = '' AND case_id = cases.id ORDER BY kind DESC LIMIT 1) "
        f"WHERE EXISTS ({_ENDED})"
    )
