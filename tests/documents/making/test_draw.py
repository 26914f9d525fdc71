"""Finished PDFs, read back: accessible, marked and numbered on every page, complete, in order."""

from __future__ import annotations

import gc
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from typing import Any

import pytest

from scr_desktop.documents.making.draw import DrawingStopped, draw
from scr_desktop.documents.paper.structure import Element, Written
from scr_desktop.documents.parts.content import (
    Box,
    Bullets,
    Column,
    Content,
    Contents,
    Drawing,
    Facts,
    Grid,
    Heading,
    KeepTogether,
    Label,
    LinesToWrite,
    Link,
    Manifest,
    Notice,
    PageBreak,
    Para,
    SignatureBoxes,
    Space,
    Stroke,
)
from scr_desktop.documents.parts.imprint import Imprint
from tests.documents.paper.growing import grows_evenly
from tests.documents.reading import ReadsBack, bare, squeeze
from tests.present import a

NAMES = "Siôn Ŵŷ, Łukasz Żądło, Šarūnas Žemaitė, Ștefan Țîrdea, Ελένη, Юлия"
HOSTILE = 'a <b>bold</b> & <img src="/etc/passwd"/> =1+1 {0} %s \\n (un)balanced) ]]> ' + NAMES
LONG = "The quick brown fox jumps over the lazy dog. " * 40


def every_kind() -> list[Content]:
    """Return content of every kind, long enough for many pages."""
    return [
        Para("Decision pack", "title"),
        Para("About the case", "lead"),
        Contents(),
        Manifest(),
        Link("Guidance", "https://www.example.org/guidance"),
        Link("The decision", "#decision"),
        Facts([("Child", NAMES), ("Born", "?May 2018"), ("Note", "")]),
        Notice("The 2026 edition is not included."),
        Space(4),
        Heading(1, "Summary"),
        Para(HOSTILE),
        Para(LONG, "small"),
        Heading(3, "A level skipped"),
        Bullets(["First point", LONG, "Third point"]),
        Bullets([f"Step {number}" for number in range(1, 13)], numbered=True),
        Heading(2, "Chronology"),
        Grid(
            ["Date", Column("Number", "right"), "Event"],
            [(f"{day % 28 + 1} May 2018", str(day), f"Event {day}. " + "More. " * (day % 9)) for day in range(100)],
            widths=(2, 1, 5),
            caption="What happened",
            row_headers=True,
        ),
        Grid(["Agency", "Reply"], [], caption="Replies"),
        Grid(["Short row", "b", "c"], [("only one",), (LONG * 6, "x", LONG)]),
        PageBreak(),
        Heading(2, "Pathway"),
        Drawing(
            "Notified, then reviewed",
            900,
            120,
            [
                Box(0, 0, 90, 40, shade=0.15),
                Label(45, 24, "Notified", align="centre"),
                Stroke(90, 20, 160, 20, dashed=True),
            ],
        ),
        KeepTogether(
            [Heading(2, "Decision", "decision"), LinesToWrite(5, "Reasons:"), SignatureBoxes(["Chair", "Director"])]
        ),
        Para("ABCD EFGH", "mono", "centre"),
        Para("Not for publication", "strong", "right"),
    ]


@pytest.fixture(scope="module")
def everything() -> bytes:
    """Return a document with every kind of content."""
    return draw(
        every_kind(),
        Imprint(
            "Decision pack: <b>Child A</b>",
            reference="SCR/2026/004",
            as_at=datetime(2026, 11, 22, 14, 5),  # noqa: DTZ001 - local time
            copy="Copy 3 of 8: Police",
        ),
    )


def test_every_kind_of_content_is_accessible(everything: bytes, read_back: ReadsBack) -> None:
    """A document of every kind of content over many pages breaks no machine-checkable rule of PDF/UA-1."""
    assert read_back(everything).faults == []


def test_every_page_bears_marking_number_reference_time_and_copy(everything: bytes, read_back: ReadsBack) -> None:
    """A single sheet found on a desk says what it is, how secret, of when, whose, and which of how many."""
    pages = read_back(everything).pages
    assert len(pages) > 6
    for number, text in enumerate(pages, start=1):
        assert text.count("OFFICIAL-SENSITIVE") == 1
        assert f"Page {number} of {len(pages)}" in text
        assert "SCR/2026/004 · As at 22 November 2026, 14:05" in text
        assert "Copy 3 of 8: Police" in text
        assert "Decision pack: <b>Child A</b>" in text


