"""A name that may not be kept is erased from the history: it is nowhere any more, the chain holds, and the history says so."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select, text

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.case import Case, CaseEvent
from scr_desktop.domain.records.request import AgencyReturn
from scr_desktop.services import typed
from scr_desktop.services.office import history
from scr_desktop.services.putting_right import amend, taking_back
from scr_desktop.services.upkeep import erasing, safety
from scr_desktop.store.case_file import CaseFile
from tests.services.upkeep.pages import in_clear
from tests.store.history.before_0012 import NAME, made

WHY = "Another family’s name, typed by mistake: no reason to keep it."


@pytest.fixture
def office(tmp_path: Path) -> Iterator[CaseFile]:
    """Give an open case file of the version before, in whose history a name stands that does not belong there."""
    with made(tmp_path).open() as opened:
        yield opened


@pytest.fixture
def case_id(office: CaseFile) -> str:
    """Give the id of its one case."""
    with office.read() as session:
        return session.scalars(select(Case.id)).one()


def everything(case_file: CaseFile) -> str:
    """Return whatever the history holds, in one text."""
    with case_file.read() as session:
        tables = ("SELECT before, after FROM history_values", "SELECT what, why, erases FROM history")
        return str([tuple(row) for query in tables for row in session.connection().exec_driver_sql(query)])


def in_records(case_file: CaseFile) -> str:
    """Return whatever the records hold of returns, in one text."""
    with case_file.read() as session:
        return str([tuple(row) for row in session.connection().exec_driver_sql("SELECT * FROM agency_returns")])


def checked(case_file: CaseFile) -> list[str]:
    """Return what the check finds wrong."""
    return [one.sentence for one in safety.check(case_file) if not one.ok]


def rewrite_records(case_file: CaseFile) -> None:
    """Put right the return that names the child, and the reason for which it and a day were set aside."""
    with case_file.work("Return corrected") as session:
        for one in (*session.scalars(select(AgencyReturn)), *session.scalars(select(CaseEvent))):
            one.superseded_why = one.superseded_why.replace(NAME, "another child")
            if isinstance(one, AgencyReturn):
                one.summary = "Seen on the ward on 11 May."


def test_a_name_is_erased_from_a_case_file_of_the_version_before(office: CaseFile, case_id: str) -> None:
    """It opens, its history verifies, the name goes from every entry, and the history verifies as before."""
    assert NAME in everything(office)
    rewrite_records(office)
    before = history.entries(office)
    done = erasing.erase(office, NAME, WHY, case_id)
    assert NAME not in everything(office)
    assert NAME not in in_records(office)
    assert erasing.find(office, NAME, case_id) == []
    assert done.still == ()
    assert done.places > 5
    assert done.backups == 1
    assert checked(office) == []
    newest, *others = history.entries(office)
    assert (newest.number, newest.what, newest.why) == (done.entry, erasing.WHAT, WHY)
    assert newest.changes[0].startswith(f"Erased: {done.places} of what was said in the entries 2, 3, ")
    for line, then in zip(others, before, strict=True):
        assert (line.number, line.at, line.by) == (then.number, then.at, then.by)
        if NAME not in f"{then.what} {then.why} {then.changes}":
            assert line == then


def test_the_history_says_that_it_was_erased_by_whom_and_why(office: CaseFile, case_id: str) -> None:
    """Where the name stood, in values and in reasons, stands that it was erased; the rest of the entry is read as before."""
    rewrite_records(office)
    done = erasing.erase(office, NAME, WHY, case_id)
    lines = {one.number: one for one in history.entries(office)}
    continued = lines[2]
    assert continued.what == "Notification continued"
    assert any("given names: (empty) → (erased)" in one for one in continued.changes), continued.changes
    assert continued.changes[-1].startswith("Erased on ")
    assert continued.changes[-1].endswith(f" by Zoë, because: {WHY} (entry {done.entry})")
    taken = next(one for one in lines.values() if one.what.startswith("Taken back: "))
    assert taken.why == "(erased)"


def test_what_a_record_still_holds_stays_and_is_named(office: CaseFile, case_id: str) -> None:
    """The history goes on saying what a record holds to this day; it is changed there first, and then erased."""
    done = erasing.erase(office, NAME, WHY, case_id)
    assert set(done.still) == {"Return, summary", "Return, why superseded", "Date, why superseded"}
    assert checked(office) == []
    with pytest.raises(Problem, match="nowhere but in what records hold still"):
        erasing.erase(office, NAME, WHY, case_id)
    rewrite_records(office)
    assert erasing.erase(office, NAME, WHY, case_id).still == ()
    assert NAME not in everything(office)


def test_words_being_typed_are_named(office: CaseFile, case_id: str) -> None:
    """What somebody has typed and not recorded is theirs: it is not taken from them, and whoever erases is told."""
    typed.jot(office, typed.Place("x", "Decision", case_id), {"reasons": f"{NAME} was seen"})
    assert "Typed, not recorded yet: Decision" in erasing.erase(office, NAME, WHY, case_id).still


def test_words_in_another_case_stay(office: CaseFile) -> None:
    """Of a case nothing else is erased, and of the whole office everything."""
    with pytest.raises(Problem, match="nowhere"):
        erasing.erase(office, NAME, WHY, "another")
    assert erasing.erase(office, NAME, WHY).places == 5


@pytest.mark.parametrize("words", ["wrongname", " WRONGNAME "])
def test_words_are_whole_words_in_any_letters(office: CaseFile, case_id: str, words: str) -> None:
    """A name is found however it is written, and half a word is none."""
    assert len(erasing.find(office, words, case_id)) == len(erasing.find(office, NAME, case_id)) > 0
    assert erasing.find(office, "Wrong", case_id) == []


@pytest.mark.parametrize(
    ("words", "why", "said"),
    [
        (NAME, " ", "Say why it is erased"),
        (" ", WHY, "Say which words"),
        (NAME, f"{NAME} is another child", "The reason holds the words"),
    ],
)
def test_nothing_is_erased_without_a_reason_that_may_stay(
    office: CaseFile, case_id: str, words: str, why: str, said: str
) -> None:
    """No reason, no words, or a reason that would keep what is to go."""
    before = everything(office)
    with pytest.raises(Problem, match=said):
        erasing.erase(office, words, why, case_id)
    assert everything(office) == before


def test_what_was_erased_from_is_not_taken_back(office: CaseFile, case_id: str) -> None:
    """What stood before cannot be put back where it is not known any more, and that is said."""
    rewrite_records(office)
    number = next(one.number for one in history.entries(office) if one.what.startswith("Return of "))
    erasing.erase(office, NAME, WHY, case_id)
    with pytest.raises(Problem, match="part of what it recorded was erased from the history"):
        taking_back.one(office, case_id, number)


def terms(case_file: CaseFile) -> set[str]:
    """Return every word that stands in the search index, also of what was indexed before."""
    with case_file._engine.execution_options(writes=True).begin() as connection:
        connection.execute(text("CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, case_search, row)"))
        found = {str(row[0]) for row in connection.execute(text("SELECT term FROM temp.terms"))}
        connection.execute(text("DROP TABLE temp.terms"))
        return found


@pytest.mark.parametrize("whole_office", [True, False])
def test_a_reason_that_was_erased_is_found_no_more(office: CaseFile, case_id: str, *, whole_office: bool) -> None:
    """Neither in the case nor in the index itself, whether it was erased of the case or of the whole office."""
    with office.work("Looked at", case_id=case_id, why="Cwmrhydyceirw rang", note=True):
        pass
    assert "cwmrhydyceirw" in terms(office)
    erasing.erase(office, "Cwmrhydyceirw", WHY, "" if whole_office else case_id)
    assert "cwmrhydyceirw" not in terms(office)


def test_the_search_index_holds_no_word_of_what_was_erased(office: CaseFile, case_id: str) -> None:
    """A case indexed again leaves its old words in the index until something is erased."""
    content = amend.content(office, case_id)
    right = content["children"][0]["given_names"]
    for name in ("Cwmrhydyceirw", right):
        content["children"][0]["given_names"] = name
        amend.amend(office, case_id, content, why="Corrected")
    erasing.erase(office, "Cwmrhydyceirw", WHY, case_id)
    assert "cwmrhydyceirw" not in terms(office)
    assert "trelawney" in terms(office)
    assert "Cwmrhydyceirw" not in everything(office)
    assert checked(office) == []


def test_nothing_of_it_is_left_in_the_log_or_on_free_pages(office: CaseFile, case_id: str) -> None:
    """The file overwrites what it frees, and the log that still held it is emptied at once; so it is page for page."""
    with office.read() as session:
        assert session.connection().exec_driver_sql("PRAGMA secure_delete").scalar_one() == 1
    rewrite_records(office)
    assert office.clear_log()
    assert NAME.encode() in in_clear(office.path, office._key)
    erasing.erase(office, NAME, WHY, case_id)
    assert Path(f"{office.path}-wal").stat().st_size == 0
    assert NAME.encode() not in in_clear(office.path, office._key)


def test_while_something_is_read_the_log_is_emptied_at_closing(office: CaseFile, case_id: str) -> None:
    """A reader in another place keeps nobody from erasing; the log goes with the file's closing."""
    with office.read() as session:
        session.connection().exec_driver_sql("SELECT count(*) FROM cases").scalar_one()
        erasing.erase(office, NAME, WHY, case_id)
        assert not office.clear_log()
    assert office.clear_log()
