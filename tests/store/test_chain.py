"""One entry of history for each piece of work, chained so that tampering shows."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest
from sqlalchemy import select, text, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import selectinload

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.history import HistoryEntry, sealed
from scr_desktop.domain.time.part_date import PartDate
from scr_desktop.store.case_file import CaseFile
from scr_desktop.store.history.links import verify_history
from scr_desktop.store.history.values import changes_of
from tests.store.records import Folder, Paper, Scrap

REPLACED = "History entry {} does not follow on from entry {}: one of them was replaced."


def kind(column: str) -> str:
    """Return of what kind a column of the history is."""
    return "BLOB" if column.endswith(("_salt", "_hash")) else "TEXT"


def entries(case_file: CaseFile) -> list[HistoryEntry]:
    """Return the whole history, oldest first."""
    with case_file.read() as session:
        return list(session.scalars(select(HistoryEntry).order_by(HistoryEntry.number)))


def changes(case_file: CaseFile) -> list[dict[str, Any]]:
    """Return what the last entry says was changed."""
    with case_file.read() as session:
        return changes_of(session, entries(case_file)[-1])


def faults(case_file: CaseFile) -> list[str]:
    """Return what is wrong with the history."""
    with case_file.read() as session:
        return verify_history(session)


def tamper(case_file: CaseFile, *statements: str) -> None:
    """Change the history as somebody with the key and another program could: without the triggers."""
    with case_file._engine.execution_options(writes=True).begin() as connection:
        triggers = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for (name,) in triggers:
            connection.exec_driver_sql(f"DROP TRIGGER {name}")
        for statement in statements:
            connection.exec_driver_sql(statement)


def do(case_file: CaseFile, count: int) -> None:
    """Do `count` pieces of work."""
    for number in range(count):
        with case_file.work(f"Step {number}", note=True):
            pass


def test_adding_a_record_is_one_entry_with_its_values(papers: CaseFile) -> None:
    """Who, when, what, to which case, why, and every value, dates as they are stored."""
    paper = Paper(text="Zażółć", seen_on=PartDate.parse("?May 2018"), facts={"died": True})
    with papers.work("Paper filed", case_id="c1", why="it came by post") as session:
        session.add(paper)
    (entry,) = entries(papers)
    assert (entry.number, entry.by, entry.what, entry.case_id) == (1, "Zoë Price", "Paper filed", "c1")
    assert entry.why == "it came by post"
    assert datetime.fromisoformat(entry.at).utcoffset() is not None
    (change,) = changes(papers)
    assert change == {
        "record": "Paper",
        "id": paper.id,
        "did": "added",
        "fields": {
            "id": [None, paper.id],
            "text": [None, "Zażółć"],
            "seen_on": [None, "?2018-05"],
            "facts": [None, {"died": True}],
        },
    }


def test_a_change_says_before_and_after_once(papers: CaseFile) -> None:
    """Several flushes in one piece of work are one change from the first value to the last."""
    paper = Paper(text="one")
    with papers.work("Filed") as session:
        session.add(paper)
    with papers.work("Corrected") as session:
        found = session.get_one(Paper, paper.id)
        found.text = "two"
        session.flush()
        found.text = "three"
        found.seen_on = PartDate.parse("12 May 2018")
    assert changes(papers)[0]["fields"] == {"text": ["one", "three"], "seen_on": ["", "2018-05-12"]}
    assert changes(papers)[0]["did"] == "changed"


def test_a_detached_record_that_was_changed_is_saved_with_its_history(papers: CaseFile) -> None:
    """A record changed outside a session and handed back is written with before and after."""
    paper = Paper(text="one")
    with papers.work("Filed") as session:
        session.add(paper)
    paper.text = "two"
    with papers.work("Corrected") as session:
        session.add(paper)
    assert changes(papers)[0]["fields"] == {"text": ["one", "two"]}


def test_removing_keeps_what_was_removed(papers: CaseFile) -> None:
    """A removed record and what went with it stand in the history with their last values."""
    folder = Folder(title="A", papers=[Paper(text="in it")])
    with papers.work("Filed") as session:
        session.add(folder)
    with papers.work("Removed") as session:
        found = session.scalars(select(Folder)).one()
        session.scalars(select(Paper)).all()
        session.refresh(found, ["papers"])
        session.delete(found)
    removed = {change["record"]: change for change in changes(papers)}
    assert removed["Folder"]["fields"]["title"] == ["A", None]
    assert removed["Paper"]["fields"]["text"] == ["in it", None]
    assert {change["did"] for change in removed.values()} == {"removed"}


def test_what_is_taken_out_of_its_list_stands_in_the_history(papers: CaseFile) -> None:
    """A record that is removed by taking it from its owner is kept with its last values like any other."""
    folder = Folder(title="A", papers=[Paper(text="first"), Paper(text="second")])
    with papers.work("Filed") as session:
        session.add(folder)
    with papers.work("Taken out") as session:
        found = session.scalars(select(Folder).options(selectinload(Folder.papers))).one()
        found.papers.remove(next(paper for paper in found.papers if paper.text == "first"))
    (removed,) = changes(papers)
    assert (removed["did"], removed["fields"]["text"]) == ("removed", ["first", None])


def test_what_was_added_and_removed_at_once_leaves_nothing(papers: CaseFile) -> None:
    """A record that never outlived its piece of work is not in the history."""
    with papers.work("Tried") as session:
        paper = Paper(text="x")
        session.add(paper)
        session.flush()
        session.delete(paper)
    assert entries(papers) == []


def test_work_that_changes_nothing_leaves_no_entry(papers: CaseFile) -> None:
    """Looking, and setting a value to what it was, are no history; a note is, where asked for."""
    paper = Paper(text="one")
    with papers.work("Filed") as session:
        session.add(paper)
    with papers.work("Looked") as session:
        session.get_one(Paper, paper.id).text = "one"
    with papers.work("There and back") as session:
        found = session.get_one(Paper, paper.id)
        found.text = "two"
        session.flush()
        found.text = "one"
    assert len(entries(papers)) == 1
    with papers.work("Exported a pack", note=True):
        pass
    assert [entry.what for entry in entries(papers)] == ["Filed", "Exported a pack"]
    assert changes(papers) == []


def test_a_draft_saved_while_typing_leaves_no_trace(papers: CaseFile) -> None:
    """A class that says so is saved without history."""
    with papers.work("Draft saved") as session:
        session.add(Scrap(text="half a sent"))
    assert entries(papers) == []
    with papers.read() as session:
        assert session.scalars(select(Scrap.text)).all() == ["half a sent"]


def test_failed_work_leaves_neither_record_nor_entry(papers: CaseFile) -> None:
    """An error in the middle undoes everything, flushed or not."""

    def fail() -> None:
        with papers.work("Filed") as session:
            session.add(Paper(text="x"))
            session.flush()
            raise ValueError("stop")

    with pytest.raises(ValueError, match="stop"):
        fail()
    assert entries(papers) == []
    with papers.read() as session:
        assert session.scalars(select(Paper)).all() == []


def test_of_two_changes_to_one_record_the_second_is_told(papers: CaseFile) -> None:
    """Who changed it meanwhile is named, and nothing of the second change is saved."""
    paper = Paper(text="one")
    with papers.work("Filed") as session:
        session.add(paper)
    with papers.read() as session:
        stale = session.get_one(Paper, paper.id)
    papers.by = "Gwenllïan Ŵyn"
    with papers.work("Corrected") as session:
        session.get_one(Paper, paper.id).text = "two"
    stale.text = "three"
    said = "changed meanwhile by Gwenllïan Ŵyn, so your change was not saved"
    with pytest.raises(Problem, match=said), papers.work("Corrected too") as session:
        session.add(stale)
    with papers.read() as session:
        assert session.get_one(Paper, paper.id).text == "two"
    assert len(entries(papers)) == 2


def test_bulk_statements_are_refused(papers: CaseFile) -> None:
    """A statement over many records would change them without history."""
    with pytest.raises(RuntimeError, match="leave no history"), papers.work("All at once") as session:
        session.execute(update(Paper).values(text="x"))


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE history SET what = 'Nothing' WHERE number = 2",
        "DELETE FROM history WHERE number = 3",
        "DELETE FROM history",
        "INSERT OR REPLACE INTO history SELECT * FROM history WHERE number = 2",
        "UPDATE history SET what = '' WHERE number = 2",
        "UPDATE history SET why = 'So', why_salt = NULL WHERE number = 2",
        "UPDATE history SET why = '', why_salt = NULL, by = 'Nobody' WHERE number = 2",
        "UPDATE history_values SET after = '\"another\"' WHERE entry = 4",
        "UPDATE history_values SET after = NULL WHERE entry = 4",
        "UPDATE history_values SET after = NULL, after_salt = NULL, after_hash = x'' WHERE entry = 4",
        "UPDATE history_values SET after = NULL, after_salt = NULL, field = 'x' WHERE entry = 4",
        "DELETE FROM history_values WHERE entry = 4",
        "INSERT OR REPLACE INTO history_values SELECT * FROM history_values WHERE entry = 4",
        "INSERT INTO history_values SELECT 4, 9, record, record_id, did, field, before, before_salt, before_hash, "
        "after, after_salt, after_hash FROM history_values WHERE entry = 4 LIMIT 1",
    ],
)
def test_the_file_itself_refuses_to_change_history(papers: CaseFile, statement: str) -> None:
    """Neither changing nor removing nor replacing an entry is possible through the engine."""
    do(papers, 3)
    with papers.work("Filed") as session:
        session.add(Paper(text="x"))
    with pytest.raises(IntegrityError), papers.work("Tidied") as session:
        session.execute(text(statement))
    assert faults(papers) == []
    assert len(entries(papers)) == 4


def test_an_untouched_history_verifies(papers: CaseFile) -> None:
    """No faults in a history that was only added to; its head is the last entry."""
    assert papers.head() == (0, "0" * 64)
    do(papers, 5)
    assert faults(papers) == []
    assert papers.head() == (5, entries(papers)[-1].link)


COLUMNS = (
    "at", "by", "what", "case_id", "why", "erases", "earlier_previous", "earlier_link", "previous", "what_salt", "what_hash",
    "why_salt", "why_hash",
)  # fmt: skip


@pytest.mark.parametrize("column", COLUMNS)
def test_an_altered_entry_shows(papers: CaseFile, column: str) -> None:
    """A changed word anywhere in an entry is found, and only that entry is named."""
    do(papers, 4)
    tamper(papers, f'UPDATE history SET "{column}" = CAST("{column}" || \' \' AS {kind(column)}) WHERE number = 2')
    follows = [] if column != "previous" else [REPLACED.format(2, 1)]
    assert faults(papers) == [*follows, "History entry 2 was altered after it was written."]


VALUES = (
    "record",
    "record_id",
    "did",
    "field",
    "after",
    "after_salt",
    "after_hash",
    "before",
    "before_salt",
    "before_hash",
)


@pytest.mark.parametrize("column", VALUES)
def test_an_altered_value_shows(papers: CaseFile, column: str) -> None:
    """A byte more in a value, its salt, its hash, or in what it is of, is found, and its entry is named."""
    paper = Paper(text="one")
    with papers.work("Filed") as session:
        session.add(paper)
    with papers.work("Corrected") as session:
        session.get_one(Paper, paper.id).text = "two"
    do(papers, 2)
    tamper(papers, f"UPDATE history_values SET {column} = CAST({column} || ' ' AS {kind(column)}) WHERE entry = 2")
    (found,) = faults(papers)
    assert found in {
        "History entry 2 was altered after it was written.",
        "A value that history entry 2 noted was altered after it was written.",
    }
    assert found.startswith("A value") is (column in {"after", "after_salt", "before", "before_salt"})


def test_a_value_changed_with_its_salt_and_hash_shows(papers: CaseFile) -> None:
    """A value that was sealed anew no longer is the one that the link of its entry covers."""
    with papers.work("Filed") as session:
        session.add(Paper(text="one"))
    forged = sealed('"two"')
    tamper(
        papers,
        f"UPDATE history_values SET after = '\"two\"', after_salt = x'{(forged.salt or b'').hex()}', "
        f"after_hash = x'{forged.hash.hex()}' WHERE entry = 1 AND field = 'text'",
    )
    assert faults(papers) == ["History entry 1 was altered after it was written."]


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM history_values WHERE entry = 2 AND position = 1",
        "UPDATE history_values SET position = 3 - position WHERE entry = 2 AND position < 3",
        "UPDATE history_values SET position = position + 20 WHERE entry = 2",
        "INSERT INTO history_values SELECT entry, 30, record, record_id, did, 'more', before, before_salt, before_hash, "
        "after, after_salt, after_hash FROM history_values WHERE entry = 2 AND position = 1",
    ],
    ids=["one less", "another order", "other places", "one more"],
)
def test_values_taken_put_or_moved_show(papers: CaseFile, statement: str) -> None:
    """The link of an entry covers which values it has, and their order."""
    for _ in range(3):
        with papers.work("Filed") as session:
            session.add(Paper(text="one"))
    statements = [statement]
    if "3 - position" in statement:  # the engine lets no two stand at one place meanwhile
        statements = [
            "UPDATE history_values SET position = position + 50 WHERE entry = 2 AND position < 3",
            "UPDATE history_values SET position = 53 - position WHERE entry = 2 AND position > 50",
        ]
    tamper(papers, *statements)
    assert faults(papers) == ["History entry 2 was altered after it was written."]


def test_a_value_gone_without_an_entry_shows(papers: CaseFile) -> None:
    """To take a value and its salt away, as erasing does, is a fault as long as no entry says so."""
    with papers.work("Filed", why="It came by post") as session:
        session.add(Paper(text="one"))
    tamper(papers, "UPDATE history_values SET after = NULL, after_salt = NULL WHERE field = 'text'")
    taken = "A value of history entry 1 was taken away, and no entry says that it was erased."
    assert faults(papers) == [taken]
    with papers._engine.execution_options(writes=True).begin() as connection:
        connection.exec_driver_sql("UPDATE history SET why = '', why_salt = NULL WHERE number = 1")
    assert faults(papers) == [taken]


def test_what_a_removed_entry_noted_shows_without_it(papers: CaseFile) -> None:
    """An entry cut off the end whose values were left is missed."""
    for _ in range(2):
        with papers.work("Filed") as session:
            session.add(Paper(text="one"))
    tamper(papers, "DELETE FROM history WHERE number = 2")
    assert faults(papers) == ["History entry 2 is missing, and what it noted of records is still there."]


def test_a_removed_entry_shows(papers: CaseFile) -> None:
    """A gap in the numbers is said, for one and for several."""
    do(papers, 7)
    tamper(papers, "DELETE FROM history WHERE number IN (2, 4, 5)")
    assert faults(papers) == ["History entry 2 is missing.", "History entries 4 to 5 are missing."]


def test_a_replaced_entry_shows(papers: CaseFile) -> None:
    """An entry rewritten with a link of its own no longer fits the next."""
    do(papers, 3)
    forged = entries(papers)[1]
    forged.by = "Somebody else"  # what noted nothing of records has no values
    tamper(papers, f"UPDATE history SET by = 'Somebody else', link = '{forged.expected_link()}' WHERE number = 2")
    assert faults(papers) == [REPLACED.format(3, 2)]


def test_a_cut_end_shows_against_the_head_on_paper(papers: CaseFile) -> None:
    """Entries cut off the end leave the chain whole, so the head noted elsewhere is what tells."""
    do(papers, 3)
    noted = papers.head()
    tamper(papers, "DELETE FROM history WHERE number = 3")
    assert faults(papers) == []
    assert papers.head() != noted


def test_text_of_every_kind_keeps_its_link(papers: CaseFile) -> None:
    """Quotes, NUL, right-to-left marks and emoji come back as they were sealed."""
    for words in ("a\0b", 'it\'s "so"', "\u202eabc", "👩‍👧", "=1+1", "<b>&", "é vs e\u0301"):
        with papers.work("Filed", why=words) as session:
            session.add(Paper(text=words))
    assert faults(papers) == []
    assert len(entries(papers)) == 7


def test_a_field_with_entries_notes_only_those_that_differ() -> None:
    """Of a notification saved again only the entry typed stands in the history, with before and after."""
    from scr_desktop.store.chain import Change

    change = Change("Draft", "1", "changed")
    change.note(
        "content",
        {"incident": {"place": "", "what": "long"}, "children": [{"name": "A"}, {"name": "B"}]},
        {"incident": {"place": "Bath", "what": "long"}, "children": [{"name": "A"}, {"name": "C"}]},
    )
    assert change.as_json()["fields"] == {"content.incident.place": ["", "Bath"], "content.children.2.name": ["B", "C"]}
