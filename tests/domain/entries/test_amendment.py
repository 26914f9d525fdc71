"""Amending the entries of a case: written down again as a notification, and what differs is carried over."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from scr_desktop.domain.entries.amendment import carry, content_of
from scr_desktop.domain.entries.form import Content
from scr_desktop.domain.entries.notification import read
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.case import Case, CaseEvent
from scr_desktop.domain.records.request import InformationRequest
from scr_desktop.domain.records.review.decision import Decision
from tests.domain.papers import DEATH, TODAY, case, child

AT, WHY = "2018-06-01T09:00:00+00:00", "The form was misread"


def amended(found: Case, **sections: Any) -> Content:
    """Return the entries of a case as they stand, with parts of them entered otherwise."""
    content = content_of(found)
    for section, entries in sections.items():
        content[section] = {**content[section], **entries} if isinstance(entries, dict) else entries
    return content


def carried(found: Case, content: Content) -> bool:
    """Carry what these entries say into a case; return whether something that stood was changed."""
    return carry(found, read(content, today=TODAY).case, at=AT, why=WHY)


def of_kind(found: Case, kind: str) -> list[tuple[date, str]]:
    """Return every day of a kind of event, each with why it no longer stands."""
    return [(one.happened_on, one.superseded_why) for one in found.events if one.kind == kind]


def test_what_is_written_down_and_read_again_changes_nothing() -> None:
    """Every entry: children, family, agencies, other areas, notifiers, the days, and a decision made already."""
    found = case(
        sent_on="17 May 2018",
        family=[{"name": "Kay", "relationship": "mother", "born_on": "1995"}],
        agencies=[{"name": "Police", "contact": "DI Boyle"}],
        other_areas=[{"name": "Torbay Council", "parts": "involved"}],
        notifiers=[{"agency": "Police", "told_on": "16 May 2018", "told_time": "9 am", "means": "telephone"}],
        notification={"received_on": "", "decided": "no_review", "decided_on": "June 2018"},
    )
    before = content_of(found)
    assert not carried(found, before)
    assert content_of(found) == before
    assert [one.superseded_at for one in found.events] == [""] * len(found.events)


def test_what_was_not_known_is_filled_in_without_a_reason() -> None:
    """An empty entry, and one that was not known yet, overwrite nothing."""
    found = case(children=[child(**DEATH | {"looked_after": "unknown", "sex": ""})])
    rows = content_of(found)["children"]
    assert not carried(found, amended(found, children=[rows[0] | {"looked_after": "no", "sex": "Female"}]))
    assert (found.children[0].looked_after, found.children[0].sex) == ("no", "Female")


@pytest.mark.parametrize("changes", [
    {"incident": {"place": "Bath"}}, {"incident": {"place": ""}}, {"incident": {"incident_on": "11 May 2018"}},
])  # fmt: skip
def test_what_stood_before_owes_a_reason_when_it_is_changed_or_emptied(changes: dict[str, Any]) -> None:
    """A place that was entered, and a day."""
    found = case()
    assert carried(found, amended(found, **changes))


def test_a_row_is_found_again_by_its_record_and_keeps_the_order_entered() -> None:
    """Turned round and one of them put right: the records are the same two."""
    found = case(children=[child(**DEATH), child(given_names="Bo", harm="not_harmed")])
    first, second = found.children
    rows = content_of(found)["children"]
    assert carried(found, amended(found, children=[rows[1] | {"given_names": "Bob"}, rows[0]]))
    assert found.children == [second, first]
    assert [(one.given_names, one.position) for one in found.children] == [("Bob", 1), ("Róisín-Mae", 2)]


def test_a_new_row_owes_no_reason_and_one_taken_out_does() -> None:
    """Nothing that stood is touched by somebody who is added."""
    found = case()
    rows = content_of(found)["children"]
    assert not carried(found, amended(found, children=[*rows, child(given_names="Bo", harm="not_harmed")]))
    assert [one.given_names for one in found.children] == ["Róisín-Mae", "Bo"]
    assert carried(found, amended(found, children=content_of(found)["children"][:1]))
    assert [one.given_names for one in found.children] == ["Róisín-Mae"]


def test_an_agency_that_was_asked_stays_with_the_case() -> None:
    """Its entries can be put right; one that was not asked can be taken out."""
    found = case(agencies=[{"name": "Police"}, {"name": "GP"}])
    found.requests.append(InformationRequest(agency="Police", involved_id=found.agencies[0].id))
    rows = content_of(found)["agencies"]
    with pytest.raises(Problem, match="Police was asked for information, so it stays with the case") as refused:
        carried(found, amended(found, agencies=rows[1:]))
    assert refused.value.field == "agencies"
    assert carried(found, amended(found, agencies=[rows[0] | {"name": "Avonvale Police"}]))
    assert [one.name for one in found.agencies] == ["Avonvale Police"]


def test_a_day_put_right_is_superseded_with_the_reason() -> None:
    """The old one stays readable beside the new; one that was not known is put, and one taken out stands no more."""
    found = case()
    assert carried(found, amended(found, awareness={"aware_on": "13 May 2018"}))
    assert of_kind(found, "aware") == [(date(2018, 5, 12), WHY), (date(2018, 5, 13), "")]
    assert not carried(found, amended(found, awareness={"notification_sent_on": "17 May 2018"}))
    assert of_kind(found, "notification_sent") == [(date(2018, 5, 17), "")]
    assert carried(found, amended(found, awareness={"notification_sent_on": ""}))
    assert of_kind(found, "notification_sent") == [(date(2018, 5, 17), WHY)]


def test_a_time_put_right_is_a_change_of_its_day() -> None:
    """Whether it came after office hours hangs on it: the event of then stands no more, with the reason, and the day stays."""
    found = case()
    assert not carried(found, amended(found, awareness={"aware_time": "21:40"})), "an empty time is filled in"
    assert carried(found, amended(found, awareness={"aware_time": "9:40"}))
    assert [(one.at_time, one.superseded_why) for one in found.events if one.kind == "aware"][-2:] == [
        ("21:40", WHY), ("9:40", ""),
    ]  # fmt: skip
    assert found.day_of("aware") == date(2018, 5, 12)


def test_a_receipt_that_follows_from_the_notifiers_is_not_written_down_as_entered() -> None:
    """It moves with their day; one entered besides stays."""
    told = [{"agency": "Police", "told_on": "16 May 2018"}]
    follows = case(notifiers=told, received_on="")
    assert content_of(follows)["notification"]["received_on"] == ""
    rows = content_of(follows)["notifiers"]
    assert carried(follows, amended(follows, notifiers=[rows[0] | {"told_on": "17 May 2018"}]))
    assert follows.day_of("notification_received") == date(2018, 5, 17)
    assert content_of(case())["notification"]["received_on"] == "16 May 2018"


def test_a_decision_made_already_is_put_right_with_its_events() -> None:
    """From no review to a review: the old events stand no more, and the grace that ran from a review falls with it."""
    found = case(notification={"received_on": "16 May 2018", "decided": "review", "decided_on": "4 June 2018"})
    found.events.append(CaseEvent(kind="arrangements_begun", happened_on=date(2019, 4, 1)))
    assert carried(found, amended(found, notification={"decided": "no_review"}))
    assert (found.day_of("decision"), found.day_of("no_review")) == (date(2018, 6, 4), date(2018, 6, 4))
    assert (found.day_of("review_begun"), found.day_of("arrangements_begun")) == (None, None)


def test_a_decision_on_record_is_not_changed_by_the_notification() -> None:
    """It is changed where it is recorded, and the earlier one stays there."""
    found = case(notification={"received_on": "16 May 2018", "decided": "review", "decided_on": "4 June 2018"})
    found.decisions.append(Decision(decided_on=date(2018, 6, 4), outcome="review"))
    with pytest.raises(Problem, match="The decision is on record: change what is recorded of it"):
        carried(found, amended(found, notification={"decided": "no_review"}))
