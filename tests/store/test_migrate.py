"""Bringing a case file up to date: all of it or nothing, after a backup, and never backwards."""

from __future__ import annotations

import importlib
import pkgutil
import shutil
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

import scr_desktop.domain
import scr_desktop.store
from scr_desktop.domain.problem import CaseFileProblem
from scr_desktop.domain.records.papers.word_draft import DraftDifference, WordDraft
from scr_desktop.domain.records.record import Base
from scr_desktop.store import key, migrate
from scr_desktop.store.backup import list_backups
from scr_desktop.store.case_file import CaseFile
from scr_desktop.store.connection import connect

# The revision of this release, and that of the one after it.
NOW, NEXT = migrate.HEAD, f"{int(migrate.HEAD) + 1:04}"
REVISION = f"""
import sqlalchemy as sa
from alembic import op
revision, down_revision = "{NEXT}", "{NOW}"
def upgrade():
    op.add_column("cases", sa.Column("colour", sa.Text(), nullable=False, server_default="grey"))
    op.create_table("later", sa.Column("id", sa.String(32), primary_key=True))
"""


def rows(case_file: CaseFile, statement: str) -> list[Any]:
    """Return what a plain query gives."""
    with case_file.read() as session:
        return [tuple(row) for row in session.connection().exec_driver_sql(statement)]


def dump(case_file: CaseFile) -> list[Any]:
    """Return the whole schema and history."""
    return rows(case_file, "SELECT name, sql FROM sqlite_master ORDER BY name") + rows(
        case_file, "SELECT * FROM history"
    )


