"""What the command line answers about a whole notification, nothing kept: the same as the wizard's verdict panel."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from scr_desktop.commands.json_file import read_object
from scr_desktop.commands.show import show
from scr_desktop.domain.problem import AgainstAnother, Unreadable

if TYPE_CHECKING:
    from datetime import date

    from scr_desktop.domain.progress.case_status import CaseStatus, DeadlineLine, DutyLine
    from scr_desktop.domain.rules.regime import Resolution
    from scr_desktop.services.case.draft import Preview

_HOLDS = "one notification, as `facts --notification --json` prints it"


def assess(options: argparse.Namespace) -> int:
    """Say under which arrangements a notification falls, whose duty it is, what is open, and what is due when.

    Returns exit status 1 where an entry cannot be read: what is said then stands without it.
    """
    from scr_desktop.domain.entries.notification_choices import chosen
    from scr_desktop.domain.entries.notification_given import filled
    from scr_desktop.services.case.draft import preview_for
    from scr_desktop.services.regime import every_fact, every_process

    content, wrong = chosen(
        filled(read_object(options.notification, _HOLDS)), every_fact(), every_process(), options.local_authority
    )
    found = preview_for(content, options.arrangements_begin, "\n".join(options.local_authority))
    found = replace(found, problems=(*wrong, *found.problems))
    value = _value(found)
    show(options, value, lambda: _lines(found, value))
    unread = [problem.whole for problem in found.problems if isinstance(problem, Unreadable)]
    if unread:
        print(f"Not read, so that nothing follows from it: {' '.join(unread)}", file=sys.stderr)
    return 1 if unread else 0


def shape(options: argparse.Namespace) -> None:
    """Print a notification in which nothing is written yet, each entry with what it takes."""
    from scr_desktop.domain.entries.notification_given import described

    value = described()
    show(options, value, lambda: json.dumps(value, ensure_ascii=False, indent=2).splitlines())


def _value(found: Preview) -> dict[str, Any]:
    problems: list[dict[str, Any]] = [
        {
            "entry": problem.field,
            "where": problem.where,
            "text": problem.sentence,
            "read": not isinstance(problem, Unreadable),
        }
        for problem in found.problems
    ]
    against = [problem.whole for problem in found.problems if isinstance(problem, AgainstAnother)]
    if found.resolution is None or found.status is None:
        said = _without_day(found, against)
    else:
        said = _with_day(found.resolution, found.status, against)
    return {**said, "problems": problems}


def _without_day(found: Preview, against: list[str]) -> dict[str, Any]:
    """Return what is said as long as the day of awareness is not known: nothing follows yet."""
    from scr_desktop.services.case.draft import still_open

    nothing = dict.fromkeys(("regime", "why", "notifiable", "whose", "serious_case", "review"))
    lists = (
        "regimes",
        "notify",
        "notify_open",
        "deadlines",
        "prompts",
        "prompts_open",
        "spoken_of",
        "children_to_see_to",
    )
    empty: dict[str, list[Any]] = {key: [] for key in lists}
    return {**nothing, "open": still_open(found), **empty, "contradictions": against}


def _with_day(resolution: Resolution, status: CaseStatus, against: list[str]) -> dict[str, Any]:
    """Return what follows once the day of awareness is known."""
    from scr_desktop.domain.entries.spoken_of import offered
    from scr_desktop.domain.progress.other_children import unseen
    from scr_desktop.domain.progress.so_far import more_to_tell
    from scr_desktop.domain.review.decided_already import notices
    from scr_desktop.domain.rules.event import PASSES_ON

    incident = [line for line in status.duties if line.duty.after in {"aware", PASSES_ON}]
    return {
        "regime": None if resolution.others else resolution.regime.key,
        "regimes": [one.key for one in resolution.possible],
        "why": resolution.why,
        **_verdict(status, against),
        "notify": [_duty(line, status) for line in incident],
        "notify_open": more_to_tell(status),
        "deadlines": [_deadline(line) for line in status.deadlines],
        "prompts": [f"{process.name}: {process.text}" for process in status.verdict.prompts],
        "spoken_of": [one.question for one in offered(status.case)],
        "children_to_see_to": unseen(status.case),
        "prompts_open": [process.name for process in status.verdict.prompts_open],
        "notices": list(notices(status)),
    }


def _verdict(status: CaseStatus, against: list[str]) -> dict[str, Any]:
    from scr_desktop.domain.progress import verdict_words as words
    from scr_desktop.domain.progress.open_words import open_sentences

    verdict = status.verdict
    serious = {"yes": "yes", "no": "no", "unknown": "open"}[words.serious_case_state(status)]
    contradictions = [f"{contradiction.text} [{contradiction.source}]" for contradiction in verdict.contradictions]
    return {
        "notifiable": words.notifiable_key(status),
        "whose": words.whose_words(status),
        "serious_case": serious,
        "review": str(verdict.review),
        "review_word": verdict.word if verdict.review == "must" else None,
        "review_settled": words.review_state(status) != "unknown",
        "review_could_be": str(verdict.could_be),
        "decided_by": str(verdict.decided_by.whose),
        "decided_here": _decided_here(status),
        "said": [
            words.notifiable_sentence(status),
            *filter(None, [words.safe_day_sentence(status)]),
            words.serious_case_sentence(status),
            words.review_sentence(status),
        ],
        "because": [{"source": str(reason.source), "text": reason.text} for reason in verdict.met],
        "open": open_sentences(status),
        "contradictions": [*contradictions, *words.disagreement_sentences(status).values(), *against],
    }


def _decided_here(status: CaseStatus) -> bool | None:
    """Return whether a review can be decided on here: not where another area decides, or the case passes to the partners.

    None where the editions that may govern say different things.
    """
    from scr_desktop.domain.rules.whose import Whose

    found = {
        one.may_commission and one.verdict.decided_by.whose is not Whose.OTHER for one in status.under or (status,)
    }
    return found.pop() if len(found) == 1 else None


def _duty(line: DutyLine, status: CaseStatus) -> dict[str, Any]:
    return {
        "who": line.duty.who,
        "duty": line.duty.of,
        **_due(line.due_on, at_once=line.at_once),
        "force": str(line.duty.source.force),
        "source": line.duty.source.paragraph,
        "settled": not status.verdict.leaves_open(line.duty),
    }


def _deadline(line: DeadlineLine) -> dict[str, Any]:
    others = line.calculation.other_readings if line.calculation else ()
    return {
        "rule": line.rule.key,
        "duty": line.rule.duty,
        **_due(line.due_on, at_once=line.stands.at_once),
        "met": line.met_on.isoformat() if line.met_on else None,
        "late": line.stands.late and not line.set_aside,
        "if": f"if it proves {line.stands.proves}" if line.stands.proves and not line.met_on else "",
        "other_readings": [{"due": one.due_on.isoformat(), "reading": one.reading} for one in others],
        "source": line.rule.source.paragraph,
        "force": str(line.rule.source.force),
    }


def _due(due_on: date | None, *, at_once: bool) -> dict[str, str | None]:
    """Return the day by which something is due, or from which it is owed as soon as possible: never one for the other."""
    day = due_on.isoformat() if due_on else None
    return {"due": None if at_once else day, "as_soon_as_possible_from": day if at_once else None}


def _by(one: Mapping[str, Any]) -> str:
    since = one["as_soon_as_possible_from"]
    if since:
        return f"as soon as possible from {since}"
    return f"by {one['due']}" if one["due"] else "no day is given"


def _dated(one: Mapping[str, Any]) -> str:
    """Return when a deadline was met, is due, or from when it is owed as soon as possible."""
    if one["met"]:
        return f"Done{', late' if one['late'] else ''}: {one['met']}"
    return f"Due: {one['due']}" if one["due"] else f"Owed {_by(one)}:"


def _told_line(one: Mapping[str, Any]) -> str:
    from scr_desktop.domain.progress.addressees import in_sentence

    open_ = "" if one["settled"] else " – for as long as it is open"
    return f"Tell: {in_sentence(one['who'])} of {one['duty']}, {_by(one)} [{one['force']}]{open_}"


def _dated_line(one: Mapping[str, Any]) -> str:
    hangs = f" – {one['if']}" if one["if"] else ""
    return f"{_dated(one)} {one['duty']} [{one['source']}]{hangs}"


def _lines(found: Preview, value: Mapping[str, Any]) -> list[str]:
    if found.status is None:
        return [*(f"Open: {text}" for text in value["open"]), *(f"Check: {one['text']}" for one in value["problems"])]
    return [
        f"{' or '.join(value['regimes'])}: {value['why']}",
        *value["said"],
        *(f"Note: {text}" for text in value["notices"]),
        *(f"Because: {one['text']} [{one['source']}]" for one in value["because"]),
        *(f"Open: {text}" for text in value["open"]),
        *(f"Contradiction: {text}" for text in value["contradictions"]),
        *(_told_line(one) for one in value["notify"]),
        *(f"May have to be told too: {name}" for name in value["notify_open"]),
        *(_dated_line(one) for one in value["deadlines"] if one["due"] or one["as_soon_as_possible_from"]),
        *(f"Consider: {text}" for text in value["prompts"]),
        *(f"May still be brought up: {name}" for name in value["prompts_open"]),
        *value["spoken_of"],
        *(f"Enter the safety of another child: {name}" for name in value["children_to_see_to"]),
        *(f"Check: {problem.whole}" for problem in found.problems if not isinstance(problem, AgainstAnother)),
    ]
