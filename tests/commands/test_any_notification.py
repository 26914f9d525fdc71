"""Whole notifications of which something is not known: nothing that may turn out contradicts what is settled."""

from __future__ import annotations

import contextlib
import io
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scr_desktop.__main__ import main
from scr_desktop.domain.progress.addressees import NOT_NAMED
from tests.commands.comparing import review_of
from tests.commands.notifications import before_the_partners, command
from tests.office_clock import DAY, OfficeClock
from tests.regimes import oracle

OFFICE = {"our_authority": "Bath & North East Somerset Council", "arrangements_begin": "2019-04-01"}
# An eighteenth birthday under each of the arrangements.
BIRTHDAYS = {
    "WT2015": date(2018, 3, 10), "transition": date(2018, 11, 10), "WT2018": date(2021, 6, 10), "WT2023": date(2025, 6, 10),
}  # fmt: skip
SOURCES: dict[str, Callable[[oracle.Facts], oracle.Outcome]] = {
    "WT2015": oracle.working_together_2015, "transition": oracle.transition,
    "WT2018": oracle.working_together_2018, "WT2023": oracle.working_together_2023,
}  # fmt: skip
DAYS, PARTS = ("born", "harmed", "died"), ("day?", "month", "year", "unknown")
YES_NO = st.sampled_from(["yes", "no"])
# What the officer answers; the rest follows from the entries of the child and the incident.
ANSWERED = ("abuse_or_neglect", "looked_after_by", "care_leaver_died", "care_leaver_of", "on_remand", "died_in_custody",
            "regulated_setting", "died_detained", "interagency_concern", "lives_in_england")  # fmt: skip
HIDDEN = (*DAYS, *ANSWERED, "looked_after", "where_it_happened", "normally_resident", "harm")


