"""The flow charts of the appendices as safeguarding partners follow them: notification, rapid review, local review."""

from dataclasses import replace

from scr_desktop.domain.law.pathways.pathways import BESIDE, OTHER_REVIEW, RAPID_REVIEW, WITH_THE_PANEL, reported
from scr_desktop.domain.rules.flow_chart import Lane, Step
from scr_desktop.domain.rules.place import CasePlace
from scr_desktop.domain.sources.source import Binding, Force, Source

# What is no serious case goes to no Panel, and none replies: the death of a care leaver, or of another authority's child.
_REPLIED, *_AFTER_IT = WITH_THE_PANEL.steps
# Statute, for partners alone. It gives no interval, so that no day can be counted: it is asked for as long as a review runs.
_REG_14_1 = Source(
    "SI 2018/789 reg 14(1)",
    Force.STATUTE,
    binds=(Binding("", Force.STATUTE, "must"),),
    note="The regulation gives no interval: the office sets its own.",
)
_REG_14_2 = Source(
    "SI 2018/789 reg 14(2) and (3)",
    Force.STATUTE,
    binds=(Binding("Asking", Force.STATUTE, "may"), Binding("In writing", Force.STATUTE, "must")),
)
MONITORING = Lane(
    "While the review is under way",
    (
        Step(
            "monitored",
            "The partners monitor the time being taken and the quality, at regular intervals",
            _REG_14_1.paragraph,
            only_if_serious=True,
            after_decision=True,
            unless="report_complete",
            source=_REG_14_1,
        ),
        Step(
            "asked_in_writing",
            "What they ask of the reviewer, specified information or a draft report, they ask in writing",
            _REG_14_2.paragraph,
            only_if_serious=True,
            after_decision=True,
            unless="report_complete",
            source=_REG_14_2,
        ),
    ),
    opens_after="review_begun",
    parallel=True,
)
_WITH_THE_PANEL = replace(WITH_THE_PANEL, steps=(replace(_REPLIED, only_if_serious=True), *_AFTER_IT))
PARTNERS = (
    Lane(
        "Notification and rapid review (appendix 1)",
        (
            Step("aware", "The authority is aware of a serious incident", "Procedure 2B", done_by="aware"),
            Step(
                "notified",
                "The authority notifies it nationally",
                "Procedure 2B",
                "notification_sent",
                "notify",
                CasePlace.TOLD,
            ),
            reported("safeguarding partners"),
            Step(
                "asked",
                "The agencies named are asked for information",
                "Procedure 4.3",
                "request_sent",
                place=CasePlace.AGENCIES,
                only_if_serious=True,
                needs="all_asked",
            ),
            Step(
                "returned",
                "Their information is in",
                "Procedure 4.3",
                "returns_in",
                "agency_return",
                place=CasePlace.AGENCIES,
                only_if_serious=True,
                needs="all_in",
            ),
            RAPID_REVIEW,
            Step(
                "recommended",
                "The sub-group recommends",
                "Procedure 4A",
                "recommended",
                only_if_serious=True,
                place=CasePlace.DECISION,
                overtaken_by="decision",
            ),
            Step(
                "decided",
                "The partners decide on a local review",
                "Procedure 4A, 4B",
                "decision",
                only_if_serious=True,
                place=CasePlace.DECISION,
            ),
            Step(
                "shared",
                "A decision not to hold one is told to the Panel",
                "Procedure 4A, 5B",
                "no_review_told",
                "share_decision",
                CasePlace.TOLD,
                only_if_serious=True,
                after_decision=True,
            ),
        ),
    ),
    _WITH_THE_PANEL,
    BESIDE,
    Lane(
        "The review (appendix 2)",
        (
            Step(
                "begun",
                "Local review initiated",
                "Procedure 7B",
                "review_begun",
                only_if_serious=True,
                after_decision=True,
            ),
            Step(
                "informed",
                "The Panel, Ofsted and DfE are told of it",
                "Procedure 5B",
                "decision_told",
                "inform_of_review",
                CasePlace.TOLD,
                only_if_serious=True,
                after_decision=True,
            ),
            Step(
                "reviewer",
                "Reviewer commissioned",
                "Procedure 7B, appendix 4",
                "reviewer_commissioned",
                only_if_serious=True,
                after_decision=True,
                needs="reviewer",
            ),
            Step(
                "named",
                "The reviewer's name is told to the same three",
                "Procedure 5B",
                "reviewer_told",
                place=CasePlace.TOLD,
                only_if_serious=True,
                after_decision=True,
                needs="reviewer_named",
            ),
            Step(
                "report",
                "The report is complete",
                "Procedure 8B",
                "report_complete",
                only_if_serious=True,
                after_decision=True,
            ),
            Step(
                "copies",
                "The report goes to the Panel, Secretary of State and Ofsted",
                "Procedure 8B",
                "report_sent",
                "send_before_publication",
                CasePlace.TOLD,
                only_if_serious=True,
                after_decision=True,
            ),
            Step(
                "published",
                "Published",
                "Procedure 8B",
                "published",
                "publish",
                only_if_serious=True,
                after_decision=True,
            ),
        ),
        opens_after="decision",
    ),
    MONITORING,
    OTHER_REVIEW,
)
# While nothing read says that the fifteen days run from the notification, the step is late by the stricter reading.
FROM_AWARENESS = tuple(
    replace(
        lane,
        steps=tuple(
            replace(step, rule="rapid_review_from_awareness") if step.key == RAPID_REVIEW.key else step
            for step in lane.steps
        ),
    )
    for lane in PARTNERS
)
