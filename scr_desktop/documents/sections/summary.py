"""The cover and the summary: which case, under which arrangements, what is asked of whom, what comes next."""

from __future__ import annotations

from datetime import datetime

from scr_desktop.documents.content import Content, Facts, Grid, Heading, Link, Notice, Para
from scr_desktop.documents.dates import written_day, written_time
from scr_desktop.documents.sections.agencies import agencies_in_brief
from scr_desktop.documents.sections.criteria import contradictions, unanswered_questions, verdict_sentences
from scr_desktop.documents.sections.people import age_of
from scr_desktop.documents.sections.words import (
    NO_OFFICE,
    UNKNOWN,
    choice,
    counted,
    invented,
    or_unknown,
    review_of,
    two_line_day,
)
from scr_desktop.domain.case import HARM, Case, Child
from scr_desktop.domain.condition import Truth
from scr_desktop.domain.event import EVENTS
from scr_desktop.domain.office import Office
from scr_desktop.domain.regime import Regime
from scr_desktop.domain.review_need import review_need
from scr_desktop.domain.standing import Standing

NEXT_DATES = 6


def cover(title: str, standing: Standing, office: Office, as_at: datetime) -> list[Content]:
    """Return the cover: office, case, arrangements with the reason they apply, time, marking, who decides."""
    case, regime = standing.case, standing.regime
    return [
        Para(office.name or NO_OFFICE, "lead"),
        Para(title, "title"),
        Para(case.title, "lead"),
        *invented(office),
        Facts(
            [
                ("Reference", case.reference),
                ("Decision asked of", regime.decider),
                ("On the recommendation of", regime.recommender),
                ("Arrangements", f"{regime.name} ({regime.option})"),
                ("Why they apply", _why(standing)),
                ("Opened", written_day(case.opened_on)),
                ("Stage", stage_words(standing)),
                ("As at", written_time(as_at)),
                ("Marking", office.marking or "None"),
            ]
        ),
        *notices(standing),
    ]


def notices(standing: Standing) -> list[Content]:
    """Return what must be known of the law of this case, and that its notification does not stand if it does not."""
    return [*_no_longer_stands(standing.case), *(Notice(text) for text in standing.notices)]


def _no_longer_stands(case: Case) -> list[Content]:
    """Return a notice for a notification withdrawn or found not to meet the criteria; what it was due stays readable."""
    return [
        Notice(
            f"On {written_day(event.happened_on)} {EVENTS[event.kind].words}."
            + (f" {event.note}" if event.note else ""),
            EVENTS[event.kind].label,
        )
        for event in case.events
        if event.kind in {"withdrawn", "criteria_not_met"} and not event.superseded_at
    ]


def stage_words(standing: Standing) -> str:
    """Return the stage of a case and what it waits for, or why it was closed."""
    case, stage = standing.case, standing.stage
    if case.closed_on is not None:
        return f"Closed on {written_day(case.closed_on)}: {case.closed_why}"
    return f"{stage.name}; waiting for {stage.waits_for}"


def summary(standing: Standing) -> list[Content]:
    """Return the summary that a reader with one minute needs."""
    case = standing.case
    return [
        Heading(1, "Summary"),
        Para(asked(standing.regime), "lead"),
        Facts(
            [
                ("Children", "\n".join(_child(child, case) for child in case.children) or UNKNOWN),
                ("Incident", f"{or_unknown(case.incident_on)}; place: {or_unknown(case.place)}"),
                ("What the criteria say", " ".join(verdict_sentences(standing))),
                ("Criteria", _criteria_in_numbers(standing)),
                *_rapid_review(standing),
                ("Agencies", agencies_in_brief(standing)),
            ]
        ),
        Link("Each criterion, with the questions and what they were answered", "#criteria"),
        *contradictions(standing),
        *_next_dates(standing),
        Link("All dates, and how each was counted", "#deadlines"),
    ]


def asked(regime: Regime) -> str:
    """Return what is asked of the deciders, in a sentence."""
    if not regime.may_commission:
        return (
            f"Asked of the {regime.decider}: to pass this case, with all information about it, to the safeguarding "
            f"partners. No new {review_of(regime)} may be commissioned."
        )
    return f"Asked of: {regime.decider}. To decide whether to hold a {review_of(regime)}."


def _why(standing: Standing) -> str:
    return standing.case.regime_why or f"Source: {standing.regime.source.paragraph}."


def _child(child: Child, case: Case) -> str:
    age = age_of(child, case)
    said = [child.name, f"aged {age}" if age != UNKNOWN else "age not known", choice(HARM, child.harm).lower()]
    return ", ".join(said if child.harm != "unknown" else [*said[:2], "harm not known yet"])


def _criteria_in_numbers(standing: Standing) -> str:
    weighed = {one.key for one in standing.regime.criteria if one.weighs}
    truths = [one.truth for one in standing.verdict.reasons if one.key not in weighed]
    said = (
        f"{truths.count(Truth.YES)} met, {truths.count(Truth.NO)} not met, {truths.count(Truth.UNKNOWN)} not yet known."
    )
    if open_ones := unanswered_questions(standing):
        said += f" {counted(len(open_ones), 'question')} still to be answered (listed under Criteria)."
    return said


def _rapid_review(standing: Standing) -> list[tuple[str, str]]:
    """Return whether a rapid review is required, why and by what source, under arrangements that know one."""
    if standing.regime.rapid_review is None:
        return []
    need = review_need(standing)
    return [("Rapid review", f"{need.sentence} {need.why} Source: {need.source}.")]


def _next_dates(standing: Standing) -> list[Content]:
    if standing.case.closed_on is not None:
        return [Heading(2, "Next dates"), Para("The case is closed.")]
    open_lines = [line for line in standing.deadlines if line.state in {"due", "overdue"} and not line.set_aside]
    rows = [
        (two_line_day(line.due_on), line.rule.duty, line.rule.falls_on, line.words)
        for line in open_lines[:NEXT_DATES]
        if line.due_on
    ]
    return [
        Heading(2, "Next dates"),
        Grid(
            ["Due", "What is due", "Who must act", "State"],
            rows,
            widths=(24, 38, 20, 18),
            row_headers=True,
            empty="Nothing is due at present.",
        ),
    ]
