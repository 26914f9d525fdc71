"""The flow chart: a column for a lane, a box for a step, and every state with a border and a word of its own."""

from __future__ import annotations

import pytest

from scr_desktop.documents.parts.content import Box, Drawing, Label, Stroke
from scr_desktop.documents.sections.flow_chart import border, flow_chart, in_words, number_of
from scr_desktop.domain.rules.flow_chart import Step
from scr_desktop.domain.stages.pathway import LaneLine, StepLine, StepState


def step(text: str = "Tell the Panel.", state: StepState = StepState.DONE, words: str = "") -> StepLine:
    """Return a step as it stands."""
    return StepLine(Step("key", text, "4.1"), state, words)


def lane(*steps: StepLine, title: str = "Decision", parallel: bool = False) -> LaneLine:
    """Return a lane."""
    return LaneLine(title, steps, parallel)


def boxes(picture: Drawing) -> list[Box]:
    """Return the boxes of the lanes, above the key."""
    key = next(one.y for one in picture.shapes if isinstance(one, Label) and one.text == "What the borders mean")
    return [one for one in picture.shapes if isinstance(one, Box) and one.y < key]


def arrows(picture: Drawing) -> int:
    """Return how many arrows there are: each is a shaft and two strokes."""
    return len([one for one in picture.shapes if isinstance(one, Stroke)]) // 3


def test_a_step_bears_the_number_of_its_lane_and_its_place() -> None:
    """The third step of the first lane."""
    assert number_of(1, 3) == "A3"


def test_steps_stand_below_each_other_with_arrows_between() -> None:
    """Three boxes in one column have two arrows; those of a parallel lane wait for no other and have none."""
    picture = flow_chart([lane(step(), step(), step())], [""])
    tops = [one.y for one in boxes(picture)]
    assert tops == sorted(tops)
    assert len({one.x for one in boxes(picture)}) == 1
    assert arrows(picture) == 2
    assert arrows(flow_chart([lane(step(), step(), step(), parallel=True)], [""])) == 0


@pytest.mark.parametrize(("lanes", "columns"), [(1, 1), (4, 4), (5, 4)])
def test_a_parallel_lane_stands_below_another_only_where_there_are_many(lanes: int, columns: int) -> None:
    """Four lanes have a column each; of five the last, which is parallel, stands under the one before it."""
    content = [lane(step()) for _ in range(lanes - 1)] + [lane(step(), parallel=True)]
    picture = flow_chart(content, [""] * lanes)
    assert len({one.x for one in boxes(picture)}) == columns
    assert max(one.x + one.width for one in boxes(picture)) <= picture.width


def test_what_does_not_apply_has_no_line_and_late_has_two() -> None:
    """What is present or late is thick, what is to come broken, what is not on record both."""
    drawn = {state: border(state, 0, 0, 100, 40) for state in StepState}
    assert drawn[StepState.NOT_APPLICABLE] == []
    found = {
        state: [(one.dashed, one.weight > 1) for one in shapes if isinstance(one, Box)]
        for state, shapes in drawn.items()
    }
    assert found[StepState.DONE] == [(False, False)]
    assert found[StepState.NOW] == [(False, True)]
    assert found[StepState.LATE] == [(False, True), (False, False)]
    assert found[StepState.TO_COME] == [(True, False)]
    assert found[StepState.NOT_DONE] == [(True, True)]


def test_all_is_said_in_words() -> None:
    """Each lane with when it opens, each step with its number, its state and what is known of it."""
    lanes = [
        lane(step(words="Done on 1 May 2018"), title="Notification"),
        lane(step("Decide", StepState.TO_COME), title="Decision"),
    ]
    assert in_words(lanes, ["", "After “Notification received”"]) == (
        "Flow chart of the case in 2 lanes. Lane A: Notification. A1 Tell the Panel: Done (Done on 1 May 2018). "
        "Lane B: Decision. After “Notification received”. B1 Decide: To come."
    )
    assert flow_chart(lanes, ["", "After “Notification received”"]).alt == in_words(
        lanes, ["", "After “Notification received”"]
    )


def test_a_long_remark_is_cut_in_the_box_alone() -> None:
    """The picture holds ninety letters of it; the words that are read aloud hold all."""
    remark = "It was told by secure e-mail " * 10
    picture = flow_chart([lane(step(words=remark.strip()))], [""])
    shown = " ".join(one.text for one in picture.shapes if isinstance(one, Label))
    assert shown.count("secure e-mail") < 10
    assert "…" in shown
    assert picture.alt.count("secure e-mail") == 10


def test_first_boxes_begin_on_one_line_and_no_two_touch() -> None:
    """A title of several lines moves all columns down; between two boxes there is room for the arrow."""
    long = "A title so long that it takes several lines of a narrow column of the picture"
    lanes = [lane(step(), step()), lane(step(), title=long), lane(step()), lane(step())]
    found = boxes(flow_chart(lanes, [""] * 4))
    first = [min(one.y for one in found if one.x == x) for x in sorted({one.x for one in found})]
    assert len(first) == 4
    assert len(set(first)) == 1
    upper, lower = sorted((one for one in found if one.x == 0), key=lambda one: one.y)
    assert lower.y - (upper.y + upper.height) == 8
