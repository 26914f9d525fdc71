"""What the command line answers about the law: rules, deadlines, regimes, questions and criteria."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from scr_desktop.commands import notification
from scr_desktop.commands.json_file import read_object
from scr_desktop.commands.show import show
from scr_desktop.domain.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scr_desktop.domain.rules.criterion import Duty, Verdict
    from scr_desktop.domain.rules.deadline import Calculation, DeadlineRule
    from scr_desktop.domain.rules.regime import Regime
    from scr_desktop.services.regime import Law

_TRUTH = {"yes": True, "no": False, "unknown": None}

_HOLDS = 'one object of fact keys and answers, like {"died": true}'


def rules(options: argparse.Namespace) -> None:
    """List every deadline rule, or those of one regime: of a case file that is named as its office confirmed them."""
    law = _law(options)
    wanted = [law.by_key(options.regime)] if options.regime else law.regimes
    rows = [_rule(regime, rule) for regime in wanted for rule in regime.rules]
    show(
        options,
        rows,
        lambda: [
            f"{row['regime']}  {row['key']}: {row['within']} – {row['duty']} [{_cited(row)}; {row['force_words']}]"
            for row in rows
        ],
    )


def _law(options: argparse.Namespace) -> Law:
    """Return the law of the office whose case file is named, or else the program's own."""
    from scr_desktop.commands.case_file import opened
    from scr_desktop.services.office import office
    from scr_desktop.services.regime import as_built

    if options.case_file is None:
        return as_built()
    with opened(options) as case_file:
        return office.law(case_file)


def _cited(row: dict[str, Any]) -> str:
    """Return the paragraph, with the edition it stands in where it does not name that itself."""
    named = not row["edition"] or row["edition"] in row["paragraph"]
    return str(row["paragraph"] if named else f"{row['edition']}: {row['paragraph']}")


def _rule(regime: Regime, rule: DeadlineRule) -> dict[str, Any]:
    from scr_desktop.domain.rules.event import EVENTS

    return {
        "regime": regime.key,
        "key": rule.key,
        "duty": rule.duty,
        "counted_from": rule.counted_from,
        "counted_from_words": f"the day {EVENTS[rule.counted_from].words}",
        "within": str(rule.within),
        "source": rule.source.paragraph,
        "edition": rule.source.text,
        "paragraph": rule.source.paragraph,
        "since": rule.source.since.isoformat() if rule.source.since else None,
        "before": rule.source.before,
        "force": str(rule.source.force),
        "force_words": rule.source.force_words if rule.source.sure else rule.source.doubt,
        "force_by_addressee": [
            {"who": one.who, "force": str(one.force), "word": one.word} for one in rule.source.binds
        ],
        "confirmed": rule.source.sure,
        "confirmed_by_office": rule.source.confirmed,
        "doubt": "" if rule.source.sure else rule.source.doubt,
        "note": rule.source.note,
        "falls_on": rule.falls_on,
    }


def deadline(options: argparse.Namespace) -> None:
    """Reckon one deadline from a day, with its argument."""
    from scr_desktop.domain.facts.office_hours import after_hours, says_when
    from scr_desktop.domain.rules.deadline import calculate, rule_by_key
    from scr_desktop.domain.rules.event import EVENTS
    from scr_desktop.domain.time.working_days import WorkingDays
    from scr_desktop.services.check import check_time
    from scr_desktop.services.regime import by_key

    check_time(options.at)
    if options.at.strip() and not says_when(options.at):
        raise Problem(
            f"“{options.at.strip()[:40]}” says nothing of a time: write it like 21:40, or “out of hours”.", "at"
        )
    rule = rule_by_key(by_key(options.regime).rules, options.rule)
    found = calculate(rule, options.from_on, WorkingDays(), late=after_hours(options.at, {}))
    value = {
        "due": None if rule.at_once else found.due_on.isoformat(),
        "as_soon_as_possible_from": found.due_on.isoformat() if rule.at_once else None,
        "counted": [day.isoformat() for day in found.counted],
        "skipped": [{"date": one.day.isoformat(), "why": one.why} for one in found.skipped],
        "source": rule.source.paragraph,
        "force": str(rule.source.force),
        "other_readings": [
            {"due": other_reading.due_on.isoformat(), "reading": other_reading.reading}
            for other_reading in found.other_readings
        ],
        "warnings": list(found.warnings),
    }
    words = EVENTS[rule.counted_from].words
    said = [*_other_readings(found), f"Source: {rule.source}.", *(f"Warning: {warning}" for warning in found.warnings)]
    show(options, value, lambda: [*found.argument(words), *said])


