"""How a paper is checked: the fingerprint of each of its parts, when it was drawn, and how far the history had come."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from scr_desktop.documents.making.texts import texts
from scr_desktop.documents.parts.content import (
    BoundIn,
    Content,
    Facts,
    Grid,
    Heading,
    KeepTogether,
    Link,
    Manifest,
    Para,
    Witness,
)
from scr_desktop.documents.parts.dates import written_time
from scr_desktop.documents.parts.imprint import Imprint

COVER = "Cover"
HOW_TO_CHECK = "How to check this paper"
_ANCHOR = "how-to-check"
# So many groups of so many digits stand on the first page for the whole fingerprint.
_CODE_DIGITS, _CODE_GROUPS = 4, 2
_DIGITS = 8
_HOW = (
    "The code on the first page is the beginning of the fingerprint of the whole. Two copies with the same code have the "
    "same words. Each fingerprint is made of the words of its part, or of the file as it was received, and that of the "
    "whole of all these: the slightest change gives another. Together with the newest entry of the history, they show "
    "later what was known."
)
_DIGEST = re.compile("[0-9a-f]{64}")


class Part(NamedTuple):
    """A part of a document and its SHA-256: of a file bound in that of the file, of ours that of its words."""

    title: str
    sha256: str


def parts(content: Sequence[Content]) -> list[Part]:
    """Return the parts of a document in order, beginning with what stands before the first main heading.

    A part is a main heading with what follows it, or a file bound in. The words of a part are hashed as JSON: a list of its texts, with nothing escaped and no spaces between.
    """
    found: list[Part] = []
    heading, title, words = COVER, COVER, list[str]()
    for item in _flat(content):
        if isinstance(item, BoundIn):
            found += _part(title, words)
            found.append(Part(item.title, hashlib.sha256(item.pdf).hexdigest()))
            title, words = f"{heading} (continued)", []
            continue
        if isinstance(item, Heading) and item.level == 1:
            found += _part(title, words)
            heading, title, words = item.text, item.text, []
        words += texts([item])
    return found + _part(title, words)


def whole(found: Sequence[Part]) -> str:
    """Return one SHA-256 for all parts of a document: that of their titles and fingerprints as JSON, as `parts` has it."""
    return _sha256([list(part) for part in found])


def short_code(found: Sequence[Part]) -> str:
    """Return the beginning of the fingerprint of the whole, as it stands on the first page: `1a2b 3c4d`."""
    return _in_groups(whole(found)[: _CODE_DIGITS * _CODE_GROUPS], _CODE_DIGITS)


def with_manifest(content: Sequence[Content], imprint: Imprint) -> list[Content]:
    """Return content with every `Witness` and `Manifest` in it written out.

    What they say is no part of what is fingerprinted, and all else is.
    """
    found = cache(lambda: parts(content))
    annexed = any(isinstance(item, Manifest) for item in _flat(content))

    def written(item: Witness | Manifest) -> list[Content]:
        if isinstance(item, Manifest):
            return _manifest(found(), imprint)
        return _witness(item, found(), imprint, annexed=annexed)

    return list(_told(content, written))


def _witness(item: Witness, found: Sequence[Part], imprint: Imprint, *, annexed: bool) -> list[Content]:
    """Return the facts of the first page on a line, and below it the code, which leads to the annex where there is one."""
    # The time stands at the foot of every page, the first too.
    facts = [*(f"{label}: {said}" for label, said in item.rows), *([imprint.copy] if imprint.copy else [])]
    code = f"Check code {short_code(found)}"
    return [
        Para(" · ".join(facts), "small"),
        Link(f"{code}: how to check this paper", f"#{_ANCHOR}") if annexed else Para(code, "small"),
    ]


def _told(content: Sequence[Content], written: Callable[[Witness | Manifest], list[Content]]) -> Iterator[Content]:
    for item in content:
        if isinstance(item, Witness | Manifest):
            yield from written(item)
        elif isinstance(item, KeepTogether):
            yield KeepTogether(list(_told(item.items, written)))
        else:
            yield item


def _flat(content: Iterable[Content]) -> Iterator[Content]:
    for item in content:
        if isinstance(item, KeepTogether):
            yield from _flat(item.items)
        else:
            yield item


def _part(title: str, words: Sequence[str]) -> list[Part]:
    if not words:
        return []
    return [Part(title, _sha256(words))]


def _sha256(told: Sequence[object]) -> str:
    text = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _manifest(found: Sequence[Part], imprint: Imprint) -> list[Content]:
    known = [
        ("As at", written_time(imprint.as_at) if imprint.as_at else ""),
        ("Copy", imprint.copy),
        ("Newest entry of the history", _DIGEST.sub(lambda digest: _in_groups(digest[0]), imprint.history_head)),
        ("Fingerprint (SHA-256) of the whole", _in_groups(whole(found))),
    ]
    return [
        KeepTogether([Heading(1, HOW_TO_CHECK, _ANCHOR), Para(_HOW)]),
        Facts([(label, said) for label, said in known if said]),
        Grid(
            ["Part", "Fingerprint (SHA-256)"],
            [(part.title, _in_groups(part.sha256)) for part in found],
            widths=(34, 66),
            caption="The fingerprint of each part",
            row_headers=True,
            fine=True,
        ),
    ]


def _in_groups(digest: str, digits: int = _DIGITS) -> str:
    """Return a fingerprint in groups of so many digits, so that two people can compare it aloud."""
    return " ".join(digest[at : at + digits] for at in range(0, len(digest), digits))
