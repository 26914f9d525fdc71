"""What the history calls a kind of record: the words that stand on its class."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Choices = Mapping[str, str]
"""The words for the keys that an entry may hold."""

YES_NO = (("yes", "Yes"), ("no", "No"), ("unknown", "Not known yet"))


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a kind of record, as `WORDS` on its class. A column has its words from its name, unless `columns` has others.

    The record is `called` so; `named_by` is the column that says which one it is. `keys` has, by column, the words for
    what is kept there as a key; `anywhere` those that hold for an entry of that name in any other record too, such as a
    notification being written. `each` is, by column or entry, what one of several in it is called.
    `untold` are columns in which the program only finds its way: the history keeps them and does not tell of them.
    """

    called: str
    named_by: str = ""
    keys: Mapping[str, Choices] = field(default_factory=dict)
    anywhere: Mapping[str, Choices] = field(default_factory=dict)
    each: Mapping[str, str] = field(default_factory=dict)
    columns: Mapping[str, str] = field(default_factory=dict)
    untold: tuple[str, ...] = ()
