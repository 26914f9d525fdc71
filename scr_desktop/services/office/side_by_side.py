"""Two editions of the arrangements side by side: their rules matched one by one, and in words what differs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from scr_desktop.services import loading
from scr_desktop.services.office import procedure
from scr_desktop.services.office.procedure import Row, RowKind
from scr_desktop.store.case_file import CaseFile

SAME = "The same"


@dataclass(frozen=True)
class Pair:
    """One rule as it stands under both editions; None where one has none. `differs` names what is not the same."""

    kind: RowKind
    first: Row | None
    second: Row | None
    differs: tuple[str, ...]
    said: str

    @property
    def text(self) -> str:
        """What the rule says, in the second edition where that has it."""
        row = self.second or self.first
        return row.text if row else ""

    @property
    def whole(self) -> str:
        """Everything both say, and how they differ, for searching."""
        return "\n".join([*(row.whole for row in (self.first, self.second) if row), self.said])


def pairs(case_file: CaseFile, first: str, second: str) -> list[Pair]:
    """Return the rules of two editions, matched by kind and key, in the order of reading; raises `Problem` for no such key."""
    with case_file.read() as session:
        law = loading.law(session)
    known = [_by_key(procedure.followed(case_file, law.by_key(key))) for key in (first, second)]
    order = list(RowKind)
    found = [
        _pair(*key, known[0].get(key), known[1].get(key), (first, second))
        for key in dict.fromkeys([*known[0], *known[1]])
    ]
    return sorted(found, key=lambda pair: order.index(pair.kind))


def _by_key(rows: list[Row]) -> dict[tuple[RowKind, str], Row]:
    """Return rows by kind and key; an edition itself is matched with the other, whatever it is called."""
    return {(row.kind, "" if row.kind is RowKind.ARRANGEMENTS else row.key): row for row in rows}


def _pair(kind: RowKind, _key: str, first: Row | None, second: Row | None, names: tuple[str, str]) -> Pair:
    if first is None or second is None:
        return Pair(kind, first, second, (), f"Only under {names[first is None]}")
    differs = tuple(dict.fromkeys(_differences(first, second)))
    said = f"Differs: {', '.join(name[:1].lower() + name[1:] for name in differs)}" if differs else SAME
    return Pair(kind, first, second, differs, said)


def _differences(first: Row, second: Row) -> Iterator[str]:
    """Yield the names of what two rows say otherwise."""
    for name, value, other in (
        ("What it says", first.text, second.text),
        ("Paragraph", first.paragraph, second.paragraph),
        ("Force", first.force, second.force),
        ("Note", first.note, second.note),
    ):
        if value != other:
            yield name
    ours, theirs = set(first.detail), set(second.detail)
    # How it would bind if the wording is right follows from how sure it is, which its force says.
    others = {name for name, _ in ours ^ theirs} - {procedure.IF_RIGHT}
    yield from (name for name, _ in (*first.detail, *second.detail) if name in others)
