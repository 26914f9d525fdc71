"""What a reply of the Panel settled, in words: only what the record of the case bears out, whatever was kept with it."""

from __future__ import annotations

from datetime import date

from scr_desktop.domain.problem import kept_where
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.progress.no_longer import hangs_on_nothing
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.review.correspondence import PanelReply
from scr_desktop.domain.records.taken_back import was_taken_back
from scr_desktop.domain.time.part_date import written

RECONSIDERED = "reconsidered"
_DECIDED = ("decision", "no_review", "review_begun")


def first_decided_on(case: Case) -> date | None:
    """Return the day on which a case was first decided, as far as it is on record: of a month its first."""
    made = [decision.first_on for decision in case.decisions if not was_taken_back(decision.superseded_why)]
    return min([*made, *(day for one in _DECIDED if (day := case.day_of(one)))], default=None)


def challenge_of(case: Case) -> PanelReply | None:
    """Return the last reply by which the Panel challenged the decision that stands, if it was not considered again yet."""
    if hangs_on_nothing("challenged", case):
        return None
    open_ = [
        panel_reply
        for panel_reply in case.panel_replies
        if panel_reply.kind == "challenges" and panel_reply.settled_on is None
    ]
    return max(open_, key=lambda one: one.received_on, default=None)


def challenged(case: Case) -> bool:
    """Return whether the Panel challenged the decision that stands and it was not considered again yet."""
    return challenge_of(case) is not None


def still_to_be_told(status: CaseStatus) -> list[str]:
    """Return who is still to be told of the final outcome of a decision that was considered again."""
    if status.case.day_of(RECONSIDERED) is None:
        return []
    return [line.duty.who for line in status.duties if line.duty.after == RECONSIDERED and line.done_on is None]


def not_borne_out(reply: PanelReply, case: Case) -> str:
    """Return in a sentence that a reply speaks of a decision that the record does not have, or had not then; or nothing."""
    if reply.kind not in {"agrees", "challenges"}:
        return ""
    first = first_decided_on(case)
    if first is None and case.decisions:
        return "It speaks of a decision that was taken back: record the decision again, or put the reply right."
    if first is None:
        return "It speaks of a decision, and none is on record in this case: look whether the reply is entered rightly."
    if reply.received_on < first:
        if stands_all_the_same(reply, case):
            return ""
        of = next((str(decision.when) for decision in case.decisions if decision.first_on == first), written(first))
        return f"It is dated before the decision of {of}: look whether both days are entered rightly."
    return ""


def stands_all_the_same(reply: PanelReply, case: Case) -> str:
    """Return why the day of a reply stands although it was doubted when it was recorded, with the doubt; or nothing."""
    first = first_decided_on(case)
    if first is None or reply.received_on >= first:
        return ""
    kept = kept_where(f"The reply of {written(reply.received_on)} comes ", case.kept)
    # A reason given for another order of days settles nothing of this one.
    return kept if f"before the decision was made on {written(first)}" in kept else ""


def is_open(reply: PanelReply, case: Case) -> bool:
    """Return whether a reply is still to be settled; one to a decision that was taken back is so again."""
    return reply.settled_on is None or (
        bool(case.decisions) and first_decided_on(case) is None and bool(not_borne_out(reply, case))
    )


def settled_how(reply: PanelReply, case: Case) -> str:
    """Return how a reply was settled; where an agreement has no decision to agree with, that in its place."""
    doubted = not_borne_out(reply, case)
    if reply.kind == "agrees":
        return doubted or reply.settled_how
    return " ".join(filter(None, (reply.settled_how, doubted)))
