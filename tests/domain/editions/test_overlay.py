"""What an office confirmed of a text lies over the regimes of that text alone, line by line."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from scr_desktop.domain.editions.confirmed import DAY_LINE, Answer, Confirmed, LineKind
from scr_desktop.domain.editions.line import Line, lines_of
from scr_desktop.domain.editions.mark import CARRIED
from scr_desktop.domain.editions.overlay import Overlay
from scr_desktop.domain.editions.text import LOCAL, TEXTS, WT2026, follow_each_other
from scr_desktop.domain.rules.regime import Regime
from scr_desktop.domain.sources.source import Force, Source
from scr_desktop.domain.time.period import Unit, Within
from scr_desktop.services.regime import by_key, regimes

BASE = by_key("WT2026")
TEXT = TEXTS[WT2026]


def stands(line: Line, paragraph: str = "5.1", text: str = WT2026) -> Confirmed:
    """Return that a line stands as it is."""
    on = date(2026, 6, 2)
    return Confirmed(text, line.key, line.kind, Answer.STANDS, paragraph, "Jo Officer", on, "the printed copy")


def held(key: str) -> Line:
    """Return a line of the edition of 2026."""
    return next(line for line in lines_of(BASE, TEXT) if line.key == key)


def sources(value: object) -> list[Source]:
    """Return every source in a value, wherever it stands."""
    if isinstance(value, Source):
        return [value]
    if isinstance(value, tuple):
        return [source for part in value for source in sources(part)]
    names = getattr(value, "__dataclass_fields__", {})
    return [source for name in names for source in sources(getattr(value, name))]


def test_every_line_of_2026_is_carried_over_and_says_so() -> None:
    """Each line of every text of others, each source of guidance wherever it stands, and each line of the checklists."""
    lines = [line for text in TEXTS.values() if text.key != LOCAL for line in lines_of(text.of(regimes()), text)]
    assert len(lines) > 100
    assert all(CARRIED in str(line.source) for line in lines)
    guidance = [source for source in sources(BASE) if source.force is Force.STATUTORY_GUIDANCE]
    assert all(source.edition == "Working Together 2026" and source.doubt == CARRIED for source in guidance)
    assert all(step.paragraph.endswith(CARRIED) for lane in BASE.pathway for step in lane.steps)


def test_the_offices_own_standards_are_carried_over_from_no_edition() -> None:
    """No edition sets them: they are said as they were."""
    lines = lines_of(TEXTS[LOCAL].of(regimes()), TEXTS[LOCAL])
    assert lines
    assert not [line for line in lines if CARRIED in str(line.source)]


def test_another_act_is_not_carried_over() -> None:
    """An edition of the guidance changes nothing in the Care Act."""
    assert all(source.sure for source in sources(BASE) if source.paragraph.endswith("Care Act 2014 s44"))


def test_the_edition_of_2026_asks_what_that_of_2023_asks() -> None:
    """Until it is confirmed nothing is invented: the same keys, limits, events, addressees and words."""
    before = by_key("WT2023")
    assert [(rule.key, rule.within, rule.counted_from, rule.falls_on) for rule in BASE.rules] == [
        (rule.key, rule.within, rule.counted_from, rule.falls_on) for rule in before.rules
    ]
    assert [(one.key, one.text, one.when) for one in BASE.criteria] == [
        (one.key, one.text, one.when) for one in before.criteria
    ]
    assert [(duty.key, duty.who, duty.of) for duty in BASE.duties] == [
        (duty.key, duty.who, duty.of) for duty in before.duties
    ]


def test_nothing_confirmed_leaves_each_regime_the_very_same() -> None:
    """An office that never opens the page has the program's own law."""
    assert all(Overlay().over(regime) is regime for regime in regimes())


def test_every_line_confirmed_leaves_nothing_carried_over() -> None:
    """Also what has no line of its own: questions, contradictions, what follows a decision."""
    said = tuple(stands(line, text=text.key) for text in TEXTS.values() for line in lines_of(text.of(regimes()), text))
    over = Overlay(said).over(BASE)
    left = [source for source in sources(over) if source.doubt == CARRIED]
    assert not left, [str(source) for source in left]
    assert not [step for lane in over.pathway for step in lane.steps if step.paragraph.endswith(CARRIED)]


