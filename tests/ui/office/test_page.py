"""Bank holidays and office: what stands on paper, and the days that do not count."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from scr_desktop.domain.sources.reading import AMBIGUITIES
from scr_desktop.services import clock
from scr_desktop.services.office import history, notifying, office
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs import message
from scr_desktop.ui.dialogs.reason import ReasonDialog
from scr_desktop.ui.office.notifying_contact import NotifyingContactEntry
from scr_desktop.ui.office.one_off_day import OneOffDayDialog, moves_in_words
from scr_desktop.ui.office.page import OfficePage
from scr_desktop.ui.office.reading import ReadingDialog
from tests.ui.whole_cases.answering import give_reason


@pytest.fixture
def page(demo_office: CaseFile, qtbot: QtBot) -> OfficePage:
    """Give the page over the demo office."""
    made = OfficePage(demo_office)
    qtbot.addWidget(made)
    made.show()
    return made


def titles(page: OfficePage) -> list[str]:
    """Return the titles in the list of days."""
    return [page._days.row(number).title for number in range(page._days.rowCount())]


def test_a_name_is_changed_and_kept(page: OfficePage, demo_office: CaseFile, qtbot: QtBot) -> None:
    """Save keeps what was typed as it was typed, and the page says that it did."""
    page.ui.chair.setText("Dr <i>Ewa</i> Łukasik & Co")
    with qtbot.waitSignal(page.changed):
        page.ui.save.click()
    assert office.get(demo_office).chair == "Dr <i>Ewa</i> Łukasik & Co"
    assert page.ui.saved.text() == "✓ Saved"
    assert not page.ui.save.isEnabled()


def test_who_notifies_for_the_local_authority_is_added_and_taken_out(
    page: OfficePage, demo_office: CaseFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The list shows at once who notifies; taking somebody out asks why, and Cancel takes nobody out."""

    def type_and_save(dialog: NotifyingContactEntry) -> int:
        dialog._form.name.setText("Ewa Łukasik")
        dialog._form.telephone.setText("01632 960077")
        dialog._form.go_on.click()
        return dialog.result()

    before = notifying.contacts(demo_office)
    monkeypatch.setattr(NotifyingContactEntry, "exec", type_and_save)
    page.ui.add_contact.click()
    assert page._contacts._model.row(len(before)).telephone == "01632 960077"
    give_reason(monkeypatch, None, "Left the council")
    page.ui.contacts.go_to(len(before))
    page.ui.remove_contact.click()
    assert len(notifying.contacts(demo_office)) == len(before) + 1
    page.ui.remove_contact.click()
    assert [one.id for one in notifying.contacts(demo_office)] == [one.id for one in before]
    assert "Left the council" in history.entries(demo_office)[0].why


def test_what_was_typed_survives_a_refresh(page: OfficePage) -> None:
    """Reading the page anew does not throw away what was typed and not saved."""
    page.ui.chair.setText("Half typed")
    page.refresh()
    assert page.ui.chair.text() == "Half typed"


