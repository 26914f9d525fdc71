"""Letters: their words on paper, lists in them, and a letter about one of several things of a case."""

from __future__ import annotations

from datetime import datetime

from scr_desktop.documents.content import Bullets, Heading, Para
from scr_desktop.documents.document import Item
from scr_desktop.documents.letter import LetterText, letter_content, letter_document
from scr_desktop.domain.office import Office
from tests.documents.cases import made

AS_AT = datetime(2018, 6, 4, 9, 30)  # noqa: DTZ001 - local time, as papers have it


def test_letter_has_head_address_subject_words_and_enclosures() -> None:
    """A letter names the office, the addressee, what it is about, and lists what is enclosed."""
    text = LetterText(
        ("The Chair", "1 Invented Road"), "A request", ("Dear Chair",), ("The notification",), ("For us",)
    )
    content = letter_content(text, Office(name="Board of an invented town"), AS_AT)
    assert Para("Board of an invented town", "lead") in content
    assert Para("The Chair", "strong") in content
    assert Heading(1, "A request") in content
    assert any("The notification" in str(item) for item in content)


def test_lines_that_begin_with_a_dash_become_a_list() -> None:
    """The officer can write a list by beginning its lines with a dash."""
    text = LetterText(("The Chair",), "A request", ("We ask for:\n- what you knew\n- when",))
    content = letter_content(text, Office(), AS_AT)
    assert Para("We ask for:") in content
    assert Bullets(["what you knew", "when"]) in content


def test_letter_about_one_thing_of_a_case_is_told_which() -> None:
    """A letter to each of several agencies is written for the one that is meant."""
    document = letter_document(
        "request",
        "Request",
        "Asks.",
        lambda standing, office, item: LetterText((item,), f"About {standing.case.reference}", ()),
        each=lambda standing: [Item("police", "Police")],
    )
    content = document.body(made("WT2015"), Office(), AS_AT, "police")
    assert Para("police", "strong") in content
