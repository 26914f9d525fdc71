"""What can be held by a rule of all that the program says, and that the reading over finds it."""

from __future__ import annotations

import re

import pytest

from tests import sentences

# What is written, never said: lists of words that names are told from, the bytes of a PDF, what SQLite reports.
NOT_SAID = (
    "scr_desktop/domain/naming/", "scr_desktop/domain/anonymising/", "scr_desktop/documents/paper/",
    "scr_desktop/store/disk/problems.py",
)  # fmt: skip
# Kept as another list has it: the names of bank holidays are those of GOV.UK.
AS_GIVEN = {"New Year's Day"}
RULES = {
    "three full stops for an ellipsis": r"\.\.\.",
    "an exclamation mark": r"!",
    "an abbreviation that has to be known": r"(?i)\b(e\.?g|i\.e|etc|cf|viz)\.",
    "a filler": r"(?i)\b(kindly|in order to|utili[sz]e)\b",
    "a word of programmers": r"(?i)\b(error|invalid|failed|abort\w*|null|boolean|exception|user|parse\w*)\b",
    "an American spelling": r"(?i)\b(color|center|behavior|canceled|program[m]?ed|\w{4,}iz(e|ed|ing|ation))\b",
    "a hyphen where a dash is meant": r" - ",
    "a word twice": r"(?i)\b(?!that\b|had\b)(\w+) \1\b",
    "a space before a stop, or two": r" [,.;:?](?!\S)|  ",
}


@pytest.fixture(scope="module")
def said() -> list[sentences.Sentence]:
    """Give what is said, without lists of words and names that stand as others write them."""
    return [one for one in sentences.everything() if not one.place.startswith(NOT_SAID) and one.words not in AS_GIVEN]


@pytest.mark.parametrize("fault", RULES)
def test_what_the_program_says_is_written_in_one_manner(said: list[sentences.Sentence], fault: str) -> None:
    """One apostrophe, one way of speaking: each rule names what it refuses and where it stands."""
    wrong = [f"{one.place}:{one.line} {one.words}" for one in said if re.search(RULES[fault], one.words)]
    assert not wrong, f"{fault}:\n" + "\n".join(wrong)


def test_a_sentence_is_found_with_its_holes_and_what_is_not_said_is_not() -> None:
    """A log line, a pattern and a docstring are not said; a sentence with something filled in is one sentence."""
    source = '''"""What the module does."""
import logging, re
def ask(name, count):
    """Return something."""
    logging.info("a line of the log for %s", name)
    found = re.compile("one two")
    raise Problem(f"{name} has no {'day ' * count}yet: enter it, or say that it is not known.", "the_place")
'''
    found = list(sentences.of_source(source, "somewhere.py"))
    assert [(one.line, one.words) for one in found] == [(7, "… has no …yet: enter it, or say that it is not known.")]


def test_a_form_is_read_without_the_signs_of_its_letters() -> None:
    """The underlined letter is a sign of the form, not of the words."""
    words = {one.words for one in sentences.everything() if one.place == "forms/unlock.ui"}
    assert "Restore a backup…" in words


def test_the_sentences_are_printed_by_place(said: list[sentences.Sentence]) -> None:
    """Each place stands once, with what it says below it, in its order."""
    shown = sentences.shown(said)
    assert shown.count("\nscr_desktop/domain/law/board_review.py\n") == 1
    assert "No clock pauses while a case is held up: every deadline goes on." in shown
