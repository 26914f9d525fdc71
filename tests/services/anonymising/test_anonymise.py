"""Anonymised papers: nobody can be known from one, and one in which somebody can does not leave."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from scr_desktop.documents.making.draw import draw as draw_content
from scr_desktop.documents.making.read_back import read_back
from scr_desktop.documents.parts.content import BoundIn, Grid, Heading, KeepTogether, Link, Para
from scr_desktop.documents.parts.imprint import Imprint
from scr_desktop.domain.entries.form import blank
from scr_desktop.domain.naming.folding import fold
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.services.agencies import directory
from scr_desktop.services.anonymising import anonymise, pseudonym
from scr_desktop.services.case import case as cases
from scr_desktop.services.office import history
from scr_desktop.services.office import office as offices
from scr_desktop.services.papers import copies, paper
from scr_desktop.store.case_file import CaseFile
from tests.documents.reading import ReadBack, squeeze
from tests.present import a

PACK = "decision-pack"
WHAT = (
    "Róisín-Mae (dob 2/2/18) lay still. Roisin Mae TRELAWNEY was known to Ms Trelawney’s GP since 3rd March 2018. "
    "Call 01225 496 000 or kayleigh.t@example.org, 5 Mill Ln, BA2 1AB. NHS 943 476 5919. STORM ref AS-0411/18. R.M.T. slept."
)


def written(pdf: bytes) -> str:
    """Return the text of a PDF as PDFium, a reader the program does not use for this, reads it."""
    document = pypdfium2.PdfDocument(pdf)
    text = squeeze(" ".join(page.get_textpage().get_text_bounded() for page in document))
    return text.replace("\ufffe", "")


@pytest.fixture
def case(opened: Callable[..., Case]) -> Case:
    """Open a case that is full of identifiers, in its entries and in its free text."""
    child = {
        "given_names": "Róisín-Mae", "family_name": "Trelawney", "known_as": "Rosie", "born_on": "02/02/18",
        "died_on": "12.5.18", "harm": "died", "nhs_number": "943 476 5919", "address": "5 Mill Lane, Peasedown",
        "school": "Holy Oak Nursery", "normally_resident": "yes", "looked_after": "no",
    }  # fmt: skip
    incident = {"incident_on": "12/5/18", "where_it_happened": "in_area", "place": "5 Mill Lane", "what_happened": WHAT}
    return opened(
        children=[child],
        incident=incident,
        family=[{"name": "Kayleigh Trelawney", "relationship": "Mother", "born_on": "11/7/98", "notes": ""}],
        agencies=[{"name": "Holy Oak Nursery", "contact": "Sue Bright", "involvement": "Saw Rosie daily"}],
    )


def confirm(case_file: CaseFile, case_id: str) -> None:
    """Have the officer take every pseudonym that is proposed."""
    if proposed := pseudonym.proposals(case_file, case_id):
        pseudonym.confirm(case_file, case_id, proposed)


def test_nobody_can_be_known_from_an_anonymised_pack(case_file: CaseFile, case: Case) -> None:
    """Names, dates of birth, addresses, numbers, references and initials give way; age, month and year stand instead."""
    confirm(case_file, case.id)
    text = written(paper.draw(case_file, PACK, case.id, anonymised=True))
    low = fold(text.casefold())
    for known in ("roisin", "trelawney", "rosie", "kayleigh", "milllane", "millln", "peasedown", "holyoak", "bright",
                  "9434765919", "ba21ab", "496000", "as041118", "02022018", "2february2018"):  # fmt: skip
        assert known not in low.replace(" ", ""), known
    assert not re.search(r"R\.M\.T|\bRMT\b|2/2/18", text)
    for said in ("Child A", "Mother", "aged 3 months", "School 1", "Aged 19", "March 2018", "[address removed]"):
        assert said in text
    assert ReadBack(paper.draw(case_file, PACK, case.id, anonymised=True)).faults == []


@pytest.mark.parametrize(("birth", "day", "month"), [
    ("unborn", "23 August 2018", "August 2018"), ("stillborn", "11 May 2018", "May 2018"),
])  # fmt: skip
def test_the_day_of_a_child_not_born_gives_way_to_its_month(
    case_file: CaseFile, opened: Callable[..., Case], birth: str, day: str, month: str
) -> None:
    """The day expected, and that of a stillbirth, tell who it is like a date of birth; neither has an age."""
    child = {"given_names": "Bryher", "family_name": "Trelawney", "birth": birth, "born_on": day}
    made = opened(children=[child])
    confirm(case_file, made.id)
    text = written(paper.draw(case_file, PACK, made.id, anonymised=True))
    assert squeeze(day) not in text
    assert squeeze(month) in text
    assert "Bryher" not in text


NASTY = (
    "Ro\u00adsie; R\u200bosie; Trelaw\nney; TRELAWNEY R-M; kayleigh_98; #JusticeForRosie; rosietrelawney18 (at) example.org; "
    "facebook.com/kayleigh.trelawney; Al\ufb01e; 943.476.5919; 9434 765 919; 943 476 5918; 07700.900.123; BA2-1AB; "
    "12th of May; 12.05.18; 120518; born 02-Feb-18; birthday 2 February; 5, Mill Ln.; the house on Mill Lane; Holy Oak; d.o.b. 11/7/98"
)


def test_whatever_agencies_write_is_replaced_or_stops_the_paper(case_file: CaseFile, case: Case) -> None:
    """Forms of a name, number, day or place that nobody thought of in free text: none is read in the paper that leaves."""
    confirm(case_file, case.id)
    write(case_file, case, NASTY)
    pdf = paper.draw(case_file, PACK, case.id, anonymised=True)
    bare = re.sub(r"[^0-9a-z]", "", fold(written(pdf)))
    for known in ("rosie", "trelaw", "kayleigh", "justicefor", "943476", "07700", "ba21", "12may", "120518", "mill", "holyoak",
                  "feb18", "2february", "11798"):  # fmt: skip
        assert known not in bare, known
    assert "aged 3 months" in written(pdf)


@pytest.mark.parametrize(
    ("words", "kind"),
    [("BabyRosie slept", "Perhaps a name"), ("KT rang", "Perhaps a name"), ("Kaylee rang", "Perhaps a name"),
     ("on Sat 12/5", "Perhaps a day of the child’s life")],
)  # fmt: skip
def test_what_may_identify_stops_the_paper_until_it_is_settled(
    case_file: CaseFile, case: Case, words: str, kind: str
) -> None:
    """What nobody can be sure of is not changed: the officer is shown it, with what could stand in its place."""
    confirm(case_file, case.id)
    write(case_file, case, words)
    with pytest.raises(anonymise.StillNamed) as refused:
        paper.draw(case_file, "notification", case.id, anonymised=True)
    assert {one.kind for one in refused.value.finds} == {kind}
    find = refused.value.finds[0]
    pseudonym.give(case_file, case.id, find.words, "Somebody", find.instead or "[name removed]", whole=True)
    assert find.words not in written(paper.draw(case_file, "notification", case.id, anonymised=True))


def write(case_file: CaseFile, case: Case, words: str) -> None:
    """Have somebody type words into the case."""
    with case_file.work("Written", case_id=case.id) as session:
        session.get_one(Case, case.id).what_happened = words


def test_words_of_every_page_and_of_the_language_stop_nothing(case_file: CaseFile, opened: Callable[..., Case]) -> None:
    """Relatives whose names are words of the paper itself, or entries that name nobody, leave it readable."""
    people = ["Ellie Page", "Grace Law", "Stephen Case", "Mark Day", "Unknown male", "Dean Ward (not living there)"]
    family = [{"name": one, "relationship": "Lodger", "born_on": "", "notes": ""} for one in people]
    case = opened(
        family=family, incident=blank()["incident"] | {"what_happened": "Ward 5: the male nurse saw a child there."}
    )
    confirm(case_file, case.id)
    read = ReadBack(paper.draw(case_file, "deadline-sheet", case.id, anonymised=True))
    assert f"Page 1 of {len(read.pages)}" in read.pages[0]
    assert "Ward 5: the male nurse saw a child there." in squeeze(
        ReadBack(paper.draw(case_file, "notification", case.id, anonymised=True)).text
    )


def test_reading_back_is_told_of_and_stops_when_it_is_to(case_file: CaseFile, case: Case) -> None:
    """Each page read back is counted, and a Stop during it ends the drawing with nothing kept."""
    confirm(case_file, case.id)
    told: list[tuple[Any, ...]] = []
    pdf = paper.draw(case_file, PACK, case.id, anonymised=True, progress=lambda *step: told.append(step))
    pages = len(ReadBack(pdf).pages)
    assert [step for step in dict.fromkeys(told) if len(step) > 2] == [
        (page, pages, paper.READING) for page in range(1, pages + 1)
    ]
    before = len(history.entries(case_file, case.id))
    with pytest.raises(paper.DrawingStopped):
        paper.draw(
            case_file, PACK, case.id, anonymised=True, progress=lambda *step: told.append(step),
            stop=lambda: len(told[-1]) > 2 and told[-1][0] == 2,
        )  # fmt: skip
    assert len(history.entries(case_file, case.id)) == before


def test_copies_say_in_their_file_names_that_they_are_anonymised(
    case_file: CaseFile, case: Case, tmp_path: Path
) -> None:
    """A folder of copies tells which are which; no name stands in any file's name."""
    confirm(case_file, case.id)
    drawn = copies.draw(case_file, "deadline-sheet", case.id, ["Police"], anonymised=True)
    (path,) = copies.save(case_file, case.id, drawn, tmp_path)
    assert path.name == f"deadline-sheet-{case.reference}-anonymised-copy-1-of-1.pdf"
    assert drawn[0].copy.title.endswith("(anonymised)")


