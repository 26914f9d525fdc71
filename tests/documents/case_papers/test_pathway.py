"""The pathway on paper: the picture, the same in words, and nothing that only a shade of grey says."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from scr_desktop.documents.case_papers.pathway import DOCUMENT
from scr_desktop.documents.making.draw import draw
from scr_desktop.documents.parts.content import Box, Drawing, Grid, KeepTogether, Label
from scr_desktop.documents.parts.imprint import Imprint
from scr_desktop.documents.sections.flow_chart import border, flow_chart, in_words, number_of
from scr_desktop.documents.subjects.case import OfCase
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.rules.flow_chart import Step
from scr_desktop.domain.stages.pathway import LaneLine, StepLine, StepState, pathway
from tests.documents.cases import AS_AT, OFFICE, REGIMES, add, closed, made
from tests.documents.reading import ReadBack, bare, squeeze
from tests.present import a


def drawn(of: CaseStatus) -> ReadBack:
    """Return the finished paper of a case, read back."""
    pdf = draw(
        DOCUMENT.body(OfCase(of), OFFICE, AS_AT), Imprint("Pathway 2018-003", marking=OFFICE.marking, as_at=AS_AT)
    )
    return ReadBack(pdf)


def picture(of: CaseStatus) -> Drawing:
    """Return the drawing of a case's pathway."""
    (only,) = [one for one in DOCUMENT.body(OfCase(of), OFFICE, AS_AT) if isinstance(one, Drawing)]
    return only


def rows(of: CaseStatus) -> list[Sequence[str]]:
    """Return the rows of every lane's table."""
    kept = [one for one in DOCUMENT.body(OfCase(of), OFFICE, AS_AT) if isinstance(one, KeepTogether)]
    return [row for group in kept for one in group.items if isinstance(one, Grid) for row in one.rows]


@pytest.mark.parametrize("regime", REGIMES)
@pytest.mark.parametrize("change", [lambda of: of, closed], ids=["open", "closed"])
def test_every_step_is_drawn_and_said_with_its_state(regime: str, change: Callable[[CaseStatus], CaseStatus]) -> None:
    """Picture, alternative text and table agree on each step, its number and its state; PDF/UA-1 holds."""
    of = change(made(regime))
    read, lanes, alt = drawn(of), pathway(of), picture(of).alt
    written = rows(of)
    assert len(written) == sum(len(lane.steps) for lane in lanes)
    labels = [shape.text for shape in picture(of).shapes if isinstance(shape, Label)]
    for number, lane in enumerate(lanes, 1):
        assert lane.title in alt
        for place, line in enumerate(lane.steps, 1):
            name = number_of(number, place)
            assert f"{name} {line.state}" in labels
            assert f"{name} {line.step.text.rstrip('.')}: {line.state}" in alt
            assert (f"{name} {line.step.text}", line.state, line.words, line.step.paragraph) in written
            assert bare(line.step.text) in bare(read.text)
    assert read.faults == []
    assert all(page.count("OFFICIAL-SENSITIVE") == 1 for page in read.pages)


@pytest.mark.parametrize("regime", REGIMES)
def test_the_picture_stands_on_the_first_page(regime: str) -> None:
    """Whoever has one page has the whole chart with its key, under the name of the case."""
    first = squeeze(drawn(made(regime)).pages[0])
    assert "What the borders mean" in first
    assert "Does not apply: no line" in first
    assert "2018-003: Tobias Okonkwo-Reed" in first


def test_every_state_has_a_border_of_its_own_without_shade() -> None:
    """On a black-and-white copy the states differ by line alone; no box has a shade."""
    borders = {state: [a(Box, one) for one in border(state, 0, 0, 50, 30)] for state in StepState}
    looks = [tuple((box.weight, box.dashed) for box in found) for found in borders.values()]
    assert len(set(looks)) == len(StepState)
    assert all(box.shade == 0 for found in borders.values() for box in found)
    of = made("transition")
    assert all(shape.shade == 0 for shape in picture(of).shapes if isinstance(shape, Box))


@pytest.mark.parametrize("regime", REGIMES)
def test_no_box_overlaps_another_and_none_leaves_the_picture(regime: str) -> None:
    """Boxes of a lane stand below one another inside the drawing."""
    of = made(regime)
    found = picture(of)
    boxes = [one for one in found.shapes if isinstance(one, Box) and one.width > 35]
    outer = [one for one in boxes if one.weight > 0.6]
    for one in outer:
        assert one.x >= 0
        assert one.x + one.width <= found.width + 0.01
        assert one.y + one.height <= found.height
        for other in outer:
            if other is not one and other.x == one.x:
                assert other.y >= one.y + one.height or other.y + other.height <= one.y


def test_no_line_of_a_box_is_too_wide_for_it() -> None:
    """What stands in a box is cut at words and fits, so that nothing of a step's text is lost in the picture."""
    of = made("transition")
    labels = " ".join(shape.text for shape in picture(of).shapes if isinstance(shape, Label))
    for lane in pathway(of):
        for line in lane.steps:
            assert all(word in labels for word in line.step.text.split())
    assert "…" not in "".join(drawn(of).pages[0])


def test_a_long_remark_is_cut_in_the_picture_and_whole_in_words() -> None:
    """Twenty processes to settle do not push the chart off the page."""
    long = "To settle: " + ", ".join(f"process {number}" for number in range(60))
    lane = LaneLine("Beside it", (StepLine(Step("s", "Others agreed", "Procedure 11"), StepState.NOW, long),), True)
    chart = flow_chart([lane], [""])
    assert long in chart.alt
    assert chart.height < 200
    assert any(shape.text.endswith("…") for shape in chart.shapes if isinstance(shape, Label))
    assert in_words([lane], [""]) == chart.alt


def test_when_a_lane_opens_is_said() -> None:
    """The review opens with the decision; another type of review only if no review was begun."""
    text = squeeze(drawn(made("WT2015")).text)
    assert "After “Decision made”." in text
    assert "After “Decision made”, unless “Review initiated”." in text


def test_a_closed_case_shows_what_was_not_done() -> None:
    """Nothing comes next in it, and nothing grows late."""
    text = drawn(closed(add(made("WT2015")))).text
    assert "Not recorded as done when the case was closed" in squeeze(text)
    assert "working days late" not in text
