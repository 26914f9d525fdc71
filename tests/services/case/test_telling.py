"""Recording who was told: the day, the means, the reference, and the event that follows once everybody knows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.progress.case_status import DutyLine
from scr_desktop.domain.records.case import Case
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import telling
from scr_desktop.services.office import history, office
from scr_desktop.store.case_file import CaseFile
from tests.domain.papers import DEATH, child

DAY = date(2018, 5, 17)


def duty(case_file: CaseFile, case_id: str, key: str) -> DutyLine:
    """Return one of those who must be told in a case."""
    (only,) = [one for one in cases.status(case_file, case_id).duties if one.duty.key == key]
    return only


@pytest.fixture
def looked_after(opened: Callable[..., Case], desk_day: Callable[[str], None]) -> Case:
    """Open the case of a looked after child who died in July 2018: Panel, Secretary of State and Ofsted are told."""
    desk_day("2018-07-04")
    died = child(**(DEATH | {"died_on": "2.7.18", "looked_after": "yes"}))
    return opened(aware_on="2 July 2018", received_on="3 July 2018", incident_on="2/7/18", children=[died])


@pytest.fixture
def reviewed(case_file: CaseFile, opened: Callable[..., Case], desk_day: Callable[[str], None]) -> Case:
    """Open a case of 2022 whose local review is under way and is to be published on 20 January 2023."""
    desk_day("2022-06-30")
    found = opened(
        aware_on="31 May 2022",
        received_on="1 June 2022",
        incident_on="31/5/22",
        children=[child(**(DEATH | {"born_on": "2.2.22", "died_on": "31.5.22"}))],
    )
    cases.record_event(case_file, found.id, "decision", date(2022, 6, 20))
    cases.record_event(case_file, found.id, "review_begun", date(2022, 6, 20))
    return cases.record_event(case_file, found.id, "publication", date(2023, 1, 20))


@pytest.mark.usefixtures("desk_day")
def test_telling_keeps_day_means_and_reference(case_file: CaseFile, opened: Callable[..., Case]) -> None:
    """All that was entered can be read again, and the history has one entry for it."""
    found = opened()
    before = len(history.entries(case_file))
    telling.record(case_file, found.id, "ofsted", DAY, " Secure e-mail ", " OF/123 ", "Rang first")
    (one,) = cases.get(case_file, found.id).tellings
    assert (one.who, one.told_on, one.means, one.reference, one.note) == (
        "Ofsted", DAY, "Secure e-mail", "OF/123", "Rang first"
    )  # fmt: skip
    assert len(history.entries(case_file)) == before + 1
    assert history.entries(case_file)[0].what == "Told of the incident: Ofsted"
    assert duty(case_file, found.id, "ofsted").state == "met"


def test_telling_the_panel_is_the_national_notification_and_no_other_telling_is(
    case_file: CaseFile, looked_after: Case
) -> None:
    """The rapid review counts from the day the Panel was notified, not from the day Ofsted heard of it too."""
    telling.record(case_file, looked_after.id, "ofsted", date(2018, 7, 2), "Telephone")
    assert cases.get(case_file, looked_after.id).day_of("notification_sent") is None
    telling.record(case_file, looked_after.id, "panel", date(2018, 7, 3), "National online form")
    after = cases.get(case_file, looked_after.id)
    assert after.day_of("notification_sent") == date(2018, 7, 3)
    line = next(one for one in cases.status(case_file, after.id).deadlines if one.rule.key == "notify")
    assert (line.state, line.met_on) == ("met", date(2018, 7, 3))
    assert duty(case_file, after.id, "ofsted").by == "", "Ofsted has a telling of its own"
    assert duty(case_file, after.id, "secretary_of_state").by_words == "by “National notification sent”"
    assert duty(case_file, after.id, "board").done_on is None


def test_the_event_waits_until_everybody_of_the_deadline_was_told(case_file: CaseFile, reviewed: Case) -> None:
    """Panel, Ofsted and the Department are told of the review: the deadline is met on the day of the last."""
    for key, day in (("review_1", 21), ("review_2", 24)):
        telling.record(case_file, reviewed.id, key, date(2022, 6, day), "Letter")
        assert cases.get(case_file, reviewed.id).day_of("decision_told") is None
    telling.record(case_file, reviewed.id, "review_3", date(2022, 6, 22), "Letter")
    assert cases.get(case_file, reviewed.id).day_of("decision_told") == date(2022, 6, 24)


def test_the_local_report_neither_sends_nor_names_the_national_notification(
    case_file: CaseFile, looked_after: Case
) -> None:
    """Telling the board records its own event; a reference of the board's is not the national one."""
    telling.record(case_file, looked_after.id, "board", date(2018, 7, 3), "In person", "B-7")
    after = cases.get(case_file, looked_after.id)
    assert after.day_of("notification_sent") is None
    assert after.national_reference == ""


