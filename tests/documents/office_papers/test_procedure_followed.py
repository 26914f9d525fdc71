"""The procedure as it is followed, as content: each rule in full, with its source, and what is doubted of it."""

from __future__ import annotations

from scr_desktop.documents.office_papers.procedure_followed import DOCUMENT
from scr_desktop.documents.parts.content import Content, Facts, Grid, Heading, Para
from scr_desktop.documents.subjects.arrangements import OfArrangements
from scr_desktop.documents.subjects.rows import Part, Rule
from scr_desktop.domain.records.office import Office
from tests.documents.cases import AS_AT, OFFICE

KNOWN = Rule("Invented arrangements", [("In force from", "1 April 2019")], "Invented procedure 1")
BY = Rule(
    "Told by", [("Within", "5 working days"), ("Readings", "Two:\n    the first\n        in part\n    last")], "P 2"
)


def body(*parts: Part, known: Rule = KNOWN, office: Office = OFFICE) -> list[Content]:
    """Return the paper on invented arrangements with these parts."""
    return list(DOCUMENT.body(OfArrangements("Invented", known, parts), office, AS_AT))


def test_it_says_whose_and_of_which_day_it_is() -> None:
    """The office, the day on which it is followed so, what the arrangements are, and where that stands."""
    content = body()
    assert content[:3] == [
        Heading(1, "The procedure as it is followed"), Para("Invented arrangements", "lead"), Para(OFFICE.name),
    ]  # fmt: skip
    assert Facts([
        ("As followed on", "20 November 2026"), ("In force from", "1 April 2019"), ("Source", "Invented procedure 1"),
    ]) in content  # fmt: skip
    assert Para("Office not named") in body(office=Office())


def test_what_is_doubted_of_the_arrangements_is_said() -> None:
    """Where nothing is, no line stands for it."""
    doubted = body(known=Rule("Invented arrangements", [], "P 1", "The day is not known."))
    assert Para("The day is not known.") in doubted
    assert (
        len([one for one in doubted if isinstance(one, Para)])
        == len([one for one in body() if isinstance(one, Para)]) + 1
    )


def test_a_rule_stands_in_full_with_its_source() -> None:
    """Each detail on a line; what was set in has a dash for each step, for paper keeps no space at the beginning."""
    (grid,) = [one for one in body(Part("Deadlines", [BY], "None.")) if isinstance(one, Grid)]
    assert list(grid.rows) == [
        ("Told by", "Within: 5 working days\nReadings: Two:\n– the first\n– – in part\n– last", "P 2"),
    ]  # fmt: skip


def test_a_wording_that_is_not_confirmed_is_noted_with_its_rule() -> None:
    """Below what it says, marked as a note."""
    rule = Rule("Told by", [("Within", "5 working days")], "P 2", "Wording not confirmed.")
    (grid,) = [one for one in body(Part("Deadlines", [rule], "None.")) if isinstance(one, Grid)]
    assert grid.rows[0][1] == "Within: 5 working days\nNote: Wording not confirmed."


def test_a_part_without_rules_says_so() -> None:
    """In its own sentence, under its own heading, in the order of the parts."""
    content = body(Part("Criteria", [], "No criterion is known."), Part("Deadlines", [BY], "None."))
    grids = [one for one in content if isinstance(one, Grid)]
    assert [(len(one.rows), one.empty) for one in grids] == [(0, "No criterion is known."), (1, "None.")]
    titles = [one.text for one in content if isinstance(one, Heading) and one.level == 1]
    assert titles[1:] == ["Criteria", "Deadlines"]
