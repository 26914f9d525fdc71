"""What a given name may be shortened to: enough to make a reader look, and never an ordinary word."""

from __future__ import annotations

import pytest

from scr_desktop.domain.naming.nicknames import GIVEN_NAMES, is_called, may_be_short_for


@pytest.mark.parametrize(("word", "given", "called"), [
    ("will", "william", True), ("bill", "william", True), ("kit", "christopher", True), ("kit", "catherine", True),
    ("william", "william", False), ("will", "edward", False), ("mo", "mohammed", True),
])  # fmt: skip
def test_a_name_is_used_for_those_of_its_family(word: str, given: str, called: bool) -> None:
    """The same way round or the other; the name itself is no nickname of its own."""
    assert is_called(word, given) is called
    assert is_called(given, word) is called


@pytest.mark.parametrize(("word", "given", "short"), [
    ("kay", "kayleigh", True),  # cut
    ("deano", "dean", True),  # with an ending
    ("jayd", "jayden", True),
    ("ka", "kayleigh", False),  # two letters say nothing
    ("leigh", "kayleigh", False),  # its end is not how it begins
    ("dean", "dean", False),  # the name itself
    ("mark", "markus", True),
    ("marks", "markus", False),  # a word of the language
    ("mary", "maryam", False),  # a word here, whose beginning it is
])  # fmt: skip
def test_the_beginning_of_a_name_may_be_short_for_it(word: str, given: str, short: bool) -> None:
    """Three letters at least, with or without one of the usual endings, and no ordinary word."""
    assert may_be_short_for(word, given) is short


def test_words_are_no_given_names() -> None:
    """Elizabeth is a name although bank holidays bear it; `kit` is one, `may` and `art` are none by themselves."""
    assert {"elizabeth", "charles", "kit"} <= GIVEN_NAMES
    assert not {"may", "art", "mary"} & GIVEN_NAMES
