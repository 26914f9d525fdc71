"""Whatever is changed in a record past the history is said by the check, with the record and the entry, without the value."""

from __future__ import annotations

import hashlib
from collections.abc import Callable

import pytest
from sqlalchemy import select

from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.papers.issued import IssuedPaper
from scr_desktop.services.chronology import chronology_import
from scr_desktop.services.papers import issuing
from scr_desktop.services.upkeep import safety
from scr_desktop.store.case_file import CaseFile
from tests.services.papers.letters import KEY, offer


@pytest.fixture
def case(case_file: CaseFile, opened: Callable[..., Case], desk_day: object, monkeypatch: pytest.MonkeyPatch) -> Case:
    """Open a case of which a letter was issued."""
    offer(monkeypatch)
    found = opened()
    issuing.issue(case_file, issuing.draw(case_file, KEY, found.id, issuing.draft(case_file, KEY, found.id)))
    return found


def past(case_file: CaseFile, *statements: str) -> None:
    """Change records past the history, as somebody with the key and another program could."""
    with case_file._engine.execution_options(writes=True).begin() as connection:
        connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        for one in statements:
            connection.exec_driver_sql(one)


def said(case_file: CaseFile) -> list[str]:
    """Return what the check finds wrong."""
    return [one.sentence for one in safety.check(case_file) if not one.ok]


def test_a_sound_file_is_as_its_history_says(case_file: CaseFile, case: Case) -> None:
    """Everything recorded through the program agrees with the history, and the check says so."""
    assert said(case_file) == []
    assert "Every record is as the history says." in [one.sentence for one in safety.check(case_file)]


@pytest.mark.parametrize(
    ("statement", "sentence"),
    [
        ("UPDATE cases SET title = 'Another'", "Case 2018-001, title: not what the history says (entry 3)."),
        (
            "UPDATE deadlines SET due_on = '2030-01-01' WHERE rule = 'notify'",
            "Deadline of case 2018-001, due on: not what the history says (entry 3).",
        ),
        (
            "UPDATE case_events SET happened_on = '2018-01-01' WHERE kind = 'aware'",
            "Date of case 2018-001, happened on: not what the history says (entry 3).",
        ),
        (
            "UPDATE children SET notes = 'Nothing was seen'",
            "Child of case 2018-001, notes: not what the history says (entry 3).",
        ),
        (
            "DELETE FROM answers",
            "Answer of case 2018-001: gone, and the history knows of no removal (it spoke of it last in entry 3).",
        ),
        (
            "DELETE FROM issued_papers",
            "Paper issued of case 2018-001: gone, and the history knows of no removal (it spoke of it last in entry 4).",
        ),
    ],
)
def test_a_record_changed_past_the_history_is_named(
    case_file: CaseFile, case: Case, statement: str, sentence: str
) -> None:
    """Which record, of which case, which entry of it, and which entry of the history spoke of it last."""
    past(case_file, statement)
    assert said(case_file) == [sentence]


def test_a_letter_exchanged_with_its_fingerprint_is_named(case_file: CaseFile, case: Case) -> None:
    """Bytes and SHA-256 that fit each other are not those that were issued."""
    with case_file.read() as session:
        made = session.scalars(select(IssuedPaper)).one()
    forged = b"%PDF-1.7 forged"
    past(
        case_file,
        f"UPDATE issued_papers SET pdf = x'{forged.hex()}', sha256 = '{hashlib.sha256(forged).hexdigest()}' "
        f"WHERE id = '{made.id}'",
    )
    assert {one.split(",")[1].split(":")[0].strip() for one in said(case_file)} == {"pdf", "sha256"}


def test_what_the_history_does_not_hold_is_said_to_be_not_known(case_file: CaseFile, case: Case) -> None:
    """The rows of an import stand in no entry: of them the check does not say that they are as they were."""
    table = chronology_import.open_text("Date\tEvent\tSource\n01/05/2018\tSeen at home\tLog\n02/05/2018\tSeen\tLog\n")
    found = chronology_import.understand(table)
    chronology_import.bring_in(case_file, case.id, found, found.entries, "Police")
    (sentence,) = [one.sentence for one in safety.check(case_file) if "as the history says" in one.sentence]
    assert sentence.endswith(
        "What 2 records should hold, such as the rows of an import, it does not tell from the start: that is not known."
    )
