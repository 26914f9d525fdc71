"""An office's confirmation of a text as one small file: written, looked at line by line, taken."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from scr_desktop import __version__
from scr_desktop.documents.making.write import write_whole
from scr_desktop.domain.editions.confirmed import Answer, Confirmed, LineKind
from scr_desktop.domain.editions.line import Line
from scr_desktop.domain.editions.new_line import NEW, NEW_DIGITS
from scr_desktop.domain.editions.text import Text, text_by_key
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.sources.source import Force
from scr_desktop.domain.time.period import Unit, Within
from scr_desktop.services import check, clock, loading
from scr_desktop.services.office.editions import confirming
from scr_desktop.services.office.editions.lines import code_of, page, plain
from scr_desktop.services.office.editions.said import as_said
from scr_desktop.services.office.moving.moved import Moved
from scr_desktop.store.case_file import CaseFile

SUFFIX = ".scr-edition"
_FORM, _VERSION = "SCR Desktop edition", 1
# A confirmation of every line is below a tenth of this.
_LARGEST = 2_000_000
_IS_NEW = re.compile(rf"{NEW}[0-9a-f]{{{NEW_DIGITS}}}")
_DAMAGED = "{name} is damaged or is no confirmation of an edition: nothing was taken. Ask for it again."


@dataclass(frozen=True)
class FileLine:
    """A line of the file: what it says, the line as this program holds it (None: it does not), and what is confirmed here.

    `fault` says why it cannot be taken, empty where it can.
    """

    said: Confirmed
    line: Line | None
    ours: Confirmed | None
    fault: str = ""

    @property
    def differs(self) -> bool:
        """Whether this office has confirmed something else of it."""
        return self.ours is not None and _content(self.ours) != _content(self.said)


@dataclass(frozen=True)
class EditionFile:
    """What a file holds: the text, whose confirmation it is, made when, its code, and its lines."""

    text: Text
    office: str
    made_on: date
    code: str
    lines: tuple[FileLine, ...]


def export(case_file: CaseFile, text: str, path: Path) -> str:
    """Write what the office confirmed of a text to a file and return its code.

    Raises `Problem` where nothing is confirmed, or where the file cannot be written.
    """
    said = [row.confirmed for row in page(case_file, text).rows if row.confirmed]
    if not said:
        raise Problem("Nothing of this text is confirmed yet: there is nothing to write.", "text")
    with case_file.read() as session:
        office = loading.office(session).name
    content = {
        "form": _FORM, "version": _VERSION, "program": __version__, "text": text, "office": office,
        "made_on": clock.today().isoformat(), "lines": [plain(one) for one in said],
    }  # fmt: skip
    text_of_file = json.dumps({**content, "seal": seal_of(content)}, indent=1, ensure_ascii=False)
    write_whole(path, text_of_file.encode())
    return code_of(said)


def show(case_file: CaseFile, path: Path) -> EditionFile:
    """Return what a file holds, line by line beside what is confirmed here; nothing is taken.

    Raises `Problem` for a file that is damaged, or made by a newer program.
    """
    content = _read(path)
    try:
        text = text_by_key(content["text"])
        said = tuple(_confirmed(one, text) for one in content["lines"])
        made_on, office = date.fromisoformat(content["made_on"]), str(content["office"])[:200]
        if len({one.line for one in said}) < len(said):
            raise ValueError("a line twice")
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError, Problem) as error:
        raise Problem(_DAMAGED.format(name=path.name), "path") from error
    with case_file.read() as session:
        ours = loading.overlay(session).of(text.key)
    lines = tuple(_line(one, text, ours.get(one.line)) for one in said)
    return EditionFile(text, office, made_on, code_of(said), lines)


def _line(one: Confirmed, text: Text, ours: Confirmed | None) -> FileLine:
    line = confirming.held(text, one.line)
    if line is None and one.answer is not Answer.NEW:
        return FileLine(one, None, ours, "This version of the program does not hold that line.")
    if line is None and not _IS_NEW.fullmatch(one.line):
        return FileLine(one, None, ours, "This is no line that this program writes.")
    if ours is not None and ours.kind is not one.kind:
        return FileLine(one, line, ours, "Another line stands here under its key.")
    try:
        # What is taken is what an officer could have said, and nothing that stands beside it in the file.
        return FileLine(as_said(one, text, line, clock.today()), line, ours)
    except Problem as problem:
        return FileLine(one, line, ours, problem.sentence)


def proposed(case_file: CaseFile, found: EditionFile, lines: Collection[str]) -> list[Moved]:
    """Return the open deadlines that would move if these lines of a file were taken, changing nothing."""
    return confirming.proposed_with(case_file, found.text, [one.said for one in _chosen(found, lines)])


def take(case_file: CaseFile, path: Path, lines: Collection[str], why: str) -> list[Moved]:
    """Take these lines of a file as this office's own confirmation, for a reason, and return the moves of open deadlines.

    Raises `Problem` as `show`, without a reason, or where a line cannot be taken.
    """
    found = show(case_file, path)
    check.need(why, "Say why the office takes this confirmation as its own, for example who compared it.")
    chosen = _chosen(found, lines)
    if not chosen:
        raise Problem("Choose the lines that are taken.", "lines")
    source = f"{found.office or 'an office without a name'}, code {found.code}"
    with case_file.work(f"{found.text.name}: confirmation taken from a file", why=why) as session:
        why = f"{found.text.name}, taken from {source}: {why.strip()}"
        return confirming.take(session, found.text, [one.said for one in chosen], source, why)


def _chosen(found: EditionFile, lines: Collection[str]) -> list[FileLine]:
    wanted = [one for one in found.lines if one.said.line in lines]
    for one in wanted:
        if one.fault:
            raise Problem(
                f"“{(one.said.words or one.said.line)[:80]}” cannot be taken: {one.fault} Leave it out.", "lines"
            )
    return wanted


def _content(one: Confirmed) -> Confirmed:
    """Return what a confirmation says, apart from who made it when."""
    return replace(one, by="", on=date.min, against="")


def _read(path: Path) -> Mapping[str, Any]:
    try:
        if path.stat().st_size > _LARGEST:
            raise Problem(
                f"{path.name} is far too large for a confirmation of an edition: choose another file.", "path"
            )
        content = json.loads(path.read_text(encoding="utf-8"))
        seal = content.pop("seal", "") if isinstance(content, dict) else ""
        fits = bool(seal == seal_of(content))
    except OSError as error:
        raise Problem(f"{path.name} could not be read: {error.strerror}.", "path") from error
    except (ValueError, RecursionError) as error:
        raise Problem(_DAMAGED.format(name=path.name), "path") from error
    if not isinstance(content, dict) or content.get("form") != _FORM:
        raise Problem(f"{path.name} is no confirmation of an edition: choose a file that ends in {SUFFIX}.", "path")
    if content.get("version") != _VERSION or isinstance(content.get("version"), bool):
        raise Problem(f"{path.name} was written by a newer SCR Desktop: install that one first.", "path")
    if not fits:
        raise Problem(_DAMAGED.format(name=path.name), "path")
    return content


def seal_of(content: Mapping[str, Any]) -> str:
    """Return the seal by which a file that was damaged on its way is known; it proves nothing of who wrote it."""
    return hashlib.sha256(json.dumps(content, sort_keys=True, ensure_ascii=False).encode()).hexdigest()


def _period(within: Mapping[str, Any]) -> Within:
    count, before = within["count"], within["before"]
    if type(count) is not int or type(before) is not bool:
        raise ValueError("a period that is none")
    return Within(count, Unit(within["unit"]), before)


def _confirmed(one: Mapping[str, Any], text: Text) -> Confirmed:
    """Return a line as the file holds it; raises what reading a wrong value raises."""
    within, applies = one["within"], one["applies_on"]
    texts = {
        name: one[name]
        for name in ("line", "paragraph", "by", "against", "why", "words", "addressee", "counted_from", "done_by")
    }
    if not all(isinstance(value, str) for value in texts.values()) or one["text"] != text.key:
        raise ValueError("a text that is none")
    return Confirmed(
        text=text.key,
        kind=LineKind(one["kind"]),
        answer=Answer(one["answer"]),
        on=date.fromisoformat(one["on"]),
        within=None if within is None else _period(within),
        force=None if one["force"] is None else Force(one["force"]),
        applies_on=None if applies is None else date.fromisoformat(applies),
        **texts,
    )
