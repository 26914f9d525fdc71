"""The duty to report a notifiable incident to Ofsted and the board, before there was a Panel to notify: procedure 3.1, 4.1."""

from dataclasses import replace

from scr_desktop.domain.law import board_review, national_notification, residence, serious_case_review
from scr_desktop.domain.rules import vocabulary as facts
from scr_desktop.domain.rules.condition import Condition, Shown, UnlessShown, all_of, any_of
from scr_desktop.domain.rules.criterion import Duty
from scr_desktop.domain.rules.deadline import DeadlineRule
from scr_desktop.domain.rules.fact import Question
from scr_desktop.domain.rules.whose import Body, Holder, InArea
from scr_desktop.domain.sources.source import Force, Source
from scr_desktop.domain.time.period import working_days

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
    outlives_hand_over=True,
    when=NOTIFIABLE,
)
REPORT = replace(
    NOTIFY,
    key="report_locally",
    duty=f"The local authority reports the notifiable incident to the {board_review.BOARD}",
    done_by="partners_told",
)


# What leads to a serious case review, whoever notifies the incident, and whether or not it is notifiable at all.
_REVIEWED = any_of(*(criterion.when for criterion in serious_case_review.review_criteria()))
_TO_DECIDE = "the incident, for it to decide"


def deciding_board(reported: Condition) -> Duty:
    """Return the duty to tell our board of what is for it to decide and not `reported` to it as notifiable.

    A child of our area who died elsewhere in England is notified by the authority there, a death in custody without abuse
    perhaps by nobody; the board of the area where the child lived decides on both.
    """
    return Duty(
        "deciding_board",
        board_review.BOARD,
        _TO_DECIDE,
        "aware",
        "",
        residence.SOURCE,
        all_of(Shown(_REVIEWED), UnlessShown(residence.LIVES_ELSEWHERE), UnlessShown(reported)),
        done_by=("partners_told",),
    )


def other_board(rule: str, notifiable: Condition) -> Duty:
    """Return the duty to tell the board that decides where the child normally lives in another area.

    It decides on what is `notifiable`, and on what leads to a review all the same.
    """
    return Duty(
        "other_board",
        "The Local Safeguarding Children Board of the area where the child normally lives",
        _TO_DECIDE,
        "aware",
        rule,
        residence.SOURCE,
        Shown(all_of(any_of(notifiable, _REVIEWED), residence.ANOTHER_BOARD)),
        done_by=("other_area_told",),
        in_area=InArea(Body.BOARD, Holder.WHERE_RESIDENT),
    )


# The statute asks it under every edition, and gives no day. The report to Ofsted does not make it, nor the board's.
_CHILDREN_ACT = replace(national_notification.LOOKED_AFTER_DIED, paragraph="Children Act 1989 Sch 2 para 20(1)")
CARE_QUESTIONS = tuple(
    Question(fact, _CHILDREN_ACT, "If a child has died") for fact in (facts.LOOKED_AFTER_BY, facts.LOOKED_AFTER_BY_BOTH)
)
_LOOKED_AFTER = tuple(
    replace(duty, rule="", source=_CHILDREN_ACT)
    for duty in national_notification.duties(board_review.BOARD)
    if duty.key in {"secretary_of_state", "parents", "caring_area"}
)

DUTIES = (
    Duty("ofsted", "Ofsted", "the incident", "aware", "notify", _REPORTED, NOTIFIABLE),
    Duty("board", board_review.BOARD, "the incident", "aware", "report_locally", _REPORTED, NOTIFIABLE),
    other_board("notify", NOTIFIABLE),
    *_LOOKED_AFTER,
)
