"""A bank holiday proclaimed at days' notice, as 19 September 2022 was, moves exactly the open deadlines it touches."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.domain.time import working_days
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import draft
from scr_desktop.services.office import office
from scr_desktop.store.case_file import CaseFile

FUNERAL = date(2022, 9, 19)


@pytest.fixture
def before_the_proclamation(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the list of bank holidays be as it stood before the day was proclaimed."""
    listed = {day: title for day, title in working_days.listed_bank_holidays().items() if day != FUNERAL}
    monkeypatch.setattr(working_days, "listed_bank_holidays", lambda: listed)


def opened(case_file: CaseFile, aware_on: str) -> str:
    """Open a case of serious harm that became known on a day, and return its id."""
    started = draft.start(case_file)
    content = dict(started.content)
    content["awareness"] = {"aware_on": aware_on}
    content["children"] = [{"given_names": aware_on, "family_name": "Invented", "harm": "seriously_harmed"}]
    content["answers"] = {"abuse_or_neglect": {"value": "yes", "evidence": ""}}
    draft.save(case_file, started.id, content)
    return draft.open_case(case_file, started.id).id


@pytest.mark.usefixtures("before_the_proclamation")
def test_the_day_added_late_moves_what_it_touches_and_nothing_else(case_file: CaseFile) -> None:
    """Five days from 13 September cross it, fifteen from 1 September do not reach it twice; what is met stays met."""
    crossing = opened(case_file, "13 September 2022")
    ended_before = opened(case_file, "5 August 2022")
    met = opened(case_file, "14 September 2022")
    cases.record_event(case_file, met, "notification_sent", date(2022, 9, 16))
    moved = office.add_one_off_day(case_file, FUNERAL, "Bank Holiday for the State Funeral", "Proclaimed 10 September.")
    found = {(case.id, move.rule.key): (move.old_on, move.new_on) for case, move in moved}
    assert found[crossing, "notify"] == (date(2022, 9, 20), date(2022, 9, 21))
    assert found[crossing, "rapid_review"] == (date(2022, 10, 4), date(2022, 10, 5))
    assert not [key for key in found if key[0] == ended_before]
    assert (met, "notify") not in found
    assert found[met, "rapid_review"] == (date(2022, 10, 5), date(2022, 10, 6))
    old = [one for one in cases.get(case_file, crossing).deadlines if one.superseded_at]
    assert {one.due_on for one in old} == {date(2022, 9, 20), date(2022, 10, 4)}
    assert all("State Funeral" in one.superseded_why for one in old)
