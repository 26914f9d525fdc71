"""The chronology: three agencies' files merge to one, nothing is dropped, and every change keeps its reason."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from scr_desktop.demo import office as demo
from scr_desktop.domain.chronology.chronology import ChronologyImport
from scr_desktop.domain.problem import Problem
from scr_desktop.exchange.entry import with_source
from scr_desktop.services.chronology import chronology
from scr_desktop.services.chronology import chronology_change as change
from scr_desktop.services.chronology import chronology_import as bringing
from scr_desktop.services.chronology.chronology import Wanted
from scr_desktop.services.chronology.chronology_told import TypedEntry
from scr_desktop.services.office import history
from scr_desktop.services.office import register as registers
from scr_desktop.services.review.review_material import material
from scr_desktop.store.case_file import CaseFile
from tests.exchange.samples import SAMPLES, write_samples
from tests.services.chronology.chronologies import rows
from tests.services.opening import Desk, Opened

SOURCES = {"childrens_social_care.csv": "Social care record", "health_visiting.txt": "Health visiting record"}


@pytest.fixture
def case_id(opened: Opened, desk_day: Desk) -> str:
    """Open the first sample's case."""
    desk_day("2018-06-01")
    return opened().id


@pytest.fixture
def merged(case_file: CaseFile, case_id: str, tmp_path: Path) -> str:
    """Bring the three sample chronologies in."""
    for path in write_samples(tmp_path):
        bring(case_file, case_id, path)
    return case_id


def bring(case_file: CaseFile, case_id: str, path: Path, **told: Any) -> ChronologyImport:
    """Bring a file in with the source that the officer gives for it."""
    found = bringing.understand(bringing.open_file(path))
    entries = [with_source(entry, SOURCES.get(path.name, "")) for entry in found.entries]
    return bringing.bring_in(case_file, case_id, found, entries, found.agency, **told)


def told(**other: str) -> TypedEntry:
    """Return an entry as an officer types it."""
    return TypedEntry(
        **{"on": "1 May 2018", "at_time": "", "agency": "GP", "source": "GP notes", "event": "Rang the surgery"} | other
    )


def test_the_samples_merge_to_one_and_every_row_is_traced_to_its_line(case_file: CaseFile, merged: str) -> None:
    """Fourteen lines of three layouts stand in one order, each with its file, its line and the line as it stood."""
    found = rows(case_file, merged)
    files = {one.id: one for one in chronology.imports(case_file, merged)}
    assert [(row.when, row.agency.split()[0]) for row in found] == [
        ("4 December 2017", "Health"),
        ("9 February 2018, 01:20", "Avon"),
        ("16 February 2018", "Health"),
        ("week of 5 March 2018", "Health"),
        ("19 March 2018, 10:15", "Childrens"),
        ("22 March 2018", "Health"),
        ("29 March 2018", "Childrens"),
        ("April 2018 (uncertain)", "Childrens"),
        ("14 April 2018, 22:55", "Avon"),
        ("14 April 2018, 23:50", "Childrens"),
        ("end of April 2018 (uncertain)", "Health"),
        ("10 May 2018, 11:00", "Health"),
        ("11 May 2018, 15:30", "Childrens"),
        ("12 May 2018, 06:47", "Avon"),
    ]
    for row in found:
        name = files[row.import_id].file_name
        assert row.line in SAMPLES[name]
        assert all(words in row.raw for words in SAMPLES[name][row.line])
        assert len(files[row.import_id].sha256) == 64
        assert row.source


def test_nothing_of_a_file_is_dropped(case_file: CaseFile, merged: str) -> None:
    """Each line that is no entry is listed with the file: what it says, and what it was taken for."""
    kept = {one.file_name: one for one in chronology.imports(case_file, merged)}
    assert [line["text"] for line in kept["police.xlsx"].not_read] == [
        "Agency: Avon & Somerset Police", "Period 01.12.17 - 12.05.18",
    ]  # fmt: skip
    for name, lines in SAMPLES.items():
        read = {row.line for row in rows(case_file, merged) if row.import_id == kept[name].id}
        listed = {int(one["line"]) for one in kept[name].not_read}
        assert read | listed >= set(lines)


