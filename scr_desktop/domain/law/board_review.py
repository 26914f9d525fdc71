"""The clocks of a Local Safeguarding Children Board's own decision and review: procedure 4A, 5A, 8A, grace period."""

from dataclasses import replace

from scr_desktop.domain.law import relaxation, residence
from scr_desktop.domain.rules.arrangements import PANEL_BEGAN
from scr_desktop.domain.rules.condition import UnlessShown, any_of
from scr_desktop.domain.rules.criterion import Duty
from scr_desktop.domain.rules.deadline import DeadlineRule, OtherWording
from scr_desktop.domain.rules.event import PASSES_ON
from scr_desktop.domain.rules.regime import Stage
from scr_desktop.domain.sources.reading import WEEK_BEFORE
from scr_desktop.domain.sources.source import Force, Source
from scr_desktop.domain.time.period import (
    as_soon_as_possible,
    days,
    days_before,
    months,
    working_days,
    working_days_before,
)

CHAIR, SUB_GROUP, BOARD = "LSCB Chair", "SCR Sub Group", "Local Safeguarding Children Board"

P83E = Source(
    "Procedure 8A e, appendix 4",
    Force.STATUTORY_GUIDANCE,
    note="Paragraph 8A e says at least one week, to the national panel. Appendix 4 says no later than seven working days, to the "
    "Panel, the Secretary of State and Ofsted, in the words of Working Together 2018; Working Together 2015 is recalled as saying "
    "seven working days too, which could not be confirmed. The earlier of the two days is the safe one, and stands here.",
)
# Whether anybody but the panel had to have it under the edition of 2015 is not known: appendix 4 names all three.
APPENDIX_4_COPIES = Source(
    "Procedure appendix 4",
    Force.STATUTORY_GUIDANCE,
    sure=False,
    note="Paragraph 8A e names the national panel alone. Appendix 4 names three, in words that Working Together 2018 has for "
    "safeguarding partners: whether a board had to send it to more than the panel could not be confirmed.",
)
AGENCY_RETURN = DeadlineRule(
    "agency_return",
    "Agencies return the information they were asked for",
    "request_sent",
    working_days(5),
    Source("Procedure 4.3", Force.LOCAL),
    "Agencies",
    done_by="returns_in",
)
SCR_DECISION = DeadlineRule(
    "scr_decision",
    "The LSCB Chair decides whether to hold a serious case review (the office's target)",
    "notification_received",
    working_days(15),
    Source(
        "Procedure 4.6",
        Force.LOCAL,
        note="A tighter local standard than the one month of Working Together 2015, which stands beside it as backstop.",
    ),
    CHAIR,
    done_by="decision",
    target=True,
    ended_by=(PASSES_ON,),
    when=UnlessShown(residence.ANOTHER_BOARD),
)
SCR_DECISION_BACKSTOP = DeadlineRule(
    "scr_decision_backstop",
    "The decision on a serious case review is made, normally within one month (backstop)",
    "notification_received",
    months(1),
    Source("Working Together 2015 ch 4", Force.STATUTORY_GUIDANCE),
    CHAIR,
    done_by="decision",
    ended_by=(PASSES_ON,),
    when=UnlessShown(residence.ANOTHER_BOARD),
)
TELL_DECISION = DeadlineRule(
    "tell_decision",
    "Ofsted, the Department for Education and the national panel are told of the decision",
    "decision",
    working_days(5),
    Source(
        "Procedure 5.1, appendix 4",
        Force.STATUTORY_GUIDANCE,
        note="Paragraph 5.1 does not say what the five days run from; appendix 4 does: the Chair's decision.",
    ),
    CHAIR,
    done_by="decision_told",
    outlives_hand_over=True,
)
COMPLETE_SCR = DeadlineRule(
    "complete_scr",
    "The serious case review is completed (the aim)",
    "review_begun",
    months(6),
    Source(
        "Procedure appendix 4; Working Together 2015 ch 4",
        Force.STATUTORY_GUIDANCE,
        sure=False,
        note="The procedure's appendix 4 gives the words of Working Together 2018; six months as the aim of Working "
        "Together 2015 is recalled, not confirmed.",
    ),
    BOARD,
    done_by="report_complete",
)
SEND_BEFORE_PUBLICATION = DeadlineRule(
    "send_before_publication",
    "Copies of the report go to the national panel, and by appendix 4 to the Secretary of State and Ofsted, before publication",
    "publication",
    working_days_before(7),
    P83E,
    BOARD,
    done_by="report_sent",
    notices=(relaxation.SPRING_2020,),
    also_read_as=(
        OtherWording(
            WEEK_BEFORE,
            "week",
            days_before(7),
            "at least one week before (procedure 8A e)",
        ),
    ),
)
KEEP_PUBLIC = DeadlineRule(
    "keep_public",
    "The report stays on the board's website at least until this day, afterwards on request",
    "published",
    months(12),
    Source("Procedure 8A a", Force.STATUTORY_GUIDANCE),
    BOARD,
    lasts=True,
)
_GRACE = Source("Procedure, grace period; Working Together: transitional guidance", Force.STATUTORY_GUIDANCE)
GRACE_END = DeadlineRule(
    "grace_end",
    "A serious case review already begun is completed and published, or handed over to the partners, the Panel and "
    "the Department for Education",
    "arrangements_begun",
    months(12),
    _GRACE,
    BOARD,
    done_by="handed_over",
    also_done_by=("published",),
    only_once_begun=True,
    months_inclusive=True,
)
PASS_ON = DeadlineRule(
    "pass_on_undecided",
    "The incident, with no decision on record when the partner arrangements began, passes to the safeguarding partners with all "
    "information about it",
    PASSES_ON,
    as_soon_as_possible(),
    _GRACE,
    BOARD,
    done_by="handed_over",
    only_once_begun=True,
)
PASS_ON_DUTY = Duty(
    "pass_on",
    "Safeguarding partners",
    "the incident and all information about it, with no decision on record",
    PASSES_ON,
    PASS_ON.key,
    _GRACE,
    UnlessShown(any_of()),
    only_once_begun=True,
)
NOT_INITIATED = DeadlineRule(
    "decision_not_to_initiate",
    "A decision not to initiate goes to the national panel of independent experts, with the notification and reasons",
    "no_review",
    days(14),
    Source(
        "National panel of independent experts, guidance on initiation decisions (about 2013-14)",
        Force.PANEL_GUIDANCE,
        note="Ended with the old panel: from 29 June 2018 such a decision goes to the new Panel.",
    ),
    CHAIR,
    done_by="decision_told",
    only_once_begun=True,
    outlives_hand_over=True,
    until=PANEL_BEGAN,
)

