"""A demonstration office: a dozen invented cases across all regimes and stages, clearly marked as invented."""

from __future__ import annotations

import json
import re
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from scr_desktop import paths
from scr_desktop.demo import agencies as demo_agencies
from scr_desktop.demo import decision as demo_decision
from scr_desktop.demo import papers as demo_papers
from scr_desktop.demo import review as demo_review
from scr_desktop.domain.entries.form import blank, blank_child
from scr_desktop.domain.time.part_date import written
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.exchange.entry import with_source
from scr_desktop.services import clock
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import draft
from scr_desktop.services.chronology import chronology, chronology_change, chronology_import
from scr_desktop.services.office import diary, notifying
from scr_desktop.services.office import office as offices
from scr_desktop.services.office import register as registers
from scr_desktop.services.office.due import DueItem
from scr_desktop.services.papers import paper
from scr_desktop.store.case_file import CaseFile
from scr_desktop.store.disk.problems import file_problems

PASSPHRASE = "invented cases only"  # noqa: S105 - it guards nothing: every case is invented, and it is shown to the user
_SECTIONS = ("notification", "awareness", "incident")


def fill(case_file: CaseFile, count: int = 12) -> int:
    """Fill a new case file with the demonstration office and `count` invented cases; return how many there are.

    Beyond the dozen written ones the same stories come again under other names. Dates written as
    `-4` mean so many working days before today, so that the desk has something due whenever it is shown; `w/c -4`
    means the week of that day and `-15y` the year so many years ago, so that a child is as old as its story says.
    """
    stories = json.loads(paths.resource("demo_office.json").read_text(encoding="utf-8"))
    values = dict(stories["office"])
    values["arrangements_begin_on"] = date.fromisoformat(values["arrangements_begin_on"])
    offices.change(case_file, {**values, "invented": True})
    for one in stories["notifying_contacts"]:
        notifying.put(case_file, one)
    table = WorkingDays()
    demo_agencies.fill_directory(case_file, stories["directory"])
    demo_review.plan_meetings(case_file, stories["meetings"], lambda value: _day(value, table))
    for number in range(count):
        told = stories["cases"][number % len(stories["cases"])]
        _tell(case_file, told, table, round_=number // len(stories["cases"]))
    _leave_a_draft(case_file, stories["draft"], table)
    return count


def make(path: Path, count: int = 12, passphrase: str = PASSPHRASE) -> dict[str, Any]:
    """Make a demonstration office in a new case file at `path`, with a decision pack beside it.

    Returns the register, what is due and where the pack is, ready for JSON. Raises `CaseFileProblem` if
    something is there already or the place cannot be written to, `Problem` for a passphrase that is too short.
    """
    with file_problems(path):
        path.parent.mkdir(parents=True, exist_ok=True)
    with CaseFile.create(path, passphrase, by="Zoë Price (invented)") as case_file:
        fill(case_file, count)
        rows = registers.rows(case_file, registers.Wanted(state="all", sort="due", descending=False), limit=count)
        desk = diary.today(case_file)
        pack = path.with_name(f"{paper.file_stem(case_file, 'decision-pack', rows[0].id)}.pdf")
        paper.save(paper.draw(case_file, "decision-pack", rows[0].id), pack)
    return {
        "register": [_row(row) for row in rows],
        "overdue": [_due(item) for item in desk.overdue],
        "due_this_week": [_due(item) for item in desk.this_week],
        "decision_pack": str(pack),
    }


def in_words(made: dict[str, Any]) -> list[str]:
    """Return what `make` gave, with the `case_file` and `passphrase` (None: the user's own) added, as lines to print."""
    lines = ["Demonstration office: every person, address and event is invented.", "", "Register"]
    lines += [
        f"  {row['reference']}  {row['regime']:<10}  {row['next_due'] or '          '}  {row['stage']:<32}  {row['title']}"
        for row in made["register"]
    ]
    for title, key in (("Overdue", "overdue"), ("Due this week", "due_this_week")):
        lines += ["", title]
        lines += [
            f"  {item['due']}  {item['reference']}  {item['duty']} ({item['falls_on']}): {item['state']}"
            for item in made[key]
        ]
        lines += [] if made[key] else ["  Nothing."]
    lines += ["", f"Decision pack: {made['decision_pack']}", f"Case file: {made['case_file']}"]
    return [*lines, f"Passphrase: {made['passphrase'] or 'the one in the file named with --passphrase-file'}"]


def _row(row: registers.RegisterRow) -> dict[str, str | None]:
    stage = row.law.by_key(row.regime).stage_name(row.stage)
    return {
        "reference": row.reference,
        "title": row.title,
        "regime": row.regime,
        "stage": f"Closed ({stage.lower()})" if row.closed_on else stage,
        "next_due": row.next_due_on.isoformat() if row.next_due_on else None,
    }


def _due(item: DueItem) -> dict[str, str]:
    return {
        "reference": item.reference,
        "due": item.last_on.isoformat() if item.last_on else "",
        "duty": item.duty,
        "falls_on": item.falls_on,
        "state": item.words,
    }


def _tell(case_file: CaseFile, told: dict[str, Any], table: WorkingDays, round_: int) -> None:
    """Enter one story as an officer would: the notification, then what happened on which day."""
    started = draft.start(case_file)
    draft.save(case_file, started.id, _content(told, table, round_))
    opened = draft.open_case(case_file, started.id)
    demo_agencies.ask(case_file, opened.id, told, lambda value: _day(value, table))
    _bring_chronologies(case_file, opened.id, told)
    # A meeting was held once, whatever the round.
    demo_review.tell_review(case_file, opened.id, told, lambda value: _day(value, table), at_meeting=not round_)
    demo_decision.tell_decision(case_file, opened.id, told, lambda value: _day(value, table))
    for event in told.get("events", []):
        cases.record_event(
            case_file,
            opened.id,
            event["kind"],
            _day(event["on"], table),
            note=event.get("note", ""),
            why=event.get("why", ""),
            late_why=event.get("late_why", ""),
        )
    for process, outcome in told.get("considered", {}).items():
        cases.consider(case_file, opened.id, process, outcome[0], outcome[1])
    demo_review.send_review(case_file, opened.id, told, lambda value: _day(value, table))
    if not round_:
        demo_papers.keep_files(case_file, opened.id, told)
        demo_papers.issue_papers(case_file, opened.id, told)
        demo_papers.give_pseudonyms(case_file, opened.id, told)
    if closed := told.get("closed"):
        cases.close(case_file, opened.id, _day(closed["on"], table), closed["why"])


def _content(told: dict[str, Any], table: WorkingDays, round_: int) -> dict[str, Any]:
    content = blank()
    for section in _SECTIONS:
        content[section] |= {key: _typed(value, table) for key, value in told.get(section, {}).items()}
    content["notifiers"] = [
        {key: _typed(value, table) for key, value in one.items()} for one in told.get("notifiers", [])
    ]
    content["children"] = [
        blank_child() | {key: _typed(value, table) for key, value in child.items()} for child in told["children"]
    ]
    if round_:
        for child in content["children"]:
            child["family_name"] = f"{child['family_name']}-{_roman(round_)}"
    content["family"] = told.get("family", [])
    content["agencies"] = [{"contact": "", **agency} for agency in told.get("agencies", [])]
    content["answers"] = {
        key: {"value": value[0], "evidence": value[1]} if isinstance(value, list) else {"value": value, "evidence": ""}
        for key, value in told.get("answers", {}).items()
    }
    content["more_children"] = told.get("more_children", "")
    return content


def _leave_a_draft(case_file: CaseFile, told: dict[str, Any], table: WorkingDays) -> None:
    started = draft.start(case_file)
    draft.save(case_file, started.id, _content(told, table, 0), page="children")


def _bring_chronologies(case_file: CaseFile, case_id: str, told: dict[str, Any]) -> None:
    """Bring in the agencies' chronologies of a story, and make its key practice episodes."""
    for one in told.get("chronology", []):
        found = chronology_import.understand(chronology_import.open_text(one["text"]))
        entries = [with_source(entry, one["source"]) for entry in found.entries]
        chronology_import.bring_in(case_file, case_id, found, entries, one["agency"])
    rows = chronology.whole(case_file, case_id).rows
    for one in told.get("episodes", []):
        made = chronology_change.make_episode(case_file, case_id, one["title"], one["analysis"])
        within = [row.id for row in rows if row.sorts_on in one["on"]]
        chronology_change.put_into_episode(case_file, within, made.id)


def _typed(value: str, table: WorkingDays) -> str:
    """Return a value as it would be typed; a relative day such as `-4`, `w/c -4` or `-15y` becomes what it means."""
    if years := re.fullmatch(r"(.*)-(\d+)y", value):
        return f"{years[1]}{clock.today().year - int(years[2])}"
    if week := re.fullmatch(r"w/c (-\d+)", value):
        day = _day(week[1], table)
        return f"w/c {written(day - timedelta(days=day.weekday()))}"
    return written(_day(value, table)) if re.fullmatch(r"[+-]\d+", value) else value


def _day(value: str, table: WorkingDays) -> date:
    if value[:1] == "-":
        return table.before(clock.today(), int(value[1:]))
    if value[:1] == "+":
        return table.after(clock.today(), int(value[1:]))
    return date.fromisoformat(value)


def _roman(number: int) -> str:
    numerals = ((100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
    text = ""
    for value, sign in numerals:
        text += sign * (number // value)
        number %= value
    return text