def _other_readings(found: Calculation) -> list[str]:
    """Return a line for each other day that the rule can be read to lead to."""
    from scr_desktop.domain.time.part_date import written

    return [f"Or {written(other_reading.due_on)}: {other_reading.reading}" for other_reading in found.other_readings]


def regime(options: argparse.Namespace) -> None:
    """Say which arrangements govern a case with these days."""
    from scr_desktop.domain.rules.arrangements import CaseDates
    from scr_desktop.services.regime import governing

    found = governing(CaseDates(options.aware, options.arrangements_begin, options.review_begun))
    may = {one.may_commission for one in found.possible}
    name = " or ".join(one.name for one in found.possible)
    value = {
        "regime": None if found.others else found.regime.key,
        "regimes": [one.key for one in found.possible],
        "name": name,
        "why": found.why,
        "source": "; ".join(dict.fromkeys(str(one.source) for one in found.possible)),
        "may_commission": found.regime.may_commission if len(may) == 1 else None,
        "review": " or ".join(dict.fromkeys(one.review_short for one in found.possible)),
        "notices": list(found.regime.notices_for(options.aware)),
    }
    notices = found.regime.notices_for(options.aware)
    show(options, value, lambda: [name, found.why, *notices, f"Source: {value['source']}."])


def facts(options: argparse.Namespace) -> None:
    """List the questions that a regime asks of a case, or every entry of a notification."""
    if options.notification:
        notification.shape(options)
        return
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
    show(options, rows, lambda: [f"{row['key']}: {row['text']} [{row['source']}]" for row in rows])


def assess(options: argparse.Namespace) -> int:
    """Say what the criteria of a regime make of a file of facts, or what follows from a whole notification.

    Returns the exit status: 1 where an entry of the notification cannot be read.
    """
    if options.notification:
        return notification.assess(options)
    if options.facts_file is None:
        raise Problem("Name the file of facts: assess --regime KEY FACTS.json.")
    from scr_desktop.domain.rules.fact import checked_answers
    from scr_desktop.services.regime import by_key

    edition = by_key(options.regime)
    verdict = edition.judge(checked_answers(read_object(options.facts_file, _HOLDS), edition.facts))
    incident = [duty for duty in verdict.notify if duty.after == "aware"]
    show(options, _verdict(verdict, incident), lambda: _verdict_lines(verdict, incident))
    return 0


def _settled(truth: str, verdict: Verdict) -> str:
    """Return a yes as it is, and a no only where no answers contradict each other: until one is changed it is not known."""
    return "unknown" if truth == "no" and verdict.contradictions else truth


def _verdict(verdict: Verdict, incident: Sequence[Duty]) -> dict[str, Any]:
    whose = str(verdict.notified_by.whose)
    return {
        "notifiable": _TRUTH[_settled(verdict.notifiable, verdict)],
        "whose": "open" if _settled(whose, verdict) == "unknown" else whose,
        "serious_case": _TRUTH[_settled(verdict.serious_case, verdict)],
        "review": str(verdict.review),
        "review_could_be": str(verdict.could_be),
        "notify": list(dict.fromkeys(duty.who for duty in incident)),
        "prompts": [f"{process.name}: {process.text}" for process in verdict.prompts],
        "because": [{"source": str(reason.source), "text": reason.text} for reason in verdict.met],
        "contradictions": [
            {"source": str(contradiction.source), "text": contradiction.text}
            for contradiction in verdict.contradictions
        ],
        "unanswered": list(verdict.unanswered),
    }


def _verdict_lines(verdict: Verdict, incident: Sequence[Duty]) -> list[str]:
    from scr_desktop.domain.progress.addressees import in_sentence

    words = {"yes": "yes", "no": "no", "unknown": "not yet known"}
    return [
        f"Notifiable: {words[_settled(verdict.notifiable, verdict)]}",
        f"Serious case: {words[_settled(verdict.serious_case, verdict)]}",
        f"Review: {verdict.review.replace('_', ' ')}",
        *(f"Contradiction: {contradiction.text} [{contradiction.source}]" for contradiction in verdict.contradictions),
        *(f"Because: {reason.text} [{reason.source}]" for reason in verdict.met),
        *(f"Tell: {in_sentence(duty.who)} of {duty.of} [{duty.source}]" for duty in incident),
        *(f"Consider: {process.name}" for process in verdict.prompts),
    ]
