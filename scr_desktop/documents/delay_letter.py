"""The delay letter: to the Panel and the Secretary of State, why the publication of a review is delayed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from scr_desktop.documents.content import (
    Bullets,
    Content,
    Facts,
    Grid,
    Heading,
    KeepTogether,
    LinesToWrite,
    Para,
    SignatureBoxes,
)
from scr_desktop.documents.dates import written_day
from scr_desktop.documents.document import Document
from scr_desktop.documents.sections.others import EFFECTS, by_when, tellings_of
from scr_desktop.documents.sections.words import NO_OFFICE, day_or, invented, review_of
from scr_desktop.domain.case import Hold
from scr_desktop.domain.law.publication import DELAY_REASONS, PANEL, SECRETARY_OF_STATE
from scr_desktop.domain.office import Office
from scr_desktop.domain.standing import DeadlineLine, DutyLine, Standing, extension_words

NAME = "Delay letter"
_ENDS_REVIEW = ("published", "report_complete")
_TO_WRITE = "To be written in: ______________________"


def applies(standing: Standing) -> bool:
    """Return whether reasons for a delay are owed: publication is held up, or the review's time is up or was extended."""
    case = standing.case
    if not case.open or case.day_of("published"):
        return False
    held = any(one.effect == "publication" for one in standing.holds)
    return held or case.day_of("held_up") is not None or bool(_delayed(standing))


def body(standing: Standing, office: Office, as_at: datetime) -> Sequence[Content]:
    """Return the letter of one case as it stood at `as_at` (local time), with lines for what is not recorded."""
    return [
        Para(office.name or NO_OFFICE, "lead"),
        *invented(office),
        Para(written_day(as_at.date())),
        *(Para(who, "strong") for who in addressees(standing)),
        Heading(1, f"Reasons for the delay in publishing a {review_of(standing.regime)}"),
        _which_review(standing),
        Para(_opening(standing)),
        *_reasons(standing),
        *_time_limit(standing),
        *_ahead(standing),
        *_not_published(),
        *_sent(standing),
        KeepTogether([Heading(2, "Signed"), SignatureBoxes([f"For {office.name or _responsible(standing)}"])]),
        Para(f"Source: {DELAY_REASONS.source}.", "small"),
    ]


def addressees(standing: Standing) -> list[str]:
    """Return whom the letter goes to: those who must be told in this case, or else those whom the procedure names."""
    return [line.duty.who for line in _duties(standing)] or [PANEL, SECRETARY_OF_STATE]


def _duties(standing: Standing) -> list[DutyLine]:
    return [line for line in standing.duties if line.duty.rule == DELAY_REASONS.key]


def _responsible(standing: Standing) -> str:
    regime = standing.regime
    return f"the {regime.board[:1].lower()}{regime.board[1:]}" if regime.board[1:2].islower() else regime.board


def _delayed(standing: Standing) -> list[DeadlineLine]:
    """Return the deadlines of the review itself that are late, or have been extended and are not met."""
    return [
        line
        for line in standing.deadlines
        if line.rule.done_by in _ENDS_REVIEW
        and not line.set_aside
        and (line.state == "overdue" or (line.state == "due" and line.extension is not None))
    ]


def _which_review(standing: Standing) -> Content:
    case = standing.case
    return Facts(
        [
            ("Our reference", case.reference),
            ("National reference", case.national_reference.strip() or _TO_WRITE),
            ("Arrangements", standing.regime.name),
            ("The authority became aware", _day(case.day_of("aware"))),
            ("Decision to initiate the review", _day(case.day_of("review_begun"))),
            ("Report complete", day_or(case.day_of("report_complete"), "Not yet")),
        ]
    )


def _opening(standing: Standing) -> str:
    held_up = standing.case.day_of("held_up")
    since = f" since {written_day(held_up)}" if held_up else ""
    return (
        f"The report of this review should be completed and published as soon as possible and no later than six months "
        f"from the decision to initiate it. Publication has been delayed{since}, and this letter gives the reasons."
    )


def _reasons(standing: Standing) -> list[Content]:
    """Return the reasons on record and lines for those that are not."""
    holds = standing.holds
    first = [one for one in holds if one.effect == "publication"]
    other = [one for one in holds if one.effect != "publication"]
    found: list[Content] = [Heading(2, "Why publication is delayed")]
    if first:
        found.append(Bullets([_hold(one) for one in first]))
    if other:
        found += [Para("This stands in the way of the review as well:"), Bullets([_hold(one) for one in other])]
    label = "Further reasons:" if holds else "No reason is on record. The reasons:"
    return [*found, KeepTogether([LinesToWrite(3 if holds else 6, label)])]


def _hold(one: Hold) -> str:
    note = f" {one.note.strip()}" if one.note.strip() else ""
    end = "" if one.cause.rstrip().endswith((".", "!", "?")) else "."
    return (
        f"{one.cause.strip()}{end} It holds up: {EFFECTS.get(one.effect, one.effect).lower()}, since "
        f"{written_day(one.began_on)}. It will be looked at again on {written_day(one.look_again_on)}.{note}"
    )


def _time_limit(standing: Standing) -> list[Content]:
    """Return the time limits that bear on the report, with what was allowed beyond them; no limit is paused."""
    lines = [line for line in standing.deadlines if line.rule.done_by in _ENDS_REVIEW and line.due_on]
    if not lines:
        said = [
            "The six months from the decision to initiate the review have no day: that decision has none on record."
        ]
    else:
        said = [_limit(line) for line in lines]
    return [
        Heading(2, "Time limits"),
        Bullets([*said, "What holds the review up pauses none of these."]),
    ]


def _limit(line: DeadlineLine) -> str:
    due = f"{line.rule.duty}: due on {day_or(line.due_on)}. {line.words}."
    return f"{due} {extension_words(line.extension).rstrip('.')}." if line.extension else due


def _ahead(standing: Standing) -> list[Content]:
    case, again = standing.case, [one.look_again_on for one in standing.holds]
    planned = case.day_of("publication")
    if planned is not None and planned < standing.today:
        planned = None
    next_days = Facts(
        [("Publication is expected", _day(planned)), ("We look at this again", _day(min(again, default=None)))]
    )
    return [
        KeepTogether([Heading(2, "What happens next"), next_days]),
        KeepTogether([LinesToWrite(4, "What is being done meanwhile, so that learning does not wait:")]),
    ]


def _not_published() -> list[Content]:
    label = "If the report is not to be published, or only the improvements are: why (leave empty if it will be):"
    return [KeepTogether([LinesToWrite(3, label)])]


def _sent(standing: Standing) -> list[Content]:
    """Return who has had the reasons already, so that a second letter says that it is one."""
    rows = [
        (line.duty.who, "\n".join([by_when(line, standing.case), *tellings_of(line, standing.case)]))
        for line in _duties(standing)
        if tellings_of(line, standing.case) or line.done_on
    ]
    if not rows:
        return []
    grid = Grid(["Who", "When and how"], rows, widths=(50, 50), row_headers=True)
    return [KeepTogether([Heading(2, "Already told of the delay"), grid])]


def _day(day: date | None) -> str:
    return day_or(day, _TO_WRITE)


DOCUMENT = Document(
    key="delay-letter",
    name=NAME,
    about="To the Panel and the Secretary of State: why the publication of a review is delayed.",
    body=body,
    file_stem="delay-letter",
    applies=applies,
    only_if="it is for an open case whose publication is held up, or whose review is late or was given more time",
)
