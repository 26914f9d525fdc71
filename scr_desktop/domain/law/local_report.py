"""The duty to report a notifiable incident to Ofsted and the board, before there was a Panel to notify: procedure 3.1, 4.1."""

from dataclasses import replace

from scr_desktop.domain.condition import Condition, Shown, all_of, any_of
from scr_desktop.domain.criterion import Duty
from scr_desktop.domain.deadline import DeadlineRule
from scr_desktop.domain.law import board_review, residence, serious_case_review
from scr_desktop.domain.period import working_days
from scr_desktop.domain.source import Force, Source
from scr_desktop.domain.whose import Body, Holder, InArea

_REPORTED = Source("Working Together 2015 ch 4 (p75); procedure 3.1", Force.STATUTORY_GUIDANCE)
NOTIFIABLE = any_of(*(criterion.when for criterion in serious_case_review.NOTIFIABLE_2015))

NOTIFY = DeadlineRule(
    "notify",
    "The local authority reports the notifiable incident to Ofsted",
    "aware",
    working_days(5),
    _REPORTED,
    "Local authority",
    done_by="notification_sent",
    when=NOTIFIABLE,
)
REPORT = replace(
    NOTIFY,
    key="report_locally",
    duty=f"The local authority reports the notifiable incident to the {board_review.BOARD}",
    done_by="partners_told",
)


def other_board(rule: str, notifiable: Condition) -> Duty:
    """Return the duty to tell the board that decides where the child normally lives in another area."""
    return Duty(
        "other_board",
        "The Local Safeguarding Children Board of the area where the child normally lives",
        "the incident, for it to decide",
        "aware",
        rule,
        residence.SOURCE,
        Shown(all_of(notifiable, residence.LIVES_ELSEWHERE)),
        done_by=("other_area_told",),
        in_area=InArea(Body.BOARD, Holder.WHERE_RESIDENT),
    )


DUTIES = (
    Duty("ofsted", "Ofsted", "the incident", "aware", "notify", _REPORTED, NOTIFIABLE),
    Duty("board", board_review.BOARD, "the incident", "aware", "report_locally", _REPORTED, NOTIFIABLE),
    other_board("notify", NOTIFIABLE),
)
