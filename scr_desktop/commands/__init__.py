"""The command line: the same services as the window, for IT staff, scripts and checking."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from scr_desktop import __version__
from scr_desktop.commands import case_file, edition, law
from scr_desktop.domain.problem import Problem

# Adds a command: its name, what it is about, and what does it; returns what its own options are added to.
_Add = Callable[[str, str, Callable[[argparse.Namespace], Any]], argparse.ArgumentParser]


def parse(arguments: list[str]) -> argparse.Namespace:
    """Return the options in `arguments`; ends the program with status 2 if they are not understood."""
    return _parser().parse_args(arguments)


def run(options: argparse.Namespace) -> int:
    """Run the command in `options` and return its exit status; a problem is one sentence on stderr.

    A command that wants the window afterwards names the passphrase to open it with in `opens_with`.
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # A Windows console in an old code page cannot show every name; nothing may fail for that.
            stream.reconfigure(errors="backslashreplace")
    try:
        command: Callable[[argparse.Namespace], Any] = options.run
        return int(command(options) or 0)
    except Problem as problem:
        print(problem.sentence, file=sys.stderr)
        return 1
    except BrokenPipeError:
        sys.stdout = None  # the reader went away; closing must not complain about it
        return 0


def _parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(prog="scr-desktop", description="SCR Desktop: without a command, the window opens.")
    top.add_argument("--version", action="version", version=f"SCR Desktop {__version__}")
    top.add_argument(
        "--case-file",
        type=Path,
        metavar="PATH",
        help="the case file (default: that of whoever is signed in to the computer)",
    )
    top.add_argument("--passphrase-file", type=Path, metavar="PATH", help="a file that holds the passphrase")
    top.add_argument("--json", action="store_true", help="print one JSON value and nothing else")
    top.set_defaults(run=None, opens_with="")
    commands = top.add_subparsers(dest="command", metavar="COMMAND")

    def add(name: str, about: str, run: Callable[[argparse.Namespace], Any]) -> argparse.ArgumentParser:
        one = commands.add_parser(name, help=about, description=about)
        one.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="print one JSON value")
        one.set_defaults(run=run)
        return one

    for add_some in (_add_demo, _add_law, _add_criteria, _add_edition, _add_documents, _add_care):
        add_some(add)
    return top


def _add_demo(add: _Add) -> None:
    one = add("demo", "make a demonstration office of invented cases in a new case file and open it", case_file.demo)
    one.add_argument("--cases", type=_count, default=12, metavar="N", help="how many cases (default 12)")


def _add_law(add: _Add) -> None:
    one = add("rules", "every deadline rule with its source and force", law.rules)
    one.add_argument("--regime", metavar="KEY")
    one = add("deadline", "one deadline with every day counted and skipped", law.deadline)
    one.add_argument("--regime", required=True, metavar="KEY")
    one.add_argument("--rule", required=True, metavar="KEY")
    one.add_argument("--from", required=True, type=_day, metavar="DATE", dest="from_on")
    one.add_argument("--at", default="", metavar="TIME", help="when on that day, such as 21:40 or “out of hours”")
    one = add("regime", "which arrangements apply, and why", law.regime)
    one.add_argument("--arrangements-begin", type=_day, metavar="DATE")
    one.add_argument("--aware", required=True, type=_day, metavar="DATE")
    one.add_argument("--review-begun", type=_day, metavar="DATE")


def _add_criteria(add: _Add) -> None:
    one = add("facts", "the questions asked of a case, or the shape of a whole notification", law.facts)
    which = one.add_mutually_exclusive_group(required=True)
    which.add_argument("--regime", metavar="KEY")
    which.add_argument("--notification", action="store_true", help="every entry of a notification, with what it takes")
    one = add("assess", "what the criteria make of a set of facts, or of a whole notification", law.assess)
    which = one.add_mutually_exclusive_group(required=True)
    which.add_argument("--regime", metavar="KEY")
    which.add_argument("--notification", type=Path, metavar="FILE.json", help="a notification as the wizard holds it")
    one.add_argument("facts_file", type=Path, nargs="?", metavar="FACTS.json", help="with --regime: the facts")
    one.add_argument("--arrangements-begin", type=_day, metavar="DATE", help="when the partner arrangements began")
    one.add_argument(
        "--local-authority",
        action="append",
        default=[],
        metavar="NAME",
        help="the office's own local authority; once for each of several",
    )


def _add_edition(add: _Add) -> None:
    from scr_desktop.domain.editions.text import TEXTS, WT2026

    one = add("edition", "the office's confirmation of an edition of the law: written, looked at, taken", edition.look)
    doing = one.add_subparsers(dest="doing", metavar="export|show|take", required=True)
    for name, about, run in (
        ("export", "write what the office confirmed to a file", edition.export),
        ("show", "what a file holds, line by line, beside what is confirmed here", edition.look),
        ("take", "take the lines of a file that are not confirmed otherwise here", edition.take),
    ):
        action = doing.add_parser(name, help=about, description=about)
        action.add_argument("file", type=Path, metavar="FILE")
        action.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="print one JSON value")
        action.set_defaults(run=run)
        if name == "export":
            action.add_argument("--text", choices=[*TEXTS], default=WT2026, help=f"which text (default {WT2026})")
        if name == "take":
            action.add_argument("--why", required=True, metavar="REASON", help="why the office takes it as its own")
            action.add_argument("--replace", action="store_true", help="also what this office confirmed otherwise")


def _add_documents(add: _Add) -> None:
    add("documents", "the documents that can be exported", case_file.documents)
    one = add("export", "write one document as PDF, or in Word where FILE ends in .docx", case_file.export)
    one.add_argument(
        "reference", metavar="REF", help="of the case, or “office” for a paper that is about no single case"
    )
    one.add_argument("document", metavar="DOCUMENT")
    one.add_argument("-o", "--output", required=True, type=Path, metavar="FILE")
    one.add_argument(
        "--item",
        default="",
        metavar="WHICH",
        help="which of several things of the case, or which arrangements, it is about",
    )
    one.add_argument("--copy", default="", metavar="TEXT", help="a label for every page, such as “3 of 8: Police”")
    one.add_argument("--anonymised", action="store_true", help="with the pseudonyms of the case’s register")


def _add_care(add: _Add) -> None:
    add("check", "look at the whole case file and say what is found", case_file.check)
    one = add("backup", "make a verified backup", case_file.backup)
    one.add_argument("folder", nargs="?", type=Path, metavar="DIR")
    one = add("restore", "put a backup in the place of the case file, keeping what was there", case_file.restore)
    one.add_argument("backup", type=Path, metavar="FILE")
    add("self-check", "what this copy of the program consists of", case_file.self_check)


def _day(text: str) -> date:
    """Read a day as `2018-05-16` or as people write it; an uncertain one cannot start a clock."""
    from scr_desktop.domain.time.part_date import PartDate

    try:
        found = PartDate.parse(text).day
    except Problem as problem:
        raise argparse.ArgumentTypeError(problem.sentence) from None
    if found is None:
        raise argparse.ArgumentTypeError(f"“{text}” is not one certain day: write it like 2018-05-16")
    return found


def _count(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 10_000:
        raise argparse.ArgumentTypeError(f"“{text}” is not a number of cases from 1 to 10000")
    return int(text)