def test_the_days_of_the_procedure_stay(case_file: CaseFile, opened: Callable[..., Case]) -> None:
    """A deadline keeps its day unless it is counted from the day of death or incident, which could be reckoned from it."""
    for aware_on, stays in (("14 May 2018", True), ("12 May 2018", False)):
        incident = blank()["incident"] | {"incident_on": "12 May 2018", "where_it_happened": "in_area"}
        case = opened(incident=incident, awareness=blank()["awareness"] | {"aware_on": aware_on})
        confirm(case_file, case.id)
        text = written(paper.draw(case_file, "deadline-sheet", case.id, anonymised=True))
        due = next(one.due_on for one in cases.status(case_file, case.id).deadlines if one.due_on)
        assert (f"{due.day} May 2018" in text) is stays
        assert "12 May 2018" not in text
        assert "May 2018" in text


def test_a_name_without_a_pseudonym_stops_the_paper(case_file: CaseFile, case: Case, tmp_path: Path) -> None:
    """As long as somebody has no pseudonym the PDF is not given out, and the refusal says where and who."""
    with pytest.raises(anonymise.StillNamed) as refused:
        paper.draw(case_file, PACK, case.id, anonymised=True)
    find = next(one for one in refused.value.finds if one.of == "Róisín-Mae Trelawney")
    assert find.place.startswith("Page ")
    assert find.words in find.around
    assert not any("drawn" in one.what for one in history.entries(case_file, case.id))


