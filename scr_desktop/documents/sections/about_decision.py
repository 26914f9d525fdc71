"""What papers about a recommendation or a decision share: its words, its warnings, which case it is, who signs."""

from __future__ import annotations

from collections.abc import Sequence

from scr_desktop.documents.making.texts import texts
from scr_desktop.documents.parts.content import Content, Facts, Heading, KeepTogether, Notice, Para, SignatureBoxes
from scr_desktop.documents.parts.dates import written_day
from scr_desktop.documents.parts.words import NO_OFFICE, noted_on, paragraphs, review_of, with_source
from scr_desktop.domain.progress.case_status import CaseStatus, DeadlineLine
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.records.review.decision import Decision, Recommendation
from scr_desktop.domain.review.foundations import MISSING_THEN
from scr_desktop.domain.review.panel_said import challenge_of
from scr_desktop.domain.review.weighing import contrary_words, decision_of, recommendation_of
from scr_desktop.domain.rules.arrangements import GRACE_MONTHS, TRANSITION_ENDED
from scr_desktop.domain.rules.deadline_state import is_ahead, is_past
from scr_desktop.domain.rules.regime import Regime
from scr_desktop.domain.time.period import add_months

NATIONAL = {
    "yes": "The case may raise issues that are complex or of national importance: a national review may be appropriate.",
    "no": "The case does not appear to raise issues that are complex or of national importance.",
    "unknown": "Whether the case raises issues of national importance has not been considered.",
}


def outcome_words(said: Recommendation | Decision, regime: Regime) -> str:
    """Return an outcome as half a sentence: `a serious case review`, or `no …, but another type of review: …`."""
    name = review_of(regime)
    if said.outcome == "review":
        return f"a {name}"
    if said.outcome == "other_review":
        return f"no {name}, but another type of review: {regime.other_reviews.name(said.other_review)}"
    return f"no {name}, and no other review"


def decision_due(status: CaseStatus) -> list[str]:
    """Return by when a decision is owed, the paragraph with each day; nothing where no time limit has begun."""
    limits = status.regime.decision_limits
    found: list[str] = []
    for line in status.deadlines:
        if line.rule.key not in limits or line.last_on is None or line.set_aside:
            continue
        other = (
            f" or {written_day(line.stands.or_on.on, weekday=True)}"
            if _said_with_it(line) and line.stands.or_on
            else ""
        )
        said = (
            f"{written_day(line.last_on, weekday=True)}{other} ({with_source(line.rule.source).replace(chr(10), ', ')})"
        )
        # Two rules that read the same limit otherwise are one limit with two days, as long as the office has not chosen.
        if found and line.rule.reading and line.rule.reading[0] not in status.working_days.readings:
            found[-1] += f", or by another reading {said}"
        else:
            found.append(said)
    return found


def _said_with_it(line: DeadlineLine) -> bool:
    return line.stands.or_on is not None and not line.stands.or_on.own_line


def on_record(status: CaseStatus, *, reasons: bool = True, lacking: bool = True) -> list[tuple[str, str]]:
    """Return what is recommended and decided already, each with its day and its `reasons`, as far as it is on record.

    What it was `lacking` when it was recorded goes with the reasons, but not on a paper that leaves the office.
    """
    recommended, made = recommendation_of(status.case), decision_of(status.case)
    rows = []
    if recommended:
        on = written_day(recommended.recommended_on)
        rows.append(("Recommended on record", _said(recommended, on, status, reasons, lacking)))
    if made:
        rows.append(("Decided on record", _said(made, decided_day(made), status, reasons, lacking)))
    return rows


def _said(one: Recommendation | Decision, on: str, status: CaseStatus, reasons: bool, lacking: bool) -> str:  # noqa: FBT001 - as above
    said = f"{on}: {outcome_words(one, status.regime)}."
    lacked = f"\n{MISSING_THEN}: {' '.join(one.missing_then)}" if lacking and one.missing_then else ""
    return f"{said} {one.reasons}{lacked}" if reasons else said


def decided_day(made: Decision, *, weekday: bool = False) -> str:
    """Return the day of a decision, or as much of it as is known."""
    return str(made.decided_in) if made.decided_in.known else written_day(made.decided_on, weekday=weekday)


def decided_when(made: Decision) -> str:
    """Return when a decision was made, to stand in a sentence: `on 4 June 2018`, `in June 2019`."""
    return made.decided_in.in_time if made.decided_in.known else f"on {written_day(made.decided_on)}"


def considered_again(status: CaseStatus) -> tuple[str, ...]:
    """Return the paragraph of a letter on a decision that the Panel has challenged since; nothing where it has not."""
    reply = challenge_of(status.case)
    if reply is None:
        return ()
    return (
        "The Panel has challenged this decision: it is being considered again after the Panel’s letter, received on "
        f"{written_day(reply.received_on)}.",
    )


def beware_challenged(status: CaseStatus) -> str:
    """Return what the officer is told before a letter on a decision is drawn that the Panel has challenged since."""
    reply = challenge_of(status.case)
    if reply is None:
        return ""
    return (
        f"The Panel has challenged this decision (its letter was received on {written_day(reply.received_on)}), and it was "
        "not considered again yet. The program’s draft says so; a letter that was begun before does not, until it is begun "
        "again."
    )


def decided_by(made: Decision, status: CaseStatus) -> str:
    """Return who made a decision: the name on record, or those who decide together, or the post."""
    names = [
        partner_view.name
        for partner_view in status.case.partner_views
        if partner_view.decision_id == made.id and partner_view.name.strip()
    ]
    return made.decided_by.strip() or ", ".join(names) or status.regime.decider


