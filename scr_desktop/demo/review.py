"""What the demonstration office tells of meetings and rapid reviews."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from scr_desktop.domain.review.step_written import step_key
from scr_desktop.services.review import meeting, minutes, rapid_review
from scr_desktop.services.review.minutes import Present
from scr_desktop.store.case_file import CaseFile

Day = Callable[[str], date]


def plan_meetings(case_file: CaseFile, told: Mapping[str, Any], day: Day) -> None:
    """Plan the meetings of the office; `day` reads a day of a story."""
    days = [day(one) for one in told["on"]]
    meeting.add(case_file, days, told["group"], at_time=told["at_time"], place=told["place"])


def tell_review(case_file: CaseFile, case_id: str, told: Mapping[str, Any], day: Day, *, at_meeting: bool) -> None:
    """Enter the meeting and the rapid review of one story, as far as it tells of them."""
    if at_meeting and (one := told.get("meeting")):
        _tell_meeting(case_file, case_id, one, day)
    if one := told.get("rapid_review"):
        _tell_rapid_review(case_file, case_id, one, day)


def send_review(case_file: CaseFile, case_id: str, told: Mapping[str, Any], day: Day) -> None:
    """Send the rapid review of a case to the Panel, if it was completed; the decision goes with it."""
    one = told.get("rapid_review", {})
    if "sent_on" in one:
        rapid_review.send(case_file, case_id, day(one["sent_on"]), one["means"])


def _tell_meeting(case_file: CaseFile, case_id: str, told: Mapping[str, Any], day: Day) -> None:
    on = day(told["on"])
    planned = next((one for one in meeting.between(case_file, on, on) if one.group == told["group"]), None)
    if planned is None:
        (planned,) = meeting.add(case_file, [on], told["group"], at_time=told["at_time"], place=told["place"])
    kept = meeting.put_on_agenda(case_file, case_id, planned.id, told["purpose"])
    if "people" in told:
        people = [Present(*one) for one in told["people"]]
        minutes.record_attendance(case_file, planned.id, people, told["chaired_by"], told.get("notes", ""))
        minutes.record_item(case_file, planned.id, kept.items[-1].id, told["discussion"], told["decided"])


def _tell_rapid_review(case_file: CaseFile, case_id: str, told: Mapping[str, Any], day: Day) -> None:
    review = rapid_review.start(case_file, case_id)
    content = dict(told["sections"])
    for place, (what, owner, due) in enumerate(told.get("steps", [])):
        entries = {"what": what, "owner": owner, "due": due}
        content |= {step_key(place, entry): text for entry, text in entries.items()}
    rapid_review.save(case_file, case_id, review.id, content, told.get("page", "facts"))
    if "completed_on" not in told:
        return
    rapid_review.complete(case_file, case_id, day(told["completed_on"]))
    for partner, name, post in told["signed"]:
        rapid_review.sign_off(
            case_file, case_id, partner, name=name, post=post, agrees=True, signed_on=day(told["completed_on"])
        )