@pytest.fixture
def next_release(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make this the release after the present one, and give the folder where its revision goes."""
    folder = tmp_path / "versions 100%"
    folder.mkdir()
    monkeypatch.setattr(migrate, "HEAD", NEXT)
    monkeypatch.setattr(migrate, "VERSIONS", (*migrate.VERSIONS, folder))
    return folder


@pytest.fixture
def used(case_file: CaseFile) -> CaseFile:
    """Give a closed case file of the present release in which something was done."""
    with case_file.work("Done before", note=True):
        pass
    case_file.close()
    return case_file


def test_head_is_the_newest_revision() -> None:
    """The constant that spares an import is what Alembic finds, and the revisions are one line."""
    config = Config()
    config.set_main_option("script_location", str(migrate.FOLDER))
    script = ScriptDirectory.from_config(config)
    assert script.get_heads() == [migrate.HEAD]
    assert [revision.revision for revision in script.walk_revisions()] == sorted(
        (revision.revision for revision in script.walk_revisions()), reverse=True
    )


def test_migrated_file_has_exactly_the_records_tables(case_file: CaseFile) -> None:
    """Tables, columns, types, keys and indexes of a new file are those that the records declare."""
    for package in (scr_desktop.domain, scr_desktop.store):
        for info in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if ".migrations" not in info.name:
                importlib.import_module(info.name)

    def of_records(_: object, name: str | None, kind: str, *__: object) -> bool:
        return not (kind == "table" and (name or "").startswith("case_search") and name != "case_search_row")

    with case_file._engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"include_object": of_records, "compare_type": True, "compare_server_default": True}
        )
        assert compare_metadata(context, Base.metadata) == []


def test_an_older_file_is_brought_up_to_date_after_a_backup(
    used: CaseFile, template: tuple[Path, str], next_release: Path
) -> None:
    """The new tables are there, what was done before is there, and so is a backup from before."""
    (next_release / "next.py").write_text(REVISION)
    with CaseFile.open_with_recovery_key(used.path, template[1], by="Zoë") as opened:
        assert rows(opened, "SELECT version_num FROM alembic_version") == [(NEXT,)]
        assert rows(opened, "SELECT count(*) FROM later") == [(0,)]
        assert rows(opened, "PRAGMA foreign_keys") == [(1,)]
        assert opened.head().number == 1
    assert [one.reason for one in list_backups(used.path)] == ["before-migration"]


@pytest.mark.parametrize(
    "failing",
    [
        REVISION + "    raise RuntimeError('stop')\n",
        REVISION + "    op.execute('DELETE FROM history')\n",
        REVISION + "    op.execute('SELECT * FROM nowhere')\n",
        REVISION
        + '    op.execute("INSERT INTO answers (id, version, case_id, fact, value, evidence)'
        + " VALUES ('a', 1, 'nowhere', 'f', 'yes', '')\")\n",
    ],
    ids=["stops", "touches history", "bad statement", "loose rows"],
)
def test_a_failing_migration_leaves_the_file_as_it_was(
    used: CaseFile, template: tuple[Path, str], next_release: Path, failing: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not a byte of the file differs, the old release opens it, and the sentence says what to do."""
    before = used.path.read_bytes()
    (next_release / "next.py").write_text(failing)
    with pytest.raises(CaseFileProblem, match="could not be brought up to date and was left as it was"):
        CaseFile.open_with_recovery_key(used.path, template[1], by="Zoë")
    assert used.path.read_bytes() == before
    monkeypatch.undo()
    with CaseFile.open_with_recovery_key(used.path, template[1], by="Zoë") as opened:
        assert opened.head().number == 1
        assert rows(opened, "SELECT name FROM sqlite_master WHERE name = 'later'") == []


def test_without_a_backup_nothing_is_migrated(used: CaseFile, template: tuple[Path, str], next_release: Path) -> None:
    """If the backup before it cannot be made, the migration is not begun."""
    (next_release / "next.py").write_text(REVISION)
    (used.path.parent / "backups").write_text("a file where the folder should be")
    before = used.path.read_bytes()
    with pytest.raises(CaseFileProblem):
        CaseFile.open_with_recovery_key(used.path, template[1], by="Zoë")
    assert used.path.read_bytes() == before


@pytest.mark.parametrize("revision", [NEXT, "0100", "f3a9"])
def test_a_newer_file_is_refused(case_file: CaseFile, template: tuple[Path, str], revision: str) -> None:
    """A file of a newer release is neither opened nor changed, and the sentence says what to install."""
    with case_file._engine.execution_options(writes=True).begin() as connection:
        connection.exec_driver_sql(f"UPDATE alembic_version SET version_num = '{revision}'")
    case_file.close()
    before = case_file.path.read_bytes()
    with pytest.raises(CaseFileProblem, match="newer SCR Desktop than this one and was not opened: install the newer"):
        CaseFile.open_with_recovery_key(case_file.path, template[1], by="Zoë")
    assert case_file.path.read_bytes() == before
    assert not (case_file.path.parent / "backups").exists()


@pytest.fixture
def first_release(tmp_path: Path) -> tuple[Path, str]:
    """Make a case file as the first release made it; return it with its recovery key."""
    folder, path = tmp_path / "first", tmp_path / "first.scrcase"
    folder.mkdir()
    shutil.copy(migrate.FOLDER / "versions" / "r0001_office.py", folder)
    with pytest.MonkeyPatch.context() as then:
        then.setattr(migrate, "HEAD", "0001")
        then.setattr(migrate, "VERSIONS", (folder,))
        with CaseFile.create(path, "four words on paper", by="Zoë") as made:
            return path, made.recovery_key()


def test_a_decision_of_the_first_release_is_kept(first_release: tuple[Path, str]) -> None:
    """What was decided with the first release stands as it did; of what it lacked nothing is known, so nothing is said."""
    path, recovery_key = first_release
    driver = connect(path, key.by_recovery_key(recovery_key)(key.read_header(path)), key.read_header(path))
    _put_row(driver, "cases", id="c", reference="2018-001")
    _put_row(driver, "decisions", id="d", case_id="c", reasons="The Chair weighed it.")
    driver.commit()
    driver.close()
    with CaseFile.open_with_recovery_key(path, recovery_key, by="Zoë") as opened:
        assert rows(opened, "SELECT id, reasons, missing_then FROM decisions") == [("d", "The Chair weighed it.", "[]")]
        assert rows(opened, "SELECT reference, open_when_closed FROM cases") == [("2018-001", "[]")]
    assert [one.reason for one in list_backups(path)] == ["before-migration"]


def test_a_file_from_before_word_drafts_has_room_for_them(tmp_path: Path) -> None:
    """What it holds stays; nothing is known of what went out in Word before."""
    folder, path = tmp_path / "before", tmp_path / "before.scrcase"
    folder.mkdir()
    for one in sorted((migrate.FOLDER / "versions").glob("r00*.py")):
        if one.name < "r0019":
            shutil.copy(one, folder)
    with pytest.MonkeyPatch.context() as then:
        then.setattr(migrate, "HEAD", "0018")
        then.setattr(migrate, "VERSIONS", (folder,))
        with CaseFile.create(path, "four words on paper", by="Zoë") as made:
            recovery_key = made.recovery_key()
    driver = connect(path, key.by_recovery_key(recovery_key)(key.read_header(path)), key.read_header(path))
    _put_row(driver, "cases", id="c", reference="2018-001")
    driver.commit()
    driver.close()
    with CaseFile.open_with_recovery_key(path, recovery_key, by="Zoë") as opened:
        assert rows(opened, "SELECT reference FROM cases") == [("2018-001",)]
        with opened.work("Put") as session:
            session.add(WordDraft(id="d", case_id="c", document="rapid-review"))
            session.add(DraftDifference(case_id="c", draft_id="d"))
        assert rows(
            opened, "SELECT d.number, f.state FROM word_drafts d JOIN draft_differences f ON f.draft_id = d.id"
        ) == [(1, "open")]
    assert [one.reason for one in list_backups(path)] == ["before-migration"]


def _put_row(driver: Any, table: str, **known: str) -> None:
    """Put a row into a table, with something in each column."""
    names = [row[1] for row in driver.execute(f"PRAGMA table_info({table})")]
    lists = {"kept", "contrary_to"}
    values = [
        known.get(name, "[]" if name in lists else "2018-01-01" if name.endswith("_on") else "1") for name in names
    ]
    driver.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(names))})", values)


def test_a_table_rebuilt_keeps_what_points_to_it(
    used: CaseFile, template: tuple[Path, str], next_release: Path
) -> None:
    """A revision that has to rebuild a table takes nothing with it: keys rest while it runs."""
    with (
        CaseFile.open_with_recovery_key(used.path, template[1], by="Zoë") as opened,
        opened.work("Case", note=True) as s,
    ):
        connection = s.connection()
        kinds = {row[1]: row[2] for row in connection.exec_driver_sql("PRAGMA table_info(cases)")}
        values = {"version": "1", "DATE": "'2018-01-01'", "JSON": "'[]'"}
        marks = ", ".join(values.get(name, values.get(kind, "'c'")) for name, kind in kinds.items())
        connection.exec_driver_sql(f"INSERT INTO cases VALUES ({marks})")
        connection.exec_driver_sql(
            "INSERT INTO answers (id, version, case_id, fact, value, evidence) VALUES ('a', 1, 'c', 'f', 'yes', '')"
        )
    (next_release / "next.py").write_text(
        REVISION + "    with op.batch_alter_table('cases', recreate='always') as batch:\n"
        "        batch.alter_column('notes', type_=sa.String(9))\n"
    )
    with CaseFile.open_with_recovery_key(used.path, template[1], by="Zoë") as opened:
        assert rows(opened, "SELECT case_id FROM answers") == [("c",)]
        assert rows(opened, "SELECT id, colour FROM cases") == [("c", "grey")]
