"""Two drafts side by side: what differs and nothing else, where it stands, and which words."""

from __future__ import annotations

import random
from difflib import SequenceMatcher

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
    """Where everything differs nothing is paired unless line for line, and all of it is said."""
    found = differences(paragraphs(*map(str, range(300))), paragraphs(*(f"x{number}" for number in range(300))))
    assert [one.kind for one in found] == [CHANGED] * 300
    found = differences(paragraphs(*map(str, range(300))), paragraphs(*(f"x{number}" for number in range(200))))
    assert [one.kind for one in found] == [REMOVED] * 300 + [ADDED] * 200


def test_what_repeats_thousands_of_times_is_compared_in_few_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a chronology from one agency, in which every third entry was reworded: each of them is found, none other."""
    steps = [0]

    def counted(_: None, old: list[str], new: list[str], **named: bool) -> SequenceMatcher[str]:
        steps[0] += len(old) * len(new)
        return SequenceMatcher(None, old, new, **named)

    monkeypatch.setattr("scr_desktop.domain.papers.aligned.SequenceMatcher", counted)
    was = [text for one in range(900) for text in (f"{one % 28} May", f"Visit by officer {one}", "Niche")]
    now = [text.replace("officer", "nurse") if number % 9 == 1 else text for number, text in enumerate(was)]
    now[1200:1200] = ["1 June", "Quite another entry", "Niche"]
    found = told(paragraphs(*was), paragraphs(*now))
    changed = [(CHANGED, text, text.replace("officer", "nurse")) for text in was[1::9]]
    assert [one for one in found if one[0] == CHANGED] == changed
    assert len(found) == len(changed) + 3
    assert steps[0] < 200_000


@pytest.mark.parametrize(("was", "now"), [
    (["One.\n\nTwo."], ["One.", "Two."]),
    (["One.", "Two."], ["One. Two."]),
    (["He was six then. Nobody saw him at home. The school wrote twice. Nobody read it."],
     ["He was six then.", "Nobody saw him at home.", "The school wrote twice.", "Nobody read it."]),
])  # fmt: skip
def test_where_a_paragraph_ends_is_no_difference(was: list[str], now: list[str]) -> None:
    """Enter pressed within a paragraph, or its end taken out, changes no word."""
    assert told(paragraphs(*was), paragraphs(*now)) == []
    assert told(paragraphs(*now), paragraphs(*was)) == []


def test_of_a_paragraph_of_several_lines_only_the_one_that_differs_is_said() -> None:
    """Also where it was parted at the same time; what is written at it is said once, there."""
    comment = Comment("Ann Li", "", "Why?")
    now = [DraftParagraph("He was six."), DraftParagraph("Nobody at all saw him.", comments=[comment])]
    (one,) = differences(paragraphs("He was six.\n\nNobody saw him."), now)
    assert (one.kind, one.was, one.now, one.before) == (CHANGED, "Nobody saw him.", "Nobody at all saw him.", 0)
    now = [DraftParagraph("He was six.\n\nNobody at all saw him.", comments=[comment])]
    (one,) = differences(paragraphs("He was six.\n\nNobody saw him."), now)
    assert (one.was, len(one.comments)) == ("Nobody saw him.", 1)


def test_words_that_went_to_a_new_paragraph_are_part_of_one_difference() -> None:
    """To take the first alone would drop them."""
    was = paragraphs("He was six then. Nobody saw him at home.")
    now = paragraphs("He was seven then.", "Nobody saw him at home, they say.")
    assert told(was, now) == [(CHANGED, was[0].text, f"{now[0].text}\n\n{now[1].text}")]
    assert told(now, was) == [(CHANGED, f"{now[0].text}\n\n{now[1].text}", was[0].text)]


def test_a_new_paragraph_beside_a_changed_one_stands_alone() -> None:
    """As long as it says something else."""
    was = paragraphs("He was six then, and nobody saw him.")
    now = paragraphs("He was seven then, and nobody saw him.", "The school wrote a letter then.")
    assert [one[0] for one in told(was, now)] == [CHANGED, ADDED]


def test_what_stood_beside_the_text_before_is_not_said() -> None:
    """Only what is there more often now, once."""
    assert not_there_before(["Head: a", "A picture"], ["Head:  a", "A picture", "A picture", "Note: b"]) == [
        "A picture",
        "Note: b",
    ]
    assert plain(" a­b ") == "ab"