def test_a_line_that_stands_keeps_its_limit_and_says_who_confirmed_it() -> None:
    """The others go on saying that they are carried over; other regimes are not touched."""
    overlay = Overlay((stands(held("clock:publish"), "5.31"),))
    rule = next(rule for rule in overlay.over(BASE).rules if rule.key == "publish")
    before = next(rule for rule in BASE.rules if rule.key == "publish")
    assert (rule.within, rule.duty, rule.source.sure) == (before.within, before.duty, True)
    assert rule.source.paragraph == "Working Together 2026, paragraph 5.31"
    assert "confirmed by the office on 2 June 2026 against the printed copy" in str(rule.source)
    assert next(rule for rule in overlay.over(BASE).rules if rule.key == "notify").source.doubt == CARRIED
    assert overlay.over(by_key("WT2023")) is by_key("WT2023")


def test_what_stands_in_an_act_goes_on_citing_it() -> None:
    """The guidance repeats it in a paragraph; the duty is the Act's."""
    line = next(one for one in lines_of(BASE, TEXT) if one.source.force is Force.STATUTE)
    source = next(one.source for one in _lines(Overlay((stands(line, "5.2"),)).over(BASE)) if one.key == line.key)
    assert source.force is Force.STATUTE
    assert source.paragraph == f"{line.source.paragraph}; Working Together 2026, paragraph 5.2"


def _lines(regime: Regime) -> tuple[Line, ...]:
    return lines_of(regime, TEXT)


@pytest.mark.parametrize("regime", [regime.key for regime in regimes()])
def test_a_local_standard_changes_every_regime_that_has_it(regime: str) -> None:
    """Five working days become seven, and only there."""
    line = next(one for one in lines_of(BASE, TEXTS[LOCAL]) if one.key == "clock:agency_return")
    seven = replace(stands(line, "", LOCAL), answer=Answer.CHANGED, within=Within(7, Unit.WORKING_DAYS), why="Agreed")
    before, over = by_key(regime), Overlay((seven,)).over(by_key(regime))
    lengths = {rule.key: str(rule.within) for rule in over.rules}
    assert lengths["agency_return"] == "7 working days"
    assert {key: words for key, words in lengths.items() if key != "agency_return"} == {
        rule.key: str(rule.within) for rule in before.rules if rule.key != "agency_return"
    }


def test_steps_of_chasing_change_and_fall_away() -> None:
    """Their days, whom they go to, and that they are no longer there."""
    text = TEXTS[LOCAL]
    first, second = [line for line in lines_of(BASE, text) if line.kind is LineKind.CHASING][:2]
    gone = replace(stands(first, "", LOCAL), answer=Answer.GONE, why="Nobody does it")
    other = replace(
        stands(second, "", LOCAL),
        answer=Answer.CHANGED,
        within=Within(2, Unit.WORKING_DAYS, before=True),
        why="Earlier",
    )
    ladder = Overlay((gone, other)).over(BASE).information.ladder
    assert [rung.key for rung in ladder] == [rung.key for rung in BASE.information.ladder][1:]
    assert ladder[0].days == -2


def test_each_line_has_a_key_of_its_own_and_the_day_comes_first() -> None:
    """A line is found again by its key in a file of a later version."""
    for text in TEXTS.values():
        keys = [line.key for line in lines_of(text.of(regimes()), text)]
        assert len(keys) == len(set(keys)), text.key
        assert (DAY_LINE in keys) == text.dated
    assert lines_of(BASE, TEXT)[0].key == DAY_LINE


def test_every_part_of_the_regime_with_a_limit_or_an_addressee_is_a_line_of_one_text() -> None:
    """Nothing binds that the office cannot confirm."""
    keys = [line.key for text in TEXTS.values() for line in lines_of(BASE, text)]
    wanted = [
        *(f"clock:{rule.key}" for rule in BASE.rules),
        *(f"telling:{duty.key}" for duty in BASE.duties),
        *(f"criterion:{criterion.key}" for criterion in BASE.criteria),
        *(f"section:{section.key}" for section in (BASE.rapid_review.sections if BASE.rapid_review else ())),
    ]
    assert sorted(wanted) == sorted(set(wanted) & set(keys))


def test_only_editions_of_the_same_arrangements_follow_each_other() -> None:
    """A case of a board never moves to the partners' edition by confirming one."""
    assert follow_each_other("WT2023", "WT2026")
    assert not follow_each_other("WT2018", "WT2026")
    assert not follow_each_other("WT2026", "WT2026")
