"""Whole notifications of the tests' data in the shape that `assess --notification` takes, and its answer in their words."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from scr_desktop.__main__ import main
from scr_desktop.domain.time.part_date import PartDate

DATA = Path(__file__).resolve().parent.parent / "data" / "notifications"
Row = Mapping[str, Any]
Answer = dict[str, Any]

# What the rows call authorities, and their full names.
_COUNCILS = {
    "Torbay": "Torbay Council", "Bristol": "Bristol City Council", "Wiltshire": "Wiltshire Council",
    "Cardiff": "Cardiff Council",
}  # fmt: skip
_HARM = {
    "died": "died", "seriously harmed": "seriously_harmed", "seriously harmed, recovered": "seriously_harmed",
    "unharmed": "not_harmed", "harm, not serious": "not_harmed", "harm, seriousness not known": "unknown",
}  # fmt: skip
_ABUSE = {"yes": "yes", "no": "no", "suspected": "yes", "suspected from 20 Feb": "yes"}
_NO_CUSTODY = dict.fromkeys(("died_in_custody", "on_remand", "died_detained", "deprivation_of_liberty"), "no")
_CUSTODY = {
    "no": {},
    "remand": {"died_in_custody": "yes", "on_remand": "yes"},
    "police custody": {"died_in_custody": "yes"},
    "sentenced, YOI": {"died_in_custody": "yes"},
    "detained under MHA 1983": {"died_detained": "yes"},
    "MCA deprivation of liberty": {"deprivation_of_liberty": "yes"},
    # Another court's order is no order under the Mental Capacity Act.
    "deprivation of liberty, inherent jurisdiction, age 15": {"deprivation_of_liberty": "no"},
    "secure training centre, remand": {"died_in_custody": "yes", "on_remand": "yes"},
}


def rows() -> list[dict[str, Any]]:
    """Return the rows of whole notifications, each input with the defaults filled in."""
    data = json.loads((DATA / "whole.json").read_text("utf-8"))
    return [row | {"input": data["defaults"] | row["input"]} for row in data["rows"]]


def samples() -> list[dict[str, Any]]:
    """Return the four papers as typed, with their right answers and the office."""
    data = json.loads((DATA / "samples.json").read_text("utf-8"))
    return [sample | {"office": data["office"]} for sample in data["samples"]]


def as_notification(given: Row, sent_on: str = "") -> dict[str, Any]:
    """Return the plain words of a row's input as a notification, sent to the Panel on the day that is given."""
    areas: dict[str, list[str]] = {}
    where, resident = _where(given["place"], areas), _resident(given["residence"], areas)
    care, looked_after = _care(given["looked_after"], areas)
    if given["care_leaver"].startswith("of ") and given["care_leaver"] != "of us":
        areas.setdefault(given["care_leaver"].removeprefix("of "), []).append("looks_after")
    several = given.get("more_than_one_authority", "")
    if several.startswith("yes"):
        areas.setdefault(several.partition(": ")[2], []).append("involved")
    england = _in_england(given["residence"]) if resident == "no" else {}
    answers = {**_answers(given), **care, **england, **({"other_area": "yes"} if several else {})}
    first = {key: given.get(key) for key in ("born", "died", "outcome", "due_date", "born_alive") if key in given}
    return {
        "notification": {"received_on": given.get("scr_notified"), **_decided(given)},
        "awareness": {"aware_on": given["aware"], "notification_sent_on": sent_on or given.get("sent")},
        "incident": {"incident_on": _incident(given.get("incident")), "where_it_happened": where},
        "children": [_child(one, resident, looked_after) for one in (first, *given.get("others", []))],
        "other_areas": [
            {"name": _COUNCILS.get(name, name), "parts": " ".join(parts)} for name, parts in areas.items() if name
        ],
        "answers": answers,
    }


def _decided(given: Row) -> dict[str, str]:
    """Return what a row says of a decision on a review."""
    if begun := given.get("scr_begun"):
        return {"decided": "begun", "decided_on": begun}
    if on := given.get("decided"):
        return {"decided": "no_review" if given.get("definitive_no_concern") else "review", "decided_on": on}
    return {}


def asked_on(given: Row, otherwise: date) -> date:
    """Return the day on which a row is asked: its own or, of a case from before the partners, the day before they began.

    Later a case that nobody decided has passed to the partners, of which such a row does not speak. One that was decided
    is asked today, as the old case that it has become.
    """
    if "today" in given:
        return date.fromisoformat(given["today"])
    if _decided(given):
        return otherwise
    return before_the_partners(given["arrangements_begin"] or "", given.get("aware") or "", otherwise)


def before_the_partners(begin: str, aware: str, otherwise: date) -> date:
    """Return the day before the arrangements began, in all areas, of what was known before; else the other day."""
    known, began = (PartDate.parse(text).earliest for text in (aware, begin.rpartition(" and ")[2]))
    return began - timedelta(days=1) if known and began and known < began else otherwise


def assessed(notification: Mapping[str, Any], given: Row, folder: Path, capsys: pytest.CaptureFixture[str]) -> Answer:
    """Return what `assess --notification` answers for the office of a row."""
    assert main(command(notification, given, folder)) == 0
    found: Answer = json.loads(capsys.readouterr().out)
    return found


