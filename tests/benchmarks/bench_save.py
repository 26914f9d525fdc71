"""One change saved, a draft saved, what is typed kept: beside a raw commit of one row with the same pragmas.

A change writes five rows where the raw commit writes one: its own, the entry of history with a value of it, and the
search index. What it costs beyond that is reading what it touches, and reckoning.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from itertools import count
from pathlib import Path

from scr_desktop.services import typed
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import draft
from scr_desktop.services.typed import Place
from scr_desktop.store.case_file import CaseFile
from tests.benchmarks.measure import compare, timed
from tests.domain.papers import paper
from tests.services.opening import opened

AT_MOST = 3.0
REPEATS = 41
_ROW = (
    "INSERT OR REPLACE INTO being_typed (place, words, case_id, opens, begun_at, saved_at, content) "
    "VALUES ('here', 'Here', '', '{}', '', '', ?)"
)
_numbers = count()


def raw_commit(case_file: CaseFile) -> Callable[[], object]:
    """Return what writes one row over a connection with the same pragmas, and nothing else."""
    connection = case_file._anchor

    def commit() -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(_ROW, (f'{{"words": "{next(_numbers)}"}}',))
        connection.execute("COMMIT")

    return commit


def verbs(case_file: CaseFile) -> dict[str, Callable[[], object]]:
    """Return what is measured, by name."""
    case_id = opened(case_file).id
    process = cases.status(case_file, case_id).regime.processes[0].key
    started, content = draft.start(case_file), paper()

    def draft_saved() -> None:
        incident = {**content["incident"], "place": f"Mill Lane {next(_numbers)}"}
        draft.save(case_file, started.id, {**content, "incident": incident})

    return {
        "save a change: what was done with a process": lambda: cases.consider(
            case_file, case_id, process, "taken_up", f"Note {next(_numbers)}"
        ),
        "save a change: a question answered, deadlines fixed": lambda: cases.answer(
            case_file, case_id, "abuse_or_neglect", "yes", f"Seen {next(_numbers)} times"
        ),
        "save a draft": draft_saved,
        "keep what is typed": lambda: typed.jot(case_file, Place("here", "Here"), {"words": str(next(_numbers))}),
    }


def main() -> None:
    """Print a row for each kind of save."""
    with tempfile.TemporaryDirectory() as folder:
        ours, limit = (
            CaseFile.create(Path(folder) / f"{name}.scrcase", "four words on paper", by="Benchmark")
            for name in ("ours", "limit")
        )
        with ours, limit:
            raw = timed(raw_commit(limit))
            for name, verb in verbs(ours).items():
                compare(name, timed(verb), raw, at_most=AT_MOST, repeats=REPEATS)


if __name__ == "__main__":
    main()
