"""The dated events of a case that start a clock or stop one."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class EventKind:
    """A kind of event: `words` complete "the day …", `label` names it in a list."""

    key: str
    label: str
    words: str


FELL_AWAY = ("withdrawn", "criteria_not_met")
"""The events with which a notification no longer stands: nothing more is waited for in its case."""
HANDED_OVER = "handed_over"
PASSES_ON = "passes_on"
"""The partner arrangements began before the board had decided: the board decides nothing more, the information passes on."""
HAPPENED = {"publication": "published"}
"""What is planned, with the event by which it came about: once that has a day, the day of the plan begins nothing more."""
DECIDED_ALREADY = {
    "review": ("decision", "review_begun"),
    "begun": ("review_begun",),
    "no_review": ("decision", "no_review"),
}
"""What a notification can say was decided before it was entered, with the events that this is, the one of its day first."""
BEGINS_ONLY = ("incident", "aware", "notification_received", "publication", "arrangements_begun", PASSES_ON, "held_up")
"""The events that begin something: none of them shows that anything was done."""
ENDINGS = (*FELL_AWAY, HANDED_OVER)
"""The events with which a case ends for its board: the notification no longer stands, or its review was handed over."""

EVENTS: dict[str, EventKind] = {
    kind.key: kind
    for kind in (
        EventKind("incident", "Incident", "the incident happened"),
        EventKind("aware", "Authority became aware", "the local authority became aware of the incident"),
        EventKind("notification_received", "Notification received", "the board received the notification"),
        EventKind("notification_sent", "National notification sent", "the national notification was sent"),
        EventKind(
            "partners_told", "Reported to the board or partners", "the incident was reported to the board or partners"
        ),
        EventKind("other_area_told", "Other area told", "the other area was told of the incident"),
        EventKind("request_sent", "Agencies asked", "the agencies were asked for information"),
        EventKind("returns_in", "Agencies' information in", "the last agency's information came in"),
        EventKind("rapid_review_sent", "Rapid review sent", "the rapid review was sent to the Panel"),
        EventKind("recommended", "Recommendation made", "the sub-group made its recommendation"),
        EventKind("decision", "Decision made", "the decision was made"),
        EventKind("no_review", "Decided not to review", "it was decided not to hold a review"),
        EventKind("no_review_told", "Decision not to review told", "the Panel was told of the decision not to review"),
        EventKind("decision_told", "Decision told", "the decision was told to those who must know it"),
        EventKind("review_begun", "Review initiated", "the decision to initiate the review was made"),
        EventKind("reviewer_commissioned", "Reviewer commissioned", "a reviewer was commissioned"),
        EventKind("reviewer_told", "Reviewer named", "the reviewer was named to those who must know the name"),
        EventKind("panel_replied", "Panel replied", "the Panel replied"),
        EventKind("challenged", "Decision challenged", "the Panel challenged the decision"),
        EventKind("information_wanted", "Further information asked for", "the Panel asked for further information"),
        EventKind("information_sent", "Further information sent", "the further information was sent"),
        EventKind("national_review", "National review taken", "the Panel said that it takes a national review"),
        EventKind("reconsidered", "Decision considered again", "the decision was considered again"),
        EventKind("final_outcome_told", "Final outcome told", "the final outcome was told to those who must know it"),
        EventKind("national_view_changed", "National view taken anew", "the view on a national review was taken anew"),
        EventKind("national_view_told", "New national view told", "the Panel was told of the new view"),
        EventKind("other_review_chosen", "Another review chosen", "another type of review was chosen"),
        EventKind("other_review_approved", "Another review approved", "the other type of review was approved"),
        EventKind("report_complete", "Report complete", "the report was complete"),
        EventKind("report_sent", "Report sent before publication", "the report was sent to those who see it first"),
        EventKind("publication", "Publication planned", "publication is planned"),
        EventKind("published", "Published", "the report was published"),
        EventKind("arrangements_begun", "Partner arrangements began", "the partner arrangements began in all areas"),
        EventKind(
            PASSES_ON,
            "No decision on record when the partner arrangements began",
            "the partner arrangements began, with no decision on record",
        ),
        EventKind("held_up", "Publication held up", "publication was held up"),
        EventKind("delay_told", "Reasons for the delay sent", "the reasons for the delay were sent"),
        EventKind("withdrawn", "Notification withdrawn", "the notification was withdrawn"),
        EventKind(
            "criteria_not_met", "Found not to meet the criteria", "the incident was found not to meet the criteria"
        ),
        EventKind("handed_over", "Handed over", "it was handed over"),
    )
}
