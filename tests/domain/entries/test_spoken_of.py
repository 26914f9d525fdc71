"""Media interest and sensitive days that a notification speaks of: what is offered, and what is not."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from scr_desktop.domain.entries.spoken_of import noticed, offered
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.sensitive_day import SensitiveDay
from tests.domain.papers import case

# The four papers as agencies sent them in, with what is to be noticed in each.
PAPERS = Path(__file__).parents[2] / "data" / "notifications"
SPOKEN = {
    "1_infant_death_may_2018.txt": [],
    "2_serious_harm_december_2018.txt": [],
    "3_looked_after_death_may_2022.txt": [],
    "4_siblings_april_2026.txt": [
        ("media", "Media: national press on site"),
        ("funeral", "Funeral date not set"),
        ("birthday", "Amelia's birthday 17 August"),
    ],
}


@pytest.mark.parametrize("name", SPOKEN)
def test_the_four_papers_offer_what_they_speak_of_and_nothing_else(name: str) -> None:
    """A whole paper is read as it came: three of them speak of nothing to be thought of."""
    text = (PAPERS / name).read_text(encoding="utf-8")
    assert [(one.kind, one.words) for one in noticed(text)] == SPOKEN[name]


@pytest.mark.parametrize(("text", "kind"), [
    ("Journalists at the school gate since Monday", "media"),
    ("There is local media interest", "media"),
    ("Reported in the press on 4 April", "media"),
    ("The funeral will be on 20 May 2026", "funeral"),
    ("Trial listed for 7 September 2026 at Bristol Crown Court", "trial"),
    ("Sentencing on 3 July", "trial"),
    ("Inquest opened and adjourned", "inquest"),
    ("His birthday is 9 June", "birthday"),
    ("First anniversary of the death is 1 April 2027", "anniversary"),
])  # fmt: skip
def test_the_words_in_which_papers_speak_of_it_are_noticed(text: str, kind: str) -> None:
    """Each kind, in ordinary sentences."""
    assert kind in {one.kind for one in noticed(text)}


@pytest.mark.parametrize("text", [
    "No media interest at present",
    "Media: none",
    "Without any press interest so far",
    "Shares pictures of herself on social media",
    "Mother pressed the alarm",
    "The party for his birthday was cancelled",
    "Jayden turned 16 in Nov",
    "Withdrawn since her grandmother's funeral in March",
    "He attended a funeral on 3 May",
    "On a trial basis with father since 3 May",
    "Drug trial started on 2 June",
    "Coroner aware; death certificate awaiting coroner",
    "Born on 12 May 2018",
    "Father's court case about rent was dropped",
])  # fmt: skip
def test_what_only_sounds_like_it_is_not_offered(text: str) -> None:
    """An offer that is usually wrong is one that nobody reads."""
    assert list(noticed(text)) == []


def test_a_day_is_taken_over_only_with_its_year() -> None:
    """The year is never guessed: the words are kept, and the officer enters the day."""
    (known,) = noticed("The funeral will be on 20 May 2026")
    (part,) = noticed("His birthday is 9 June")
    assert known.on.day == date(2026, 5, 20)
    assert not part.on.known
    assert known.question == "The text speaks of the funeral (“The funeral will be on 20 May 2026”): enter it?"


def told(**texts: str) -> Case:
    """Return a case whose entries say these texts."""
    found = case()
    for entry, text in texts.items():
        setattr(found, entry, text)
    return found


def test_what_was_entered_or_set_aside_is_offered_no_more() -> None:
    """Neither is ever entered by itself, and one answer is enough."""
    found = told(what_happened="House fire. National press on site.", notes="Funeral date not set")
    assert [one.kind for one in offered(found)] == ["media", "funeral"]
    assert found.sensitive_days == []
    found.sensitive_days.append(SensitiveDay(kind="media", outcome="set_aside", words="A fire in another street"))
    assert [one.kind for one in offered(found)] == ["funeral"]
