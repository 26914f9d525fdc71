"""Letters: their words on paper, lists in them, and a letter about one of several things of a case."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from io import BytesIO

from PIL import Image

from scr_desktop.documents.making.draw import draw
from scr_desktop.documents.parts.content import Address, Bullets, Heading, Notice, Para, Picture
from scr_desktop.documents.parts.imprint import Imprint
from scr_desktop.documents.parts.item import Item
from scr_desktop.documents.parts.letter import LetterText, follows, gap, gaps, greeted, letter_content, letterhead
from scr_desktop.documents.subjects.thing import Letter
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.sources.source import Force, Source
from tests.documents.cases import made
from tests.documents.in_memory import body_of
from tests.documents.reading import Element, ReadBack, squeeze


def logo() -> bytes:
    """Return a picture of one colour as the office keeps its logo."""
    out = BytesIO()
    Image.new("RGB", (60, 20), (200, 30, 30)).save(out, "PNG")
    return out.getvalue()


def figures(read: ReadBack) -> list[Element]:
    """Return the figures of the structure tree."""
    objects: Iterator[object] = (read.reader.get_object(number) for number in range(1, len(read.reader.xref[0]) + 1))
    return [one for one in objects if isinstance(one, dict) and one.get("/S") == "/Figure"]


LOGO = logo()
AS_AT = datetime(2018, 6, 4, 9, 30)  # noqa: DTZ001 - local time, as papers have it


def test_letter_has_head_address_subject_words_and_enclosures() -> None:
    """A letter names the office, the addressee, what it is about, and lists what is enclosed."""
    text = LetterText(
        ("The Chair", "1 Invented Road"), "A request", ("Dear Chair",), ("The notification",), ("For us",)
    )
    content = letter_content(text, Office(name="Board of an invented town"), AS_AT)
    assert Para("Board of an invented town", "lead") in content
    assert Address(("The Chair", "1 Invented Road")) in content
    assert Heading(2, "A request") in content
    assert content.index(Para("Dear Chair")) < content.index(Heading(2, "A request")), "it greets above its subject"
    assert any("The notification" in str(item) for item in content)


def test_references_stand_above_the_day_and_copies_below_the_signature() -> None:
    """Ours before theirs; who else is written to is read last of what the addressee needs."""
    text = LetterText(
        ("The Chair",), "A request", greeted("We ask."), ("The notification",), ("For us",),
        references=("Our reference: 1", "Your reference: 2"), copies=("Ofsted", "The Panel"),
    )  # fmt: skip
    assert Para("Our reference: 1\nYour reference: 2\n4 June 2018") in letter_content(text, Office(), AS_AT)
    read = squeeze(ReadBack(draw(letter_content(text, Office(), AS_AT), Imprint("A request"))).text)
    places = [
        read.index(words)
        for words in ("Our reference: 1", "A request We ask.", "For us", "Enclosed", "Copy to: Ofsted; The Panel")
    ]
    assert places == sorted(places)


def test_a_gap_in_a_reference_is_a_gap() -> None:
    """So that no letter leaves with it."""
    text = LetterText(("The Chair",), "A request", greeted("We ask."), references=(f"Our reference: {gap('it')}",))
    assert gaps(text) == ["[… it]"]


def test_who_is_not_known_by_name_is_written_to_faithfully() -> None:
    """A person and a colleague sincerely; the post after a name is no part of the greeting."""
    assert greeted("We ask.", to="Ann Reed, DI") == ("Dear Ann Reed", "We ask.", "Yours sincerely")
    assert greeted("We ask.") == ("Dear Colleague", "We ask.", "Yours sincerely")
    assert greeted("We ask.", otherwise="Sir or Madam") == ("Dear Sir or Madam", "We ask.", "Yours faithfully")


def test_lines_that_begin_with_a_dash_become_a_list() -> None:
    """The officer can write a list by beginning its lines with a dash."""
    text = LetterText(
        ("The Chair",), "A request", ("We ask for:\n- what you knew\n- when", "Thank you.", "Yours sincerely")
    )
    content = letter_content(text, Office(), AS_AT)
    assert Para("We ask for:") in content
    assert Bullets(["what you knew", "when"]) in content


def test_letter_about_one_thing_of_a_case_is_told_which() -> None:
    """A letter to each of several agencies is written for the one that is meant."""
    document = Letter(
        key="request",
        name="Request",
        about="Asks.",
        text=lambda status, office, item: LetterText((item,), f"About {status.case.reference}", ()),
        each=lambda status: [Item("police", "Police")],
    )
    content = body_of(document, made("WT2015"), "police", office=Office())
    assert Address(("police",)) in content


def test_letterhead_says_where_the_office_is_reached() -> None:
    """Logo, name and on one line where it is reached stand at the head; what is not known is left out."""
    office = Office(name="An office", address="1 Invented Road\n\nAvonvale", telephone="01632 960001", logo=LOGO)
    content = letterhead(office)
    assert Para("1 Invented Road, Avonvale · Telephone 01632 960001", "small") in content
    assert isinstance(content[0], Picture)
    assert letterhead(Office(name="An office")) == [Para("An office", "lead")]


def test_a_letter_with_a_logo_is_a_valid_accessible_pdf() -> None:
    """The logo is a figure that is read out by its name, and the file passes PDF/UA-1."""
    office = Office(name="An office", secure_address="office@invented.example", logo=LOGO)
    text = LetterText(("The Chair",), "A request", ("Dear Chair",))
    read = ReadBack(draw(letter_content(text, office, AS_AT), Imprint("A request")))
    assert read.faults == []
    assert "office@invented.example" in read.text
    (image,) = read.reader.pages[0].images
    assert image.image is not None
    assert image.image.getpixel((1, 1)) == (200, 30, 30)
    assert "Logo of An office" in str([one.get("/Alt") for one in figures(read)])


def baseline(read: ReadBack, words: str) -> float:
    """Return how far below the upper edge of the first page a line with these words stands, in millimetres."""
    found: list[float] = []

    def visit(text: str, _cm: object, tm: list[float], *_: object) -> None:
        if words in text:
            found.append(tm[5])

    read.reader.pages[0].extract_text(visitor_text=visit)
    return (float(read.reader.pages[0].mediabox.height) - found[0]) / 72 * 25.4


def test_the_address_stands_in_the_window_of_an_envelope() -> None:
    """With a short letterhead and with a high one the first line of the address can be seen in a DL window."""
    text = LetterText(("The Chair", "1 Invented Road"), "A request", ("Dear Chair", "Words", "Yours sincerely"))
    for office in (Office(name="An office"), Office(name="An office", address="1 Road", telephone="01632", logo=LOGO)):
        read = ReadBack(draw(letter_content(text, office, AS_AT), Imprint("A request", handling="Keep locked")))
        assert 51 <= baseline(read, "The Chair") <= 60
        assert baseline(read, office.telephone or office.name) < 51, "nothing of the office is seen in the window"


def test_those_who_sign_stand_beside_each_other() -> None:
    """Three partners sign on one line, below the close, and each name is read by itself."""
    text = LetterText(
        ("The Panel",), "A decision", ("Dear Colleague", "Words", "Yours sincerely"), (), ("For A", "For B", "For C")
    )
    read = ReadBack(draw(letter_content(text, Office(name="An office"), AS_AT), Imprint("A decision")))
    assert read.faults == []
    assert len({round(baseline(read, name), 1) for name in text.signed}) == 1
    assert baseline(read, "Yours sincerely") + 15 < baseline(read, "For A"), "there is room to sign"


def test_a_long_letter_goes_on_with_what_is_signed() -> None:
    """On the second page stand the marking, the page of how many, and some words above the signature."""
    words = tuple(f"Paragraph {number}. " + "Much is said here. " * 12 for number in range(12))
    text = LetterText(("The Panel",), "A decision", ("Dear Colleague", *words, "Yours sincerely"), (), ("For us",))
    read = ReadBack(draw(letter_content(text, Office(name="An office"), AS_AT), Imprint("A decision")))
    last = read.pages[-1]
    assert len(read.pages) > 1
    assert f"Page {len(read.pages)} of {len(read.pages)}" in last
    assert "OFFICIAL-SENSITIVE" in last
    assert last.index("Yours sincerely") < last.index("For us")
    assert "Much is said here" in last


def test_the_close_never_stands_alone_with_the_signature() -> None:
    """However long the letter is, its last words stand on the page that is signed."""
    for count in range(22, 34):
        words = tuple(f"Paragraph {number}." for number in range(count))
        text = LetterText(("The Panel",), "A decision", ("Dear Colleague", *words, "Yours sincerely"), (), ("For us",))
        read = ReadBack(draw(letter_content(text, Office(name="An office"), AS_AT), Imprint("A decision")))
        signed = next(page for page in read.pages if "For us" in page)
        assert f"Paragraph {count - 1}." in signed
        assert "Yours sincerely" in signed


def test_a_letter_with_gaps_says_that_it_is_a_draft() -> None:
    """However it leaves the screen; one without does not."""
    text = LetterText(("Ofsted",), "Decision", ("Dear Colleague", "[… the reasons]", "Yours sincerely"))
    drafts = [one for one in letter_content(text, Office(), AS_AT) if isinstance(one, Notice) and one.title == "Draft"]
    assert [one.text for one in drafts] == ["1 gap still to be filled in. It cannot be issued until they are."]
    whole = replace(text, paragraphs=("Dear Colleague", "It is decided.", "Yours sincerely"))
    assert not [
        one for one in letter_content(whole, Office(), AS_AT) if isinstance(one, Notice) and one.title == "Draft"
    ]


def test_the_source_of_a_letter_is_named_only_where_it_is_sure() -> None:
    """What is to be checked is for the office to know, not for the addressee."""
    assert follows(Source("Procedure 4.3", Force.LOCAL)) == "Procedure 4.3 (local)"
    assert follows(Source("Working Together 2023 ch 5", Force.STATUTORY_GUIDANCE, sure=False)) == ""
