"""Who leads for an agency on a day: both ends of their time belong to it, and several may lead at once."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.domain.records.agency import Agency, AgencyLead

FIRST, LAST = date(2018, 1, 2), date(2018, 5, 31)


@pytest.mark.parametrize(("day", "leads"), [
    (date(2018, 1, 1), False), (FIRST, True), (date(2018, 3, 1), True), (LAST, True), (date(2018, 6, 1), False),
])  # fmt: skip
def test_a_lead_leads_from_the_first_day_to_the_last(day: date, leads: bool) -> None:
    """The day before and the day after belong to somebody else."""
    assert AgencyLead(name="Ann Frome", from_on=FIRST, until_on=LAST).leads_on(day) is leads


def test_an_open_end_counts_as_still() -> None:
    """Since when is not known, or they lead still; who comes after them leads beside them until they leave."""
    old, new, gone = AgencyLead(name="A", from_on=FIRST), AgencyLead(name="B"), AgencyLead(name="C", until_on=LAST)
    agency = Agency(name="Police", leads=[old, new, gone])
    assert agency.leads_of(date(2030, 1, 1)) == [old, new]
    assert agency.leads_of(date(2010, 1, 1)) == [new, gone]
    assert Agency(name="Police").leads_of(FIRST) == []