def test_the_reference_of_the_national_notification_is_the_cases(case_file: CaseFile, looked_after: Case) -> None:
    """The reference given with the notification to the Panel is kept as the national one."""
    telling.record(case_file, looked_after.id, "panel", date(2018, 7, 3), "National online form", "CSPR-000123")
    assert cases.get(case_file, looked_after.id).national_reference == "CSPR-000123"


def test_passing_on_to_another_area_gives_no_national_reference(
    case_file: CaseFile, opened: Callable[..., Case], desk_day: Callable[[str], None]
) -> None:
    """What happened elsewhere is notified by that area: its receipt is not our national reference."""
    desk_day("2022-06-02")
    died = child(**(DEATH | {"born_on": "2.2.22", "died_on": "31.5.22"}))
    found = opened(
        aware_on="31 May 2022", received_on="1 June 2022", incident_on="31/5/22", where="elsewhere_in_england",
        children=[died],
    )  # fmt: skip
    telling.record(case_file, found.id, "other_area", date(2022, 6, 1), "Secure e-mail", "TORBAY-1")
    after = cases.get(case_file, found.id)
    assert after.national_reference == ""
    assert after.day_of("other_area_told") == date(2022, 6, 1)


@pytest.mark.usefixtures("desk_day")
@pytest.mark.parametrize(("key", "day", "means", "field", "says"), [
    ("ofsted", "2018-05-18", "Letter", "told_on", "lies in the future"),
    ("ofsted", "2018-05-17", "  ", "means", "Say by what means"),
    ("ofsted", "2018-05-11", "Letter", "told_on", "is too early: what is to be told is of"),
    ("panel", "2018-05-17", "Letter", "duty", "choose one from the list"),
])  # fmt: skip
def test_an_impossible_telling_is_refused(
    case_file: CaseFile, opened: Callable[..., Case], key: str, day: str, means: str, field: str, says: str
) -> None:
    """The future, no means, before it was known, somebody who need not be told: one sentence, and nothing is kept."""
    found = opened()
    before = len(history.entries(case_file))
    with pytest.raises(Problem, match=says) as problem:
        telling.record(case_file, found.id, key, date.fromisoformat(day), means)
    assert problem.value.field == field
    assert cases.get(case_file, found.id).tellings == []
    assert len(history.entries(case_file)) == before


def test_the_report_is_told_before_the_publication_it_precedes(
    case_file: CaseFile, reviewed: Case, desk_day: Callable[[str], None]
) -> None:
    """Copies go out before the planned day, each to its addressee; with the last the report counts as sent."""
    desk_day("2023-01-10")
    for key in ("report_1", "report_2", "report_3"):
        assert cases.get(case_file, reviewed.id).day_of("report_sent") is None
        telling.record(case_file, reviewed.id, key, date(2023, 1, 10), "Secure e-mail")
    assert cases.get(case_file, reviewed.id).day_of("report_sent") == date(2023, 1, 10)
    line = next(
        one for one in cases.status(case_file, reviewed.id).deadlines if one.rule.key == "send_before_publication"
    )
    assert (line.due_on, line.state) == (date(2023, 1, 11), "met")


def test_a_telling_after_the_day_is_late(case_file: CaseFile, reviewed: Case, desk_day: Callable[[str], None]) -> None:
    """Each addressee is late or in time by their own day."""
    desk_day("2023-01-13")
    telling.record(case_file, reviewed.id, "report_1", date(2023, 1, 11), "Letter")
    telling.record(case_file, reviewed.id, "report_2", date(2023, 1, 13), "Letter", late_why="The printer was late")
    states = {one.duty.key: one.state for one in cases.status(case_file, reviewed.id).duties}
    assert (states["report_1"], states["report_2"], states["report_3"]) == ("met", "met_late", "overdue")


def test_passing_an_undecided_case_to_the_partners_is_its_hand_over(
    case_file: CaseFile, opened: Callable[..., Case], desk_day: Callable[[str], None]
) -> None:
    """In grace there is no deadline for it, yet the day on which the partners were told is the hand-over."""
    office.change(case_file, {"arrangements_begin_on": date(2019, 6, 1)})
    desk_day("2019-06-20")
    died = child(**(DEATH | {"died_on": "20.5.19"}))
    found = opened(aware_on="20 May 2019", received_on="10 June 2019", incident_on="20/5/19", children=[died])
    assert found.regime == "grace"
    telling.record(case_file, found.id, "pass_to_partners", date(2019, 6, 20), "In person")
    assert cases.get(case_file, found.id).day_of("handed_over") == date(2019, 6, 20)