@pytest.fixture(scope="module", autouse=True)
def still_day() -> Iterator[OfficeClock]:
    """Give the office's clock, which goes on with no day of the computer's."""
    with pytest.MonkeyPatch.context() as patch:
        yield OfficeClock(patch)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder in which notifications are written down."""
    return tmp_path_factory.mktemp("notifications")


@st.composite
def truths(draw: st.DrawFn) -> dict[str, Any]:
    """Give everything there is to know of somebody about 18 years old: the arrangements, the days and the facts."""
    regime = draw(st.sampled_from(sorted(BIRTHDAYS)))
    born = BIRTHDAYS[regime].replace(year=BIRTHDAYS[regime].year - 18)
    harmed = BIRTHDAYS[regime] + timedelta(days=draw(st.integers(-40, 40)))
    harm = draw(st.sampled_from(["died", "died", "seriously_harmed", "seriously_harmed", "not_harmed"]))
    died = harmed + timedelta(days=draw(st.integers(0, 20))) if harm == "died" else None
    aware = harmed + timedelta(days=draw(st.integers(0, 30)))
    child_died = died is not None and died < BIRTHDAYS[regime]
    if_child_died = YES_NO if child_died else st.just("no")
    remand = draw(if_child_died)
    facts = {
        "abuse_or_neglect": draw(st.sampled_from(["yes", "yes", "no"])),
        "died": _yes(child_died),
        "seriously_harmed": _yes(harm != "not_harmed" and not child_died and harmed < BIRTHDAYS[regime]),
        "on_remand": remand,
        "died_in_custody": "yes" if remand == "yes" else draw(if_child_died),
        "looked_after": "yes" if remand == "yes" else draw(if_child_died),
        "looked_after_by": draw(st.sampled_from(["ours", "another"])),
        "care_leaver_died": draw(YES_NO) if died else "no",
        "care_leaver_of": draw(st.sampled_from(["ours", "another"])),
        "regulated_setting": draw(if_child_died),
        "died_detained": draw(if_child_died),
        "interagency_concern": draw(YES_NO),
        "where_it_happened": draw(st.sampled_from(["in_area", "elsewhere_in_england", "outside_england"])),
        "normally_resident": draw(YES_NO),
        "lives_in_england": draw(YES_NO),
    }
    # Who was still looked after at death had not left care.
    if facts["looked_after"] == "yes":
        facts["care_leaver_died"] = "no"
    # Whose child it was is said only of one who was looked after, or had been.
    for whose, of in (("looked_after_by", "looked_after"), ("care_leaver_of", "care_leaver_died")):
        if facts[of] == "no":
            facts[whose] = "unknown"
    days = {"born": born, "harmed": harmed, "died": died, "aware": aware}
    return {"regime": regime, "harm": harm, "facts": facts, **days}


@st.composite
def hidden(draw: st.DrawFn) -> dict[str, Any]:
    """Give what of it is not known, or known in part."""
    keys = draw(st.sets(st.sampled_from(HIDDEN), max_size=4))
    return {key: draw(st.sampled_from(PARTS)) if key in DAYS else True for key in sorted(keys)}


@given(truth=truths(), hide=hidden())
@settings(max_examples=300, deadline=None)
def test_nothing_that_may_turn_out_contradicts_what_is_settled(
    truth: dict[str, Any], hide: dict[str, Any], folder: Path, still_day: OfficeClock
) -> None:
    """Whatever the days and answers not known turn out to be, what was settled before stays, and is what the sources say."""
    still_day.turn_to(before_the_partners(OFFICE["arrangements_begin"], truth["aware"].isoformat(), DAY))
    known = said(entered(truth, {}), folder)
    before = said(entered(truth, hide), folder)
    assert known["regime"] == before["regime"] == truth["regime"]
    right = SOURCES[truth["regime"]](oracle.Facts(truth["facts"], oracle.LEAST))
    assert known["notifiable"] == oracle.whose(truth["regime"], truth["facts"])
    assert (known["review"], known["contradictions"]) == (right.review, [])
    assert told(known["notify"]) == right.tell
    assert before["notifiable"] in {"open", known["notifiable"]}
    assert before["serious_case"] in {"open", known["serious_case"]}
    assert not before["review_settled"] or review_of(known) in holds_on(review_of(before))
    assert told(one for one in before["notify"] if one["settled"]) <= right.tell
    assert before["notifiable"] != "open" or before["open"]
    assert before["notifiable"] != "open" or due(before, "notify") == due(known, "notify") or not due(known, "notify")


def holds_on(review: str) -> set[str]:
    """Return what a review may prove to be without contradicting what was settled of it."""
    if review == "open":  # for whom it is to be considered
        return {"consider", "theirs"}
    # What should always be held anyway may turn out to be one that must.
    return {review, "must"} if review == "should_always" else {review}


def entered(truth: Mapping[str, Any], hide: Mapping[str, Any]) -> dict[str, Any]:
    """Return the notification in which all of a truth is entered that is not hidden."""
    facts = truth["facts"]
    shown = {key: "unknown" if hide.get(key) else facts[key] for key in facts}
    return {
        "awareness": {"aware_on": f"{truth['aware']:%d/%m/%Y}"},
        "incident": {
            "incident_on": written(truth["harmed"], hide.get("harmed", "day")),
            "where_it_happened": shown["where_it_happened"],
        },
        "children": [
            {
                "given_names": "Kai",
                "born_on": written(truth["born"], hide.get("born", "day")),
                # A date of death says by itself that somebody died.
                "died_on": "" if hide.get("harm") else written(truth["died"], hide.get("died", "day")),
                "harm": "unknown" if hide.get("harm") else truth["harm"],
                "looked_after": shown["looked_after"],
                "normally_resident": shown["normally_resident"],
            }
        ],
        "answers": {key: shown[key] for key in ANSWERED},
    }


def written(day: date | None, part: str) -> str:
    """Return as much of a day as is known, as it is entered."""
    if day is None:
        return ""
    return {"day": f"{day:%d/%m/%Y}", "day?": f"?{day:%d/%m/%Y}", "month": f"{day:%B %Y}", "year": f"{day:%Y}"}.get(
        part, ""
    )


def said(notification: Mapping[str, Any], folder: Path) -> dict[str, Any]:
    """Return what `assess --notification` answers."""
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        assert main(command(notification, OFFICE, folder)) == 0
    found: dict[str, Any] = json.loads(printed.getvalue())
    return found


def told(lines: Iterable[Mapping[str, Any]]) -> set[str]:
    """Return who is told; of an area whose name is not entered it is said, as it should be."""
    return {one["who"].removesuffix(f" ({NOT_NAMED})") for one in lines}


def due(found: Mapping[str, Any], rule: str) -> str | None:
    """Return the day of a deadline, if it is listed."""
    return next((one["due"] for one in found["deadlines"] if one["rule"] == rule), None)


def _yes(truth: bool) -> str:
    return "yes" if truth else "no"
