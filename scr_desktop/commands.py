"""The command line: the same services as the window, for IT staff, scripts and checking."""

from __future__ import annotations

import argparse
import getpass
import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scr_desktop import __version__, paths
from scr_desktop.domain.problem import Problem

if TYPE_CHECKING:
    from scr_desktop.domain.deadline import DeadlineRule
    from scr_desktop.domain.regime import Regime
    from scr_desktop.store.case_file import CaseFile


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
    top.add_argument("--case-file", type=Path, metavar="PATH", help="the case file (default: the user's own)")
    top.add_argument("--passphrase-file", type=Path, metavar="PATH", help="a file that holds the passphrase")
    top.add_argument("--json", action="store_true", help="print one JSON value and nothing else")
    top.set_defaults(run=None, opens_with="")
    commands = top.add_subparsers(dest="command", metavar="COMMAND")

    def add(name: str, about: str, run: Callable[[argparse.Namespace], Any]) -> argparse.ArgumentParser:
        one = commands.add_parser(name, help=about, description=about)
        one.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="print one JSON value")
        one.set_defaults(run=run)
        return one

    one = add("demo", "make a demonstration office of invented cases in a new case file and open it", _demo)
    one.add_argument("--cases", type=_count, default=12, metavar="N", help="how many cases (default 12)")
    one = add("rules", "every deadline rule with its source and force", _rules)
    one.add_argument("--regime", metavar="KEY")
    one = add("deadline", "one deadline with every day counted and skipped", _deadline)
    one.add_argument("--regime", required=True, metavar="KEY")
    one.add_argument("--rule", required=True, metavar="KEY")
    one.add_argument("--from", required=True, type=_day, metavar="DATE", dest="from_on")
    one = add("regime", "which arrangements apply, and why", _regime)
    one.add_argument("--arrangements-begin", type=_day, metavar="DATE")
    one.add_argument("--aware", required=True, type=_day, metavar="DATE")
    one.add_argument("--review-begun", type=_day, metavar="DATE")
    one = add("facts", "the questions asked of a case", _facts)
    one.add_argument("--regime", required=True, metavar="KEY")
    one = add("assess", "what the criteria make of a set of facts", _assess)
    one.add_argument("--regime", required=True, metavar="KEY")
    one.add_argument("facts_file", type=Path, metavar="FACTS.json")
    add("documents", "the documents that can be exported", _documents)
    one = add("export", "write one document as PDF", _export)
    one.add_argument("reference", metavar="REF")
    one.add_argument("document", metavar="DOCUMENT")
    one.add_argument("-o", "--output", required=True, type=Path, metavar="FILE")
    one.add_argument("--item", default="", metavar="WHICH", help="which of several things of the case it is about")
    one.add_argument("--copy", default="", metavar="TEXT", help="a label for every page, such as “3 of 8: Police”")
    add("check", "look at the whole case file and say what is found", _check)
    one = add("backup", "make a verified backup", _backup)
    one.add_argument("folder", nargs="?", type=Path, metavar="DIR")
    one = add("restore", "put a backup in the place of the case file, keeping what was there", _restore)
    one.add_argument("backup", type=Path, metavar="FILE")
    add("self-check", "what this copy of the program consists of", _self_check)
    return top


def _day(text: str) -> date:
    """Read a day as `2018-05-16` or as people write it; an uncertain one cannot start a clock."""
    from scr_desktop.domain.part_date import PartDate

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


def _show(options: argparse.Namespace, value: Any, lines: Callable[[], Iterator[str] | list[str]]) -> None:
    """Print `value` as one JSON value if that was asked for, else `lines` for a reader."""
    if options.json:
        print(json.dumps(value, ensure_ascii=False, indent=2))
    else:
        for line in lines():
            print(line)


# The law


def _rules(options: argparse.Namespace) -> None:
    from scr_desktop.services.regime import by_key, regimes

    wanted = [by_key(options.regime)] if options.regime else regimes()
    rows = [_rule(regime, rule) for regime in wanted for rule in regime.rules]
    _show(
        options,
        rows,
        lambda: [
            f"{row['regime']}  {row['key']}: {row['within']} – {row['duty']} [{row['source']}; {row['force']}]"
            for row in rows
        ],
    )


