"""One change saved, a draft saved, what is typed kept: beside a raw commit of one row with the same pragmas.

A change writes five rows where the raw commit writes one: its own, the entry of history with a value of it, and the
search index. What it costs beyond that is reading what it touches, and reckoning.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from contextlib import closing
from itertools import count
from pathlib import Path

from scr_desktop.services import typed
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import draft
from scr_desktop.services.typed import Place
from scr_desktop.store.case_file import CaseFile
from tests.benchmarks import many_cases
from tests.benchmarks.frame import raw, the_run
from tests.benchmarks.measure import compare, timed
from tests.domain.papers import paper
from tests.services.opening import opened

AT_MOST = 3.0
REPEATS = 41
_numbers = count()


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
    """Print a row for each kind of save, at each size."""
    for size in the_run.sizes():
        with tempfile.TemporaryDirectory() as folder:
            limit = CaseFile.create(Path(folder) / "limit.scrcase", many_cases.PASSPHRASE, by="Benchmark")
            ours = CaseFile.open(many_cases.copy(size, Path(folder)), many_cases.PASSPHRASE, by="Benchmark")
            with ours, limit, closing(raw.connection(limit)) as connection:
                least = timed(raw.commit(connection))
                for name, verb in verbs(ours).items():
                    compare(name, timed(verb), least, at_most=AT_MOST, repeats=REPEATS, size=size)


if __name__ == "__main__":
    main()
