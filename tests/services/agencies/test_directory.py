"""The directory of agencies: nothing is removed, nothing is overwritten in silence."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.rules.agency_role import NO_ROLE, role_of
from scr_desktop.services.agencies import directory, directory_import
from scr_desktop.services.office import history
from scr_desktop.services.regime import by_key
from scr_desktop.store.case_file import CaseFile

HEAD = "Agency,Kind,Secure e-mail,Lead,Post,Lead since\n"


def written(folder: Path, text: str, name: str = "agencies.csv") -> Path:
    """Write a list and return where it is."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_a_new_lead_ends_the_former_on_the_day_before(case_file: CaseFile) -> None:
    """Who was lead on which day can always be told; nobody is removed."""
    agency = directory.add(case_file, {"name": "Avonvale Community Health", "kind": "nhs_trust"})
    directory.new_lead(case_file, agency.id, {"name": "Ruth Abara", "post": "Named nurse"}, None)
    directory.new_lead(case_file, agency.id, {"name": "Siân Ŵyn", "post": "Named nurse"}, date(2018, 5, 14))
    stands = directory.get(case_file, agency.id)
    assert [lead.name for lead in stands.leads_of(date(2018, 5, 13))] == ["Ruth Abara"]
    assert [lead.name for lead in stands.leads_of(date(2018, 5, 14))] == ["Siân Ŵyn"]
    with pytest.raises(Problem, match="leads since 14 May 2018"):
        directory.new_lead(case_file, agency.id, {"name": "Jo Bell"}, date(2018, 5, 14))
    with pytest.raises(Problem, match="enter the day"):
        directory.new_lead(case_file, agency.id, {"name": "Jo Bell"}, None)


def test_a_lead_can_leave_without_one_to_follow(case_file: CaseFile) -> None:
    """The last day is kept; then nobody leads."""
    agency = directory.add(case_file, {"name": "Probation"})
    directory.new_lead(case_file, agency.id, {"name": "Ruth Abara"}, date(2018, 1, 8))
    directory.end_lead(case_file, agency.id, date(2018, 6, 1))
    assert not directory.get(case_file, agency.id).leads_of(date(2018, 6, 2))
    with pytest.raises(Problem, match="has no lead now"):
        directory.end_lead(case_file, agency.id, date(2018, 6, 2))


def test_each_word_is_looked_for_in_names_and_leads(case_file: CaseFile) -> None:
    """A search finds by another name and by the lead; an agency that has ended only when it is asked for."""
    trust = directory.add(case_file, {"name": "Avonvale NHS Trust", "also_called": "The Royal"})
    directory.add(case_file, {"name": "Old Trust", "ended_on": date(2015, 4, 1)})
    directory.new_lead(case_file, trust.id, {"name": "Łukasz Żądło"}, None)
    assert [one.name for one in directory.agencies(case_file, "royal łukasz")] == ["Avonvale NHS Trust"]
    assert not directory.agencies(case_file, "old")
    assert [one.name for one in directory.agencies(case_file, "old", ended=True)] == ["Old Trust"]


def test_two_agencies_of_one_area_do_not_share_a_name(case_file: CaseFile) -> None:
    """The same name in another area is another agency; in the same it is refused."""
    directory.add(case_file, {"name": "Children's Social Care"})
    directory.add(case_file, {"name": "Children's Social Care", "area": "Wessex"})
    with pytest.raises(Problem, match="is in the directory already"):
        directory.add(case_file, {"name": "Children’s  social care"})
    with pytest.raises(Problem, match="Give the agency a name"):
        directory.add(case_file, {"name": "  "})


def test_a_role_follows_from_the_kind_unless_the_office_says_otherwise() -> None:
    """The police are a Board partner in 2015 and a safeguarding partner from 2018; the office's own word goes first."""
    names = [
        role.name if (role := role_of("police", "", by_key(key).agency_roles)) else ""
        for key in ("WT2015", "grace", "WT2018", "WT2023")
    ]
    assert names == ["Board partner", "Board partner", "Safeguarding partner", "Safeguarding partner"]
    roles = by_key("WT2018").agency_roles
    assert role_of("voluntary", "", roles) is None
    assert (chosen := role_of("voluntary", "relevant_agency", roles))
    assert chosen.name == "Relevant agency"
    assert role_of("police", NO_ROLE, roles) is None


