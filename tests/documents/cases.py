"""Cases in memory, one for each edition of the arrangements, as the papers need them."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from scr_desktop.domain.entries.form import blank, blank_child
from scr_desktop.domain.entries.notification import read
from scr_desktop.domain.progress.case_status import CaseStatus, status
from scr_desktop.domain.progress.reckoning import fix_deadlines
from scr_desktop.domain.progress.request_status import due_from
from scr_desktop.domain.records.case import Case, CaseEvent
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.records.request import AgencyReturn, InformationRequest
from scr_desktop.domain.records.telling import Telling
from scr_desktop.domain.records.timing import Hold
from scr_desktop.domain.rules.regime import Regime
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services.regime import by_key

TODAY = date(2026, 11, 20)
AS_AT = datetime(2026, 11, 20, 14, 5)  # noqa: DTZ001 - local time
OFFICE = Office(name="Avonvale Safeguarding Children Partnership", chair="Ms Independent", marking="OFFICIAL-SENSITIVE")
AWARE = {
    "WT2015": date(2018, 5, 14),
    "transition": date(2018, 12, 14),
    "grace": date(2019, 8, 5),
    "WT2018": date(2022, 5, 31),
    "WT2023": date(2026, 11, 13),
}
WHY_MOVED = "The hospital's log shows a later hour"


def content(aware_on: date, text: str = "") -> dict[str, Any]:
    """Return a notification as typed; `text` is put wherever an officer may write freely."""
    found = blank()
    found["notification"] |= {
        "received_on": str(aware_on),
        "why_criteria_met": text,
    }
    found["notifiers"] = [
        {"agency": f"Royal United Hospital {text}", "person": f"Named nurse {text}"},
        {"agency": "Police", "contact": text, "told_on": str(aware_on), "told_time": "16:20", "means": "telephone"},
    ]
    found["awareness"] |= {"aware_on": str(aware_on), "aware_time": "15:00", "how_aware": text}
    found["incident"] |= {
        "incident_on": str(aware_on),
        "place": f"The Tyning {text}",
        "where_it_happened": "in_area",
        "what_happened": f"Found with injuries. {text}",
    }
    child = {"given_names": "Tobias", "born_on": "11 September 2017", "harm": "seriously_harmed", "notes": text}
    found["children"] = [
        blank_child() | child | {"family_name": f"Okonkwo-Reed {text}", "normally_resident": "yes"},
        blank_child() | {"given_names": "Isla", "born_on": "?May 2016", "harm": "not_harmed"},
    ]
    found["family"] = [{"name": f"Adaeze {text}", "relationship": "mother", "born_on": "", "notes": text}]
    found["agencies"] = [
        {"name": f"Agency {number} {text}", "contact": text, "involvement": f"Visited {number} times {text}"}
        for number in range(1, 4)
    ]
    found["answers"] = {
        "abuse_or_neglect": {"value": "yes", "evidence": f"Paediatric view {text}"},
        "criminal_investigation": {"value": "yes", "evidence": ""},
        "health_involved": {"value": "yes", "evidence": text},
    }
    found["considerations"] = {
        "criminal": {"outcome": "taken_up", "note": f"Agreed with the police {text}"},
        "nhs_investigation": {"outcome": "not_applicable", "note": f"The trust does its own {text}"},
    }
    return found


def made(regime_key: str, *, text: str = "", told: dict[str, Any] | None = None) -> CaseStatus:
    """Return how a case stands under a regime: its awareness corrected once, its agencies asked, one answered."""
    aware_on, regime, table = AWARE[regime_key], by_key(regime_key), WorkingDays()
    case = read(told or content(aware_on, text), today=TODAY).case
    case.reference, case.regime, case.regime_why = "2018-003", regime_key, f"Because of {regime.name}."
    case.opened_on = aware_on
    fix_deadlines(case, regime, table, at="2026-11-02T10:00:00+00:00", why="", today=TODAY)
    _correct_awareness(case, table.after(aware_on, 1))
    ask_agencies(case, regime, table, table.after(aware_on, 2))
    case.holds.append(Hold(cause="Trial at the Crown Court", began_on=aware_on, look_again_on=TODAY))
    fix_deadlines(case, regime, table, at="2026-11-03T10:00:00+00:00", why=WHY_MOVED, today=TODAY)
    found = status(case, regime, table, TODAY)
    if found.duties:
        duty = found.duties[0].duty
        case.tellings.append(
            Telling(
                duty=duty.key, who=duty.who, told_on=table.after(aware_on, 3), means="Secure e-mail", reference="R/7"
            )
        )
    return status(case, regime, table, TODAY)


def ask_agencies(case: Case, regime: Regime, table: WorkingDays, on: date) -> None:
    """Ask the agencies named in a case on a day; the first returns what it knows on the third working day."""
    for number, agency in enumerate(case.agencies, 1):
        due = due_from(regime, on, table).due_on
        request = InformationRequest(
            number=number, involved_id=agency.id, agency=agency.name, asked_on=on, due_on=due, questions=["What?"]
        )
        case.requests.append(request)
    for request in case.requests[:1]:
        came_on, said = table.after(on, 3), "Seen three times."
        case.returns.append(AgencyReturn(request_id=request.id, returned_on=came_on, summary=said))


def stand_again(of: CaseStatus, today: date = TODAY, table: WorkingDays | None = None) -> CaseStatus:
    """Return how a case stands after its record was changed by a test, its deadlines fixed anew."""
    table = table or WorkingDays()
    fix_deadlines(of.case, of.regime, table, at="2026-11-04T10:00:00+00:00", why="Changed by the test", today=today)
    return status(of.case, of.regime, table, today)


def _correct_awareness(case: Case, day: date) -> None:
    for event in case.events:
        if event.kind == "aware":
            event.superseded_at, event.superseded_why = "2026-11-03T10:00:00+00:00", WHY_MOVED
    case.events.append(CaseEvent(kind="aware", happened_on=day, at_time="09:10"))


REGIMES = tuple(AWARE)


def add(of: CaseStatus, today: date = TODAY, **events: date) -> CaseStatus:
    """Return how a case stands on a day after these events, by kind, were recorded."""
    for kind, day in events.items():
        of.case.events.append(CaseEvent(kind=kind, happened_on=day))
    return stand_again(of, today)


def closed(of: CaseStatus) -> CaseStatus:
    """Return how a case stands after it was closed."""
    of.case.closed_on, of.case.closed_why = TODAY, "Nothing further to do"
    return stand_again(of)
