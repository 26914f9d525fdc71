"""The three flow charts of the procedure's appendices 1 to 3, whose pictures are lost, rebuilt from its text."""

from dataclasses import replace

from scr_desktop.domain.rules.event import PASSES_ON
from scr_desktop.domain.rules.flow_chart import Lane, Step
from scr_desktop.domain.rules.place import CasePlace

OTHER_REVIEW = Lane(
    "Another type of review (appendix 3)",
    (
        Step(
            "other_chosen",
            "Criteria not met: the sub-group weighs whether another type of review would help, and chooses one",
            "Procedure 10.1, 10.2",
            "other_review_chosen",
            place=CasePlace.OTHER_REVIEW,
        ),
        Step(
            "other_approved",
            "The Chair approves the type",
            "Procedure 10.2",
            "other_review_approved",
            place=CasePlace.OTHER_REVIEW,
        ),
        Step("other_followed", "The sub-group follows the action plan", "Procedure 10.3"),
    ),
    opens_after="decision",
    unless="review_begun",
)
BESIDE = Lane(
    "Beside it",
    (
        Step(
            "child_death",
            "Child death review taken up or set aside",
            "Procedure 1.1, appendix 1",
            place=CasePlace.PROCESSES,
            process="child_death_review",
        ),
        Step(
            "other_processes",
            "Criminal, coroner's, health and other processes taken up or set aside",
            "Procedure 11",
            place=CasePlace.PROCESSES,
            process="*",
        ),
    ),
    parallel=True,
)


def reported(board: str) -> Step:
    """Return the step of the local report, which neither the national notification nor another's telling makes."""
    return Step(
        "reported",
        f"The authority reports it to the {board}",
        "Procedure 2B, 3.1",
        "partners_told",
        "report_locally",
        CasePlace.TOLD,
    )


_BOARD_START = (
    Step("aware", "The authority is aware of a serious incident", "Appendix 1", done_by="aware"),
    Step(
        "notified",
        "The authority notifies it nationally",
        "Procedure 2B, 3.1",
        "notification_sent",
        "notify",
        CasePlace.TOLD,
    ),
    reported("board"),
    Step(
        "received",
        "The board receives the notification",
        "Procedure 4.2",
        "notification_received",
        place=CasePlace.SUMMARY,
    ),
    Step(
        "asked",
        "The agencies named are asked for information",
        "Procedure 4.3",
        "request_sent",
        place=CasePlace.AGENCIES,
        needs="all_asked",
        unless=PASSES_ON,
    ),
    Step(
        "returned",
        "Their information is in",
        "Procedure 4.3",
        "returns_in",
        "agency_return",
        place=CasePlace.AGENCIES,
        needs="all_in",
    ),
)
WITH_THE_PANEL = Lane(
    "With the Panel (after the decision)",
    (
        Step(
            "replied",
            "The Panel replies",
            "Procedure 5.2, 5.3",
            "panel_replied",
            after_decision=True,
            place=CasePlace.AFTER_DECISION,
        ),
        Step(
            "further",
            "Further information it asks for is sent",
            "Procedure 5.3",
            "information_sent",
            "further_information",
            after_decision=True,
            place=CasePlace.AFTER_DECISION,
        ),
        Step(
            "reconsidered",
            "A decision it challenges is considered again",
            "Procedure 5.4",
            "reconsidered",
            "reconsider",
            after_decision=True,
            place=CasePlace.DECISION,
        ),
        Step(
            "final",
            "Ofsted, DfE and the Panel are told the final outcome",
            "Procedure 5.4",
            "final_outcome_told",
            "final_outcome",
            CasePlace.TOLD,
            after_decision=True,
        ),
    ),
    opens_after="decision",
)
_BOARD_DECISION = (
    Step(
        "recommended",
        "The sub-group recommends",
        "Procedure 4.4, 4.5",
        "recommended",
        place=CasePlace.DECISION,
        overtaken_by="decision",
        unless=PASSES_ON,
    ),
    Step("decided", "The Chair decides", "Procedure 4.6", "decision", "scr_decision", place=CasePlace.DECISION),
    Step(
        "told",
        "Ofsted, DfE and the national panel are told",
        "Procedure 5.1 to 5.4",
        "decision_told",
        "tell_decision",
        CasePlace.TOLD,
    ),
    Step(
        "passed",
        "No decision on record when the partner arrangements begin: all information passes to the safeguarding partners",
        "Procedure, grace period",
        "handed_over",
        "pass_on_undecided",
        CasePlace.TOLD,
        only_after=PASSES_ON,
    ),
)
RAPID_REVIEW = Step(
    "rapid_review",
    "The rapid review goes to the Panel",
    "Procedure 3A",
    "rapid_review_sent",
    "rapid_review",
    place=CasePlace.RAPID_REVIEW,
    only_if_serious=True,
)
_BOARD_REVIEW = Lane(
    "The review (appendix 2)",
    (
        Step(
            "begun",
            "Serious case review initiated",
            "Appendix 4",
            "review_begun",
            after_decision=True,
        ),
        Step(
            "reviewer",
            "Reviewers appointed",
            "Appendix 4",
            "reviewer_commissioned",
            after_decision=True,
            needs="reviewer",
        ),
        Step("report", "The report is complete", "Appendix 4", "report_complete", "complete_scr", after_decision=True),
        Step(
            "copies",
            "Copies go to the national panel",
            "Procedure 8A e",
            "report_sent",
            "send_before_publication",
            CasePlace.TOLD,
            after_decision=True,
        ),
        Step("published", "Published on the website", "Procedure 8A a", "published", after_decision=True),
        Step(
            "handed_over",
            "Not complete or not published when grace ends: handed over to the partners, the Panel and the Department "
            "for Education",
            "Procedure, grace period",
            "handed_over",
            "grace_end",
            CasePlace.TOLD,
            after_decision=True,
            needs="review_begun",
        ),
    ),
    opens_after="decision",
)
BOARD = (
    Lane("Consideration and decision (appendix 1)", (*_BOARD_START, *_BOARD_DECISION)),
    WITH_THE_PANEL,
    BESIDE,
    _BOARD_REVIEW,
    OTHER_REVIEW,
)
_OR_THE_PARTNERS = replace(
    RAPID_REVIEW,
    or_rules=(
        "partners_rapid_review_at_once",
        "partners_rapid_review",
        "partners_rapid_review_from_notification",
    ),
)
TRANSITION = (
    Lane("Consideration and decision (appendix 1)", (*_BOARD_START, _OR_THE_PARTNERS, *_BOARD_DECISION)),
    WITH_THE_PANEL,
    BESIDE,
    _BOARD_REVIEW,
    OTHER_REVIEW,
)
GRACE = (
    Lane(
        "Passing on (grace period)",
        (
            Step("aware", "The authority is aware of a serious incident", "Appendix 1", done_by="aware"),
            Step(
                "notified",
                "The authority notifies the Panel (before 29 June 2018: Ofsted)",
                "Procedure 2B, 3.1",
                "notification_sent",
                "notify",
                CasePlace.TOLD,
            ),
            reported("partners (before 29 June 2018: the board)"),
            Step(
                "passed",
                "All information passes to the safeguarding partners",
                "Procedure, grace period",
                "handed_over",
                place=CasePlace.TOLD,
            ),
            replace(
                RAPID_REVIEW,
                text="The partners send the rapid review to the Panel (known from 29 June 2018)",
                rule="partners_rapid_review",
                place=CasePlace.DEADLINES,
            ),
        ),
    ),
    BESIDE,
)
