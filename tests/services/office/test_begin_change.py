"""The office states another day of beginning than before: what it touches is said first, and each case says so after.

The case of every test: the authority became aware on 18 April 2019, the office had stated 1 September 2019.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from scr_desktop.domain.records.case import Case
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import draft as drafts
from scr_desktop.services.office import office
from scr_desktop.services.office.begin_change import touched_by_begin
from scr_desktop.store.case_file import CaseFile
from tests.domain.papers import DEATH, child, paper

BEFORE, AFTER = date(2019, 9, 1), date(2019, 4, 1)


@pytest.fixture(autouse=True)
def desk(case_file: CaseFile, desk_day: Callable[[str], None]) -> None:
    """Sit down on 2 October 2019 in an office whose arrangements are said to have begun on 1 September."""
    desk_day("2019-10-02")
    office.change(case_file, {"arrangements_begin_on": BEFORE})


def enter(case_file: CaseFile, decided: str = "", on: str = "") -> Case:
    """Open the case, undecided or with what the notification says of a decision."""
    dead = child(**DEATH | {"born_on": "2.2.19", "died_on": "17.4.19"})
    content = paper(aware_on="18 April 2019", received_on="19 April 2019", incident_on="17/4/2019", children=[dead])
    content["notification"] |= {"decided": decided, "decided_on": on}
    started = drafts.start(case_file)
    drafts.save(case_file, started.id, content)
    return drafts.open_case(case_file, started.id)


def test_the_office_sees_first_what_another_day_touches(case_file: CaseFile) -> None:
    """Each case is named with the arrangements that would apply and the days that move; looking changes nothing."""
    case = enter(case_file)
    (said,) = touched_by_begin(case_file, AFTER)
    assert said.startswith(f"{case.reference}: “Working Together 2018, safeguarding partners” would apply")
    assert cases.get(case_file, case.id).day_of("passes_on") == BEFORE
    assert touched_by_begin(case_file, BEFORE) == []


def test_the_case_says_that_the_day_has_changed_and_both_days(case_file: CaseFile) -> None:
    """Its reason speaks of September; beside it stands that it is April now, what would apply, and what to do."""
    case = enter(case_file)
    assert cases.status(case_file, case.id).notices == ()
    office.change(case_file, {"arrangements_begin_on": AFTER}, "The minutes were found")
    (said,) = cases.status(case_file, case.id).notices
    assert "it was 1 September 2019 then, and is 1 April 2019 now" in said
    assert "With it “Working Together 2018, safeguarding partners” would apply" in said
    assert "enter the notification again" in said
    office.change(case_file, {"arrangements_begin_on": BEFORE}, "It was right")
    assert cases.status(case_file, case.id).notices == ()


def test_the_same_arrangements_by_another_day_are_said_too(case_file: CaseFile) -> None:
    """Where nothing else applies only the day is said to have changed, and the passing follows it."""
    case = enter(case_file)
    office.change(case_file, {"arrangements_begin_on": date(2019, 8, 1)}, "The minutes were found")
    found = cases.status(case_file, case.id)
    assert found.notices[0].endswith("The same arrangements apply.")
    assert found.case.day_of("passes_on") == date(2019, 8, 1)


def test_a_grace_period_follows_the_day_and_the_earlier_stays_readable(case_file: CaseFile) -> None:
    """It would end twelve months after a day that is stated no more; the move is shown first and has its reason."""
    case = enter(case_file, "review", "20 May 2019")
    (said,) = touched_by_begin(case_file, date(2019, 8, 1))
    assert "1 September 2020, then 1 August 2020" in said
    office.change(case_file, {"arrangements_begin_on": date(2019, 8, 1)}, "The minutes were found")
    found = cases.status(case_file, case.id)
    (line,) = [one for one in found.deadlines if one.rule.key == "grace_end"]
    assert line.due_on == date(2020, 8, 1)
    gone = [one for one in found.case.deadlines if one.rule == "grace_end" and not one.current]
    assert [(one.due_on, one.superseded_why) for one in gone] == [(date(2020, 9, 1), "The minutes were found")]


def test_a_closed_case_says_so_too_and_is_named_before(case_file: CaseFile) -> None:
    """Its papers are read later: they give both days, and do not ask that it be closed."""
    case = enter(case_file)
    cases.close(case_file, case.id, date(2019, 10, 2), "All was done")
    assert touched_by_begin(case_file, AFTER) == [
        f"Closed, and other arrangements would apply: {case.reference}. Each says so."
    ]
    office.change(case_file, {"arrangements_begin_on": AFTER}, "The minutes were found")
    (said,) = cases.status(case_file, case.id).notices
    assert said.endswith("The case was closed under those under which it was opened.")
