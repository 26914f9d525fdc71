"""The timeline on paper: the picture, and the same in words for who cannot see it."""

from __future__ import annotations

from scr_desktop.documents.case_papers.timeline import body, drawn_and_told
from scr_desktop.documents.parts.content import Bullets, Drawing, Facts, Grid, Heading, Para
from scr_desktop.documents.subjects.case import OfChronology
from scr_desktop.domain.chronology.chronology import Chronology, ChronologyRow
from scr_desktop.domain.time.part_date import PartDate
from tests.documents.cases import AS_AT, OFFICE, made
from tests.present import a


def row(on: str, agency: str = "Police", at_time: str = "") -> ChronologyRow:
    """Return an entry."""
    return ChronologyRow(case_id="c", happened_on=PartDate.parse(on), agency=agency, at_time=at_time)


def test_without_a_date_a_sentence_stands_in_the_place_of_the_picture() -> None:
    """With no entry at all that is all that is said; with an undated one its lane is there."""
    assert drawn_and_told(Chronology()) == [Para("The chronology has no entry yet.")]
    undated = drawn_and_told(Chronology((row("unknown"),)))
    assert isinstance(undated[0], Para)
    assert a(Grid, undated[2]).rows == [("Police", "1", "not known", "not known")]


def test_each_agency_has_its_first_and_last_entry() -> None:
    """With the time where there is one, and how many there are."""
    chronology = Chronology((row("1 May 2018", at_time="22:55"), row("May 2018", "GP"), row("3 May 2018")))
    picture, heading, grid = drawn_and_told(chronology)
    assert isinstance(picture, Drawing)
    assert heading == Heading(1, "The same in words")
    assert a(Grid, grid).rows == [
        ("GP", "1", "May 2018", "May 2018"),
        ("Police", "2", "1 May 2018, 22:55", "3 May 2018"),
    ]


def test_gaps_of_six_weeks_are_listed() -> None:
    """One day less is none."""
    assert len(drawn_and_told(Chronology((row("1 May 2018"), row("11 June 2018"))))) == 3
    *_, heading, found = drawn_and_told(Chronology((row("1 May 2018"), row("12 June 2018"))))
    assert heading == Heading(2, "Gaps of 6 weeks and more")
    assert found == Bullets(["No contact for 6 weeks, from 1 May 2018 to 12 June 2018."])


def test_the_name_of_the_case_gives_way() -> None:
    """Where it is to be anonymised, the title is changed; the reference stays."""
    of = OfChronology(made("WT2015"), Chronology())
    plain, hidden = (
        next(one for one in made_so if isinstance(one, Facts))
        for made_so in (body(of, OFFICE, AS_AT), body(of, OFFICE, AS_AT, lambda _: "Child A"))
    )
    as_at = ("As at", "20 November 2026, 14:05")
    assert plain.rows == [("Case", f"2018-003: {of.status.case.title}"), as_at]
    assert hidden.rows == [("Case", "2018-003: Child A"), as_at]