def _rule(regime: Regime, rule: DeadlineRule) -> dict[str, Any]:
    from scr_desktop.domain.event import EVENTS

    return {
        "regime": regime.key,
        "key": rule.key,
        "duty": rule.duty,
        "counted_from": rule.counted_from,
        "counted_from_words": f"the day {EVENTS[rule.counted_from].words}",
        "within": str(rule.within),
        "source": rule.source.paragraph,
        "force": str(rule.source.force),
        "confirmed": rule.source.sure,
        "note": rule.source.note,
        "falls_on": rule.falls_on,
    }


def _deadline(options: argparse.Namespace) -> None:
    from scr_desktop.domain.deadline import calculate, rule_by_key
    from scr_desktop.domain.event import EVENTS
    from scr_desktop.domain.working_days import WorkingDays
    from scr_desktop.services.regime import by_key

    rule = rule_by_key(by_key(options.regime).rules, options.rule)
    found = calculate(rule, options.from_on, WorkingDays())
    value = {
        "due": found.due_on.isoformat(),
        "counted": [day.isoformat() for day in found.counted],
        "skipped": [{"date": one.day.isoformat(), "why": one.why} for one in found.skipped],
        "source": rule.source.paragraph,
        "force": str(rule.source.force),
        "other_readings": [{"due": one.due_on.isoformat(), "reading": one.reading} for one in found.other_readings],
        "warnings": list(found.warnings),
    }
    _show(options, value, lambda: [*found.argument(EVENTS[rule.counted_from].words), f"Source: {rule.source}."])


def _regime(options: argparse.Namespace) -> None:
    from scr_desktop.domain.arrangements import CaseDates
    from scr_desktop.services.regime import governing

    found = governing(CaseDates(options.aware, options.arrangements_begin, options.review_begun))
    value = {
        "regime": found.regime.key,
        "name": found.regime.name,
        "why": found.why,
        "source": str(found.regime.source),
        "may_commission": found.regime.may_commission,
        "review": found.regime.review_short,
        "notices": list(found.regime.notices_for(options.aware)),
    }
    notices = found.regime.notices_for(options.aware)
    _show(options, value, lambda: [found.regime.name, found.why, *notices, f"Source: {found.regime.source}."])


def _facts(options: argparse.Namespace) -> None:
    from scr_desktop.services.regime import by_key

    rows = [
        {
            "key": question.fact.key,
            "text": question.fact.text,
            "type": str(question.fact.kind),
            "answers": [] if str(question.fact.kind) == "number" else [choice for choice, _ in question.fact.choices],
            "source": str(question.source),
            "heading": question.heading,
            "help": question.fact.help,
        }
        for question in by_key(options.regime).questions
    ]
    _show(options, rows, lambda: [f"{row['key']}: {row['text']} [{row['source']}]" for row in rows])


def _assess(options: argparse.Namespace) -> None:
    from scr_desktop.domain.fact import checked_answers
    from scr_desktop.services.regime import by_key

    regime = by_key(options.regime)
    verdict = regime.judge(checked_answers(_facts_from(options.facts_file), regime.facts))
    truth = {"yes": True, "no": False, "unknown": None}
    incident = [duty for duty in verdict.notify if duty.after == "aware"]
    value = {
        "notifiable": truth[verdict.notifiable],
        "serious_case": truth[verdict.serious_case],
        "review": str(verdict.review),
        "review_could_be": str(verdict.could_be),
        "notify": list(dict.fromkeys(duty.who for duty in incident)),
        "prompts": [f"{process.name}: {process.text}" for process in verdict.prompts],
        "because": [{"source": str(reason.source), "text": reason.text} for reason in verdict.met],
        "contradictions": [{"source": str(one.source), "text": one.text} for one in verdict.contradictions],
        "unanswered": list(verdict.unanswered),
    }
    words = {True: "yes", False: "no", None: "not yet known"}
    _show(
        options,
        value,
        lambda: [
            f"Notifiable: {words[truth[verdict.notifiable]]}",
            f"Serious case: {words[truth[verdict.serious_case]]}",
            f"Review: {verdict.review.replace('_', ' ')}",
            *(f"Contradiction: {one.text} [{one.source}]" for one in verdict.contradictions),
            *(f"Because: {reason.text} [{reason.source}]" for reason in verdict.met),
            *(f"Tell: {duty.who} of {duty.of} [{duty.source}]" for duty in incident),
            *(f"Consider: {process.name}" for process in verdict.prompts),
        ],
    )