def command(notification: Mapping[str, Any], given: Row, folder: Path) -> list[str]:
    """Write a notification down and return the arguments that assess it."""
    path = folder / "notification.json"
    path.write_text(json.dumps(notification, ensure_ascii=False), encoding="utf-8")
    arguments = ["assess", "--notification", str(path), "--json", "--local-authority", given["our_authority"]]
    # Of several areas the last counts: a board goes on until the arrangements operate in all of them.
    begin = (given["arrangements_begin"] or "").rpartition(" and ")[2]
    return [*arguments, "--arrangements-begin", begin] if begin else arguments


def _child(one: Row, resident: str, looked_after: str) -> dict[str, Any]:
    return {
        "given_names": f"Born {one.get('born') or 'on a day not known'}",
        "birth": _birth(one),
        "born_on": one.get("born") or (one.get("due_date") if _birth(one) == "unborn" else ""),
        "died_on": one.get("died"),
        "harm": _HARM[one["outcome"]],
        "normally_resident": resident,
        "looked_after": looked_after,
    }


def _birth(one: Row) -> str:
    """Return whether somebody was born: one with nothing but a day expected was not, as far as the row says."""
    if one.get("born_alive") == "no":
        return "stillborn"
    if one.get("born_alive") == "unknown":
        return "unknown"
    return "unborn" if one.get("due_date") and "born_alive" not in one and not one.get("born") else "born"


def _incident(on: str | None) -> str | None:
    """Return the day of the incident as it can be entered: of a period only the whole year has a way of writing."""
    return "2025" if on == "January 2025 to August 2025" else on


def _where(place: str, areas: dict[str, list[str]]) -> str:
    if place in {"here", "not known"}:
        return {"here": "in_area"}.get(place, "unknown")
    harmed, _, died = place.partition("; ")
    if died:
        # Of two places in England that of the incident counts, as the Panel answers; a death here counts if only it was.
        other, ours = harmed if died == "died here" else died, harmed == "harmed here" or "England" not in harmed
        areas.setdefault(_named(other), []).append("involved" if ours else "happened")
        return "in_area" if ours else _abroad(other)
    if place.startswith("here and "):
        areas.setdefault(_named(place.removeprefix("here and ")), []).append("happened")
        return "in_area"
    areas.setdefault(_named(place) if place.endswith(", England") else "", []).append("happened")
    return _abroad(place)


def _abroad(place: str) -> str:
    return "elsewhere_in_england" if place.endswith(", England") else "outside_england"


def _named(place: str) -> str:
    return place.removeprefix("harmed in ").removeprefix("died in ").partition(",")[0]


def _resident(residence: str, areas: dict[str, list[str]]) -> str:
    if residence in {"here", "not known"} or "home authority here" in residence:
        return {"here": "yes"}.get(residence, "unknown")
    name = residence.partition(",")[0].removesuffix(" (placement)")
    areas.setdefault(name, []).append("lives")
    return "no"


def _in_england(residence: str) -> dict[str, str]:
    """Return whether a child who does not live here lives in England: a placement named without its country is there."""
    return {"lives_in_england": "yes" if residence.endswith((", England", "(placement)")) else "no"}


def _care(looked_after: str, areas: dict[str, list[str]]) -> tuple[dict[str, str], str]:
    """Return the answers about care, and whether the child was looked after."""
    if looked_after.startswith("by us until 18"):
        return {}, "no"
    if looked_after.startswith("by us"):
        return {"looked_after_by": "ours"}, "yes"
    if looked_after.startswith("by "):
        areas.setdefault(looked_after.removeprefix("by "), []).append("looks_after")
        return {"looked_after_by": "another"}, "yes"
    return {}, {"no": "no", "yes, authority not known": "yes"}.get(looked_after, "unknown")


def _answers(given: Row) -> dict[str, Any]:
    harm, leaver = given["outcome"], given["care_leaver"]
    shown = {"yes, written down": "The panel's minutes of 3 July say so.", "claimed, nothing recorded": ""}
    facts = {
        "abuse_or_neglect": _ABUSE.get(given["abuse"], "unknown"),
        **_NO_CUSTODY,
        **_CUSTODY[given["custody"]],
        "regulated_setting": given.get("regulated_setting", "no"),
        "care_leaver_died": {"no": "no", "not known": "unknown"}.get(leaver, "yes" if harm == "died" else "no"),
        # Whose the young person was who died is asked of nobody who lives.
        "care_leaver_of": {"of us": "ours", "of Wiltshire": "another"}.get(leaver if harm == "died" else "", "unknown"),
    }
    if given.get("suspected_suicide"):
        facts["suspected_suicide"] = given["suspected_suicide"]
    if harm == "harm, seriousness not known":
        facts["died"] = "no"
    if said := given.get("officer_says_child"):
        facts["seriously_harmed"] = said
    answers: dict[str, Any] = {key: {"value": value} for key, value in facts.items()}
    if claim := given.get("definitive_no_concern"):
        answers["no_interagency_concern_shown"] = {"value": "yes", "evidence": shown[claim]}
    return answers