def test_a_planted_nickname_stops_every_way_out(case_file: CaseFile, case: Case) -> None:
    """A short name that nobody entered is found in free text, for one PDF and for copies, until it is settled."""
    confirm(case_file, case.id)
    with case_file.work("Written", case_id=case.id) as session:
        session.get_one(Case, case.id).what_happened = "Neighbours heard Kay shouting."
    for way in (
        lambda: paper.draw(case_file, PACK, case.id, anonymised=True),
        lambda: copies.draw(case_file, PACK, case.id, ["Police"], anonymised=True),
    ):
        with pytest.raises(anonymise.StillNamed) as refused:
            way()
        assert {one.words for one in refused.value.finds} == {"Kay"}
        assert refused.value.finds[0].of == "Kayleigh Trelawney"
    mother = next(one for one in pseudonym.register(cases.get(case_file, case.id)) if one.label == "Mother")
    pseudonym.also_called(case_file, case.id, mother.id, "Kay")
    assert "heard Mother shouting" in written(paper.draw(case_file, PACK, case.id, anonymised=True))


def test_what_is_no_identifier_is_kept_with_its_reason(case_file: CaseFile, case: Case) -> None:
    """Words that only look like a name stay in the paper once the officer has said why."""
    confirm(case_file, case.id)
    with case_file.work("Written", case_id=case.id) as session:
        session.get_one(Case, case.id).what_happened = "The Kay Centre was closed."
    with pytest.raises(Problem, match="Say why"):
        pseudonym.no_identifier(case_file, case.id, "Kay", " ")
    pseudonym.no_identifier(case_file, case.id, "Kay", "It is the centre’s name.")
    assert "Kay Centre" in written(paper.draw(case_file, PACK, case.id, anonymised=True))
    assert history.entries(case_file, case.id)[1].why == "It is the centre’s name."


def test_the_history_and_the_foot_say_which_form_was_drawn(case_file: CaseFile, case: Case) -> None:
    """A paper with pseudonyms says so on its first page and every foot, and so does the history."""
    confirm(case_file, case.id)
    read = ReadBack(paper.draw(case_file, PACK, case.id, anonymised=True))
    assert all("Anonymised · " in page for page in read.pages)
    assert history.entries(case_file, case.id)[0].what == "Decision pack made as a PDF, anonymised"
    assert paper.file_stem(case_file, PACK, case.id, anonymised=True).endswith("-anonymised")


def test_the_register_itself_is_never_anonymised(case_file: CaseFile, case: Case) -> None:
    """The sheet that says who is who is drawn with its names, under words that keep it apart, or not at all."""
    confirm(case_file, case.id)
    text = written(paper.draw(case_file, "pseudonym-sheet", case.id))
    assert "It never leaves with the report" in text
    assert "Róisín-Mae Trelawney" in text
    with pytest.raises(Problem, match="never anonymised"):
        paper.draw(case_file, "pseudonym-sheet", case.id, anonymised=True)


