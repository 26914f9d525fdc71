"""Who is told before publication, of a review, of a delay and at the end of grace: procedure 5B, 8A, 8B, appendix 4."""

from dataclasses import replace
from datetime import date

from scr_desktop.domain.law import board_review, practice_review
from scr_desktop.domain.rules.after_decision import DelayReasons
from scr_desktop.domain.rules.arrangements import PANEL_BEGAN
from scr_desktop.domain.rules.condition import UnlessShown, any_of
from scr_desktop.domain.rules.criterion import Duty
from scr_desktop.domain.rules.deadline import DeadlineRule
from scr_desktop.domain.sources.source import Binding, Force, Source
from scr_desktop.domain.time.period import as_soon_as_possible

_ALWAYS = UnlessShown(any_of())
_DELAY = Source("Procedure 8B, appendix 4", Force.STATUTORY_GUIDANCE)
_P5B = Source("Procedure 4A, 5B", Force.STATUTORY_GUIDANCE)
_GRACE = Source("Procedure, grace period", Force.STATUTORY_GUIDANCE)

OLD_PANEL, PANEL = "National Panel of Independent Experts", "Child Safeguarding Practice Review Panel"
SECRETARY_OF_STATE, DFE, OFSTED = "Secretary of State (Department for Education)", "Department for Education", "Ofsted"

DELAY_REASONS = DeadlineRule(
    "delay_reasons",
    "The Panel and the Secretary of State are told why publication is delayed",
    "held_up",
    as_soon_as_possible(),
    _DELAY,
    "Those responsible for the review",
    done_by="delay_told",
    only_once_begun=True,
)
DELAY = DelayReasons(
    DELAY_REASONS,
    (PANEL, SECRETARY_OF_STATE),
    "The report of this review should be completed and published as soon as possible and no later than six months from "
    "the decision to initiate it.",
    "The six months from the decision to initiate the review have no day: that decision has none on record.",
)


def _tell(
    prefix: str, who: tuple[str, ...], of: str, after: str, rule: str, source: Source, since: date = date.min
) -> tuple[Duty, ...]:
    """Return the duty to tell each of `who`; none is listed before the event it follows."""
    return tuple(
        Duty(f"{prefix}_{number}", name, of, after, rule, source, _ALWAYS, since=since, only_once_begun=True)
        for number, name in enumerate(who, 1)
    )


def bound_alone(source: Source, word: str) -> Source:
    """Return the source of a telling whose addressee alone is bound by it, by that word; what is only asked is no regulation."""
    return replace(source, binds=(Binding("", source.force, word),), perhaps=source.perhaps if word == "must" else "")


DELAY_DUTIES = tuple(
    replace(duty, each_time=True)
    for duty in _tell(
        "delay", (PANEL, SECRETARY_OF_STATE), "the reasons for the delay", "held_up", "delay_reasons", _DELAY
    )
)
# A board tells the panel that there was on the day publication was held up.
BOARD_DELAY_DUTIES = (
    replace(DELAY_DUTIES[0], key="delay_old_panel", who=OLD_PANEL, until=PANEL_BEGAN),
    replace(DELAY_DUTIES[0], since=PANEL_BEGAN),
    *DELAY_DUTIES[1:],
)
LOCAL_REVIEW_DUTIES = tuple(
    replace(duty, each_time=True)
    for duty in _tell(
        "review",
        (PANEL, OFSTED, DFE),
        "the local review, with the name of any reviewer commissioned",
        "review_begun",
        "inform_of_review",
        _P5B,
    )
)
# A reviewer commissioned only after that is named to the same three.
REVIEWER_DUTIES = tuple(
    replace(duty, each_time=True)
    for duty in _tell(
        "reviewer", (PANEL, OFSTED, DFE), "the name of the reviewer", "reviewer_commissioned", "name_reviewer", _P5B
    )
)
REPORT_DUTIES = tuple(
    replace(duty, source=bound_alone(duty.source, "should" if duty.who == OFSTED else "must"))
    for duty in _tell(
        "report",
        (PANEL, SECRETARY_OF_STATE, OFSTED),
        "the full report, or the information on improvements",
        "publication",
        practice_review.SEND_BEFORE_PUBLICATION.key,
        practice_review.P8B_COPIES,
    )
)
BOARD_REPORT_DUTIES = (
    Duty(
        "report_old_panel", OLD_PANEL, "the report before publication", "publication", "send_before_publication",
        board_review.P83E, _ALWAYS, until=PANEL_BEGAN, only_once_begun=True,
    ),
    *_tell(
        "report", (PANEL,), "the report before publication", "publication", "send_before_publication",
        board_review.P83E, since=PANEL_BEGAN,
    ),
    # An event recorded while the panel alone was asked for says nothing of these two.
    *(
        replace(duty, key=f"report_{key}", by_telling_only=True)
        for key, duty in zip(("secretary_of_state", "ofsted"), _tell(
            "report", (SECRETARY_OF_STATE, OFSTED), "the report before publication", "publication",
            "send_before_publication", board_review.APPENDIX_4_COPIES,
        ), strict=True)
    ),
)  # fmt: skip
HAND_OVER_DUTIES = tuple(
    replace(duty, ended_by=("published",), by_telling_only=True)
    for duty in _tell(
        "hand_over",
        ("Safeguarding partners", PANEL, DFE),
        "the complete report, or all information on an unfinished review with its learning",
        "arrangements_begun",
        "grace_end",
        _GRACE,
    )
)
