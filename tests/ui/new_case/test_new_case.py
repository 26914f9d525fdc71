"""The notification wizard: nothing typed is lost, nothing is asked twice, and what is wrong is said where it stands."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget, QWizard
from pytestqt.qtbot import QtBot

from scr_desktop.domain.entries.form import blank, blank_child
from scr_desktop.domain.problem import CaseFileProblem
from scr_desktop.services.case import draft as drafts
from scr_desktop.ui.dialogs import message
from scr_desktop.ui.fields.choice_entry import ChoiceEntry
from scr_desktop.ui.fields.date_entry import REST_MS, DateEntry, reading
from scr_desktop.ui.fields.text_entry import TextEntry
from scr_desktop.ui.look.readable import readable
from scr_desktop.ui.new_case import wizard
from scr_desktop.ui.new_case.pages import children_page, rows
from scr_desktop.ui.new_case.pages.children_page import ChildrenPage
from scr_desktop.ui.new_case.pages.criteria_page import CriteriaPage
from scr_desktop.ui.new_case.pages.family_page import FamilyPage
from tests.present import a, noted, present
from tests.ui.new_case.desk import Desk
from tests.ui.typist import said

HOSTILE = "<b>Ŵyn</b> & “Łucja” =1+1 \u200fشهد\u200f {0} %s &Next"


def at(desk: Desk, page: str, content: dict[str, Any] | None = None) -> None:
    """Begin again at a page, with a death known on 4 April 2022 and the rest of `content`."""
    whole = blank()
    whole["awareness"]["aware_on"] = "4 April 2022"
    whole["children"][0].update(given_names="Ann", family_name="Example", harm="died", died_on="4/4/22", born_on="2015")
    whole.update(content or {})
    drafts.save(desk.case_file, desk.draft_id, whole, page)
    desk.crash()
    desk.sit_down()


def kept(desk: Desk) -> dict[str, Any]:
    """Return what the case file holds of the notification."""
    return drafts.get(desk.case_file, desk.draft_id).content


def test_what_was_typed_survives_a_crash(desk: Desk) -> None:
    """A wizard that vanishes without closing resumes on its page with all that was typed a second before."""
    desk.fill(aware_on="12 May 2018")
    desk.next("children")
    with desk.qtbot.waitSignal(desk.wizard.draft.saved, timeout=5000):
        desk.fill(given_names="Siân Łucja")
    desk.crash()
    desk.sit_down()
    assert desk.page == "children"
    assert a(QLineEdit, desk.typist.tab_to("given_names")).text() == "Siân Łucja"


def test_saving_is_said_with_its_time(desk: Desk) -> None:
    """A second after the keys rest the wizard says when it saved."""
    desk.fill(person="Zoë")
    desk.qtbot.waitUntil(lambda: desk.wizard.saved_label.text().startswith("Saved at "), timeout=5000)
    assert desk.wizard.saved_label.isVisible()


def test_closing_keeps_the_last_letters(desk: Desk) -> None:
    """Closing right after a letter saves it."""
    desk.fill(person="Zoë")
    desk.wizard.close()
    assert kept(desk)["notifiers"][0]["person"] == "Zoë"


def test_esc_keeps_what_is_written_open(desk: Desk) -> None:
    """Esc keeps a wizard with words in it open and says how it is closed; its button closes it with everything kept."""
    desk.fill(person="Zoë")
    desk.typist.press(Qt.Key.Key_Escape)
    assert desk.wizard.isVisible()
    assert "“Save and close”" in desk.wizard.saved_label.text()
    desk.wizard.button(QWizard.WizardButton.CancelButton).click()
    assert not desk.wizard.isVisible()
    assert kept(desk)["notifiers"][0]["person"] == "Zoë"


def test_closing_asks_before_anything_is_lost(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """If the case file cannot be written, the wizard stays open unless the officer gives the text up."""
    asked: list[str] = []
    monkeypatch.setattr(message, "confirm", lambda _parent, question, _yes: noted(asked, question, False))

    def full(*_: object) -> None:
        raise CaseFileProblem("The disk is full: make room and try desk.")

    desk.fill(person="Zoë")
    monkeypatch.setattr(drafts, "save", full)
    desk.wizard.close()
    assert desk.wizard.isVisible()
    assert "Not saved: The disk is full" in asked[0]
    assert desk.wizard.saved_label.text().startswith("Not saved")


def test_without_the_day_of_awareness_it_goes_on_and_says_what_is_open(desk: Desk) -> None:
    """A month of awareness and a birthday in it: every page says what is missing, none a verdict, and no case is opened."""
    desk.fill(aware_on="June 2025")
    desk.qtbot.waitUntil(lambda: "is not one certain day" in desk.read())
    assert "Which arrangements apply is not known yet" in desk.read()
    desk.next("children")
    desk.fill(given_names="Ada", born_on="15 June 2007", died_on="June 2025")
    desk.choose(harm="Died")
    for page in ("family", "incident", "criteria"):
        desk.next(page)
    said = desk.read()
    assert "Whether it is notifiable, by whom, and whether a review is called for is not settled yet." in said
    assert "No question is asked here yet" in said
    assert "On which day did the authority become aware?" in said
    assert "Has a child died? (" in said
    assert "Not notifiable" not in said
    desk.next("agencies")
    desk.next("telling")
    assert "Which arrangements apply is not known yet" in desk.read()
    assert "Nobody" not in desk.read()
    desk.next("check")
    assert "The day the authority became aware is still open. Nothing entered contradicts itself." not in desk.read()
    desk.typist.alt("o")
    assert desk.opened == []
    assert "The case cannot be opened before the day the authority became aware is known" in desk.read()


def test_enter_goes_to_the_next_page(desk: Desk) -> None:
    """Enter in a line is the primary action."""
    desk.fill(aware_on="12 May 2018")
    desk.qtbot.waitUntil(lambda: desk.wizard.currentPage().isComplete())
    desk.qtbot.wait(400)
    desk.typist.press(Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: desk.page == "children")


@pytest.mark.parametrize(
    ("typed", "understood"),
    [
        ("12/5/18", "Understood: Saturday 12 May 2018"),
        ("end of April 2018?", "Understood: end of April 2018 (uncertain)"),
        ("?May 2018", "Understood: May 2018 (uncertain)"),
        ("w/c 5 Mar 18", "Understood: week of 5 March 2018"),
        ("unknown", "Understood: not known"),
        ("", ""),
    ],
)
def test_a_date_says_what_was_understood(typed: str, understood: str) -> None:
    """Dates in full, in part and in doubt are read back to the officer."""
    assert reading(typed) == (understood, "")


def test_a_date_half_typed_is_no_mistake_yet(qtbot: QtBot) -> None:
    """The sentence about an unreadable date waits until the keys rest."""
    entry = DateEntry()
    qtbot.addWidget(entry)
    entry.show()
    entry._rest.setInterval(3_600_000)  # the keys do not rest because the computer is slow
    qtbot.keyClicks(entry.line, "12 Ma")
    assert not entry.note.text()
    entry._rest.start(REST_MS)
    qtbot.waitUntil(lambda: "is not a date that can be read" in entry.note.text())
    assert "is not a date" in entry.line.accessibleDescription()
    assert entry.entry() == "12 Ma"


@pytest.mark.parametrize(
    ("entries", "sentence"),
    [
        ({"nhs_number": "943 476 5918"}, "fails the NHS number's own check"),
        ({"born_on": "5 May 2022"}, "before being born"),
        ({"born_on": "1990"}, "check the date of birth"),
        ({"died_on": "1 January 2027"}, "lies in the future"),
    ],
)
def test_bad_facts_are_said_at_the_child_and_block_nothing(desk: Desk, entries: dict[str, str], sentence: str) -> None:
    """A wrong entry gets one sentence beside it, stays as typed, and Next still works."""
    at(desk, "children")
    desk.fill(**entries)
    desk.qtbot.waitUntil(lambda: sentence in desk.read(), timeout=3000)
    desk.next("family")
    name, text = next(iter(entries.items()))
    assert kept(desk)["children"][0][name] == text


def test_a_notification_sent_before_awareness_is_noticed(desk: Desk) -> None:
    """Sent before aware cannot be: the sentence stands at the date of sending."""
    at(desk, "notification")
    desk.fill(notification_sent_on="1 April 2022")
    desk.qtbot.waitUntil(lambda: "before the authority became aware" in desk.read(), timeout=3000)


def test_hostile_text_stays_itself(desk: Desk) -> None:
    """Markup, formulas, right-to-left marks and foreign letters are kept as typed, and turn nothing where they are shown."""
    at(desk, "children")
    desk.fill(given_names=HOSTILE)
    desk.next("family")
    desk.typist.alt("a")
    desk.fill(name=HOSTILE, notes=f"{HOSTILE}\n{HOSTILE}")
    desk.next("incident")
    desk.next("criteria")
    assert readable(f"Yes – {HOSTILE} Example died.") in said(desk.wizard.currentPage())
    content = kept(desk)
    assert content["children"][0]["given_names"] == HOSTILE
    assert content["family"][0]["notes"] == f"{HOSTILE}\n{HOSTILE}"


def test_a_very_long_word_is_taken_whole(desk: Desk) -> None:
    """A word of 200,000 characters can be pasted, is kept whole and shown again after a crash."""
    at(desk, "incident")
    desk.typist.tab_to("what_happened")
    desk.typist.paste("ŵ" * 200_000)
    assert desk.wizard.draft.save()
    desk.crash()
    desk.sit_down()
    assert a(TextEntry, desk.typist.tab_to("what_happened")).entry() == "ŵ" * 200_000


def test_hard_spaces_and_looking_change_nothing(desk: Desk) -> None:
    """Walking through every page of a notification leaves every character of it as it was."""
    spaced = "Ten\u00a0High\u00a0Street\nBath"
    at(desk, "notification", {"more_children": spaced, "family": [{"name": "A", "notes": spaced}]})
    before = kept(desk)
    for page in ("children", "family", "incident", "criteria", "agencies", "telling", "check"):
        desk.next(page)
    desk.wizard.close()
    assert kept(desk) == before


def test_forty_agencies(desk: Desk) -> None:
    """Forty agencies typed one after the other are all there, in order, also when the page is shown desk."""
    names = [f"Agency {number} <i>&" for number in range(40)]
    at(desk, "agencies")
    desk.add_agencies(*names)
    assert "40 agencies" in desk.read()
    desk.wizard.draft.save()
    desk.crash()
    desk.sit_down()
    assert desk.page == "agencies"
    assert [row["name"] for row in desk.wizard.draft.rows("agencies")] == names


def test_a_typical_agency_is_offered_once(desk: Desk) -> None:
    """Pressing a typical agency adds it and its button rests."""
    at(desk, "agencies")
    button = next(one for one in desk.wizard.findChildren(QPushButton) if one.text() == "Police")
    button.click()
    assert [row["name"] for row in desk.wizard.draft.rows("agencies")] == ["Police"]
    assert not button.isEnabled()


def test_a_removed_row_takes_its_text_and_no_other(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Removing the first of two relatives asks, keeps the second, and typing goes on in the right row."""
    monkeypatch.setattr(rows, "confirm", lambda *_: True)
    at(desk, "family", {"family": [{"name": "First"}, {"name": "Second"}]})
    desk.typist.tab_to("remove")
    desk.typist.press(Qt.Key.Key_Space)
    desk.fill(relationship="aunt")
    assert desk.wizard.draft.rows("family") == [{"name": "Second", "relationship": "aunt"}]