def test_a_publication_has_no_marking(read_back: ReadsBack) -> None:
    """An empty marking leaves the pages without one."""
    assert "OFFICIAL" not in read_back(draw([Para("Text")], Imprint("Report", marking=""))).text


def test_a_long_marking_is_printed_whole(read_back: ReadsBack) -> None:
    """One that needs two lines is not cut on the first page, and shows where it was on the others."""
    marking = "OFFICIAL-SENSITIVE: personal. " + "Not to be copied or passed on without the Chair's leave. " * 2
    read = read_back(draw([Para(LONG * 10)], Imprint("Report", marking=marking)))
    first, *others = map(squeeze, read.pages)
    assert first.count(squeeze(marking)) == 1
    assert others
    assert all(squeeze(marking)[:60] in text and "…" in text for text in others)


def test_hostile_text_comes_out_as_itself(everything: bytes, read_back: ReadsBack) -> None:
    """Markup, formulas, paths and letters of many languages are printed as typed."""
    read = read_back(everything)
    assert bare(HOSTILE) in bare(read.text)
    assert bare(HOSTILE) in bare(read.by_poppler())


def test_letters_written_from_right_to_left_are_all_there(read_back: ReadsBack) -> None:
    """Arabic and Hebrew names print letter by letter, and their marks do no harm."""
    read = read_back(draw([Para("أحمد שרה \u200fmark\u200e \u202eback\u202c \u2066apart\u2069")], Imprint("t")))
    assert set("أحمدשרה") <= set(read.text)
    assert all(word in read.text for word in ("mark", "back", "apart"))
    assert read.faults == []


def test_the_file_says_title_and_language(everything: bytes, read_back: ReadsBack) -> None:
    """A screen reader announces the title, not a file name, and reads with an English voice."""
    read = read_back(everything)
    catalogue = read.root
    assert read.properties.title == "Decision pack: <b>Child A</b>"
    assert catalogue["/Lang"] == "en-GB"
    assert catalogue["/ViewerPreferences"]["/DisplayDocTitle"]
    assert "Decision pack: &lt;b&gt;Child A&lt;/b&gt;" in catalogue["/Metadata"].get_data().decode()


def test_only_embedded_fonts_are_used(everything: bytes, read_back: ReadsBack) -> None:
    """The paper looks the same everywhere: no font is left to the reader's computer."""
    fonts = {
        name: font["/FontDescriptor"]
        for page in read_back(everything).reader.pages
        for name, font in ((name, font.get_object()) for name, font in a(dict, page["/Resources"])["/Font"].items())
    }
    assert fonts
    assert all("/FontFile2" in descriptor for descriptor in fonts.values())


def test_headings_are_bookmarks_one_level_at_a_time(everything: bytes, read_back: ReadsBack) -> None:
    """Bookmarks follow the headings; a level that the text skips is not skipped in the structure."""
    assert read_back(everything).outline == [
        (0, "How to check this paper"),
        (0, "Summary"),
        (1, "A level skipped"),
        (1, "Chronology"),
        (1, "Pathway"),
        (1, "Decision"),
    ]


def test_a_table_head_repeats_but_is_read_once(everything: bytes, read_back: ReadsBack) -> None:
    """Each page of a long table shows its head; a screen reader meets it only in the first."""
    read = read_back(everything)
    with_rows = [text for text in read.pages if "Event 1" in text or "Event 5" in text or "Event 9" in text]
    assert len(with_rows) > 2
    assert all("Number" in text for text in with_rows)
    assert read.structure().count('"Number"') == 1


def test_the_structure_is_in_reading_order(read_back: ReadsBack) -> None:
    """Poppler reads the tree as the document was written."""
    content: list[Content] = [
        Heading(1, "Summary"),
        Para("First."),
        Bullets(["Point"]),
        Facts([("Child", "Ŵyn")]),
        Grid(["Date"], [("1 May",)]),
        Drawing("A box", 50, 20, [Box(0, 0, 9, 9)]),
        Para("Last."),
    ]
    tags = [line.strip() for line in read_back(draw(content, Imprint("t", marking=""))).structure().splitlines()]
    tags = [tag.split(" (")[0].rstrip(":") for tag in tags if tag and not tag.startswith(("/", "Alt"))]
    assert tags == [
        *("Document", "H1", '"Summary"', "P", '"First."'),
        *("L", "LI", "Lbl", '"• "', "LBody", '"Point"'),
        *("Table", "TR", "TH", '"Child"', "TD", '"Ŵyn"'),
        *("Table", "TR", "TH", '"Date"', "TR", "TD", '"1 May"'),
        *("Figure", '""', "P", '"Last."'),
    ]


