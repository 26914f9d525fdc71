"""The agencies of the demonstration office: its directory, whom it asked, and what they returned."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from scr_desktop.domain.records.request import InformationRequest
from scr_desktop.domain.rules.deadline_state import is_past
from scr_desktop.domain.time.part_date import PartDate
from scr_desktop.services.agencies import directory
from scr_desktop.services.case import case as cases
from scr_desktop.services.requests import request, returns
from scr_desktop.store.case_file import CaseFile

Day = Callable[[str], date]


def fill_directory(case_file: CaseFile, told: list[dict[str, Any]]) -> None:
    """Enter the agencies of the office, each with its leads one after the other."""
    for one in told:
        values = {key: value for key, value in one.items() if key not in {"leads", "ended_on"}}
        ended_on = date.fromisoformat(one["ended_on"]) if "ended_on" in one else None
        agency = directory.add(case_file, {**values, "ended_on": ended_on})
        for lead in one["leads"]:
            entries = {key: lead[key] for key in directory.LEAD_ENTRIES}
            from_on = date.fromisoformat(lead["from_on"]) if lead["from_on"] else None
            directory.new_lead(case_file, agency.id, entries, from_on)


def ask(case_file: CaseFile, case_id: str, told: dict[str, Any], day: Day) -> None:
    """Ask the agencies of a case as its story says, and enter what they returned; `day` reads the story's days."""
    if not told.get("asked_on"):
        return
    known, on, answered = directory.agencies(case_file), day(told["asked_on"]), told.get("returned", {})
    case = cases.get(case_file, case_id)
    scope = request.Scope(
        PartDate.parse(told.get("period_from", "")),
        questions=cases.regime_of(case_file, case_id).information.questions,
        proportionate=told.get("proportionate", "The period is the one in which the child was known to services."),
    )
    asked = [request.asked_of(agency, directory.suggested(agency, known), on) for agency in case.agencies]
    _, made = request.prepare(case_file, case_id, asked, scope)
    sent = request.send(case_file, case_id, [one.id for one in made], on)
    for one in sent.requests:
        if one.agency in answered:
            _enter_return(case_file, case_id, one, told, day)
        for on_, means, to_whom, note in told.get("chased", {}).get(one.agency, []):
            request.chase(case_file, case_id, one.id, day(on_), means, to_whom, note)


def _enter_return(case_file: CaseFile, case_id: str, one: InformationRequest, told: dict[str, Any], day: Day) -> None:
    """Enter what an agency returned, with a sentence where the story does not tell."""
    on = day(told["returned"][one.agency])
    given = {"kind": "full", "summary": f"{one.agency} knew the family (invented return).", "records_secured": "yes"}
    if one.due_on and is_past(one.due_on, on):
        given["late_why"] = "The author was on leave; the deputy finished the return."
    given |= told.get("returns", {}).get(one.agency, {})
    returns.receive(case_file, case_id, one.id, {**given, "returned_on": on})
