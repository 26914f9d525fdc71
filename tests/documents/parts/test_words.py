"""How papers say what is not known, where a rule comes from, and how many there are."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from scr_desktop.documents.parts.content import Heading, Notice, Para
from scr_desktop.documents.parts.words import (
    capital,
    choice,
    counted,
    day_or,
    if_any,
    invented,
    noted_on,
    or_unknown,
    paragraphs,
    review_of,
    source_sentence,
    two_line_day,
    with_source,
)
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.sources.source import Force, Source
from scr_desktop.domain.time.part_date import PartDate
from scr_desktop.services.regime import by_key

DAY = date(2019, 1, 7)


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (None, "Not entered"),
        ("", "Not entered"),
        (" \n", "Not entered"),
        ("At home", "At home"),
        (PartDate(), "Not entered"),
        (PartDate.parse("12 May 2018"), "12 May 2018"),
        (PartDate.parse("?May 2018"), "May 2018 (uncertain)"),
    ],
)
def test_what_nobody_entered_is_not_said_to_be_unknown(value: str | PartDate | None, said: str) -> None:
    """What is empty was not entered; what is known in part stands with its doubt."""
    assert or_unknown(value) == said


@pytest.mark.parametrize(
    ("value", "said"), [("yes", "Yes"), ("unknown", "Not known"), ("", "Not known"), ("?", "Not known")]
)
def test_a_choice_stands_in_words(value: str, said: str) -> None:
    """That it is not known is said alike everywhere, whatever the choice calls it."""
    assert choice((("yes", "Yes"), ("unknown", "Not known yet")), value) == said


@pytest.mark.parametrize(("count", "said"), [(0, "0 agencies"), (1, "1 agency"), (2, "2 agencies")])
def test_a_number_has_its_noun(count: int, said: str) -> None:
    """None takes the plural, and a noun without its own plural an s."""
    assert counted(count, "agency", "agencies") == said
    assert counted(count, "copy-holder") == f"{count} copy-holder{'' if count == 1 else 's'}"


def test_a_day_is_written_for_its_place() -> None:
    """7 January 2019 was a Monday; without a day stands what is given for it."""
    assert two_line_day(DAY) == "Monday\n7 January 2019"
    assert (day_or(DAY), day_or(None), day_or(None, "Not sent yet")) == ("7 January 2019", "Not known", "Not sent yet")
    assert noted_on("2019-01-07T09:00:00+00:00") == "7 January 2019"


def test_words_that_stand_alone_begin_with_a_capital() -> None:
    """The rest is left as it is, and nothing is nothing."""
    assert (capital("a review by the Panel"), capital("")) == ("A review by the Panel", "")


def test_wording_that_is_not_confirmed_is_given_no_force() -> None:
    """Neither below the paragraph nor in the sentence is it said to be law; its note stands all the same."""
    sure = Source("WT2015 4.1", Force.STATUTE, note="See the footnote.")
    doubted = replace(sure, sure=False)
    assert with_source(sure) == f"WT2015 4.1\n{Force.STATUTE}"
    assert with_source(doubted) == "WT2015 4.1\nwording not confirmed, check"
    rule = by_key("WT2015").rules[0]
    assert source_sentence(replace(rule, source=sure)) == f"Source: {sure}. See the footnote."
    assert source_sentence(replace(rule, source=doubted)) == (
        "Source: WT2015 4.1 – wording not confirmed, check. See the footnote."
    )
    assert source_sentence(replace(rule, source=replace(doubted, note=""))).endswith("check.")


def test_a_paragraph_is_named_once_however_many_steps_rest_on_it() -> None:
    """Those of the steps that end with these events, in the order of the pathway; nothing for an event of no step."""
    regime = by_key("WT2015")
    steps = [step for lane in regime.pathway for step in lane.steps if step.done_by == "decision"]
    assert steps
    assert paragraphs(regime, "decision") == "; ".join(dict.fromkeys(step.paragraph for step in steps))
    assert paragraphs(regime, "no such event") == ""


def test_a_review_is_called_as_the_arrangements_call_it() -> None:
    """Inside a sentence."""
    assert review_of(by_key("WT2015")) == "serious case review"
    assert review_of(by_key("WT2023")) == "local child safeguarding practice review"


def test_only_an_invented_office_is_warned_of_and_only_words_have_a_heading() -> None:
    """Every paper of the demonstration says so; an empty text leaves no heading behind."""
    assert invented(Office(invented=False)) == []
    (notice,) = invented(Office(invented=True))
    assert isinstance(notice, Notice)
    assert notice.title == "Invented data"
    assert if_any("Notes", " ") == []
    assert if_any("Notes", "Seen") == [Heading(2, "Notes"), Para("Seen")]