def test_a_paragraph_over_pages_is_one_element(read_back: ReadsBack) -> None:
    """What the paper parts, the screen reader joins."""
    tree = read_back(draw([Para(LONG * 6)], Imprint("t", marking=""))).structure()
    assert tree.count("P (block)") == 1
    assert bare(LONG * 6) in bare(tree.replace('"', ""))


@pytest.mark.parametrize("lines_before", range(36, 56))
def test_no_heading_stands_alone_at_the_foot(lines_before: int, read_back: ReadsBack) -> None:
    """Wherever the page ends, a heading has at least two lines of its text below it."""
    content: list[Content] = [
        Para("\n".join(f"line {number}" for number in range(lines_before))),
        Heading(1, "Heading"),
        Para("Text " * 200),
    ]
    for text in read_back(draw(content, Imprint("t"))).pages:
        if "Heading" in text:
            assert text.count("Text") > 20


def test_no_single_line_is_left_over(read_back: ReadsBack) -> None:
    """A paragraph leaves at least two lines behind and takes at least two along."""
    for before in range(40, 52):
        paragraph = "\n".join(f"mark {number}" for number in range(8))
        pages = read_back(draw([Para("\n".join("x" * before)), Para(paragraph)], Imprint("t"))).pages
        assert all(text.count("mark") != 1 for text in pages)


def test_what_belongs_together_stands_on_one_page(read_back: ReadsBack) -> None:
    """The decision and its boxes to sign are never parted when a page can hold them."""
    for before in (30, 40, 45):
        together = KeepTogether(
            [Heading(1, "Decision"), LinesToWrite(4, "Reasons:"), SignatureBoxes(["Chair", "Deputy"])]
        )
        pages = read_back(draw([Para("\n".join("x" * before)), together], Imprint("t"))).pages
        (page,) = [text for text in pages if "Decision" in text]
        assert "Reasons:" in page
        assert "Deputy" in page
        assert page.count("Signature") == 2


def test_what_cannot_stand_on_one_page_is_still_printed_whole(read_back: ReadsBack) -> None:
    """More than a page kept together flows on as usual."""
    read = read_back(draw([KeepTogether([Heading(1, "All"), Para(LONG * 8)])], Imprint("t")))
    assert read.by_poppler().count("dog.") == 320


def test_a_page_break_begins_a_new_page(read_back: ReadsBack) -> None:
    """Two breaks in a row or one at the start make no empty page."""
    pages = read_back(draw([PageBreak(), Para("one"), PageBreak(), PageBreak(), Para("two")], Imprint("t"))).pages
    assert len(pages) == 2
    assert "one" in pages[0]
    assert "two" in pages[1]


def test_an_empty_document_has_one_marked_page(read_back: ReadsBack) -> None:
    """Nothing to say is still a sheet with its marking, and accessible."""
    read = read_back(draw([], Imprint("Nothing")))
    assert len(read.pages) == 1
    assert "OFFICIAL-SENSITIVE" in read.text
    assert read.faults == []


@pytest.mark.parametrize(
    "content",
    [
        Para,
        lambda word: Heading(1, word),
        lambda word: Facts([("Child", word)]),
        lambda word: Grid(["Event"], [(word,)]),
        Notice,
        lambda word: Bullets([word]),
        lambda word: SignatureBoxes([word]),
    ],
    ids=lambda content: type(content("x")).__name__,
)
def test_a_word_of_200000_letters_comes_out_whole_and_soon(
    content: Callable[[str], Content], read_back: ReadsBack
) -> None:
    """A hostile word costs pages, not time without end, and none of it is lost."""
    assert grows_evenly(lambda letters: draw([content("x" * letters)], Imprint("t")), 200_000)
    made = draw([content("x" * 200_000)], Imprint("t"))
    assert read_back(made).by_poppler().count("x") == 200_000


