"""Recording that somebody was told: faults stand at their entry, and what was recorded before is said."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from scr_desktop.domain.progress.case_status import DutyLine
from scr_desktop.services import clock
from scr_desktop.services.case import case as cases
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.papers.record_telling import RecordTelling


def _first(case_file: CaseFile, case_id: str) -> DutyLine:
    return cases.status(case_file, case_id).duties[0]


def _dialog(case_file: CaseFile, case_id: str, qtbot: QtBot) -> RecordTelling:
    dialog = RecordTelling(case_file, case_id, _first(case_file, case_id))
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_it_says_who_of_what_by_when_and_where_from(case_file: CaseFile, case_id: str, qtbot: QtBot) -> None:
    """The duty stands above the entries, with its day and its paragraph; the day is today until another is entered."""
    dialog = _dialog(case_file, case_id, qtbot)
    line = _first(case_file, case_id)
    assert dialog._form.title.text() == line.duty.who
    assert "by 10 April 2026" in dialog._form.duty.text()
    assert str(line.duty.source) in dialog._form.duty.text()
    assert dialog._form.told_on.entry() == "8 April 2026"


def test_no_means_is_chosen_for_the_officer(case_file: CaseFile, case_id: str, qtbot: QtBot) -> None:
    """Until it is chosen nothing is recorded; the national form is offered only to those whom it reaches."""
    for line in cases.status(case_file, case_id).duties:
        dialog = RecordTelling(case_file, case_id, line)
        qtbot.addWidget(dialog)
        means = dialog._form.means
        offered = [means.itemText(place) for place in range(means.count())]
        assert (means.entry(), offered[0]) == ("", "Choose")
        by_form = line.duty.who.startswith(("Child Safeguarding Practice Review Panel", "Ofsted", "Secretary of State"))
        assert ("National online form" in offered) is by_form, line.duty.who
        dialog._form.go_on.click()
        assert "Say by what means" in dialog._form.fault.text()
    assert not cases.get(case_file, case_id).tellings


def test_a_fault_is_marked_and_goes_once_it_is_mended(case_file: CaseFile, case_id: str, qtbot: QtBot) -> None:
    """A day that cannot be is named in a sentence; with the right day nothing of it is left."""
    dialog = _dialog(case_file, case_id, qtbot)
    dialog._form.told_on.set_entry("9 April 2026")
    dialog._form.go_on.click()
    assert dialog._form.fault.isVisible()
    assert "future" in dialog._form.fault.text()
    dialog._form.told_on.set_entry("8 April 2026")
    dialog._form.means.set_entry("National online form")
    dialog._form.go_on.click()
    assert not dialog._form.fault.text()
    assert _first(case_file, case_id).done_on == date(2026, 4, 8)


def test_what_was_recorded_before_is_said(case_file: CaseFile, case_id: str, qtbot: QtBot) -> None:
    """Whoever records it a second time sees that it stands already."""
    first = _dialog(case_file, case_id, qtbot)
    first._form.means.set_entry("Letter")
    first._form.go_on.click()
    again = _dialog(case_file, case_id, qtbot)
    assert "Recorded already: told on 8 April 2026." in again._form.duty.text()


def test_the_reason_for_a_doubted_day_is_asked_only_while_it_is_that_day(
    case_file: CaseFile, case_id: str, qtbot: QtBot
) -> None:
    """A day that is too early asks why it stands; one to come takes no reason, so the box is gone; back, it is there."""
    dialog = _dialog(case_file, case_id, qtbot)
    form = dialog._form
    form.means.set_entry("Letter")

    def type_day(day: str) -> None:
        form.told_on.set_entry(day)
        form.told_on.entered.emit(day)

    type_day("1 January 2018")
    assert dialog._stands.isHidden()
    form.go_on.click()
    assert not dialog._stands.isHidden()
    type_day("1 January 2090")
    assert dialog._stands.isHidden()
    type_day("1 January 2018")
    assert not dialog._stands.isHidden()
    form.told_on.set_entry("1 January 2090")
    form.go_on.click()
    assert "lies in the future" in form.fault.text()
    assert dialog._stands.isHidden()
    assert cases.get(case_file, case_id).tellings == []


def test_a_telling_after_its_day_asks_why_it_came_late(
    case_file: CaseFile, case_id: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In time nothing is asked; after 10 April the time limit is named, and without a reason nothing is recorded."""
    monkeypatch.setattr(clock, "today", lambda: date(2026, 4, 13))
    dialog = _dialog(case_file, case_id, qtbot)
    form = dialog._form
    assert form.late_why.isVisible()
    assert "it was due on 10 April 2026" in form.late.text()
    form.told_on.set_entry("8 April 2026")
    dialog._ask_why_late()
    assert not form.late_why.isVisible()
    form.told_on.set_entry("13 April 2026")
    dialog._ask_why_late()
    form.means.set_entry("National online form")
    form.go_on.click()
    assert "Say why it came later" in form.fault.text()
    form.late_why.set_entry("The form could not be reached")
    form.go_on.click()
    (told,) = cases.get(case_file, case_id).tellings
    assert told.late_why == "The form could not be reached"


@pytest.mark.parametrize(("typed", "said"), [
    ("Feb 2019", "Enter the day in full, for example 12 May 2018."),
    ("Febr/uary x", "enter the day in full, for example 12 May 2018."),
])  # fmt: skip
def test_a_day_known_in_part_is_refused_where_it_is_typed(
    case_file: CaseFile, case_id: str, qtbot: QtBot, typed: str, said: str
) -> None:
    """Beside the field stands what would be said on recording it: a month is not understood, nor offered as a form."""
    entry = _dialog(case_file, case_id, qtbot)._form.told_on
    entry.set_entry(typed)
    entry.line.editingFinished.emit()
    assert said in entry.note.text()
    assert "May 2018 or" not in entry.note.text()
