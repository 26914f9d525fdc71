"""What the command line does with a case file: make, export, check, back up, restore."""

from __future__ import annotations

import argparse
import getpass
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from scr_desktop import paths
from scr_desktop.commands.show import show
from scr_desktop.domain.problem import Problem

if TYPE_CHECKING:
    from scr_desktop.store.case_file import CaseFile

_OFFICE = "office"  # stands where a reference would, for a paper that is about no case


@contextmanager
def opened(options: argparse.Namespace) -> Iterator[CaseFile]:
    """Give the case file that the options name, open and in step with the day, and close it afterwards."""
    from scr_desktop.services.case import next_deadlines
    from scr_desktop.services.office.moving import one_off_day
    from scr_desktop.store.case_file import CaseFile

    path = options.case_file or paths.default_case_file()
    with CaseFile.open(path, _passphrase(options), by=getpass.getuser()) as case_file:
        next_deadlines.bring_in_step(case_file)
        for told in filter(None, (case_file.told, one_off_day.resume(case_file))):
            print(told, file=sys.stderr)
        yield case_file


def _passphrase(options: argparse.Namespace) -> str:
    if options.passphrase_file is None:
        if not sys.stdin.isatty():
            raise Problem("No passphrase: name a file that holds it with --passphrase-file.")
        return getpass.getpass("Passphrase: ")
    try:
        return str(options.passphrase_file.read_text(encoding="utf-8-sig")).rstrip("\r\n")
    except (OSError, UnicodeDecodeError):
        raise Problem(f"The passphrase file {options.passphrase_file} cannot be read: check its name.") from None


def documents(options: argparse.Namespace) -> None:
    """List the documents that can be exported."""
    from scr_desktop.services.papers import paper

    rows = [{"key": document.key, "name": document.name, "about": document.about} for document in paper.documents()]
    show(options, rows, lambda: [f"{row['key']}: {row['name']}. {row['about']}" for row in rows])


def export(options: argparse.Namespace) -> None:
    """Write one document of a case, or one of the office as a whole: as PDF, or in Word where the file's name ends so."""
    from scr_desktop.services.case import case
    from scr_desktop.services.papers import paper, word

    with opened(options) as case_file:
        about_case = paper.needs_case(options.document) or options.reference != _OFFICE
        case_id = case.by_reference(case_file, options.reference).id if about_case else ""
        of = (case_file, options.document, case_id)
        if told := paper.beware(*of):
            print(told, file=sys.stderr)
        composed = paper.compose(*of, item=options.item, anonymised=options.anonymised)
        in_word = options.output.suffix.casefold() == word.ENDING
        made = (word.word_of if in_word else paper.pdf_of)(composed, copy=options.copy)
        paper.note_drawn(case_file, composed, options.copy, **({"made_as": word.MADE_AS} if in_word else {}))
        paper.save(made, options.output)
        unprintable = "" if in_word else paper.not_printable(composed, options.copy)
    value = {"written": str(options.output), "bytes": len(made), "not_printable": unprintable}
    show(options, value, lambda: list(filter(None, (f"Written: {options.output}", unprintable))))


def check(options: argparse.Namespace) -> int:
    """Look at the whole case file; the status is 1 if anything is not as it should be."""
    from scr_desktop.services.upkeep import safety

    with opened(options) as case_file:
        findings = safety.check(case_file)
    value = [{"ok": finding.ok, "finding": finding.sentence} for finding in findings]
    show(options, value, lambda: [finding.sentence for finding in findings])
    return 0 if all(finding.ok for finding in findings) else 1


def backup(options: argparse.Namespace) -> None:
    """Make a verified backup."""
    from scr_desktop.services.upkeep import safety

    with opened(options) as case_file:
        made = safety.back_up(case_file, options.folder)
    show(options, {"backup": str(made)}, lambda: [f"Backup made and checked: {made}"])


def restore(options: argparse.Namespace) -> None:
    """Put a backup in the place of the case file, keeping what was there."""
    from scr_desktop.services.upkeep import safety

    path = options.case_file or paths.default_case_file()
    kept = safety.restore(options.backup, path, _passphrase(options), by=getpass.getuser())
    value = {"restored": str(path), "kept": str(kept) if kept else None}
    words = f"What was there is kept as {kept}." if kept else "There was no case file before."
    show(options, value, lambda: [f"Restored to {path}. {words}"])


def self_check(options: argparse.Namespace) -> None:
    """Say what this copy of the program consists of."""
    from scr_desktop.services.upkeep import self_check as service

    value = service.self_check()
    show(options, value, lambda: [f"{key}: {json.dumps(part, ensure_ascii=False)}" for key, part in value.items()])


def demo(options: argparse.Namespace) -> None:
    """Make a demonstration office in a new case file; with a display it is opened afterwards."""
    from scr_desktop.demo import office

    path = options.case_file or _new_demo_path()
    own = options.passphrase_file is not None
    passphrase = _passphrase(options) if own else office.PASSPHRASE
    made = office.make(path, options.cases, passphrase)
    if not options.json and _has_display():
        options.case_file, options.opens_with = path, passphrase
        return
    value = {**made, "case_file": str(path), "passphrase": None if own else passphrase}
    show(options, value, lambda: office.in_words(value))


def _new_demo_path() -> Path:
    """Return a path for a demonstration file that is not there yet."""
    folder = paths.data_dir() / "demonstration"
    numbers = (number for number in range(1, 10_000))
    return next(path for number in numbers if not (path := folder / f"demo-{number}{paths.CASE_FILE_SUFFIX}").exists())


def _has_display() -> bool:
    if os.environ.get("QT_QPA_PLATFORM", "") in {"offscreen", "minimal"}:
        return False
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