def test_a_paragraph_of_50000_words_comes_out_whole_and_soon(read_back: ReadsBack) -> None:
    """A whole file pasted into one field prints."""
    words = " ".join(f"w{number}" for number in range(50_000))
    assert grows_evenly(lambda length: draw([Para(words[:length])], Imprint("t", marking="")), len(words))
    made = draw([Para(words)], Imprint("t", marking=""))
    text = read_back(made).by_poppler()
    assert [word for word in text.split() if word.startswith("w")] == words.split()


def test_forty_agencies_over_pages(read_back: ReadsBack) -> None:
    """Forty rows of long names are all there, in order, and accessible."""
    rows = [(f"Agency {number:02}", NAMES, HOSTILE) for number in range(40)]
    read = read_back(draw([Heading(1, "Agencies"), Grid(["Agency", "Names", "Answer"], rows)], Imprint("t")))
    found = bare(read.by_poppler())
    places = [found.index(f"Agency{number:02}") for number in range(40)]
    assert places == sorted(places)
    assert found.count(bare(HOSTILE)) == 40
    assert read.faults == []


def test_nothing_is_opened_because_of_text(monkeypatch: pytest.MonkeyPatch) -> None:
    """Text that looks like an image or a path opens no file."""
    draw([Para("warm")], Imprint("t"))
    opened = []
    real = open

    def noted(name: Any, *rest: Any, **named: Any) -> Any:
        opened.append(name)
        return real(name, *rest, **named)

    monkeypatch.setattr("builtins.open", noted)
    draw([Para('<img src="/etc/passwd"/> file:///etc/passwd')], Imprint('<img src="/etc/passwd"/>'))
    assert opened == []


def test_a_column_of_dates_breaks_no_date(read_back: ReadsBack) -> None:
    """Without given widths short columns keep what they need beside columns of long text."""
    rows = [("28 September 2018", LONG, LONG, "Avon and Somerset Police", "12") for _ in range(3)]
    text = read_back(draw([Grid(["Day", "Event", "Comment", "Agency", "Page"], rows)], Imprint("t"))).by_poppler()
    assert text.count("28 September 2018") == 3


def test_documents_drawn_at_the_same_time_do_not_mix(read_back: ReadsBack) -> None:
    """Two papers drawn by two threads keep their own letters."""
    texts = ["ąčęėįšųūž " * 3000, "ŵŷâêîôûŴŶ " * 3000, "Ελληνικά " * 3000]
    with ThreadPoolExecutor(3) as pool:
        made = list(pool.map(lambda text: draw([Para(text)], Imprint("t", marking="")), texts))
    for text, content in zip(texts, made, strict=True):
        assert read_back(content).text.count(text.split()[0]) == 3000


def test_the_vocabulary_imports_nothing_heavy() -> None:
    """Documents are found and their bodies written without the PDF library; only drawing needs it."""
    code = (
        "import sys; from scr_desktop.documents.parts import content, imprint, item; from scr_desktop.documents.making import draw, write;"
        "from scr_desktop.documents.office_papers import recovery_key_sheet;"
        "sys.exit(any(name.split('.')[0] in ('reportlab', 'PIL', 'sqlalchemy') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_progress_counts_pages_and_stop_stops() -> None:
    """The window can show how far it is, and the officer can stop."""
    seen = []
    draw([Para(LONG * 10)], Imprint("t"), progress=lambda number, count: seen.append((number, count)))
    assert seen == [(number, len(seen)) for number in range(1, len(seen) + 1)]
    with pytest.raises(DrawingStopped):
        draw([Para(LONG * 10)], Imprint("t"), stop=lambda: True)


def test_a_finished_drawing_leaves_no_tree_behind() -> None:
    """The collector of unused objects, for which the window stands still, finds next to nothing to walk."""
    draw([Para("warm")], Imprint("t"))
    gc.collect()
    gc.disable()
    try:
        draw([Grid(["Day", "Event"], [(str(day), LONG) for day in range(300)])], Imprint("t"))
        left = sum(type(one) in {Element, Written} for one in gc.get_objects())
    finally:
        gc.enable()
    assert left < 10


def test_the_untagged_twin_has_the_same_text(read_back: ReadsBack) -> None:
    """What tagging costs is measured on the same pages."""
    tagged, untagged = (read_back(draw(every_kind(), Imprint("t"), tagged=tagged)) for tagged in (True, False))
    assert tagged.pages == untagged.pages
    assert "/StructTreeRoot" not in untagged.root
