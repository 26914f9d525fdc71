"""Two drafts side by side: what differs and nothing else, where it stands, and which words."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scr_desktop.domain.papers.compared import differences, not_there_before, pieces, plain
from scr_desktop.domain.papers.draft_text import Comment, DraftParagraph
from scr_desktop.domain.records.papers.word_draft import ADDED, CHANGED, COMMENT, REMOVED

WORDS = [
    "child",
    "nurse",
    "police",
    "visit",
    "school",
    "home",
    "seen",
    "told",
    "asked",
    "noted",
    "later",
    "again",
    "never",
    "first",
    "letter",
]


def paragraphs(*texts: str) -> list[DraftParagraph]:
    """Return plain paragraphs."""
    return [DraftParagraph(text) for text in texts]


def told(was: list[DraftParagraph], now: list[DraftParagraph]) -> list[tuple[str, str, str]]:
    """Return the kind and both texts of each difference."""
    return [(one.kind, one.was, one.now) for one in differences(was, now)]


@pytest.mark.parametrize("now", [
    'He said "no" - twice...', "He said “no” – twice…", "He said\u00a0“no”  –\ntwice…", "He said “no” — twice…\u200b",
])  # fmt: skip
def test_what_word_changes_by_itself_is_no_difference(now: str) -> None:
    """Quotes, dashes and spaces; nor is a paragraph without a word."""
    assert told(paragraphs('He said "no" - twice...'), paragraphs("", now, " ")) == []


def test_changed_added_and_removed_are_told_apart() -> None:
    """A paragraph that was changed keeps its pair, whatever comes and goes beside it."""
    was = paragraphs("The child was seen at home", "Nobody asked", "The school wrote a letter")
    now = paragraphs("A new beginning", "The child was seen at school", "The school wrote a letter")
    assert told(was, now) == [
        (ADDED, "", "A new beginning"),
        (CHANGED, "The child was seen at home", "The child was seen at school"),
        (REMOVED, "Nobody asked", ""),
    ]


def test_a_heading_of_a_few_letters_keeps_its_pair() -> None:
    """Also beside another that was changed."""
    was = paragraphs("The child was seen at home", "Its aims")
    now = paragraphs("The child was seen at school", "Aims")
    assert [one[0] for one in told(was, now)] == [CHANGED, CHANGED]


def test_a_comment_alone_is_a_difference_with_who_and_when() -> None:
    """The text need not differ."""
    comment = Comment("Ann Li", "2018-12-19T09:00:00Z", "Is that so?")
    (one,) = differences(paragraphs("a"), [DraftParagraph("a", comments=[comment])])
    assert (one.kind, one.comments) == (COMMENT, ["Ann Li, 19 December 2018: Is that so?"])
    assert Comment("", "soon", "x").words == "Somebody not named: x"


def test_where_it_stands_is_the_heading_above_and_the_row() -> None:
    """Of one that is gone, where it stood."""
    was = [DraftParagraph("Facts", 1), DraftParagraph("Seen", row="Police"), DraftParagraph("Gone")]
    now = [DraftParagraph("Facts", 1), DraftParagraph("Seen twice", row="Police")]
    assert [one.heading for one in differences(was, now)] == ["Facts › Police", "Facts"]


@given(st.integers(min_value=0, max_value=10**6))
def test_random_edits_are_found_exactly(seed: int) -> None:
    """Of distinct paragraphs some are changed by a word, some removed, some put in: these and no others are found."""
    luck = random.Random(seed)
    was = [f"{number} {' '.join(luck.choices(WORDS, k=9))}" for number in range(12)]
    now, expected = list[str](), list[tuple[str, str, str]]()
    for number, text in enumerate(was):
        # Beside an unchanged one each edit stands alone.
        what = luck.choice(["same", "changed", "removed", "added"]) if number % 2 else "same"
        if what == "added":
            now.append(f"new {number}")
            expected.append((ADDED, "", now[-1]))
        if what == "removed":
            expected.append((REMOVED, text, ""))
            continue
        now.append(f"{text} indeed" if what == "changed" else text)
        expected += [(CHANGED, text, now[-1])] if what == "changed" else []
    assert told(paragraphs(*was), paragraphs(*now)) == expected


def test_the_words_that_differ_are_marked() -> None:
    """And all words are there, whichever differ."""
    was, now = pieces("He was six then", "He was “seven” then")
    assert ["".join(one.text for one in side) for side in (was, now)] == ["He was six then", "He was “seven” then"]
    assert [one.text for one in was if one.differs] == ["six"]
    assert [one.text for one in now if one.differs] == ["“seven”"]


def test_stretches_without_end_are_compared_in_time() -> None:
    """Where everything differs nothing is paired, and all of it is said."""
    found = differences(paragraphs(*map(str, range(300))), paragraphs(*(f"x{number}" for number in range(300))))
    assert [one.kind for one in found] == [REMOVED] * 300 + [ADDED] * 300


def test_what_stood_beside_the_text_before_is_not_said() -> None:
    """Only what is there more often now, once."""
    assert not_there_before(["Head: a", "A picture"], ["Head:  a", "A picture", "A picture", "Note: b"]) == [
        "A picture",
        "Note: b",
    ]
    assert plain(" a­b ") == "ab"
