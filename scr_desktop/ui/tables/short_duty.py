"""What a duty is called where there is no room for its sentence."""

from __future__ import annotations

_SHORT = {
    "notify": "Notify the incident",
    "report_locally": "Report it to board or partners",
    "tell_other_area": "Tell the other area",
    "agency_return": "Agencies' information",
    "scr_decision": "Chair's decision (target)",
    "scr_decision_backstop": "Decision (backstop)",
    "decision_owed": "Decision: none on record",
    "tell_decision": "Tell the decision",
    "decision_not_to_initiate": "Send decision not to initiate",
    "complete_scr": "Complete the review",
    "send_before_publication": "Send report before publication",
    "keep_public": "Keep report public until",
    "grace_end": "Publish or hand over the review",
    "pass_on_undecided": "Pass the case to the partners",
    "rapid_review": "Rapid review to the Panel",
    "rapid_review_from_notification": "Rapid review, from notification",
    "partners_rapid_review": "Partners' rapid review",
    "partners_rapid_review_from_notification": "Partners' rapid review, from notification",
    "partners_rapid_review_at_once": "Partners' rapid review",
    "rapid_review_from_awareness": "Rapid review, from awareness",
    "inform_of_review": "Tell of the local review",
    "name_reviewer": "Name the reviewer",
    "reconsider": "Consider the decision again",
    "final_outcome": "Tell the final outcome",
    "further_information": "Send further information",
    "tell_national_view": "Tell the new national view",
    "share_decision": "Tell the decision not to review",
    "delay_reasons": "Tell why it is delayed",
    "publish": "Publish the report",
}


def short_duty(rule_key: str, duty: str = "") -> str:
    """Return the short name of a deadline rule; a rule without one keeps its sentence, or else its key in words.

    The local report names the body of its arrangements; between two of them, both.
    """
    if rule_key == "report_locally" and ("partners" in duty) is not ("oard" in duty):
        return f"Report it to the {'partners' if 'partners' in duty else 'board'}"
    return _SHORT.get(rule_key) or duty or rule_key.replace("_", " ").capitalize()