def test_four_children_at_most_and_one_at_least(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """The form takes four children as the national form does; the last one cannot be removed."""
    monkeypatch.setattr(children_page, "confirm", lambda *_: True)
    at(desk, "children")
    page = a(ChildrenPage, desk.wizard.currentPage())
    for _ in range(3):
        desk.typist.alt("a")
    assert page.ui.children.count() == 4
    assert not page.ui.add_child.isEnabled()
    for _ in range(3):
        desk.typist.alt("r")
    assert page.ui.children.count() == 1
    assert not page.ui.remove_child.isEnabled()
    assert page.ui.children.tabText(0) == "1: Ann"


def test_a_contradiction_is_said_where_it_is_and_leads_back(desk: Desk) -> None:
    """Two answers that cannot stand together are named at the question, and the last page leads back to it."""
    harmed = blank_child() | {"given_names": "Bo", "harm": "seriously_harmed", "born_on": "2015"}
    answers = {"abuse_or_neglect": {"value": "yes"}, "interagency_concern": {"value": "yes"}}
    at(desk, "criteria", {"children": [harmed], "answers": answers, "awareness": {"aware_on": "12 May 2018"}})
    desk.answer(no_interagency_concern_shown="Yes")
    assert desk.read().count("There cannot be both cause for concern") >= 2
    for page in ("agencies", "telling", "check"):
        desk.next(page)
    desk.typist.tab_to("mend_0")
    desk.typist.press(Qt.Key.Key_Space)
    assert desk.page == "criteria"
    assert present(desk.typist.focus.parent()).objectName() == "answer_no_interagency_concern_shown"


def test_a_contradiction_that_is_kept_with_a_reason_is_no_alarm_any_more(desk: Desk) -> None:
    """Beside the question and under the verdict it says that it is kept and why, and is red no more; in the case too."""
    harmed = blank_child() | {"given_names": "Bo", "harm": "seriously_harmed", "born_on": "2015"}
    answers = {"abuse_or_neglect": {"value": "yes"}, "interagency_concern": {"value": "yes"},
               "no_interagency_concern_shown": {"value": "yes", "evidence": "The audit"}}  # fmt: skip
    content = {"children": [harmed], "answers": answers, "awareness": {"aware_on": "12 May 2018"}}
    at(desk, "criteria", content)
    assert "▲ There cannot be both" in desk.read()
    for page in ("agencies", "telling", "check"):
        desk.next(page)
    desk.fill(reason_to_keep_0="Two agencies differ\n")
    assert "Nothing entered contradicts itself" not in desk.read()
    desk.wizard.go_to(4)
    said_now = desk.read()
    assert "▲ There cannot be both" not in said_now
    assert said_now.count("Kept as it is: Two agencies differ") >= 3


def test_questions_that_cannot_matter_are_not_asked(desk: Desk) -> None:
    """With no child dead, questions about a death are replaced by the reason why they are not asked."""
    alive = blank_child() | {"given_names": "Bo", "harm": "seriously_harmed", "born_on": "2015"}
    at(desk, "criteria", {"children": [alive], "awareness": {"aware_on": "12 May 2018"}})
    said_now = desk.read()
    assert "Not asked: “Did the child die while detained under the Mental Health Act 1983?” – because" in said_now
    assert "“Has a child died?” is answered “No”" in said_now
    assert desk.wizard.findChild(QWidget, "answer_died_detained") is None


def test_whether_a_child_lives_in_england_is_asked_of_who_does_not_live_here(desk: Desk) -> None:
    """Beside a home in our area there is nothing to ask; elsewhere it is asked, and outside England nobody notifies."""
    lives = {"given_names": "Bo", "harm": "died", "died_on": "4 May 2025", "born_on": "2015", "normally_resident": "no",
             "looked_after": "no"}  # fmt: skip
    content = {
        "children": [blank_child() | lives],
        "incident": {"incident_on": "4 May 2025", "where_it_happened": "outside_england"},
        "awareness": {"aware_on": "6 May 2025"},
        "answers": {"abuse_or_neglect": {"value": "yes"}},
    }
    at(desk, "criteria", content)
    question = "Does the child who is not normally resident in our area normally live in England?"
    assert question in desk.read()
    assert "Notifiable, by" not in desk.read()
    desk.answer(lives_in_england="Outside England")
    assert "Not notifiable." in desk.read()


def test_nothing_is_asked_of_england_where_the_child_lives_here(desk: Desk) -> None:
    """A child of our area lives in England: the question is not there."""
    child = blank_child() | {"given_names": "Bo", "harm": "died", "born_on": "2015", "normally_resident": "yes"}
    at(desk, "criteria", {"children": [child], "awareness": {"aware_on": "6 May 2025"}})
    assert "normally live in England?" not in desk.read()


def test_the_questions_follow_the_day_of_awareness(desk: Desk) -> None:
    """Changing the day of awareness changes the regime, and with it the questions."""
    at(desk, "criteria")
    assert desk.wizard.findChild(QWidget, "answer_range_of_abuse") is not None
    desk.wizard.go_to(0)
    desk.fill(aware_on="12 May 2018")
    desk.wizard.go_to(4)
    QApplication.processEvents()
    assert [row.fact.key for row in a(CriteriaPage, desk.wizard.currentPage()).rows].count("range_of_abuse") == 0
    assert "Working Together 2015" in desk.read()


def test_letters_answer_a_question(desk: Desk) -> None:
    """Y, N answer the question that has the focus."""
    at(desk, "criteria")
    desk.typist.tab_to("answer_abuse_or_neglect")
    desk.typist.type("y")
    assert kept_answer(desk, "abuse_or_neglect") == "yes"
    desk.typist.type("n")
    assert kept_answer(desk, "abuse_or_neglect") == "no"


def kept_answer(desk: Desk, fact: str) -> str:
    """Return the answer that the notification in hand holds."""
    return desk.wizard.draft.get(f"answers.{fact}.value")


def test_a_process_set_aside_needs_its_reason(desk: Desk) -> None:
    """Setting a process aside asks for a reason at once, and the last page names it until there is one."""
    at(desk, "telling")
    desk.typist.answer("outcome_child_death_review", "Set aside")
    assert "Say why it is set aside" in desk.read()
    desk.next("check")
    assert "Child death review is set aside without a reason: say why." in desk.read()
    desk.typist.tab_to("mend_0")
    desk.typist.press(Qt.Key.Key_Space)
    assert desk.page == "telling"
    desk.typist.type("Already notified on 5 April")
    assert "Say why it is set aside" not in desk.read()
    desk.next("check")
    assert "set aside without a reason" not in desk.read()


def test_a_problem_leads_to_the_second_child(desk: Desk) -> None:
    """The button beside a problem of the second child opens that child and puts the cursor on the entry."""
    second = blank_child() | {"given_names": "Bo", "born_on": "99 May"}
    first = blank_child() | {"given_names": "Ann", "harm": "died"}
    at(desk, "check", {"children": [first, second]})
    desk.typist.tab_to("mend_0")
    desk.typist.press(Qt.Key.Key_Space)
    assert desk.page == "children"
    assert a(ChildrenPage, desk.wizard.currentPage()).ui.children.currentIndex() == 1
    assert present(desk.typist.focus.parent()).objectName() == "born_on"


def test_the_wheel_changes_no_answer(qtbot: QtBot) -> None:
    """Scrolling over a box of choices leaves its choice and passes the wheel to the page."""
    box = ChoiceEntry()
    qtbot.addWidget(box)
    box.set_choices((("a", "A"), ("b", "B")))
    wheel = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(0, -120), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(box, wheel)
    assert box.entry() == "a"
    assert not wheel.isAccepted()


def test_a_step_can_be_chosen_from_the_list(desk: Desk) -> None:
    """A click on a step turns to it, forwards and back."""
    at(desk, "notification")
    desk.wizard.steps.step_wanted.emit(6)
    assert desk.page == "telling"
    desk.wizard.steps.step_wanted.emit(1)
    assert desk.page == "children"


def test_an_empty_row_before_it_does_not_move_a_problem(desk: Desk) -> None:
    """A wrong date of the second relative is said there, though the first row is still empty."""
    at(desk, "family", {"family": [{"name": ""}, {"name": "Bo", "born_on": "2099"}]})
    first, second = a(FamilyPage, desk.wizard.currentPage()).people.rows
    assert "lies in the future" in said(second)
    assert "lies in the future" not in said(first)


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab], ids=["forwards", "backwards"])
@pytest.mark.parametrize("page", [one.key for one in wizard.PAGES])
def test_tab_comes_to_everything_on_a_page_and_is_never_caught(desk: Desk, page: str, key: Qt.Key) -> None:
    """On every page Tab goes through all entries and buttons, either way, and comes round to where it began."""
    at(desk, page, {"family": [{"name": "A"}], "agencies": [{"name": "B"}], "answers": {"coroner": {"value": "yes"}}})
    first, passed = desk.typist.focus, []
    for _ in range(200):
        passed.append(desk.typist.focus)
        desk.typist.press(key)
        if desk.typist.focus is first:
            break
    assert desk.typist.focus is first
    missed = [one.objectName() or type(one).__name__ for one in stops(desk) if one not in passed]
    assert not missed


