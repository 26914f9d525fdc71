"""The lines of a text as the program holds them, beside what the office confirmed of each, and how much is left."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from datetime import date

from scr_desktop.domain.editions.confirmed import Answer, Confirmed
from scr_desktop.domain.editions.line import Line, lines_of
from scr_desktop.domain.editions.text import Text, text_by_key
from scr_desktop.domain.sources.source import Source
from scr_desktop.domain.time.part_date import written
from scr_desktop.services import loading
from scr_desktop.services.regime import as_built
from scr_desktop.store.case_file import CaseFile


@dataclass(frozen=True)
class LineRow:
    """A line as the program holds it, and what the office confirmed of it (None: nothing yet).

    `now` is its source as it is printed now.
    """

    line: Line
    confirmed: Confirmed | None
    now: Source


@dataclass(frozen=True)
class EditionPage:
    """A text with its lines in the order of the guidance, the office's own new ones last."""

    text: Text
    rows: tuple[LineRow, ...]

    @property
    def done(self) -> int:
        """How many of the program's lines are confirmed."""
        return sum(row.confirmed is not None and row.confirmed.answer is not Answer.NEW for row in self.rows)

    @property
    def of(self) -> int:
        """How many lines there are to confirm."""
        return sum(row.confirmed is None or row.confirmed.answer is not Answer.NEW for row in self.rows)

    @property
    def left(self) -> int:
        """How many are left."""
        return self.of - self.done

    @property
    def version(self) -> str:
        """Which confirmation this is: `100 of 113 lines, last on 2 June 2026, code 1A2B-3C4D`; empty where nothing is confirmed."""
        said = [row.confirmed for row in self.rows if row.confirmed]
        if not said:
            return ""
        last = max(one.on for one in said)
        return f"{self.done} of {self.of} lines, last on {written(last)}, code {code_of(said)}"


def page(case_file: CaseFile, text: str) -> EditionPage:
    """Return a text with its lines and what the office confirmed of them; raises `Problem` if there is no such text."""
    found = text_by_key(text)
    with case_file.read() as session:
        law = loading.law(session)
    confirmed = law.overlay.of(found.key)
    now = {line.key: line.source for line in lines_of(found.of(law.regimes), found)}
    held = lines_of(found.of(as_built().regimes), found)
    rows = [LineRow(line, confirmed.get(line.key), now.get(line.key, line.source)) for line in held]
    return EditionPage(found, (*rows, *_new(confirmed.values(), held)))


def _new(confirmed: Iterable[Confirmed], held: Iterable[Line]) -> Iterator[LineRow]:
    """Yield the lines that only the office's copy has."""
    from scr_desktop.domain.editions.said_of import new_source

    known = {line.key for line in held}
    for one in confirmed:
        if one.line not in known and one.answer is Answer.NEW:
            source = new_source(one, text_by_key(one.text))
            line = Line(one.line, one.kind, one.words, source, one.addressee, one.counted_from, one.within)
            yield LineRow(line, one, source)


def applies_from(case_file: CaseFile) -> date | None:
    """Return the day from which Working Together 2026 applies as the office confirmed it; None until it did."""
    with case_file.read() as session:
        return loading.law(session).overlay.applies_from


def plain(one: Confirmed) -> dict[str, object]:
    """Return what was confirmed of a line as plain values, in which a file holds it: days as ISO 8601."""
    return json.loads(json.dumps(asdict(one), default=lambda value: value.isoformat(), sort_keys=True))  # type: ignore[no-any-return]


def code_of(said: Iterable[Confirmed]) -> str:
    """Return a short code of what was confirmed, the same wherever it is the same: `1A2B-3C4D`."""
    lines = sorted(json.dumps(plain(one), sort_keys=True, ensure_ascii=False) for one in said)
    digits = hashlib.sha256("\n".join(lines).encode()).hexdigest()[:8].upper()
    return f"{digits[:4]}-{digits[4:]}"