STAGES = (
    Stage("received", "Notification received", "notification_received", "the request to agencies"),
    Stage("information", "Gathering information", "request_sent", "the agencies' information"),
    Stage("recommendation", "To be recommended and decided", "returns_in", "the sub-group and the Chair"),
    Stage("to_pass_on", "No decision on record when the partners began", PASSES_ON, "its hand-over to the partners"),
    Stage("passed_on", "Passed to the partners", "handed_over", "the partners' own decision"),
    Stage("decided", "Decided", "decision", "telling those who must know"),
    Stage("review", "Review under way", "review_begun", "the report"),
    Stage("publication", "Being prepared for publication", "report_complete", "publication"),
    Stage("published", "Published", "published", "the year on the website"),
)


# A decision is owed by the office's target and by its backstop.
DECISION_LIMITS = (SCR_DECISION.key, SCR_DECISION_BACKSTOP.key)
OLD_PANEL, NEW_PANEL = "National Panel of Independent Experts", "Child Safeguarding Practice Review Panel"
_TOLD = Source("Procedure 5.1 to 5.4, appendix 4", Force.STATUTORY_GUIDANCE)
_TOLD_NEW_PANEL = replace(
    _TOLD,
    note="The procedure names the National Panel of Independent Experts: from 29 June 2018 the Child Safeguarding "
    "Practice Review Panel has its place, for earlier incidents too.",
)


def _told(key: str, who: str, source: Source = _TOLD) -> Duty:
    return Duty(key, who, "the Chair's decision", "decision", "tell_decision", source, UnlessShown(any_of()))


# The panel to be told follows the day of the decision.
DECISION_DUTIES = (
    _told("decision_ofsted", "Ofsted"),
    _told("decision_dfe", "Department for Education"),
    replace(_told("decision_old_panel", OLD_PANEL), until=PANEL_BEGAN),
    replace(_told("decision_panel", NEW_PANEL, _TOLD_NEW_PANEL), since=PANEL_BEGAN),
)