def test_the_day_of_the_arrangements_needs_a_reason(
    page: OfficePage, demo_office: CaseFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Changing when the arrangements began asks why; the reason stands in the history, and Cancel changes nothing."""
    give_reason(monkeypatch, None, "Published notice found")
    page.ui.begins.setText("29 June 2019")
    page.ui.save.click()
    assert office.get(demo_office).arrangements_begin_on != date(2019, 6, 29)
    page.ui.save.click()
    assert office.get(demo_office).arrangements_begin_on == date(2019, 6, 29)
    assert history.entries(demo_office, limit=1)[0].why == "Published notice found"


def test_the_cases_that_another_day_touches_are_named_before_it_is_recorded(
    page: OfficePage, demo_office: CaseFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The question why says which open cases the day touches and what becomes of them; until it is answered nothing moves."""
    seen: list[str] = []

    def ask(_parent: object, _title: str, explanation: str, *_: object) -> bool:
        seen.append(explanation)
        return False

    monkeypatch.setattr(ReasonDialog, "ask", ask)
    before = office.get(demo_office).arrangements_begin_on
    page.ui.begins.setText("1 April 2019")
    page.ui.save.click()
    assert "This touches:" in seen[0]
    assert "would apply" in seen[0]
    assert office.get(demo_office).arrangements_begin_on == before


@pytest.mark.parametrize(
    ("entry", "text", "expected"), [("name", "", "name of the office"), ("begins", "1/1/2030", "cannot")]
)
def test_what_is_wrong_is_said_at_its_entry(page: OfficePage, entry: str, text: str, expected: str) -> None:
    """A fault stays on the page with one sentence and the cursor at the entry."""
    getattr(page.ui, entry).setText(text)
    page.ui.save.click()
    assert expected in page.ui.office_fault.text()
    assert getattr(page.ui, entry).property("role") == "wrong"


def test_the_days_have_the_titles_of_gov_uk(page: OfficePage) -> None:
    """The list of a year shows the bank holidays as GOV.UK names them."""
    page.ui.year.setCurrentText("2022")
    assert "Bank Holiday for the State Funeral of Queen Elizabeth II" in titles(page)
    assert len(titles(page)) == 10


def test_a_year_beyond_the_list_says_so(page: OfficePage) -> None:
    """A year that GOV.UK has not announced carries a warning in words."""
    page.ui.year.setCurrentText("2035")
    assert "look again when GOV.UK has announced it" in page.ui.reliable.text()
    page.ui.year.setCurrentText("2026")
    assert "reliable until" in page.ui.reliable.text()


def test_a_one_off_day_shows_what_it_moves_before_it_is_added(demo_office: CaseFile, qtbot: QtBot) -> None:
    """The deadlines that would move stand there with their old and new days while nothing is changed yet."""
    table = office.working_days(demo_office)
    day = table.after(clock.today(), 1)
    dialog = OneOffDayDialog(demo_office)
    qtbot.addWidget(dialog)
    dialog.ui.day.setText(day.isoformat())
    dialog.look()
    assert dialog._moves.rowCount() == len(office.touched_by(demo_office, day))
    assert dialog._moves.rowCount() > 0
    assert office.one_off_days(demo_office) == []


def test_a_one_off_day_needs_its_title_and_where_it_was_announced(demo_office: CaseFile, qtbot: QtBot) -> None:
    """Each lack is said at its entry; once complete the day counts."""
    day = office.working_days(demo_office).after(clock.today(), 1)
    dialog = OneOffDayDialog(demo_office)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.ui.go_on.click()
    assert dialog.ui.day.property("role") == "wrong"
    dialog.ui.day.setText(day.isoformat())
    dialog.ui.go_on.click()
    assert dialog.ui.name.property("role") == "wrong"
    dialog.ui.name.setText("Bank holiday for the test")
    dialog.ui.go_on.click()
    assert dialog.ui.why.property("role") == "wrong"
    dialog.ui.why.setText("London Gazette")
    dialog.ui.go_on.click()
    assert dialog.added == day
    assert not office.working_days(demo_office).is_working(day)


def test_a_weekend_is_refused(demo_office: CaseFile, qtbot: QtBot) -> None:
    """A day that is no working day anyway is not added."""
    dialog = OneOffDayDialog(demo_office)
    qtbot.addWidget(dialog)
    dialog.ui.day.setText("19 September 2026")
    dialog.ui.name.setText("x")
    dialog.ui.why.setText("y")
    dialog.add()
    assert "Saturday" in dialog.ui.fault.text()
    assert dialog.added is None


def test_the_added_day_stands_in_the_list(
    page: OfficePage, demo_office: CaseFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After adding a day its year is shown, with the day marked as the office's own."""
    day = date(2027, 3, 3)
    office.add_one_off_day(demo_office, day, "Day of thanks", "Gazette")
    monkeypatch.setattr(OneOffDayDialog, "ask", lambda *_: day)
    monkeypatch.setattr(message, "tell", lambda *_: None)
    page.ui.add_day.click()
    assert page.ui.year.currentText() == "2027"
    assert "Day of thanks" in titles(page)


def test_no_move_is_said_in_words() -> None:
    """A day that moves nothing says so instead of an empty table."""
    assert moves_in_words([]) == "No open deadline moves."


def test_a_reading_is_chosen_for_a_reason(demo_office: CaseFile, qtbot: QtBot) -> None:
    """The deadlines that another reading moves are shown first; without a reason nothing is chosen."""
    dialog = ReadingDialog(demo_office, AMBIGUITIES["rapid_review_start"])
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.chosen() == "awareness"
    dialog._choices.button(1).setChecked(True)
    assert dialog._moves.rowCount() == len(office.moved_by_reading(demo_office, "rapid_review_start", "notification"))
    dialog.ui.go_on.click()
    assert dialog.isVisible()
    assert "Say why" in dialog.ui.fault.text()
    dialog.ui.why.setPlainText("Agreed with the partners")
    dialog.ui.go_on.click()
    assert office.readings(demo_office)["rapid_review_start"].option == "notification"


def test_the_page_shows_what_the_office_chose(page: OfficePage, demo_office: CaseFile) -> None:
    """Each open question stands there with its present reading, and whether the office chose it."""
    assert page._readings.rowCount() == len(AMBIGUITIES)
    office.choose_reading(demo_office, "end_on_day_off", "before", "Safer")
    page.refresh()
    row = page._readings.row(page._readings.number_of(lambda one: one.question.key == "end_on_day_off"))
    assert row.reading.startswith("The last working day")
    assert row.chosen is not None


@pytest.fixture
def crest(tmp_path: Path) -> Path:
    """Return a picture of a crest, red on white, larger than it may be."""
    path = tmp_path / "crest.png"
    Image.new("RGB", (1200, 300), (200, 30, 30)).save(path)
    return path


def test_a_logo_is_chosen_shown_saved_and_taken_off(
    page: OfficePage, demo_office: CaseFile, crest: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is kept only when the office is saved; the history says that there is one, and that it went."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(crest), ""))
    assert not page.ui.remove_logo.isVisible()
    page.ui.choose_logo.click()
    assert not page.ui.logo.pixmap().isNull()
    assert office.get(demo_office).logo == b""
    page.ui.save.click()
    assert office.get(demo_office).logo.startswith(b"\x89PNG")
    assert any("logo" in change for change in history.entries(demo_office, limit=1)[0].changes)
    page.ui.remove_logo.click()
    page.ui.save.click()
    assert office.get(demo_office).logo == b""


def test_a_logo_that_is_no_picture_is_refused(page: OfficePage, crest: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One sentence says so, and nothing on the page changes."""
    crest.write_bytes(b"no picture")
    said: list[str] = []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(crest), ""))
    monkeypatch.setattr(message, "warn", lambda _parent, sentence, *_: said.append(sentence))
    page.ui.choose_logo.click()
    assert said == ["crest.png is not a PNG or JPEG picture that can be read: choose another."]
    assert not page.ui.save.isEnabled()


def test_the_letterhead_is_kept(page: OfficePage, demo_office: CaseFile) -> None:
    """Address, telephone and secure address are saved as they were typed."""
    page.ui.address.setPlainText("1 Invented Road\nAvonvale")
    page.ui.telephone.setText("01632 960001")
    page.ui.secure_address.setText("office@avonvale.invented.example")
    page.ui.save.click()
    ours = office.get(demo_office)
    assert (ours.address, ours.telephone) == ("1 Invented Road\nAvonvale", "01632 960001")
    assert ours.secure_address == "office@avonvale.invented.example"
