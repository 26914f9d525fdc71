"""Content with its texts changed: every text that is printed or read aloud, and nothing that is not words."""

from __future__ import annotations

import pytest

from scr_desktop.documents.making.anonymised import anonymised
from scr_desktop.documents.parts.content import (
    BoundIn,
    Box,
    Bullets,
    Column,
    Content,
    Drawing,
    Facts,
    Grid,
    Heading,
    KeepTogether,
    Label,
    Link,
    PageBreak,
    Para,
    SignatureBoxes,
    Space,
)


def rename(text: str, about: str = "") -> str:
    """Return a text with the child's name given way, and what it is said to be about if that names the column."""
    return text.replace("Rosie", "Child A" if "Child" not in about else "the child")


@pytest.mark.parametrize(
    ("content", "renamed"),
    [
        (Para("Rosie died", "strong", "right"), Para("Child A died", "strong", "right")),
        (Heading(2, "Rosie", "rosie"), Heading(2, "Child A", "rosie")),
        (Bullets(["Rosie", ""], numbered=True), Bullets(["Child A", ""], numbered=True)),
        (SignatureBoxes(["Rosie"]), SignatureBoxes(["Child A"])),
        (KeepTogether([Para("Rosie")]), KeepTogether([Para("Child A")])),
        (PageBreak(sheet=True), PageBreak(sheet=True)),
        (Space(4), Space(4)),
        (
            Drawing("Rosie’s life", 10, 20, [Label(1, 2, "Rosie", align="centre"), Box(0, 0, 1, 1)]),
            Drawing("Child A’s life", 10, 20, [Label(1, 2, "Child A", align="centre"), Box(0, 0, 1, 1)]),
        ),
    ],
)
def test_each_kind_of_content_keeps_its_form(content: Content, renamed: Content) -> None:
    """Words change, also those within others and those only read aloud; looks, anchors and numbers do not."""
    assert anonymised([content], rename) == [renamed]


def test_a_fact_is_about_its_label() -> None:
    """Both sides are changed; the label says what the other is."""
    assert anonymised([Facts([("Child", "Rosie"), ("Rosie", "Rosie")])], rename) == [
        Facts([("Child", "the child"), ("Child A", "Child A")])
    ]


def test_a_cell_is_about_its_column_and_its_row() -> None:
    """The first cell names the row for those after it; a row may be shorter than the columns, and the head changes too."""
    grid = Grid(
        ["Child", Column("Rosie’s", "right"), "Note"],
        [["Rosie", "Rosie"], ["Child 2", "Rosie", "Rosie"]],
        empty="No Rosie",
    )
    (found,) = anonymised([grid], rename)
    assert found == Grid(
        ["Child", Column("Child A’s", "right"), "Note"],
        [["the child", "Child A"], ["Child 2", "the child", "the child"]],
        empty="No Child A",
    )


def test_a_file_of_others_is_left_out_and_its_title_changed() -> None:
    """Its pages are pictures: the heading stays with a sentence that says so, and nothing of the file."""
    (kept,) = anonymised([BoundIn(b"%PDF", "Letter on Rosie", 2)], rename)
    assert isinstance(kept, KeepTogether)
    heading, sentence = kept.items
    assert heading == Heading(2, "Letter on Child A")
    assert isinstance(sentence, Para)
    assert "it is left out of the anonymised paper" in sentence.text


def test_a_link_that_would_name_somebody_leads_nowhere() -> None:
    """An address without a name and a place in the paper stay; one that names somebody becomes a paragraph."""
    content = [
        Link("On Rosie", "https://example.org"),
        Link("On Rosie", "https://example.org/Rosie"),
        Link("On Rosie", "#Rosie"),
    ]
    assert anonymised(content, rename) == [
        Link("On Child A", "https://example.org"),
        Link("On Child A", ""),
        Link("On Child A", "#Rosie"),
    ]


def test_an_empty_text_is_not_asked_about() -> None:
    """There is nothing in it to replace."""
    asked: list[str] = []

    def note(text: str, about: str = "") -> str:
        asked.append(text)
        return text

    anonymised([Para(""), Heading(1, "Title")], note)
    assert asked == ["Title"]


def test_the_lines_of_a_label_are_read_as_one() -> None:
    """“the” at the end of a line says that “Panel” below it is no name, and a name parted by a line is one name."""
    read: list[str] = []

    def rename(text: str) -> str:
        read.append(text)
        return text.replace("Anne-Marie Quill", "Child A of this case, as it is called")

    lines: list[Label | Box] = [Label(0, 0, "The report of Anne-", goes_on=True), Label(0, 9, "Marie Quill goes to the", goes_on=True),
             Label(0, 18, "Panel"), Box(0, 0, 1, 1), Label(0, 27, "Panel")]  # fmt: skip
    (found,) = anonymised([Drawing("", 10, 20, lines)], rename)
    assert isinstance(found, Drawing)
    assert read == ["The report of Anne-Marie Quill goes to the Panel", "Panel"]
    labels = [shape for shape in found.shapes if isinstance(shape, Label)]
    assert [one.y for one in labels] == [0, 9, 18, 27], "no line is added, and none is lost"
    assert " ".join(one.text for one in labels[:3]) == (
        "The report of Child A of this case, as it is called goes to the Panel"
    )
    (same,) = anonymised([Drawing("", 10, 20, lines)], lambda text: text)
    assert isinstance(same, Drawing)
    assert list(same.shapes) == lines