CRITERION = "a criterion that must lead to a review"


def contrary_notices(status: CaseStatus) -> list[Content]:
    """Return the warning that the decision that stands is contrary to a criterion, with its reason, or nothing."""
    made = decision_of(status.case)
    return [contrary_notice(made, status.regime)] if made and made.contrary_to else []


def contrary_notice(made: Decision, regime: Regime) -> Notice:
    """Return the warning about one decision that was contrary to a criterion when it was made."""
    paragraphs = "\n".join(made.contrary_to)
    return Notice(
        f"The decision of {decided_day(made)} ({outcome_words(made, regime)}) is contrary to:\n{paragraphs}\n"
        f"The reason given: {made.contrary_why}",
        f"Contrary to {contrary_words(made.contrary_to, CRITERION)}",
    )


def missing_notices(status: CaseStatus) -> list[Content]:
    """Return the warning of what the decision that stands lacked when it was recorded, or nothing."""
    made = decision_of(status.case)
    return [missing_notice(made, status.regime)] if made and made.missing_then else []


def missing_notice(made: Recommendation | Decision, regime: Regime) -> Notice:
    """Return the warning of what a recommendation or decision lacked when it was recorded."""
    if isinstance(made, Decision):
        what, on = "decision", decided_day(made)
    else:
        what, on = "recommendation", written_day(made.recommended_on)
    return Notice(
        "\n".join([f"The {what} of {on} ({outcome_words(made, regime)}):", *made.missing_then]),
        MISSING_THEN,
    )


def superseded(at: str, why: str, what: str) -> list[Content]:
    """Return the warning that what a paper shows no longer stands, with the reason, or nothing."""
    if not at:
        return []
    return [Notice(f"This {what} no longer stands. Since {noted_on(at)}: {why}", "Superseded")]


def with_contrary(
    content: Sequence[Content], status: CaseStatus, *, lists_lacking: bool = False, outside: bool = False
) -> list[Content]:
    """Return the content of a paper with the warnings about the decision that stands below its first heading.

    One that shows them itself, wherever that is, keeps them there.

    That it is contrary to a criterion stands on each paper of the case but those that go `outside`, to one who oversees
    nothing; what it lacked, on one that `lists_lacking` and tells of it: such a list names agencies that have not
    answered and is nothing for one who only hears the outcome.
    """
    if outside:
        return [*content]
    lacked = missing_notices(status) if lists_lacking and _tells_of_decision(content, status) else []
    notices = [one for one in (*contrary_notices(status), *lacked) if one not in content]
    place = next((number for number, one in enumerate(content, 1) if isinstance(one, Heading)), 0)
    return [*content[:place], *notices, *content[place:]]


def _tells_of_decision(content: Sequence[Content], status: CaseStatus) -> bool:
    """Return whether a paper tells of the decision that stands: its day or its reasons are among the words."""
    made = decision_of(status.case)
    signs = (decided_day(made), made.reasons) if made else ()
    return any(sign in text for text in texts(content) for sign in signs)


def which_case(status: CaseStatus) -> Facts:
    """Return which case a paper is about: its references and arrangements, no person's name."""
    case = status.case
    return Facts(
        [
            ("Our reference", case.reference),
            ("National reference", case.national_reference.strip() or "None recorded"),
            ("Arrangements", status.regime.name),
        ]
    )


def deciders(status: CaseStatus, office: Office) -> str:
    """Return who decides, as a sentence names them: the Chair by name, or the partners."""
    regime = status.regime
    if regime.partners:
        return f"the safeguarding partners ({', '.join(partner.lower() for partner in regime.partners)})"
    return f"the {regime.decider}" + (f", {office.chair}," if office.chair.strip() else "")


def board_ended(status: CaseStatus, office: Office) -> bool:
    """Return whether nobody acts for the board of a case any more, on the day on which it is looked at.

    From the beginning of the partner arrangements a board only finishes reviews begun, for twelve months at most.
    """
    if not status.regime.of_board and status.regime.may_commission:
        return False
    begin = office.arrangements_begin_on or TRANSITION_ENDED
    if is_ahead(begin, status.today):
        return False
    begun = status.case.day_of("review_begun") is not None
    return not begun or is_past(add_months(begin, GRACE_MONTHS), status.today)


def signs(status: CaseStatus, office: Office) -> tuple[str, ...]:
    """Return who signs what records a decision: the one who decides, or each of the partners."""
    regime = status.regime
    if regime.partners:
        return tuple(f"For the {partner[:1].lower()}{partner[1:]}" for partner in regime.partners)
    return (f"{regime.decider}: {office.chair}" if office.chair.strip() else regime.decider,)


def signs_letter(status: CaseStatus, office: Office) -> tuple[str, ...]:
    """Return who signs a letter about a decision: who signs the decision, or the office once nobody acts for its board."""
    return (f"For {office.name or NO_OFFICE}",) if board_ended(status, office) else signs(status, office)


def signed(people: Sequence[str], event: str, regime: Regime, sheet: str = "") -> KeepTogether:
    """Return room for `people` to sign, the code of the `sheet` in it, with the paragraphs that ask for `event`."""
    source = paragraphs(regime, event) or regime.source.paragraph
    return KeepTogether([Heading(2, "Signed"), SignatureBoxes(people, sheet), Para(f"Source: {source}.", "small")])
