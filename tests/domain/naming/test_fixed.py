"""What stands in the program's own text is ordinary, whoever may be called so."""

from __future__ import annotations

from scr_desktop.domain.naming.fixed import NOTHING_FIXED, Fixed
from scr_desktop.domain.naming.folding import tokens

FIXED = Fixed.of(
    ["Local Safeguarding Children Board", "Local Safeguarding", "The LSCB decides", "Panel", "King Charles"]
)


def stretches(text: str) -> list[str]:
    """Return the phrases of the program's own text that are found in a text."""
    return [text[first:last] for first, last in FIXED.stretches(list(tokens(text)))]


def test_its_words_are_words_in_the_plural_too() -> None:
    """As words are compared; a name that no text holds is none, nor is one cut short."""
    assert [FIXED.is_word(one) for one in ("board", "boards", "panel", "boar", "trelawney", "")] == [
        True, True, True, False, False, False,
    ]  # fmt: skip


def test_given_names_are_no_ordinary_words_though_they_stand_in_it() -> None:
    """A bank holiday named after the King leaves a child called Charles a name."""
    assert FIXED.is_word("king")
    assert not FIXED.is_word("charles")


def test_capitals_are_kept_as_typed() -> None:
    """LSCB is an abbreviation of the program's; Panel is not written in capitals."""
    assert FIXED.capitals == {"LSCB"}


def test_the_longest_phrase_that_stands_there_is_found() -> None:
    """However it is written; one word alone is no phrase, and nothing is found that only begins like one."""
    assert stretches("the local safeguarding  CHILDREN board met") == ["local safeguarding  CHILDREN board"]
    assert stretches("Local Safeguarding Team") == ["Local Safeguarding"]
    assert stretches("The Panel and local Panel") == []


def test_nothing_fixed_finds_nothing() -> None:
    """Without a text of the program nothing is ordinary."""
    assert list(NOTHING_FIXED.stretches(list(tokens("Local Safeguarding Board")))) == []
    assert not NOTHING_FIXED.is_word("board")
