"""What the command line does with an office's confirmation of an edition: written to a file, looked at, taken."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from scr_desktop.commands.case_file import opened
from scr_desktop.commands.show import show

if TYPE_CHECKING:
    from datetime import date

    from scr_desktop.services.office.editions.edition_file import EditionFile, FileLine
    from scr_desktop.services.office.moving.moved import Moved


def export(options: argparse.Namespace) -> None:
    """Write what the office confirmed of a text to a file."""
    from scr_desktop.services.office.editions import edition_file, lines

    with opened(options) as case_file:
        code = edition_file.export(case_file, options.text, options.file)
        version = lines.page(case_file, options.text).version
    value = {"written": str(options.file), "text": options.text, "code": code, "version": version}
    show(options, value, lambda: [f"Written: {options.file}: {version}."])


def look(options: argparse.Namespace) -> None:
    """Show a file line by line beside what is confirmed here; nothing is taken."""
    from scr_desktop.services.office.editions import edition_file

    with opened(options) as case_file:
        found = edition_file.show(case_file, options.file)
    show(options, _value(found), lambda: _words(found))


def take(options: argparse.Namespace) -> None:
    """Take the lines of a file that this office has not confirmed otherwise, or all that can be taken, and show each."""
    from scr_desktop.services.office.editions import edition_file

    with opened(options) as case_file:
        found = edition_file.show(case_file, options.file)
        wanted = [one.said.line for one in found.lines if not one.fault and (options.replace or not one.differs)]
        moves = edition_file.take(case_file, options.file, wanted, options.why)
    left = [one for one in found.lines if one.said.line not in wanted]
    value = {**_value(found), "taken": wanted, "left": [one.said.line for one in left], "moves": _moves(moves)}
    show(options, value, lambda: [*_words(found), f"Taken: {len(wanted)}. Left: {len(left)}.", *_move_words(moves)])


def _value(found: EditionFile) -> dict[str, Any]:
    return {
        "text": found.text.key,
        "office": found.office,
        "made_on": found.made_on.isoformat(),
        "code": found.code,
        "lines": [_line(one) for one in found.lines],
    }


def _line(one: FileLine) -> dict[str, Any]:
    from scr_desktop.services.office.editions.lines import plain

    ours = plain(one.ours) if one.ours else None
    return {**plain(one.said), "held": one.line.words if one.line else None, "ours": ours, "fault": one.fault}


def _words(found: EditionFile) -> list[str]:
    from scr_desktop.domain.time.part_date import written

    head = f"{found.text.name}, confirmed by {found.office or 'an office without a name'}, written {written(found.made_on)}"
    return [f"{head}, code {found.code}:", *(_line_words(one) for one in found.lines)]


def _line_words(one: FileLine) -> str:
    said = one.said
    words = said.words or (one.line.words if one.line else said.line)
    beside = one.fault or ("Confirmed otherwise here." if one.differs else "")
    return f"{said.line}: {words} – {said.answer}, {said.paragraph or 'no paragraph'}. {beside}".rstrip()


def _moves(moves: list[Moved]) -> list[dict[str, Any]]:
    return [
        {
            "reference": case.reference,
            "rule": move.rule.key,
            "old": move.old_on.isoformat() if move.old_on else None,
            "new": move.new_on.isoformat() if move.new_on else None,
        }
        for case, move in moves
    ]


def _move_words(moves: list[Moved]) -> list[str]:
    return [f"{case.reference}, {move.rule.duty}: {_day(move.old_on)}, now {_day(move.new_on)}" for case, move in moves]


def _day(on: date | None) -> str:
    from scr_desktop.domain.time.part_date import written

    return written(on) if on else "no day"
