"""The chronology as a picture: lanes by agency, a stroke for a day, a broken box for a part-date, and all of it in words."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.documents.parts.content import Box, Drawing, Label, Stroke
from scr_desktop.documents.sections.timeline_drawing import in_words, timeline, timeline_of
from scr_desktop.domain.chronology.chronology import Chronology, ChronologyRow, Episode
from scr_desktop.domain.chronology.gap import ContactGap
from scr_desktop.domain.time.part_date import PartDate
from tests.present import present


def row(on: str, agency: str = "Police", episode: str = "") -> ChronologyRow:
    """Return an entry."""
    return ChronologyRow(case_id="c", happened_on=PartDate.parse(on), agency=agency, episode_id=episode)


def drawn(*rows: ChronologyRow, episodes: tuple[Episode, ...] = ()) -> Drawing:
    """Return the picture of a chronology."""
    return present(timeline(Chronology(rows, episodes), []), "a picture")


def labels(picture: Drawing) -> list[str]:
    """Return every text of a picture."""
    return [one.text for one in picture.shapes if isinstance(one, Label)]


def strokes(picture: Drawing) -> list[Stroke]:
    """Return the strokes that stand for days."""
    return [one for one in picture.shapes if isinstance(one, Stroke) and one.weight == 1.4]


def test_without_a_date_there_is_no_picture() -> None:
    """An empty chronology and one of undated notes are not drawn."""
    assert timeline(Chronology(), []) is None
    assert timeline_of(Chronology((row("unknown"),))) is None


def test_each_agency_with_a_date_has_a_lane() -> None:
    """By name; one whose entries have no date has none, and the picture grows with its lanes."""
    one, two = drawn(row("1 May 2018")), drawn(row("1 May 2018"), row("2 May 2018", "GP"), row("unknown", "School"))
    assert two.alt.startswith("Timeline in 2 lanes. GP: 1 entry, on 2 May 2018. Police: 1 entry, on 1 May 2018.")
    assert one.alt.startswith("Timeline in 1 lane. ")
    assert two.height - one.height == 34
    assert "School" not in labels(two)


def test_several_entries_of_a_day_are_a_longer_stroke() -> None:
    """One place, whose stroke grows by a point at each end for each further entry, and by six at most."""
    heights = []
    for count in (1, 2, 7, 50):
        (stroke,) = strokes(drawn(*[row("1 May 2018")] * count))
        heights.append(stroke.y2 - stroke.y1)
    assert heights == [10, 12, 22, 22]


def test_days_stand_in_their_order_across_the_picture() -> None:
    """The middle day of a span stands in the middle."""
    first, middle, last = (
        stroke.x1 for stroke in strokes(drawn(row("1 May 2018"), row("11 May 2018"), row("21 May 2018")))
    )
    assert first < middle < last
    assert middle - first == pytest.approx(last - middle, abs=1)


def test_a_date_known_in_part_is_a_broken_box_over_all_its_days() -> None:
    """May has 31 days: the box is as wide as from the first of it to the first of June."""
    picture = drawn(row("May 2018"), row("1 May 2018"), row("1 June 2018"))
    (box,) = [one for one in picture.shapes if isinstance(one, Box) and one.dashed]
    first, last = (stroke.x1 for stroke in strokes(picture))
    assert box.width == pytest.approx(last - first, abs=1)
    assert len(strokes(picture)) == 2


@pytest.mark.parametrize(
    ("last", "shown"),
    [
        ("20 June 2018", ["May 2018", "Jun 2018"]),
        ("1 May 2023", ["May 2018", "May 2019", "May 2020", "May 2021", "May 2022"]),
    ],
    ids=["months", "years"],
)
def test_months_are_named_and_where_they_would_crowd_years(last: str, shown: list[str]) -> None:
    """Names stand above the lanes and never over each other."""
    found = [one for one in labels(drawn(row("1 May 2018"), row(last))) if one[-4:].isdigit()]
    assert found[: len(shown)] == shown


def test_an_episode_is_shaded_numbered_and_named_below() -> None:
    """One without a dated entry is neither drawn nor said."""
    episodes = (
        Episode(id="e", case_id="c", position=1, title="The night of 14 April"),
        Episode(id="f", case_id="c", position=2, title="Undated"),
    )
    picture = drawn(
        row("14/4/2018", episode="e"), row("16/4/2018", episode="e"), row("unknown", episode="f"), episodes=episodes
    )
    assert len([one for one in picture.shapes if isinstance(one, Box) and one.shade]) == 1
    assert "Episode 1, The night of 14 April: from 14 April 2018 to 16 April 2018." in picture.alt
    assert "Undated" not in picture.alt
    assert labels(picture)[0] == "1"
    assert "Shaded, key practice episodes: 1 The night of 14 April" in labels(picture)


def test_names_give_way_everywhere() -> None:
    """In the lanes, in the key and in the words that are read aloud."""
    chronology = Chronology((row("14/4/2018", "GP", "e"),), (Episode(id="e", case_id="c", title="Rosie alone"),))
    picture = present(
        timeline(chronology, [], names=lambda text: text.replace("Rosie", "Child A").replace("GP", "Agency 1")), "it"
    )
    assert not [one for one in [*labels(picture), picture.alt] if "Rosie" in one or "GP" in one]
    assert "Child A alone" in picture.alt


def test_only_gaps_of_six_weeks_and_more_are_shown() -> None:
    """Forty-one days are none, forty-two are six weeks; the bracket is named as far as its words fit."""
    short = Chronology((row("1 May 2018"), row("11 June 2018")))
    long = Chronology((row("1 May 2018"), row("12 June 2018")))
    assert "No contact" not in present(timeline_of(short), "it").alt
    picture = present(timeline_of(long), "it")
    assert picture.alt.endswith("No contact for 6 weeks, from 1 May 2018 to 12 June 2018.")
    assert "no contact 6 weeks" in labels(picture)


def test_all_is_said_in_words() -> None:
    """A lane with its span, then the gaps, in their own sentences."""
    rows = [row("1 May 2018"), row("June 2018")]
    gap = ContactGap(date(2018, 5, 1), date(2018, 7, 1), 1)
    assert in_words(Chronology(tuple(rows)), [("Police", rows)], [gap]).partition(". ")[2] == (
        "Police: 2 entries, from 1 May 2018 to 30 June 2018. "
        "No contact for 8 weeks, from 1 May 2018 to 1 July 2018. The date of 1 entry is known in part and may lie within."
    )