def test_what_could_not_be_read_stays_listed_with_its_reason(case_file: CaseFile, case_id: str, tmp_path: Path) -> None:
    """A line without a date and one left out by the officer stand with the import; the others are brought in."""
    path = tmp_path / "gp.csv"
    path.write_text(
        "Date,Event,Source\n1/5/2018,Seen,EMIS\nno idea,Rang,EMIS\n2/5/2018,Letter,EMIS\n", encoding="utf-8"
    )
    found = bringing.understand(bringing.open_file(path))

    entries = [*found.entries[:2], found.entries[2]._replace(left_out="Of another child")]
    record = bringing.bring_in(case_file, case_id, found, entries, "GP")
    assert record.rows_read == 1
    assert [(one["line"], one["why"]) for one in record.not_read] == [
        ("3", "“no idea” is not a date that can be read: write it like 12 May 2018, May 2018, ?May 2018 or 2018, "
         "or leave it empty if it is not known."),
        ("4", "Left out: Of another child"),
    ]  # fmt: skip


def test_a_row_without_its_source_is_not_brought_in(case_file: CaseFile, case_id: str, tmp_path: Path) -> None:
    """The source is mandatory: with none in the file and none given, nothing comes in and the case is untouched."""
    path = next(one for one in write_samples(tmp_path) if one.suffix == ".txt")
    found = bringing.understand(bringing.open_file(path))
    with pytest.raises(Problem, match="6 lines have no source"):
        bringing.bring_in(case_file, case_id, found, found.entries, found.agency)
    assert chronology.count(case_file, case_id) == 0
    assert chronology.imports(case_file, case_id) == []


def test_stopping_leaves_nothing(case_file: CaseFile, case_id: str, tmp_path: Path) -> None:
    """A file whose reading is stopped half way leaves no row, no import and no entry of history."""
    path = tmp_path / "long.csv"
    lines = [f"{day % 28 + 1}/5/2018,Event {day},EMIS" for day in range(900)]
    path.write_text("\n".join(["Date,Event,Source", *lines]), encoding="utf-8")
    before = case_file.head()
    steps = []
    with pytest.raises(bringing.ImportStopped):
        bring(case_file, case_id, path, progress=lambda *at: steps.append(at), stop=lambda: len(steps) == 2)
    assert steps
    assert case_file.head() == before
    assert chronology.count(case_file, case_id) == 0
    assert chronology.imports(case_file, case_id) == []


def test_the_history_of_an_import_is_small_and_every_later_change_is_noted(case_file: CaseFile, merged: str) -> None:
    """The entry names file, hash and number of rows, not each row; a correction of such a row is noted in full."""
    entry = next(one for one in history.entries(case_file, merged) if one.what == "Chronology brought in")
    assert 3 < len(entry.changes) < 10
    row = rows(case_file, merged)[0]
    change.correct(case_file, row.id, told(on="5 Dec 17", agency=row.agency, event=row.event), "Her diary says the 5th")
    noted = history.entries(case_file, merged)[0]
    assert noted.why == "Her diary says the 5th"
    assert any("4 December 2017" in line and "5 December 2017" in line for line in noted.changes)
    kept = chronology.row(case_file, row.id)
    assert (str(kept.happened_on), kept.as_written, kept.raw[:8]) == ("5 December 2017", "4 Dec 17", "4 Dec 17")


def test_the_same_file_is_not_brought_in_twice(case_file: CaseFile, merged: str, tmp_path: Path) -> None:
    """The same bytes are refused with the day they came, until the first import is withdrawn."""
    path = write_samples(tmp_path)[0]
    with pytest.raises(Problem, match="brought in on"):
        bring(case_file, merged, path)
    first = next(one for one in chronology.imports(case_file, merged) if one.file_name == path.name)
    change_count = chronology.count(case_file, merged)
    bringing.withdraw(case_file, merged, first.id, "Of another family")
    assert chronology.count(case_file, merged) == change_count - first.rows_read
    assert chronology.count(case_file, merged, Wanted(taken_out=True)) == first.rows_read
    bring(case_file, merged, path)
    assert chronology.count(case_file, merged) == change_count


