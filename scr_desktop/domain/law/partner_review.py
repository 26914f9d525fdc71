"""What the editions for safeguarding partners share: their stages, who acts, and the local return of information."""

from dataclasses import replace

from scr_desktop.domain.law import board_review
from scr_desktop.domain.rules.regime import Stage

PARTNERS = "Safeguarding partners"
PANEL = "Child Safeguarding Practice Review Panel"
REVIEW_NAME, REVIEW_SHORT = "Local child safeguarding practice review", "LCSPR"
SUB_GROUP = "Rapid review sub-group"
# Children Act 2004 s16E: they decide together, each for itself.
WHO_DECIDE = ("Local authority", "Health body", "Chief officer of police")

AGENCY_RETURN = replace(
    board_review.AGENCY_RETURN,
    source=replace(
        board_review.AGENCY_RETURN.source,
        note="The procedure sets this limit for the board's sub-group; the office keeps it for rapid reviews.",
    ),
)
STAGES = (
    Stage("aware", "To be notified", "aware", "the national notification", until_notified=True),
    Stage("notified", "Notified", "notification_sent", "the request to agencies"),
    Stage("information", "Gathering information", "request_sent", "the agencies' information"),
    Stage("rapid_review", "Rapid review", "returns_in", "the rapid review to the Panel"),
    Stage("sent", "Rapid review sent", "rapid_review_sent", "the decision and the Panel's reply"),
    Stage("decided", "Decided", "decision", "telling those who must know"),
    Stage("review", "Review under way", "review_begun", "the report"),
    Stage("publication", "Being prepared for publication", "report_complete", "publication"),
    Stage("published", "Published", "published", "the year in public"),
)
