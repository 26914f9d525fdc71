"""A case file of the version before opens: its history verifies by the old links and the new, and launders nothing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from sqlalchemy import select

import scr_desktop.services.upkeep.safety  # noqa: F401 - what knows every kind of record
from scr_desktop.domain.records.history import HistoryEntry, erasure, sealed
from scr_desktop.store.backup import list_backups
from scr_desktop.store.case_file import CaseFile
from scr_desktop.store.history import erasing, replay
from scr_desktop.store.history.links import verify_history
from scr_desktop.store.history.values import changes_of, of_entries
from tests.store.history.before_0012 import NAME, Before, made
from tests.store.test_chain import tamper

ALTERED = "History entry {} was altered after it was written."


@pytest.fixture
def before(tmp_path: Path) -> Before:
    """Give a case file of the version before."""
    return made(tmp_path)


def entries(case_file: CaseFile) -> list[HistoryEntry]:
    """Return the whole history, oldest first."""
    with case_file.read() as session:
        return list(session.scalars(select(HistoryEntry).order_by(HistoryEntry.number)))


def faults(case_file: CaseFile) -> list[str]:
    """Return what is wrong with the history."""
    with case_file.read() as session:
        return verify_history(session)


def test_every_entry_says_what_it_said(before: Before) -> None:
    """Number, time, officer, words and every value are as they were, and the links that papers have of them."""
    with before.open() as opened:
        assert opened.check() == []
        *moved, last = entries(opened)
        with opened.read() as session:
            changes = of_entries(session, [one.number for one in moved])
    assert len(moved) == len(before.entries) == 12
    for entry, then in zip(moved, before.entries, strict=True):
        said = {name: getattr(entry, name) for name in ("number", "at", "by", "what", "case_id", "why")}
        assert said == {name: then[name] for name in said}
        assert changes[entry.number] == json.loads(then["changes"])
        assert (entry.earlier_previous, entry.earlier_link) == (then["previous"], then["link"])
    assert (last.number, last.by) == (13, "SCR Desktop")
    assert "12 entries follow one another unbroken" in last.why
    assert before.entries[-1]["link"] in last.why
    assert [one.reason for one in list_backups(before.path)] == ["before-migration"]


def test_work_goes_on_after_it(before: Before) -> None:
    """The next entry follows on from that of the move, and a file opened again is not moved again."""
    with before.open() as opened, opened.work("Noted", note=True):
        pass
    with before.open() as opened:
        assert [one.number for one in entries(opened)][-2:] == [13, 14]
        assert opened.check() == []


def test_a_file_without_history_gets_no_entry(case_file: CaseFile) -> None:
    """A new case file begins with nothing."""
    assert case_file.head().number == 0


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("UPDATE history SET why = 'Because' WHERE number = 6", ALTERED.format(6)),
        ("UPDATE history SET changes = replace(changes, 'Wrongname', 'Another') WHERE number = 2", ALTERED.format(2)),
        ("UPDATE history SET changes = changes || ' ' WHERE number = 2", ALTERED.format(2)),
        ("UPDATE history SET changes = 'nothing' WHERE number = 2", ALTERED.format(2)),
        ("UPDATE history SET changes = '{\"a\": [1]}' WHERE number = 2", ALTERED.format(2)),
        ('UPDATE history SET changes = \'[{"record": "Case"}]\' WHERE number = 2', ALTERED.format(2)),
        ("DELETE FROM history WHERE number = 7", "History entry 7 is missing."),
        (
            "UPDATE history SET previous = link WHERE number = 5",
            "History entry 5 does not follow on from entry 4: one of them was replaced.",
        ),
    ],
)
def test_what_was_wrong_before_is_said_ever_after(tmp_path: Path, statement: str, fault: str) -> None:
    """A history that did not verify is moved and is not laundered: its entry says so, and the check finds the same."""
    with made(tmp_path, statement).open() as opened:
        assert fault in faults(opened)
        why = entries(opened)[-1].why
        assert "did NOT verify" in why
        with opened.work("Noted", note=True):
            pass
        assert fault in faults(opened)
        assert len(faults(opened)) == 1 + ("previous" in statement)


def test_an_entry_whose_text_was_spoilt_before_is_still_read_as_far_as_it_can_be(tmp_path: Path) -> None:
    """What was written otherwise than the program writes it is kept to the letter, and shown where it can be."""
    spaced = made(tmp_path, "UPDATE history SET changes = changes || ' ' WHERE number = 2")
    with spaced.open() as opened, opened.read() as session:
        assert changes_of(session, session.get_one(HistoryEntry, 2))[0]["record"] == "Draft"
    other = made(tmp_path / "other", "UPDATE history SET changes = 'nothing' WHERE number = 2")
    with other.open() as opened, opened.read() as session:
        assert changes_of(session, session.get_one(HistoryEntry, 2)) == []


def test_an_entry_of_before_altered_with_its_new_hashes_shows(before: Before) -> None:
    """Whoever forges the new seals of an entry of before cannot forge what its old link covered."""
    with before.open() as opened:
        first = entries(opened)[0]
        forged = sealed("Somebody else")
        first.why, first.why_salt, first.why_hash = forged.text or "", forged.salt, forged.hash
        with opened.read() as session:
            from scr_desktop.store.history.links import _with_values

            rows = next(rows for number, _, rows in _with_values(session) if number == 1)
        tamper(
            opened,
            f"UPDATE history SET why = 'Somebody else', why_salt = x'{(forged.salt or b'').hex()}', "
            f"why_hash = x'{forged.hash.hex()}', link = '{first.expected_link(rows)}' WHERE number = 1",
        )
        assert ALTERED.format(1) in faults(opened)


def places_of(case_file: CaseFile, number: int) -> list[str]:
    """Return the places of an entry in which the name stands."""
    with case_file.read() as session:
        rows = session.connection().exec_driver_sql(
            f"SELECT position, before LIKE '%{NAME}%', after LIKE '%{NAME}%' FROM history_values WHERE entry = {number}"
        )
        return [
            f"{number}.{position}.{side}"
            for position, *there in rows
            for side, one in zip(("before", "after"), there, strict=True)
            if one
        ]


def erase(case_file: CaseFile, *places: str) -> None:
    """Take what stands at these places out of the history."""
    with case_file.work("Erased", why="No reason to keep it") as session:
        erasing.take(session, places)


def test_a_value_of_an_entry_of_before_can_be_erased(before: Before) -> None:
    """It is gone and its salt with it, the chain holds, and the rest of the entry says what it said."""
    with before.open() as opened:
        places = places_of(opened, 2)
        assert places
        erase(opened, *places)
        assert opened.check() == []
        assert places_of(opened, 2) == []
        assert erasure(entries(opened)[-1]).places == tuple(places)
        assert erasure(entries(opened)[-1]).unsound == ()
        with opened.read() as session:
            (change,) = changes_of(session, session.get_one(HistoryEntry, 2))
        fields = json.loads(before.entries[1]["changes"])[0]["fields"]
        kept = {name: pair for name, pair in change["fields"].items() if NAME not in str(fields[name])}
        assert kept == {name: pair for name, pair in fields.items() if NAME not in str(pair)}
        assert len(kept) == len(fields) - len(places)


def test_erasing_launders_no_entry_that_was_altered_before(tmp_path: Path) -> None:
    """Of an entry whose old link did not fit it is said that it did not, though nobody can try it any more."""
    with made(tmp_path, "UPDATE history SET why = 'Because' WHERE number = 2").open() as opened:
        assert faults(opened) == [ALTERED.format(2)]
        erase(opened, *places_of(opened, 2))
        assert faults(opened) == ["History entry 2 had been altered when values of it were erased by entry 14."]


def test_what_records_held_unsaid_stands_in_the_entry_of_the_move(tmp_path: Path) -> None:
    """What an earlier update put is noted with before and after; nothing is different from then on, and nothing lost."""
    statements = (
        "UPDATE cases SET next_rule = 'report_locally'",
        "UPDATE children SET birth = 'stillborn'",
        "DELETE FROM notifiers",
    )
    with made(tmp_path, *statements).open() as opened:
        assert opened.check() == []
        with opened.read() as session:
            last = session.get_one(HistoryEntry, 13)
            found = {one["record"]: one for one in changes_of(session, last)}
            compared = replay.compare(session)
        assert "stands in this entry" in last.why
        assert found["Case"]["fields"]["next_rule"][1] == "report_locally"
        assert found["Child"]["fields"]["birth"] == ["born", "stillborn"]
        assert found["Notifier"]["did"] == "removed"
        assert compared.differences == ()
        assert compared.not_known == 2, "the two rows of the import, of which no entry tells"