@pytest.mark.parametrize(
    ("fault", "field"),
    [({"on": ""}, "on"), ({"on": "soon"}, "on"), ({"at_time": "late"}, "at_time"), ({"agency": " "}, "agency"),
     ({"source": ""}, "source"), ({"event": ""}, "event")],
)  # fmt: skip
def test_an_entry_by_hand_must_be_whole(case_file: CaseFile, case_id: str, fault: dict[str, str], field: str) -> None:
    """Date, agency, source and event are asked for, each in one sentence at its place."""
    with pytest.raises(Problem) as refused:
        change.add(case_file, case_id, told(**fault), "From the meeting")
    assert refused.value.field == field


def test_an_entry_by_hand_stands_in_its_place(case_file: CaseFile, merged: str) -> None:
    """It is placed by its day and time like any other."""
    row = change.add(case_file, merged, told(on="14/4/18", at_time="11pm"), "Told at the meeting")
    place = chronology.place(case_file, merged, row.id)
    assert [one.at_time for one in rows(case_file, merged)[place - 1 : place + 2]] == [
        "22:55",
        "23:00",
        "23:50",
    ]


def test_entries_of_one_day_can_be_moved(case_file: CaseFile, merged: str) -> None:
    """The officer's order within a day holds, and what comes later on that day still falls into its place."""
    day = [row for row in rows(case_file, merged) if row.sorts_on == "2018-04-14"]
    change.move(case_file, day[1].id, -1)
    assert [row.at_time for row in rows(case_file, merged) if row.sorts_on == "2018-04-14"] == [
        "23:50",
        "22:55",
    ]
    change.add(case_file, merged, told(on="14/4/18", at_time="23:55"), "Told")
    times = [row.at_time for row in rows(case_file, merged) if row.sorts_on == "2018-04-14"]
    assert times == ["23:50", "22:55", "23:55"]
    with pytest.raises(Problem, match="first entry of its day"):
        change.move(case_file, day[1].id, -1)


def test_what_is_taken_out_stays_readable(case_file: CaseFile, merged: str) -> None:
    """An entry taken out no longer stands in the chronology, keeps its reason, and can be put back."""
    row = rows(case_file, merged)[3]
    with pytest.raises(Problem, match="Say why"):
        change.remove(case_file, row.id, " ")
    change.remove(case_file, row.id, "Another family")
    assert row.id not in [one.id for one in rows(case_file, merged)]
    (kept,) = rows(case_file, merged, Wanted(taken_out=True))
    assert (kept.id, kept.removed_why) == (row.id, "Another family")
    change.put_back(case_file, row.id, "It is theirs after all")
    assert chronology.count(case_file, merged) == 14


def test_likely_duplicates_are_suggested_and_settled_either_way(case_file: CaseFile, merged: str) -> None:
    """Police and social care tell of one night; what the officer says of the pair is kept and nothing is removed."""
    (pair,) = chronology.likenesses_of(case_file, merged)
    assert {pair.first.at_time, pair.second.at_time} == {"22:55", "23:50"}
    assert pair.shared == ("breach", "prevent", "removed")
    change.not_the_same(case_file, pair.first.id, pair.second.id)
    assert chronology.likenesses_of(case_file, merged) == []
    change.tell_the_same(case_file, pair.second.id, pair.first.id)
    assert chronology.row(case_file, pair.second.id).duplicate_of == pair.first.id
    assert chronology.count(case_file, merged) == 14


def test_gaps_are_counted_between_certain_days(case_file: CaseFile, merged: str) -> None:
    """Nobody saw them for nine weeks before the first police call; an uncertain date bounds no gap."""
    found = chronology.gaps_of(case_file, merged, 3)
    assert [(one.from_on, one.until_on, one.weeks, one.uncertain) for one in found] == [
        (date(2017, 12, 4), date(2018, 2, 9), 9, 0),
        (date(2018, 2, 16), date(2018, 3, 19), 4, 1),
        (date(2018, 4, 14), date(2018, 5, 10), 3, 2),
    ]
    assert "known in part" in found[1].words
    with pytest.raises(Problem, match="at least one week"):
        chronology.gaps_of(case_file, merged, 0)


