"""The quality check of a rapid review: each lack is one sentence, and what is there says nothing."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from scr_desktop.domain.progress.case_status import CaseStatus, status
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.request import AgencyReturn, InformationRequest
from scr_desktop.domain.records.review.rapid_review import RapidReview, SignOff
from scr_desktop.domain.review import review_quality as quality
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services.regime import by_key
from tests.domain.papers import DEATH, case, child

NEW = RapidReview()
ON = date(2026, 6, 15)
WRITTEN = {"sex": "Female", "ethnicity": "White British", "disability": "none known"}


def notified(events: dict[str, str] | None = None, **entries: Any) -> Case:
    """Return the case of a death of June 2026 under Working Together 2023."""
    died = child(**DEATH | {"born_on": "2.2.26", "died_on": "1.6.26"})
    days: dict[str, Any] = {"aware_on": "1 June 2026", "received_on": "2 June 2026", "incident_on": "1/6/26"}
    return case("WT2023", events, **days | {"children": [died]} | entries)


def stands(found: Case) -> CaseStatus:
    """Return where the case stands on 15 June 2026."""
    return status(found, by_key(found.regime), WorkingDays(), ON, ["Avonvale Council"])


def test_there_is_no_rapid_review_without_a_notification_and_its_reference() -> None:
    """Not sent, sent without a reference, and sent with one."""
    sent = notified({"notification_sent": "2026-06-05"})
    assert [list(quality.notification(stands(one), NEW)) for one in (notified(), sent)] == [
        ["The national notification is not recorded as sent: there is no rapid review without one."],
        ["The Panel’s reference of the notification is not recorded."],
    ]
    sent.national_reference = "CSIN-1"
    assert list(quality.notification(stands(sent), NEW)) == []


@pytest.mark.parametrize(("left_out", "said"), [
    ((), []),
    (("sex",), ["Kit: sex not recorded. Say “none known” if that is what is known."]),
    (("sex", "disability"), ["Kit: sex and disability not recorded. Say “none known” if that is what is known."]),
    (("sex", "ethnicity", "disability"),
     ["Kit: sex, ethnicity and disability not recorded. Say “none known” if that is what is known."]),
])  # fmt: skip
def test_what_is_not_recorded_of_a_child_is_named(left_out: tuple[str, ...], said: list[str]) -> None:
    """In one sentence for each child; “none known” is a record."""
    entries = {key: value for key, value in WRITTEN.items() if key not in left_out}
    found = notified(children=[child(given_names="Kit", harm="died", **entries)])
    assert list(quality.children(stands(found), NEW)) == said


def test_a_case_without_a_child_lacks_one() -> None:
    """Nothing else can be said of it."""
    assert list(quality.children(stands(notified(children=[])), NEW)) == ["No child is entered."]


def asked(found: Case, agency: str, kind: str = "", **values: Any) -> None:
    """Ask an agency of a case, which returned a kind of return if one is said."""
    named = next((one for one in found.agencies if one.name == agency), None)
    entered: dict[str, Any] = {"asked_on": date(2026, 6, 2), "involved_id": named.id if named else ""} | values
    made = InformationRequest(agency=agency, **entered)
    found.requests.append(made)
    if kind:
        found.returns.append(AgencyReturn(request_id=made.id, returned_on=date(2026, 6, 8), kind=kind))


def test_each_agency_whose_information_is_missing_is_named() -> None:
    """Not asked, not returned, in part, refused; a full or nil return and a withdrawn request are no lack."""
    names = ("Police", "GP", "School", "Hospital", "Housing", "Club")
    found = notified(agencies=[{"name": name} for name in names])
    assert list(quality.agencies(stands(found), NEW)) == ["No agency has been asked for information."]
    for name, kind in (("Police", ""), ("GP", "part"), ("School", "refused"), ("Hospital", "full"), ("Housing", "nil")):
        asked(found, name, kind)
    asked(found, "Ambulance", withdrawn_on=date(2026, 6, 3))
    assert list(quality.agencies(stands(found), NEW)) == [
        "Club is named in the case and has not been asked for information.",
        "Police was asked and has not returned its information.",
        "GP has returned only part of its information.",
        "School has refused its information.",
    ]


@pytest.mark.parametrize(("content", "said"), [
    ({}, "It is not said whether the case may raise issues that are complex or of national importance."),
    ({"national_view": "unknown"}, "It is not said whether the case may raise issues that are complex or of national importance."),
    ({"national_view": "no", "national_reasons": " "}, "The view on national importance has no reasons."),
    ({"national_view": "no", "national_reasons": "Local themes alone"}, ""),
])  # fmt: skip
def test_a_view_on_national_importance_needs_its_reasons(content: dict[str, str], said: str) -> None:
    """A no as well as a yes."""
    assert list(quality.national_view(stands(notified()), RapidReview(content=content))) == ([said] if said else [])


def test_each_step_says_what_who_and_by_when() -> None:
    """In their order; a month is no day by which it is done."""
    content = {"step.0.what": "Train", "step.0.owner": "Police", "step.0.due": "1 July 2026",
               "step.1.what": "Audit", "step.1.due": "July 2026", "step.2.owner": "GP", "step.2.due": "1/7/26"}  # fmt: skip
    found = stands(notified())
    assert list(quality.next_steps(found, NEW)) == ["No next step is written down."]
    assert list(quality.next_steps(found, RapidReview(content=content))) == [
        "Next step 2 (“Audit”) has no owner.",
        "Next step 2 (“Audit”) has no date by which it is done.",
        "Next step 3 does not say what is to be done.",
    ]


def test_each_partner_signs_for_itself_and_this_review() -> None:
    """One who does not agree is named with the reason; a signature under an earlier review is none under this."""
    found = notified()
    found.sign_offs += [
        SignOff(rapid_review_id="earlier", partner="Local authority", signed_on=ON),
        SignOff(rapid_review_id=NEW.id, partner="Health body", signed_on=ON, agrees=False, note="Too narrow."),
        SignOff(rapid_review_id=NEW.id, partner="Chief officer of police", signed_on=ON),
    ]
    assert list(quality.signed(stands(found), NEW)) == [
        "Local authority: not signed yet.", "Health body: does not agree. Too narrow.",
    ]  # fmt: skip


def test_the_decision_goes_with_it() -> None:
    """The Panel is told of it with the rapid review."""
    assert list(quality.decision(stands(notified()), NEW)) == [quality.no_decision(by_key("WT2023"))]
    assert list(quality.decision(stands(notified({"decision": "2026-06-12"})), NEW)) == []


def test_every_criterion_that_decides_or_is_weighed_is_argued() -> None:
    """On either side one word is enough; what is weighed for a national review is the Panel's."""
    found = stands(notified())
    wanted = quality.criteria_to_argue(by_key("WT2023"))
    keys = [one.key for one in wanted]
    assert "serious_case" in keys
    assert not [key for key in keys if key.startswith(("national_", "consider_"))]
    content = {f"{'for' if at % 2 else 'against'}.{key}": "Known" for at, key in enumerate(keys)}
    assert list(quality.evidence(found, RapidReview(content=content))) == []
    one_silent = content | {f"against.{keys[0]}": " "}
    assert list(quality.evidence(found, RapidReview(content=one_silent))) == [
        f"Neither evidence for nor against is written down for “{wanted[0].text}”."
    ]
    (said,) = quality.evidence(found, NEW)
    assert said.endswith(f"” and {len(keys) - 1} more.")


def test_a_board_that_makes_no_rapid_review_lacks_nothing_of_it() -> None:
    """Under Working Together 2015 there is none to be checked."""
    assert quality.gaps(status(case(), by_key("WT2015"), WorkingDays(), date(2018, 5, 20)), NEW) == []
