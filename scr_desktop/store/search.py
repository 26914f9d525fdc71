"""The search index over cases: every word typed must begin a word of the case, accents do not matter.

Each indexed case has a number in `case_search_row`, which begins with the day from which the case counts, so that
"newest first" is the index's own order; those of one day follow as they were indexed. (The engine may renumber the hidden
row ids of a table whose key is text, so those are not used.) The text itself is not stored again, only the index over it.
An open case has one word more, which nobody can type: open ones are found without looking at the others.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Integer,
    String,
    Table,
    TextClause,
    column,
    func,
    insert,
    select,
    table,
    text,
)
from sqlalchemy.orm import Session
from sqlalchemy.sql import Select
from sqlalchemy.sql.selectable import TextualSelect

from scr_desktop.domain.records.record import Base

# `chronology` holds each word once: which words stand side by side is not known of it.
COLUMNS = ("words", "chronology")
MOST_WORDS = 24
# A letter of no script, which the index takes for a word; wherever else it stands it is left out.
_OPEN = "\ue000"
# More cases than this are not received on one day.
_OF_A_DAY = 1 << 20
_NO_DAY = date.min.isoformat()

search_row = Table(
    "case_search_row",
    Base.metadata,
    Column("number", Integer, primary_key=True),
    Column("case_id", String(32), nullable=False, unique=True),
)

_index = table("case_search", column("rowid"))

# Letters that carry their stroke or tail without a combining mark, which the index cannot take off.
_PLAIN_LETTERS = str.maketrans(
    {"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ħ": "h", "Ħ": "H", "ı": "i", "ŧ": "t", "Ŧ": "T",
     "ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th", "\0": " ", _OPEN: " "}
)  # fmt: skip

# A number of the NHS as it is written and read out; it is indexed without the blanks too.
# It begins with a digit, not with what must not stand before it: so the engine passes over all that is none.
_NHS_NUMBER = re.compile(r"([0-9]{3})(?<![\w-][0-9]{3})[ \u00a0-]([0-9]{3})[ \u00a0-]([0-9]{4})(?![\w-])")
# Whether there is one at all is seen in a tenth of the time by the shape of the text: its figures alike, and what parts them.
_SHAPES = bytes.maketrans(b"123456789-", b"000000000 ")
_SHAPE = b"000 000 0000"
# A double name has few parts; each is a question to the index of its own.
_MOST_PARTS = 5
_PARTS = re.compile(r"[^\W\d_]+")
_JOINER = re.compile(r"(?<=\w)['’‘-](?=\w)")
_JOINERS = frozenset("'’‘-")

# With every change of a case: words that SQLAlchemy need not put together.
_INSERT = (
    f"INSERT INTO case_search (rowid, {', '.join(COLUMNS)}) VALUES (:number, {', '.join(f':{c}' for c in COLUMNS)})"  # noqa: S608
)
_DELETE = "DELETE FROM case_search WHERE rowid = ?"
_CASES = (
    "SELECT one.value, r.number, c.opened_on, c.closed_on IS NULL FROM json_each(?) AS one "
    "LEFT JOIN cases c ON c.id = one.value LEFT JOIN case_search_row r ON r.case_id = one.value"
)


def index_cases(connection: Connection, texts: Mapping[str, Mapping[str, str]]) -> None:
    """Index the texts of some cases, each by some or all of `COLUMNS`, in place of what was indexed of them.

    As many statements do for some as for one: a statement for each took four times as long.
    """
    known = {row[0]: row[1:] for row in connection.exec_driver_sql(_CASES, (json.dumps(list(texts)),))}
    numbers = {case_id: number for case_id, (number, *_) in known.items() if number is not None}
    if numbers:
        connection.exec_driver_sql(_DELETE, [(number,) for number in numbers.values()])
    fresh = _next_numbers(
        connection,
        {case_id: date.fromisoformat(known[case_id][1] or _NO_DAY) for case_id in texts if case_id not in numbers},
    )
    if fresh:
        connection.execute(insert(search_row), [{"number": fresh[case_id], "case_id": case_id} for case_id in fresh])
    numbers |= fresh
    rows = [
        _row(numbers[case_id], columns, is_open=known[case_id][1] is None or bool(known[case_id][2]))
        for case_id, columns in texts.items()
    ]
    connection.exec_driver_sql(_INSERT, rows)


def _next_numbers(connection: Connection, days: Mapping[str, date]) -> dict[str, int]:
    """Return for each case the number after those of the cases of its day."""
    if not days:
        return {}
    number, first, last = search_row.c.number, min(days.values()), max(days.values())
    between = number.between(first.toordinal() * _OF_A_DAY, (last.toordinal() + 1) * _OF_A_DAY - 1)
    query = select(func.max(number)).where(between).group_by(number // _OF_A_DAY)
    given = {taken // _OF_A_DAY: taken for taken in connection.scalars(query)}
    found = {}
    for case_id, on in days.items():
        day = on.toordinal()
        found[case_id] = given[day] = given.get(day, day * _OF_A_DAY) + 1
    return found


def search(session: Session, words: str, *, limit: int = 200, offset: int = 0) -> list[str]:
    """Return the ids of the cases that have all of `words`, the newest first; all cases if there are none."""
    query = select(search_row.c.case_id).order_by(search_row.c.number.desc()).limit(limit).offset(offset)
    asked = expression(words)
    if asked:
        query = (
            select(search_row.c.case_id)
            .select_from(text("case_search"))
            .join(search_row, text("case_search_row.number = case_search.rowid"))
            .where(_matches(asked))
            .order_by(text("case_search.rowid DESC"))
            .limit(limit)
            .offset(offset)
        )
    return list(session.scalars(query))


def count(session: Session, asked: str) -> int:
    """Return how many cases match an `expression`."""
    return (
        session.scalar(text("SELECT count(*) FROM case_search WHERE case_search MATCH :asked"), {"asked": asked}) or 0
    )


def matching() -> Select[str]:
    """Return a query for the ids of the cases that match `:asked` (an `expression`), for `Case.id.in_(...)`."""
    return select(search_row.c.case_id).where(search_row.c.number.in_(_found()))


def matches(case_id: ColumnElement[str]) -> ColumnElement[bool]:
    """Return whether a case matches `:asked`, asked of case by case: where most do, a page of them is soon full."""
    number = select(search_row.c.number).where(search_row.c.case_id == case_id).scalar_subquery()
    return number.in_(_found())


def newest(cases: Table, columns: Sequence[ColumnElement[Any]], *, backwards: bool = False) -> Select[Any]:
    """Return a query for `columns` of the cases that match `:asked` (an `expression`), the newest first.

    The index is walked from its newest end, or `backwards` from its oldest, so that a common word costs no more than a rare one; the
    `cases` are read in the same pass.
    """
    return (
        select(*columns)
        .select_from(_index)
        .join(search_row, search_row.c.number == _index.c.rowid)
        .join(cases, cases.c.id == search_row.c.case_id)
        .where(text("case_search MATCH :asked"))
        .order_by(_index.c.rowid.asc() if backwards else _index.c.rowid.desc())
    )


def check(session: Session) -> list[str]:
    """Return a sentence for each fault of the index; empty if every case is in it exactly once."""
    checks = (
        ("SELECT count(*) FROM cases WHERE id NOT IN (SELECT case_id FROM case_search_row)", "not in the search index"),
        ("SELECT count(*) FROM case_search_row WHERE case_id NOT IN (SELECT id FROM cases)", "in the index but gone"),
        (
            "SELECT count(*) FROM case_search_row WHERE number NOT IN (SELECT rowid FROM case_search)",
            "listed in the index without words",
        ),
        (
            "SELECT count(*) FROM cases JOIN case_search_row ON case_id = id WHERE (closed_on IS NULL) != "  # noqa: S608
            f"(number IN (SELECT rowid FROM case_search WHERE case_search MATCH '\"{_OPEN}\"'))",
            "in the index as open though closed, or the other way round",
        ),
    )
    counts = [(session.scalar(text(query)) or 0, fault) for query, fault in checks]
    return [f"{count} {'case is' if count == 1 else 'cases are'} {fault}." for count, fault in counts if count]


def forget(session: Session) -> None:
    """Write the index anew without what was taken out of it: until then the words of a case indexed again stay in it."""
    session.execute(text("INSERT INTO case_search (case_search) VALUES ('optimize')"))


def expression(words: str, *, only_open: bool = False) -> str:
    """Return what the index is asked for: each word typed, quoted so that no sign in it means anything, as a beginning.

    Empty where nothing is typed that can be found.
    """
    typed = [
        word for word in _NHS_NUMBER.sub(r"\1\2\3", _folded(words)).split() if any(char.isalnum() for char in word)
    ]
    asked = [_asked(word) for word in typed[:MOST_WORDS]]
    return " AND ".join([*asked, f'"{_OPEN}"'] if asked and only_open else asked)


def each_once(words: str) -> str:
    """Return a long text with each of its words once, in lower case, ready to be indexed as `chronology`."""
    apart = dict.fromkeys(words.lower().split())
    return " ".join([*apart, *_nhs_numbers(words)])


def _asked(word: str) -> str:
    """Return what is asked of one word typed. Of a double name, which may be written apart, both parts where each stands once."""
    asked = '"' + word.replace('"', '""') + '"*'
    parts = _PARTS.findall(word)
    if not 1 < len(parts) <= _MOST_PARTS or len("".join(parts)) < len(word) - len(parts):
        return asked
    apart = " AND ".join(f'"{part}"' for part in parts)
    return f"({asked} OR chronology:({apart}*))"


def _row(number: int, columns: Mapping[str, str], *, is_open: bool) -> dict[str, int | str]:
    unknown = set(columns) - set(COLUMNS)
    if unknown:
        raise ValueError(f"the search index has no column {', '.join(sorted(unknown))}")
    found = {name: _to_index(columns.get(name, "")) for name in COLUMNS}
    return {"number": number} | found | {"words": f"{found['words']} {_OPEN}" if is_open else found["words"]}


def _matches(asked: str) -> TextClause:
    return text("case_search MATCH :asked").bindparams(asked=asked)


def _found() -> TextualSelect:
    return text("SELECT rowid FROM case_search WHERE case_search MATCH :asked").columns(Column("rowid", Integer))


def _to_index(words: str) -> str:
    """Return the text to index: O'Brien and Smith-Jones also as one word, as they are often typed."""
    folded = _folded(words)
    joined = (
        _JOINER.sub("", word) for word in folded.split() if not _JOINERS.isdisjoint(word) and _JOINER.search(word)
    )
    return " ".join([folded, *joined, *_nhs_numbers(folded)])


def _nhs_numbers(words: str) -> list[str]:
    shapes = words.replace("\u00a0", " ").encode("utf-8", "replace").translate(_SHAPES)
    return ["".join(parts) for parts in _NHS_NUMBER.findall(words)] if _SHAPE in shapes else []


def _folded(words: str) -> str:
    return words.translate(_PLAIN_LETTERS).encode("utf-8", "replace").decode("utf-8")
