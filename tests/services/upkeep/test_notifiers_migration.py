"""What an earlier release left in a case file: one notifier among the entries of its case."""

from __future__ import annotations

import importlib
from collections.abc import Callable

from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import text

from scr_desktop.domain.records.case import Case
from scr_desktop.services.case import case as cases
from scr_desktop.services.office import notifying
from scr_desktop.services.putting_right import amend
from scr_desktop.store.case_file import CaseFile

BEFORE = ("from_agency", "from_person", "from_role", "from_contact")


def as_before(case_file: CaseFile, told: dict[str, tuple[str, str, str, str]]) -> None:
    """Make the file what the earlier release would have left, with the notifier of each case by its id."""
    with case_file._engine.execution_options(writes=True).begin() as connection:
        for table in ("notifiers", "notifying_contacts"):
            connection.execute(text(f"DROP TABLE {table}"))
        for name in BEFORE:
            connection.execute(text(f"ALTER TABLE cases ADD COLUMN {name} TEXT NOT NULL DEFAULT ''"))
        for case_id, entries in told.items():
            values = dict(zip(BEFORE, entries, strict=True))
            setting = ", ".join(f"{name} = :{name}" for name in BEFORE)
            connection.execute(text(f"UPDATE cases SET {setting} WHERE id = :id"), {**values, "id": case_id})


def migrate(case_file: CaseFile) -> None:
    """Carry out the revision alone."""
    revision = importlib.import_module("scr_desktop.store.migrations.versions.r0008_notifiers")
    with (
        case_file._engine.execution_options(writes=True).begin() as connection,
        Operations.context(MigrationContext.configure(connection)),
    ):
        revision.upgrade()


def test_the_notifier_of_an_older_file_is_the_first_of_its_notifiers(
    case_file: CaseFile, opened: Callable[..., Case]
) -> None:
    """Every entry is there, with the day of receipt as that notifier's; a case without one has none, and no clock moves."""
    told, silent, undated = (opened(notifiers=[], **more) for more in ({}, {}, {"received_on": ""}))
    entries = ("Royal United Hospital", "Zoë O’Brien; nurse", "Named nurse", "01225 000111\nask for Ann")
    as_before(case_file, {told.id: entries, undated.id: ("", "Dr Rao", "", "")})
    migrate(case_file)
    (one,) = cases.get(case_file, told.id).notifiers
    assert (one.agency, one.person, one.role, one.contact) == entries
    assert (str(one.told_on), one.told_time, one.means, one.position) == ("16 May 2018", "", "", 1)
    assert cases.get(case_file, silent.id).notifiers == []
    (other,) = cases.get(case_file, undated.id).notifiers
    assert (other.person, other.told_on.known) == ("Dr Rao", False)
    for case in (told, silent, undated):
        found = amend.if_amended(case_file, case.id, amend.content(case_file, case.id))
        assert (found.moves, found.owes_reason, found.preview.unsettled) == ((), False, ())
    assert notifying.contacts(case_file) == []
