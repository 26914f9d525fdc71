"""One notification of a child who died, of which a test says only what is otherwise."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from scr_desktop.__main__ import main

Answer = dict[str, Any]
OURS = ("Bath",)
CHILD = {
    "family_name": "A", "birth": "born", "born_on": "1 March 2016", "died_on": "1 March 2026", "harm": "died",
    "normally_resident": "yes", "looked_after": "no",
}  # fmt: skip


def notification(*, where: str = "in_area", children: Sequence[Mapping[str, str]] = ({},), **parts: Any) -> Answer:
    """Return a notification of abuse of March 2026, each of `children` with what is otherwise than of `CHILD`."""
    answers = {"abuse_or_neglect": "yes", **parts.pop("answers", {})}
    return {
        "awareness": {"aware_on": "2026-03-02"},
        "incident": {"incident_on": "1 March 2026", "where_it_happened": where},
        "children": [{**CHILD, **one} for one in children],
        "answers": answers,
        **parts,
    }


def command(folder: Path, text: str, ours: Sequence[str] = OURS) -> list[str]:
    """Write a notification down and return the arguments that assess it for an office with these authorities."""
    path = folder / "notification.json"
    path.write_text(text, encoding="utf-8")
    named = [word for one in ours for word in ("--local-authority", one)]
    return ["assess", "--notification", str(path), "--json", "--arrangements-begin", "2019-09-29", *named]


def assessed(folder: Path, capsys: pytest.CaptureFixture[str], given: Answer, ours: Sequence[str] = OURS) -> Answer:
    """Return what `assess --notification` answers, which must read every entry."""
    assert main(command(folder, json.dumps(given), ours)) == 0
    found: Answer = json.loads(capsys.readouterr().out)
    return found


def told(found: Answer) -> dict[str, bool]:
    """Return who is told, and whether that is settled."""
    return {one["who"]: one["settled"] for one in found["notify"]}
