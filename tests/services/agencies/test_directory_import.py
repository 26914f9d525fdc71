"""Taking agencies over from a spreadsheet: what each row would do is said first, and only what was chosen is done."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from scr_desktop.services.agencies import directory
from scr_desktop.services.agencies.directory_import import Planned, preview, take
from scr_desktop.store.case_file import CaseFile
from tests.office_clock import DAY, OfficeClock


@pytest.fixture(autouse=True)
def today(office_clock: OfficeClock) -> None:
    """Let it be Thursday 26 November 2026."""


def planned(
    case_file: CaseFile, folder: Path, *rows: str, head: str = "Agency,Kind,Telephone,Lead,Lead since"
) -> list[Planned]:
    """Return what these rows of a list would do."""
    path = folder / "list.csv"
    path.write_text("\n".join((head, *rows)), encoding="utf-8")
    return preview(case_file, path)


def test_a_row_without_anything_new_is_the_same_and_is_not_taken(case_file: CaseFile, tmp_path: Path) -> None:
    """An empty cell says nothing, and capitals of the name do not make another agency."""
    police = directory.add(case_file, {"name": "Avonvale Police", "kind": "police", "telephone": "101"})
    assert planned(case_file, tmp_path, "AVONVALE POLICE,,101,,")[0].agency_id == police.id
    (same,) = planned(case_file, tmp_path, "Avonvale Police,Police,,,")
    assert (same.what, same.can_be_taken, same.said) == ("same", False, ())
    assert take(case_file, [same], "list.csv") == 0


def test_a_change_says_what_stands_and_what_would_stand(case_file: CaseFile, tmp_path: Path) -> None:
    """In words, an entry that is empty as empty; nothing is changed by looking."""
    directory.add(case_file, {"name": "The Hollies", "kind": "voluntary"})
    (found,) = planned(case_file, tmp_path, "The Hollies,School,01225 396000,,")
    assert found.what == "changed"
    assert "Telephone: (empty) → 01225 396000" in found.said
    (kind,) = [one for one in found.said if one.startswith("Kind: ")]
    assert kind.startswith("Kind: Voluntary or community organisation → "), "in words and not by its key"
    assert directory.agencies(case_file)[0].telephone == ""


def test_a_new_lead_follows_the_present_one_from_the_day_given_or_today(case_file: CaseFile, tmp_path: Path) -> None:
    """Who leads already gets other entries; without a day the new one leads from today."""
    gp = directory.add(case_file, {"name": "Bridge Street Surgery"})
    directory.new_lead(case_file, gp.id, {"name": "Dr Now"}, date(2018, 1, 3))
    (found,) = planned(case_file, tmp_path, "Bridge Street Surgery,,,Dr Okafor,")
    assert found.said == ("Lead: Dr Now → Dr Okafor",)
    assert take(case_file, [found], "list.csv") == 1
    leads = [(one.name, one.from_on, one.until_on) for one in directory.get(case_file, gp.id).leads]
    assert leads == [("Dr Now", date(2018, 1, 3), date(2026, 11, 25)), ("Dr Okafor", DAY, None)]


@pytest.mark.parametrize(("since", "what"), [("3 Jan 2018", "not_understood"), ("4 Jan 2018", "changed")])
def test_a_lead_cannot_begin_before_or_with_the_present_one(
    case_file: CaseFile, tmp_path: Path, since: str, what: str
) -> None:
    """From the day after it can; the row says whom to enter by hand."""
    gp = directory.add(case_file, {"name": "Bridge Street Surgery"})
    directory.new_lead(case_file, gp.id, {"name": "Dr Now"}, date(2018, 1, 3))
    (found,) = planned(case_file, tmp_path, f"Bridge Street Surgery,,,Dr Okafor,{since}")
    assert found.what == what
    assert ("Dr Okafor would lead before Dr Now, who leads now" in found.said[0]) is (what == "not_understood")


def test_an_agency_of_another_area_is_another_agency(case_file: CaseFile, tmp_path: Path) -> None:
    """The same name twice in one area is one row too many; in two areas it is two agencies."""
    directory.add(case_file, {"name": "Children's Social Care"})
    head = "Agency,Area"
    found = planned(case_file, tmp_path, "Children's Social Care,Wessex", "Children’s social care,WESSEX", head=head)
    assert [one.what for one in found] == ["new", "not_understood"]
    assert found[1].said == ("The agency stands in line 2 already.",)


def test_a_sort_that_is_not_understood_is_marked_where_it_would_be_kept_as_another(
    case_file: CaseFile, tmp_path: Path
) -> None:
    """Of a new agency the officer is warned; of one that stands its sort stays, and nothing is to be warned of."""
    directory.add(case_file, {"name": "Avonvale Police", "kind": "police"})
    new, known = planned(case_file, tmp_path, "Riverside Singers,Choir,,,", "Avonvale Police,Blue lights,101,,")
    assert (new.kind_unknown, known.kind_unknown) == (True, False)
    take(case_file, [known], "list.csv")
    assert directory.agencies(case_file)[0].kind == "police"


def test_an_agency_that_has_ended_is_found_and_not_made_again(case_file: CaseFile, tmp_path: Path) -> None:
    """It stays for the cases that it was part of."""
    directory.add(case_file, {"name": "Old Trust", "ended_on": date(2015, 4, 1)})
    (found,) = planned(case_file, tmp_path, "Old Trust,,01225 396000,,")
    assert found.what == "changed"