def test_a_list_is_shown_row_by_row_before_anything_changes(case_file: CaseFile, tmp_path: Path) -> None:
    """New, changed with old and new, the same, and not understood with why; the directory stays as it was."""
    gp = directory.add(case_file, {"name": "Bridge Street Surgery", "kind": "gp", "secure_email": "old@nhs.invalid"})
    directory.add(case_file, {"name": "Cafcass", "kind": "cafcass"})
    text = HEAD + (
        "Bridge Street Surgery,General practice,new@nhs.invalid,Dr Okafor,Partner,3 Jan 2018\n"
        "Cafcass,cafcass,,,,\n"
        "Avonvale Police,Police,police@police.invalid,DS Pryce,,\n"
        ",School,,,,\n"
        "Cafcass,,,,,\n"
        "Riverside Singers,Choir,,,,someday\n"
    )
    found = directory_import.preview(case_file, written(tmp_path, text))
    assert [one.what for one in found] == ["changed", "same", "new", "not_understood", "not_understood", "new"]
    assert "Secure e-mail: old@nhs.invalid → new@nhs.invalid" in found[0].said
    assert "Lead: (none) → Dr Okafor" in found[0].said
    assert found[3].said == ("The row names no agency.",)
    assert found[4].said == ("The agency stands in line 3 already.",)
    assert any("“Choir” is no kind of agency" in one for one in found[5].said)
    assert directory.get(case_file, gp.id).secure_email == "old@nhs.invalid"
    assert len(directory.agencies(case_file)) == 2


def test_a_kind_that_is_not_understood_takes_none_away(case_file: CaseFile, tmp_path: Path) -> None:
    """The police stay the police, with their role, though a list calls them something that nobody knows."""
    directory.add(case_file, {"name": "Avonvale Police", "kind": "police"})
    (found,) = directory_import.preview(
        case_file, written(tmp_path, HEAD + "Avonvale Police,Blue lights,a@b.invalid,,,\n")
    )
    assert any(
        "“Blue lights” was not understood as a kind of agency: the kind on record stays." in one for one in found.said
    )
    directory_import.take(case_file, [found], "list.csv")
    (agency,) = directory.agencies(case_file)
    assert (agency.kind, agency.secure_email) == ("police", "a@b.invalid")


def test_only_the_rows_chosen_are_taken_over(case_file: CaseFile, tmp_path: Path) -> None:
    """What is taken over is one entry of the history that names the file; a former lead ends, an empty cell changes nothing."""
    gp = directory.add(case_file, {"name": "Bridge Street Surgery", "kind": "gp", "secure_email": "a@nhs.invalid"})
    directory.new_lead(case_file, gp.id, {"name": "Dr Former"}, date(2016, 1, 4))
    text = HEAD + "Bridge Street Surgery,,,Dr Okafor,Partner,3 Jan 2018\nAvonvale Police,Police,,,,\n"
    found = directory_import.preview(case_file, written(tmp_path, text))
    assert directory_import.take(case_file, found[:1], "agencies.csv") == 1
    stands = directory.get(case_file, gp.id)
    assert (stands.secure_email, stands.kind) == ("a@nhs.invalid", "gp")
    assert [(lead.name, lead.until_on) for lead in stands.leads] == [
        ("Dr Former", date(2018, 1, 2)),
        ("Dr Okafor", None),
    ]
    assert [one.name for one in directory.agencies(case_file)] == ["Bridge Street Surgery"]
    assert history.entries(case_file)[0].what == "Agencies taken over from agencies.csv"


def test_a_lead_out_of_order_in_a_list_is_not_taken_over(case_file: CaseFile, tmp_path: Path) -> None:
    """A lead from before the present one cannot be the new one: the row says so."""
    gp = directory.add(case_file, {"name": "Bridge Street Surgery"})
    directory.new_lead(case_file, gp.id, {"name": "Dr Now"}, date(2018, 1, 3))
    found = directory_import.preview(
        case_file, written(tmp_path, HEAD + "Bridge Street Surgery,,,Dr Former,,4 Jan 2016\n")
    )
    assert found[0].what == "not_understood"
    assert "would lead before Dr Now" in found[0].said[0]


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("list.csv", "apples,pears\n1,2\n", "no row of headings"),
        ("list.xlsm", "x", "macros"),
        ("empty.csv", "  \n", "is empty"),
    ],
)
def test_a_file_that_is_no_list_gets_one_sentence(
    case_file: CaseFile, tmp_path: Path, name: str, text: str, said: str
) -> None:
    """A hostile or foreign file is refused, and the directory is untouched."""
    with pytest.raises(Problem, match=said):
        directory_import.preview(case_file, written(tmp_path, text, name))
    assert not directory.agencies(case_file)


def test_the_history_says_roles_and_kinds_in_words(case_file: CaseFile) -> None:
    """A line of the history names the arrangements and the role, not keys."""
    directory.add(case_file, {"name": "Youth club", "kind": "voluntary", "roles": {"WT2018": "relevant_agency"}})
    said = " ".join(history.entries(case_file)[0].changes)
    assert "Voluntary or community organisation" in said
    assert "Working Together 2018, safeguarding partners: Relevant agency" in said
