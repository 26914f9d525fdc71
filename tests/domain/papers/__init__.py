"""Notifications as the tests write them: a May 2018 infant death unless told otherwise. Everything is invented."""

from __future__ import annotations

from datetime import date
from typing import Any

from scr_desktop.domain.entries.form import blank, blank_child
from scr_desktop.domain.entries.notification import NotificationRead, read
from scr_desktop.domain.progress.case_status import CaseStatus, status
from scr_desktop.domain.records.case import Case, CaseEvent
from scr_desktop.domain.rules.regime import Regime
from scr_desktop.domain.time.working_days import WorkingDays

TODAY = date(2026, 11, 22)
DEATH = {
    "given_names": "Róisín-Mae", "family_name": "Trelawney", "born_on": "02/02/18", "died_on": "12.5.18", "harm": "died",
    "looked_after": "no", "normally_resident": "yes",
}  # fmt: skip


def child(**entries: str) -> dict[str, str]:
    """Return the entries of a child of which only these are written."""
    return blank_child() | entries


def paper(
    *,
    aware_on: str = "Sat 12 May 2018",
    received_on: str = "16 May 2018",
    sent_on: str = "",
    incident_on: str = "12/5/18",
    where: str = "in_area",
    children: list[dict[str, str]] | None = None,
    answers: dict[str, Any] | None = None,
    evidence: dict[str, str] | None = None,
    **sections: Any,
) -> dict[str, Any]:
    """Return the content of a notification; `sections` replaces whole parts.

    `answers` maps facts to answers, or to answers with their evidence; `evidence` maps facts to theirs.
    """
    content = blank()
    content["awareness"] |= {"aware_on": aware_on, "notification_sent_on": sent_on}
    content["notification"] |= {
        "received_on": received_on,
        "suggested_review": "SCR",
    }
    content["notifiers"] = [{"agency": "Avonvale Council"}]
    content["incident"] |= {"incident_on": incident_on, "where_it_happened": where, "place": "Twerton"}
    content["children"] = [child(**DEATH)] if children is None else children
    given = {"abuse_or_neglect": "yes"} if answers is None else answers
    content["answers"] = {
        fact: value if isinstance(value, dict) else {"value": value, "evidence": (evidence or {}).get(fact, "")}
        for fact, value in given.items()
    }
    return content | sections


def of_2022() -> dict[str, Any]:
    """Return the entries of `paper` for a death of May 2022, under Working Together 2018."""
    died = child(**(DEATH | {"born_on": "2.2.22", "died_on": "31.5.22"}))
    return {"aware_on": "31 May 2022", "received_on": "1 June 2022", "incident_on": "31/5/22", "children": [died]}


def reading(**entries: Any) -> NotificationRead:
    """Return what a notification says, read on the day of the tests."""
    return read(paper(**entries), today=TODAY)


def stood(regime: Regime, authority: str = "", **entries: Any) -> CaseStatus:
    """Return where the case that a notification makes stands under a regime on the day of the tests."""
    return status(case(regime.key, **entries), regime, WorkingDays(), TODAY, [authority] if authority else [])


def case(regime: str = "WT2015", events: dict[str, str] | None = None, **entries: Any) -> Case:
    """Return the case that a notification makes, with further events by kind and day."""
    found = reading(**entries).case
    found.regime = regime
    for kind, day in (events or {}).items():
        found.events.append(CaseEvent(kind=kind, happened_on=date.fromisoformat(day)))
    return found