def stops(desk: Desk) -> list[QWidget]:
    """Return what Tab must come to on the page that is shown."""
    shown = [one for one in desk.wizard.currentPage().findChildren(QWidget) if one.isVisible() and one.isEnabled()]
    return [one for one in shown if not one.focusProxy() and one.focusPolicy() & Qt.FocusPolicy.TabFocus]


def test_what_looks_wrong_is_kept_with_a_reason(desk: Desk) -> None:
    """A wrong entry stops the case from being opened until it is mended or kept with a reason that stands in the case."""
    child = blank_child() | {"given_names": "Ann", "harm": "died", "nhs_number": "943 476 5918"}
    at(desk, "check", {"children": [child]})
    desk.typist.alt("o")
    assert not desk.opened
    assert "Mend it, or keep it as it is with a reason." in desk.read()
    desk.fill(reason_to_keep_0="so printed on the paper\n")
    assert "Kept as it is: so printed on the paper" in desk.read()
    desk.wizard.go_to(1)
    desk.fill(nhs_number="943 476 5917")
    desk.wizard.go_to(7)
    assert "Kept as it is" not in desk.read()
    desk.fill(reason_to_keep_0="so printed on the paper\n")
    case = desk.open_case()
    assert case.children[0].nhs_number == "943 476 5917"