def _facts_from(path: Path) -> dict[str, object]:
    try:
        found = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise Problem(f"{path} cannot be read ({error.strerror or 'not a file'}): check the name.") from None
    except (ValueError, RecursionError):
        raise Problem(f"{path} is not JSON: it must hold one object of fact keys and answers.") from None
    if not isinstance(found, dict):
        raise Problem(f'{path} must hold one object of fact keys and answers, like {{"died": true}}.')
    return found


# The case file


@contextmanager
def _case_file(options: argparse.Namespace) -> Iterator[CaseFile]:
    from scr_desktop.store.case_file import CaseFile

    path = options.case_file or paths.default_case_file()
    with CaseFile.open(path, _passphrase(options), by=getpass.getuser()) as case_file:
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


def _documents(options: argparse.Namespace) -> None:
    from scr_desktop.services import paper

    rows = [{"key": one.key, "name": one.name, "about": one.about} for one in paper.documents()]
    _show(options, rows, lambda: [f"{row['key']}: {row['name']}. {row['about']}" for row in rows])


def _export(options: argparse.Namespace) -> None:
    from scr_desktop.services import case, paper

    with _case_file(options) as case_file:
        found = case.by_reference(case_file, options.reference)
        pdf = paper.draw(case_file, options.document, found.id, item=options.item, copy=options.copy)
        paper.save(pdf, options.output)
    value = {"written": str(options.output), "bytes": len(pdf)}
    _show(options, value, lambda: [f"Written: {options.output}"])


def _check(options: argparse.Namespace) -> int:
    from scr_desktop.services import safety

    with _case_file(options) as case_file:
        findings = safety.check(case_file)
    value = [{"ok": finding.ok, "finding": finding.sentence} for finding in findings]
    _show(options, value, lambda: [finding.sentence for finding in findings])
    return 0 if all(finding.ok for finding in findings) else 1


def _backup(options: argparse.Namespace) -> None:
    from scr_desktop.services import safety

    with _case_file(options) as case_file:
        made = safety.back_up(case_file, options.folder)
    _show(options, {"backup": str(made)}, lambda: [f"Backup made and checked: {made}"])


def _restore(options: argparse.Namespace) -> None:
    from scr_desktop.services import safety

    path = options.case_file or paths.default_case_file()
    kept = safety.restore(options.backup, path, _passphrase(options), by=getpass.getuser())
    value = {"restored": str(path), "kept": str(kept) if kept else None}
    words = f"What was there is kept as {kept}." if kept else "There was no case file before."
    _show(options, value, lambda: [f"Restored to {path}. {words}"])


def _self_check(options: argparse.Namespace) -> None:
    from scr_desktop.services.self_check import self_check

    value = self_check()
    _show(options, value, lambda: [f"{key}: {json.dumps(part, ensure_ascii=False)}" for key, part in value.items()])


def _demo(options: argparse.Namespace) -> None:
    from scr_desktop.services import demo

    path = options.case_file or _new_demo_path()
    made = demo.make(path, options.cases)
    if not options.json and _has_display():
        options.case_file, options.opens_with = path, demo.PASSPHRASE
        return
    value = {**made, "case_file": str(path), "passphrase": demo.PASSPHRASE}
    _show(options, value, lambda: demo.in_words(value))


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
