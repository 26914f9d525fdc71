"""A confirmation goes to another office in one small file: shown line by line, taken with a reason, refused when damaged."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from scr_desktop.domain.editions.confirmed import DAY_LINE, Answer, LineKind
from scr_desktop.domain.editions.text import WT2026
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.time.period import Unit, Within
from scr_desktop.services.case import case as cases
from scr_desktop.services.office import history, office
from scr_desktop.services.office.editions import confirming, edition_file, lines
from scr_desktop.store.case_file import CaseFile
from tests.services.office.editions.sitting import confirm, confirm_day, line_of, opened
from tests.services.opening import Desk

THREE_DAYS = Within(3, Unit.WORKING_DAYS)


@pytest.fixture(autouse=True)
def in_july(desk_day: Desk) -> None:
    """Let it be July 2026."""
    desk_day("2026-07-01")


@pytest.fixture
def written(case_file: CaseFile, tmp_path: Path) -> Path:
    """Give the file of an office that confirmed the day, a changed limit, a line as it stands, and a new one."""
    office.change(case_file, {"name": "Avonvale Partnership"})
    confirm_day(case_file)
    confirm(case_file, "clock:notify", Answer.CHANGED, within=THREE_DAYS)
    confirm(case_file, "clock:publish")
    confirm(case_file, "", Answer.NEW, kind=LineKind.WRITING, words="How the family was heard")
    path = tmp_path / f"avonvale{edition_file.SUFFIX}"
    edition_file.export(case_file, WT2026, path)
    return path


def taken(other: CaseFile, path: Path) -> list[str]:
    """Take every line of a file and return their keys."""
    keys = [one.said.line for one in edition_file.show(other, path).lines]
    edition_file.take(other, path, keys, "Compared by Avonvale; checked by us")
    return keys


def test_a_file_is_shown_line_by_line_and_nothing_is_taken(other_file: CaseFile, written: Path) -> None:
    """Whose it is, which lines, and that nothing is confirmed here yet."""
    found = edition_file.show(other_file, written)
    assert (found.office, found.text.key, len(found.lines)) == ("Avonvale Partnership", WT2026, 4)
    assert not any(one.ours or one.fault for one in found.lines)
    assert lines.page(other_file, WT2026).done == 0


def test_another_office_takes_it_with_a_reason_and_its_deadlines_follow(other_file: CaseFile, written: Path) -> None:
    """The same code on both sides; the history says from whom."""
    taken(other_file, written)
    case_id = opened(other_file, "24 June 2026")
    notify = line_of(cases.status(other_file, case_id), "notify")
    assert notify.rule.within == THREE_DAYS
    assert lines.page(other_file, WT2026).version.endswith(edition_file.show(other_file, written).code)
    told = " ".join(history.entries(other_file)[-1].changes)
    assert any("Avonvale Partnership" in " ".join(entry.changes) for entry in history.entries(other_file)), told


def test_what_moves_is_proposed_before_it_is_taken(other_file: CaseFile, written: Path) -> None:
    """Old day beside new, and nothing is changed by looking."""
    confirm_day(other_file)
    case_id = opened(other_file, "24 June 2026")
    found = edition_file.show(other_file, written)
    moves = edition_file.proposed(other_file, found, ["clock:notify"])
    assert [move.rule.key for _, move in moves] == ["notify"]
    assert line_of(cases.status(other_file, case_id), "notify").due_on == moves[0][1].old_on


def test_what_this_office_confirmed_otherwise_is_shown_beside_it(other_file: CaseFile, written: Path) -> None:
    """The same said by somebody else on another day does not differ."""
    confirm(other_file, "clock:notify", Answer.CHANGED, within=Within(4, Unit.WORKING_DAYS))
    confirm(other_file, "clock:publish", by="Somebody else", against="their copy")
    differs = {one.said.line: one.differs for one in edition_file.show(other_file, written).lines}
    assert (differs["clock:notify"], differs["clock:publish"], differs[DAY_LINE]) == (True, False, False)


@pytest.mark.parametrize(
    "harm",
    [
        lambda text: text[: len(text) // 2],
        lambda text: text.replace('"count": 3', '"count": 4'),
        lambda text: text.replace("Jo Officer", "Jo Offices"),
        lambda text: text.replace("Jo Officer", "\\ud800"),
        lambda text: json.dumps({**json.loads(text), "lines": None}),
        lambda _text: "[]",
        lambda _text: "",
        lambda _text: "[" * 100_000,
    ],
)
def test_a_damaged_file_is_refused_whole(other_file: CaseFile, written: Path, harm: object) -> None:
    """One sentence, and nothing is taken."""
    assert callable(harm)
    written.write_text(harm(written.read_text(encoding="utf-8")), encoding="utf-8")
    with pytest.raises(Problem, match=r"damaged|no confirmation"):
        edition_file.show(other_file, written)
    with pytest.raises(Problem, match=r"damaged|no confirmation"):
        edition_file.take(other_file, written, [DAY_LINE], "why")
    assert lines.page(other_file, WT2026).done == 0


def _resealed(path: Path, **change: object) -> None:
    """Change a file and give it the seal that fits: what another version of the program could have written."""
    content = json.loads(path.read_text(encoding="utf-8"))
    del content["seal"]
    content |= change
    path.write_text(json.dumps({**content, "seal": edition_file.seal_of(content)}), encoding="utf-8")


def test_a_line_that_this_version_does_not_hold_is_shown_and_left(other_file: CaseFile, written: Path) -> None:
    """The others can be taken; so is a value that no office could have entered left."""
    given = json.loads(written.read_text(encoding="utf-8"))["lines"]
    unknown = {**given[1], "line": "clock:of_a_later_version"}
    wild = {**given[1], "within": {"count": 99_999, "unit": "days", "before": False}}
    _resealed(written, lines=[given[0], unknown, wild])
    found = edition_file.show(other_file, written)
    assert [bool(one.fault) for one in found.lines] == [False, True, True]
    with pytest.raises(Problem, match="cannot be taken"):
        edition_file.take(other_file, written, [one.said.line for one in found.lines], "why")
    edition_file.take(other_file, written, [found.lines[0].said.line], "why")
    assert lines.page(other_file, WT2026).done == 1


def test_a_file_of_a_newer_program_says_so(other_file: CaseFile, written: Path) -> None:
    """It is not read half."""
    _resealed(written, version=2)
    with pytest.raises(Problem, match="newer SCR Desktop"):
        edition_file.show(other_file, written)


def test_nothing_confirmed_is_nothing_to_write(case_file: CaseFile, tmp_path: Path) -> None:
    """And a place that cannot be written is a sentence."""
    with pytest.raises(Problem, match="nothing to write"):
        edition_file.export(case_file, WT2026, tmp_path / "x")
    confirm_day(case_file)
    with pytest.raises(Problem, match="is not there"):
        edition_file.export(case_file, WT2026, tmp_path / "no folder" / "x")
    with pytest.raises(Problem, match="could not be read"):
        edition_file.show(case_file, tmp_path / "none")


def test_withdrawn_again_everything_is_as_before(other_file: CaseFile, written: Path) -> None:
    """The lines taken, and the days that they moved."""
    confirm_day(other_file)
    case_id = opened(other_file, "24 June 2026")
    before = [
        (line.rule.key, line.due_on, str(line.rule.source)) for line in cases.status(other_file, case_id).deadlines
    ]
    keys = [key for key in taken(other_file, written) if key != DAY_LINE]
    confirming.withdraw(other_file, WT2026, keys, "Compared with the wrong copy")
    now = [(line.rule.key, line.due_on, str(line.rule.source)) for line in cases.status(other_file, case_id).deadlines]
    assert now == before


def test_a_line_of_a_file_says_nothing_beside_what_an_officer_could_have_said(
    other_file: CaseFile, written: Path
) -> None:
    """“As it stands” with another length beside it stands as it is: nothing moves, before as after taking it."""
    given = json.loads(written.read_text(encoding="utf-8"))["lines"]
    day = next(one for one in given if one["line"] == DAY_LINE)
    stands = next(one for one in given if one["line"] == "clock:publish")
    hostile = {
        **stands, "line": "clock:notify", "within": {"count": 1, "unit": "working days", "before": False},
        "counted_from": "nonsense",
    }  # fmt: skip
    _resealed(written, lines=[day, hostile])
    edition_file.take(other_file, written, [DAY_LINE, "clock:notify"], "Checked by us")
    case_id = opened(other_file, "24 June 2026")
    notify = line_of(cases.status(other_file, case_id), "notify").rule
    assert (str(notify.within), notify.counted_from) == ("5 working days", "aware")


@pytest.mark.parametrize(
    "change",
    [
        {"within": {"count": True, "unit": "working days", "before": False}},
        {"within": {"count": 7.5, "unit": "working days", "before": False}},
        {"within": {"count": float("inf"), "unit": "days", "before": False}},
        {"within": {"count": 3, "unit": "days", "before": "false"}},
        {"kind": "Criterion"},
        {"words": "x" * 5_000},
        {"words": "a\x00b"},
        {"line": "new"},
        {"line": f"new:{'a' * 500}", "answer": "new line"},
    ],
)
def test_values_that_no_office_could_have_entered_are_never_taken(
    other_file: CaseFile, written: Path, change: dict[str, object]
) -> None:
    """The file is refused, or the line says why it cannot be taken."""
    given = json.loads(written.read_text(encoding="utf-8"))["lines"]
    changed = next(one for one in given if one["line"] == "clock:notify")
    wanted = {**changed, **change}
    _resealed(written, lines=[wanted])
    with pytest.raises(Problem):
        edition_file.take(other_file, written, [str(wanted["line"])], "why")
    assert lines.page(other_file, WT2026).done == 0


def test_a_line_twice_is_damage(other_file: CaseFile, written: Path) -> None:
    """Nobody could say which of the two was meant."""
    given = json.loads(written.read_text(encoding="utf-8"))["lines"]
    _resealed(written, lines=[given[0], given[0]])
    with pytest.raises(Problem, match="damaged"):
        edition_file.show(other_file, written)
