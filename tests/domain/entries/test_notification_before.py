"""A notification of earlier releases, which had room for one notifier, in today's form."""

from __future__ import annotations

from scr_desktop.domain.entries.notification_before import renewed

BEFORE = {
    "notification": {"from_agency": "Police", "from_role": "DI", "from_contact": "", "received_on": "16 May 2018"}
}


def test_the_notifier_of_then_is_the_first_of_todays() -> None:
    """Each entry under its new name, empty ones left out, and the day of receipt stays where it was."""
    assert renewed(BEFORE) == {
        "notification": {"received_on": "16 May 2018"}, "notifiers": [{"agency": "Police", "role": "DI"}],
    }  # fmt: skip


def test_notifiers_entered_beside_it_stay() -> None:
    """The one of then completes the first; the others follow."""
    found = renewed(BEFORE | {"notifiers": [{"told_on": "16 May 2018"}, {"agency": "Hospital"}]})
    assert found["notifiers"] == [
        {"told_on": "16 May 2018", "agency": "Police", "role": "DI"}, {"agency": "Hospital"},
    ]  # fmt: skip


def test_todays_form_stays_as_it_is() -> None:
    """Also what no notification has, and what is no table of entries: that is told where it is read."""
    for content in ({}, {"notification": {"received_on": "x"}}, {"notification": "odd", "other": [1]}):
        assert renewed(content) == content


def test_what_was_given_is_not_changed() -> None:
    """It is read, and may be read again."""
    before = {"notification": dict(BEFORE["notification"])}
    renewed(before)
    assert before == BEFORE
