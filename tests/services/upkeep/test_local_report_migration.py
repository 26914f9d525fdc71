"""What an earlier release left in a case file: no deadline for the local report, and waiting withdrawn cases."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from datetime import date

from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import text

from scr_desktop.domain.records.case import Case
from scr_desktop.services.case import case as cases
from scr_desktop.services.office import diary, register
from scr_desktop.store.case_file import CaseFile
from tests.domain.papers import of_2022


def as_before(case_file: CaseFile, withdrawn: str) -> None:
    """Make the file what the earlier release would have left: one case open, one withdrawn and waiting all the same."""
    left = (
        "DELETE FROM deadlines WHERE rule = 'report_locally'",
        "UPDATE cases SET stage = 'aware', next_due_on = '2022-06-09', next_rule = 'notify'",
        f"UPDATE deadlines SET superseded_at = '' WHERE case_id = '{withdrawn}' AND met_on IS NULL",
    )
    with case_file._engine.execution_options(writes=True).begin() as connection:
        for statement in left:
            connection.execute(text(statement))


def migrate(case_file: CaseFile) -> None:
    """Carry out the revision alone."""
    revision = importlib.import_module("scr_desktop.store.migrations.versions.r0005_local_report")
    with (
        case_file._engine.execution_options(writes=True).begin() as connection,
        Operations.context(MigrationContext.configure(connection)),
    ):
        revision.upgrade()


def test_an_older_file_counts_the_local_report_and_lets_withdrawn_cases_rest(
    case_file: CaseFile, opened: Callable[..., Case], desk_day: Callable[[str], None]
) -> None:
    """The report stands on Today beside the notification, with the same day; the withdrawn case on no list."""
    desk_day("2022-06-20")
    one, other = opened(**of_2022()), opened(**of_2022())
    cases.record_event(case_file, one.id, "notification_sent", date(2022, 6, 2))
    cases.record_event(case_file, other.id, "withdrawn", date(2022, 6, 3), note="Twice", why="Twice")
    as_before(case_file, other.id)
    migrate(case_file)
    late = {(item.case_id, item.rule_key, item.due_on) for item in diary.today(case_file).overdue}
    assert (one.id, "report_locally", date(2022, 6, 9)) in late
    assert {case_id for case_id, _, _ in late} == {one.id}
    rows = {row.id: row for row in register.rows(case_file, register.Wanted())}
    assert (rows[one.id].next_rule, rows[other.id].next_rule, rows[other.id].stage) == ("notify", "", "withdrawn")