def test_any_content_is_anonymised_and_a_file_of_others_left_out(case_file: CaseFile, case: Case) -> None:
    """New documents need nothing for it: each text of any content gives way, a sentence stands in for a foreign PDF."""
    confirm(case_file, case.id)
    status = cases.status(case_file, case.id)
    made = anonymise.of_case(case_file, status, offices.get(case_file), datetime(2018, 5, 17))  # noqa: DTZ001 - local time
    grid, link = made.content(
        [Grid(["Rosie"], [["Kayleigh"]], caption="Trelawney, Rosie"), Link("x", "mailto:k@example.org")]
    )
    assert isinstance(grid, Grid)
    assert (grid.columns, grid.rows, grid.caption) == (["Child A"], [["Mother"]], "Child A")
    assert a(Link, link).to == ""
    _, left_out = made.content([Para("x"), BoundIn(b"%PDF", "Return on Rosie")])
    assert isinstance(left_out, KeepTogether)
    heading, said = left_out.items
    assert heading == Heading(2, "Return on Child A")
    assert "written by others" in a(Para, said).text


def test_a_name_parted_by_a_line_or_hidden_in_the_file_is_found(case_file: CaseFile, case: Case) -> None:
    """Reading back joins lines, and looks at bookmarks, properties and what is read aloud."""
    pdf = paper.draw(case_file, PACK, case.id)
    assert any(place.startswith("Page") for place, text, _ in read_back(pdf) if "Trelawney" in text)
    marked = draw_content([Heading(1, "Of Trelawney"), Para("Nobody.")], Imprint("Note"))
    places = {place for place, text, _ in read_back(marked) if "Trelawney" in text}
    assert "Bookmarks" in places
    assert any(one.startswith("Page") for one in places)


@pytest.mark.parametrize(
    "name", ["Quarry Lane Primary", "St Mark’s C of E Primary School", "Little Acorns Nursery (pre-school)"]
)
def test_a_school_named_as_an_agency_has_a_pseudonym_before_a_paper_leaves(
    case_file: CaseFile, opened: Callable[..., Case], name: str
) -> None:
    """The school that a child goes to may be entered as an agency only: it is proposed, and stands nowhere afterwards."""
    made = opened(
        children=[{"given_names": "Bryher", "born_on": "2/2/12", "harm": "died", "address": "14 Quarry Lane"}],
        agencies=[{"name": name, "contact": "", "involvement": "Attended daily"}],
    )
    with pytest.raises(anonymise.StillNamed):
        paper.draw(case_file, PACK, made.id, anonymised=True)
    assert (name, "School 1") in [(one.name, one.label) for one in pseudonym.proposals(case_file, made.id)]
    confirm(case_file, made.id)
    text = written(paper.draw(case_file, PACK, made.id, anonymised=True))
    assert "School 1" in text
    for word in ("Quarry", "Mark’s", "Acorns"):
        assert word not in text


def test_a_school_is_known_by_its_sort_in_the_directory_too(case_file: CaseFile, opened: Callable[..., Case]) -> None:
    """Its name need not say that it is one: the directory does."""
    directory.add(case_file, {"name": "The Meadows", "kind": "school"})
    made = opened(agencies=[{"name": "The Meadows", "contact": "", "involvement": ""}])
    assert ("The Meadows", "School 1") in [(one.name, one.label) for one in pseudonym.proposals(case_file, made.id)]


@pytest.mark.parametrize("name", [
    "School Nursing", "Secondary school", "Northshire Virtual School", "Northshire Primary Care Trust", "Education (schools)",
    "Royal College of Nursing", "Avon and Somerset Police",
])  # fmt: skip
def test_what_is_no_single_school_keeps_its_name(case_file: CaseFile, opened: Callable[..., Case], name: str) -> None:
    """A service, a sort of school or a body that only sounds like one tells of no child."""
    made = opened(agencies=[{"name": name, "contact": "", "involvement": ""}])
    assert name not in [one.name for one in pseudonym.proposals(case_file, made.id)]


def test_the_street_of_the_home_is_read_in_no_name_of_an_agency(
    case_file: CaseFile, opened: Callable[..., Case]
) -> None:
    """A surgery in the street where the child lived: the street gives way there too, whatever stays of the name."""
    made = opened(
        children=[{"given_names": "Bryher", "born_on": "2/2/12", "harm": "died", "address": "14 Quarry Lane, BA2 1AB"}],
        agencies=[{"name": "Quarry Lane Surgery", "contact": "", "involvement": "GP"}],
    )
    confirm(case_file, made.id)
    text = written(paper.draw(case_file, PACK, made.id, anonymised=True))
    assert "Quarry" not in text
    assert "[address removed] Surgery" in text
