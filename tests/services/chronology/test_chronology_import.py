"""Bringing an agency's chronology in: all of it in one piece of work or nothing, each file once."""

from __future__ import annotations

from typing import Any

import pytest

from scr_desktop.domain.chronology.chronology import ChronologyImport
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.exchange.chronology import ReadChronology
from scr_desktop.services.chronology import chronology
from scr_desktop.services.chronology import chronology_change as change
from scr_desktop.services.chronology import chronology_import as bringing
from scr_desktop.services.chronology.chronology_told import left_out
from scr_desktop.services.office import history
from scr_desktop.store.case_file import CaseFile
from tests.services.chronology.chronologies import rows
from tests.services.conftest import DESK_DAY
from tests.services.opening import Desk, Opened

TABLE = "Date,Time,Event,Source\n1 May 2018,14:30,Home visit,Niche\n2 May 2018,,Rang,Niche\n,,No date here,Niche\n"


@pytest.fixture
def found(opened: Opened, desk_day: Desk) -> Case:
    """Open a case; it is Thursday 17 May 2018."""
    desk_day(DESK_DAY.isoformat())
    return opened()


def read(text: str = TABLE) -> ReadChronology:
    """Return what a pasted table says."""
    return bringing.understand(bringing.open_text(text))


def bring(
    case_file: CaseFile, found: Case, said: ReadChronology, agency: str = "Police", **told: Any
) -> ChronologyImport:
    """Bring what was read into a case."""
    return bringing.bring_in(case_file, found.id, said, said.entries, agency, **told)


def test_what_can_be_read_comes_in_and_what_cannot_stays_with_the_import(case_file: CaseFile, found: Case) -> None:
    """Each row under its agency with its line; the line without a date is kept with why."""
    made = bring(case_file, found, read(), " Police ")
    assert [(one.event, one.agency, one.at_time, one.import_id) for one in rows(case_file, found.id)] == [
        ("Home visit", "Police", "14:30", made.id), ("Rang", "Police", "", made.id),
    ]  # fmt: skip
    assert (made.rows_read, made.agency) == (2, "Police")
    assert any("No date here" in one["text"] and one["why"] for one in made.not_read)


def test_a_line_left_out_is_kept_with_the_officers_reason(case_file: CaseFile, found: Case) -> None:
    """Beside what could not be read."""
    said = read()
    entries = [left_out(one, "Of another child") if one.event == "Rang" else one for one in said.entries]
    made = bringing.bring_in(case_file, found.id, said, entries, "Police")
    assert [one.event for one in rows(case_file, found.id)] == ["Home visit"]
    assert "Left out: Of another child" in [one["why"] for one in made.not_read]


@pytest.mark.parametrize(("agency", "source", "field", "says"), [
    (" ", "Niche", "agency", "Say whose chronology this is"),
    ("Police", "", "source", "2 lines have no source"),
])  # fmt: skip
def test_without_whose_it_is_or_where_it_stands_nothing_comes_in(
    case_file: CaseFile, found: Case, agency: str, source: str, field: str, says: str
) -> None:
    """And no import is on record."""
    said = read()
    entries = [one._replace(source=source) for one in said.entries if not one.fault]
    with pytest.raises(Problem, match=says) as refused:
        bringing.bring_in(case_file, found.id, said, entries, agency)
    assert refused.value.field == field
    assert chronology.imports(case_file, found.id) == []


def test_where_no_line_can_be_brought_in_nothing_is(case_file: CaseFile, found: Case) -> None:
    """Every one was left out; pasted nothing is nothing either."""
    said = read()
    with pytest.raises(Problem, match="No line can be brought in yet") as refused:
        bringing.bring_in(case_file, found.id, said, [left_out(one, "x") for one in said.entries], "Police")
    assert refused.value.field == "entries"
    with pytest.raises(Problem, match="Nothing was pasted"):
        bringing.open_text(" \n")


def test_what_is_stopped_leaves_nothing_behind(case_file: CaseFile, found: Case) -> None:
    """Neither rows nor an import nor an entry of the history; how far it is told until then."""
    before, told = len(history.entries(case_file, found.id)), list[tuple[int, int]]()
    with pytest.raises(bringing.ImportStopped):
        bring(case_file, found, read(), stop=lambda: True)
    assert (rows(case_file, found.id), chronology.imports(case_file, found.id)) == ([], [])
    assert len(history.entries(case_file, found.id)) == before
    bring(case_file, found, read(), progress=lambda done, of: told.append((done, of)))
    assert told == [(2, 2)]


def test_the_same_text_comes_in_once_until_it_is_withdrawn(case_file: CaseFile, found: Case) -> None:
    """For a reason; its rows stand in the chronology no more, and the file stays listed."""
    made = bring(case_file, found, read())
    with pytest.raises(Problem, match=r"This file was brought in on .* already") as refused:
        bring(case_file, found, read(), "GP")
    assert refused.value.field == "file"
    with pytest.raises(Problem, match="Say why it is withdrawn"):
        bringing.withdraw(case_file, found.id, made.id, " ")
    bringing.withdraw(case_file, found.id, made.id, "Of another child")
    assert rows(case_file, found.id) == []
    assert [one.withdrawn_why for one in chronology.imports(case_file, found.id)] == ["Of another child"]
    bring(case_file, found, read(), "GP")
    assert {one.agency for one in rows(case_file, found.id)} == {"GP"}


def test_an_entry_of_a_withdrawn_file_is_not_put_back(case_file: CaseFile, found: Case) -> None:
    """It would be noted as put back and be shown nowhere."""
    made = bring(case_file, found, read())
    row = rows(case_file, found.id)[0]
    change.remove(case_file, row.id, "Of another child")
    bringing.withdraw(case_file, found.id, made.id, "Of another child")
    with pytest.raises(Problem, match="The whole file of this entry was withdrawn"):
        change.put_back(case_file, row.id, "It was this child")


def test_what_joins_a_day_whose_order_was_changed_falls_behind_what_is_not_later(
    case_file: CaseFile, found: Case
) -> None:
    """The officer's order holds; an entry without a time comes first."""
    assert bringing.order_among((), "9:00") == 0
    assert bringing.order_among([("09:00", 2), ("11:00", 1)], "10:00") == 2
    assert bringing.order_among([("09:00", 2), ("11:00", 1)], "08:00") == 0
    bring(case_file, found, read("Date,Time,Event,Source\n1 May 2018,9:00,A,N\n1 May 2018,11:00,B,N\n"))
    change.move(case_file, rows(case_file, found.id)[1].id, -1)
    bring(case_file, found, read("Date,Time,Event,Source\n1 May 2018,10:00,C,N\n"), "GP")
    assert [one.event for one in rows(case_file, found.id)] == ["B", "A", "C"]