def test_rows_are_found_by_words_agency_and_person(case_file: CaseFile, merged: str) -> None:
    """Words must all occur; a person is found by the names by which entries call them."""
    assert [row.at_time for row in rows(case_file, merged, Wanted(words="removed breach"))] == [
        "22:55",
        "23:50",
    ]
    assert chronology.count(case_file, merged, Wanted(agency="Avon & Somerset Police")) == 3
    assert chronology.count(case_file, merged, Wanted(person=("Dean", "Prosser"))) == 3
    assert chronology.count(case_file, merged, Wanted(words="100%")) == 0


def test_rows_come_in_windows(case_file: CaseFile, merged: str) -> None:
    """A window holds the rows that follow the first so many, in the same order as the whole."""
    whole = [row.id for row in chronology.whole(case_file, merged).rows]
    parts = [chronology.listed(case_file, merged, Wanted(), offset=at, limit=5) for at in (0, 5, 10)]
    assert [one.id for part in parts for one in part] == whole
    assert [chronology.place(case_file, merged, row_id) for row_id in whole] == list(range(14))


def test_an_episode_gathers_rows_and_its_analysis(case_file: CaseFile, merged: str) -> None:
    """Rows are put into an episode and out of it; its name and analysis can be changed, which the history keeps."""
    found = rows(case_file, merged)
    episode = change.make_episode(case_file, merged, "The missed visits")
    change.put_into_episode(case_file, [found[3].id, found[5].id], episode.id)
    assert [row.id for row in chronology.rows_of_episode(case_file, merged, episode.id)] == [found[3].id, found[5].id]
    change.put_into_episode(case_file, [found[3].id], "")
    change.change_episode(case_file, episode.id, "The missed visits", "Nobody asked why.")
    whole = chronology.whole(case_file, merged)
    assert [one.analysis for one in whole.episodes] == ["Nobody asked why."]
    assert len(whole.of_episode(episode.id)) == 1
    with pytest.raises(Problem, match="name"):
        change.make_episode(case_file, merged, " ")


def test_the_history_says_in_words_what_was_done(case_file: CaseFile, merged: str) -> None:
    """Order, duplicates and episodes are told by the entries concerned; no line shows an id."""
    (pair,) = chronology.likenesses_of(case_file, merged)
    change.move(case_file, pair.second.id, -1)
    change.tell_the_same(case_file, pair.second.id, pair.first.id)
    episode = change.make_episode(case_file, merged, "The night of 14 April")
    change.put_into_episode(case_file, [pair.first.id], episode.id)
    told = [f"{one.what}: {one.why} {' '.join(one.changes)}" for one in history.entries(case_file, merged, limit=4)]
    assert "“Assault, no complaint” (Avon & Somerset Police, 14 April 2018, 22:55): put into" in told[0]
    assert "tells the same as" in told[2]
    assert "moved up on its day" in told[3]
    assert not any(pair.first.id in line or pair.second.id in line for line in told)


def test_the_rapid_reviews_material_follows_the_chronology(case_file: CaseFile, merged: str) -> None:
    """An episode is read beside the review with its analysis and its entries; those of a withdrawn file are gone."""
    episode = change.make_episode(case_file, merged, "The night of 14 April", "Closed after two days.")
    change.put_into_episode(case_file, [row.id for row in rows(case_file, merged)[8:10]], episode.id)
    police = next(one for one in chronology.imports(case_file, merged) if one.file_name == "police.xlsx")
    bringing.withdraw(case_file, merged, police.id, "Of another family")
    (told,) = [one for one in material(case_file, merged) if one.head == episode.title]
    assert "Closed after two days." in told.text
    assert "PROSSER removed" in told.text
    assert "Assault" not in told.text


def test_the_demo_office_has_a_chronology(case_file: CaseFile) -> None:
    """The invented office shows merged entries, an episode and a line that was not read."""
    demo.fill(case_file, 12)
    (case_id,) = [
        row.id
        for row in registers.rows(case_file, registers.Wanted(state="all"))
        if chronology.count(case_file, row.id)
    ]
    assert chronology.episodes(case_file, case_id)
    assert any(one.not_read for one in chronology.imports(case_file, case_id))
    assert chronology.likenesses_of(case_file, case_id)
