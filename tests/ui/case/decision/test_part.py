"""Recommendation and decision in the window: what is owed is asked for, what stands is seen, nothing is overwritten."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.review.rapid_review import RapidReview
from scr_desktop.services import clock
from scr_desktop.services.case import case as cases
from scr_desktop.services.office import office
from scr_desktop.services.putting_right import amend
from scr_desktop.services.review import meeting, panel
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.decision.decide import Decide
from scr_desktop.ui.case.decision.part import CaseDecision
from scr_desktop.ui.case.decision.recommend import Recommend
from scr_desktop.ui.dialogs.lacking import Lacking
from scr_desktop.ui.room.long_words import LINES
from scr_desktop.ui.room.room import lines_high
from scr_desktop.ui.tables.table_model import TableModel
from tests.domain.papers import DEATH, child, of_2022
from tests.present import a
from tests.services.decision_steps import decide, decide_against, meet, recommend
from tests.services.opening import opened
from tests.ui.some_cases import status
from tests.ui.typist import said, shown

AGENCIES = [{"name": name, "contact": "", "involvement": "Visited"} for name in ("Avonvale Council", "Police")]


@pytest.fixture
def found(case_file: CaseFile, monkeypatch: pytest.MonkeyPatch) -> Case:
    """Open the case of an infant who died on 12 May 2018; it is 5 June 2018."""
    monkeypatch.setattr(clock, "today", lambda: date(2018, 6, 5))
    return opened(case_file, agencies=AGENCIES)


def test_a_recommendation_is_typed_with_a_dissent(case_file: CaseFile, found: Case, qtbot: QtBot) -> None:
    """By keyboard alone: the outcome, the reasons, and an agency that dissents and says why."""
    dialog = Recommend(case_file, status(case_file, found))
    typist = shown(qtbot, dialog)
    typist.choose("outcome", "A serious case review is held")
    typist.fill("reasons", "The criteria are met – beyond doubt.")
    typist.choose("What it says: Police", "Dissents")
    dialog._form.go_on.click()
    assert "Police dissents: say for what reason." in dialog._form.fault.text()
    typist.fill("Reason: Police", "The inquest first.")
    dialog._form.go_on.click()
    kept = cases.get(case_file, found.id)
    assert kept.recommendations[0].reasons == "The criteria are met – beyond doubt."
    assert [(one.agency, one.view) for one in kept.agency_views] == [("Police", "dissents")]


def test_a_meeting_gives_the_day_and_who_recommends(case_file: CaseFile, found: Case, qtbot: QtBot) -> None:
    """Only meetings that had the case before them are offered; without any the question is not asked."""
    dialog = Recommend(case_file, status(case_file, found))
    qtbot.addWidget(dialog)
    assert dialog._form.meeting.isHidden()
    (held,) = meeting.add(case_file, [date(2018, 6, 5)], "SCR Sub Group")
    meeting.put_on_agenda(case_file, found.id, held.id, "To recommend")
    dialog = Recommend(case_file, status(case_file, found))
    typist = shown(qtbot, dialog)
    typist.choose("meeting", "SCR Sub Group, 5 June 2018")
    assert dialog._form.by.entry() == "SCR Sub Group, at its meeting of 5 June 2018"
    typist.choose("outcome", "A serious case review is held")
    typist.fill("reasons", "The criteria are met.")
    dialog._form.go_on.click()
    assert cases.get(case_file, found.id).recommendations[0].meeting_id == held.id


def test_the_last_meeting_held_on_the_case_is_chosen(case_file: CaseFile, found: Case, qtbot: QtBot) -> None:
    """It gives the day and who recommends; one of which nothing is recorded may not have been held, and is not taken."""
    earlier = meet(case_file, found, on="2018-05-30")
    last = meet(case_file, found, on="2018-06-01")
    (silent,) = meeting.add(case_file, [date(2018, 6, 4)], "SCR Sub Group")
    meeting.put_on_agenda(case_file, found.id, silent.id, "To recommend")
    dialog = Recommend(case_file, status(case_file, found))
    qtbot.addWidget(dialog)
    form = dialog._form
    assert form.meeting.entry() == last.id
    assert form.recommended_on.entry() == "1 June 2018"
    assert form.by.entry() == "SCR Sub Group, at its meeting of 1 June 2018"
    assert form.meeting.findText("SCR Sub Group, 30 May 2018") >= 0
    assert earlier


def test_recommending_against_a_binding_criterion_shows_the_paragraph(
    case_file: CaseFile, found: Case, qtbot: QtBot
) -> None:
    """It may be recommended, but the paragraph stands before the eyes of whoever records it."""
    dialog = Recommend(case_file, status(case_file, found))
    typist = shown(qtbot, dialog)
    assert "contrary" not in said(dialog)
    typist.choose("outcome", "No review")
    assert "This is contrary to what must lead to a review:" in said(dialog)
    assert "reg 5(2)" in said(dialog)


def test_a_decision_asks_for_every_reason_it_owes(case_file: CaseFile, found: Case, qtbot: QtBot) -> None:
    """Contrary and departing: each is said, each has its entry, and each that is missing is named at it."""
    recommend(case_file, found)
    dialog = Decide(case_file, status(case_file, found))
    typist = shown(qtbot, dialog)
    form = dialog._form
    assert "Recommended on 1 June 2018: a serious case review is held." in said(dialog)
    assert form.contrary_why.isHidden()
    assert form.departs_why.isHidden()
    typist.choose("outcome", "No review")
    assert "reg 5(2)" in said(dialog)
    assert "It departs from what was recommended." in said(dialog)
    assert form.late_why.isHidden()
    typist.fill("decided_by", "Ms Independent")
    typist.fill("reasons", "The death was natural.")
    form.go_on.click()
    assert "Say why it is decided all the same" in form.fault.text()
    typist.fill("contrary_why", "The pathologist is certain.")
    form.go_on.click()
    assert "This departs from the recommendation: say why." in form.fault.text()
    typist.fill("departs_why", "The report came later.")
    form.go_on.click()
    (made,) = cases.get(case_file, found.id).decisions
    assert (made.outcome, made.contrary_why, made.departs_why) == (
        "no_review", "The pathologist is certain.", "The report came later."
    )  # fmt: skip


def test_the_deadlines_a_decision_begins_are_shown_beforehand(case_file: CaseFile, found: Case, qtbot: QtBot) -> None:
    """The review and its six months, and the five days for telling, stand in the sheet before it is recorded."""
    dialog = Decide(case_file, status(case_file, found))
    shown(qtbot, dialog).choose("outcome", "A serious case review is held")
    text = said(dialog)
    for words in ("This decision begins or moves these deadlines", "Complete the review", "Tell the decision"):
        assert words in text
    assert cases.get(case_file, found.id).day_of("decision") is None


def test_nothing_of_a_decision_stands_beyond_the_edge(case_file: CaseFile, found: Case, qtbot: QtBot) -> None:
    """However long its words are, the deadlines that are shown beside their days make the window wider, not its page narrower."""
    dialog = Decide(case_file, status(case_file, found))
    typist = shown(qtbot, dialog)
    dialog.resize(500, dialog.height())
    typist.choose("outcome", "A serious case review is held")
    QApplication.processEvents()
    assert dialog._form.moves.isVisible()
    assert dialog._form.scroll.horizontalScrollBar().maximum() == 0


def test_a_late_decision_asks_for_the_explanation(
    case_file: CaseFile, found: Case, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The day that was missed is named with its paragraph."""
    monkeypatch.setattr(clock, "today", lambda: date(2018, 6, 8))
    dialog = Decide(case_file, status(case_file, found))
    shown(qtbot, dialog).choose("outcome", "A serious case review is held")
    assert "it was due on 7 June 2018 (Procedure 4.6)." in said(dialog)
    assert not dialog._form.late_why.isHidden()


def test_a_reason_for_an_outcome_since_changed_is_not_kept(case_file: CaseFile, found: Case, qtbot: QtBot) -> None:
    """Whoever writes why it is contrary and then decides for the review leaves no such reason behind."""
    dialog = Decide(case_file, status(case_file, found))
    typist = shown(qtbot, dialog)
    typist.choose("outcome", "No review")
    typist.fill("contrary_why", "Because.")
    typist.choose("outcome", "A serious case review is held")
    typist.fill("decided_by", "Ms Independent")
    typist.fill("reasons", "It must be held.")
    dialog._form.go_on.click()
    assert cases.get(case_file, found.id).decisions[0].contrary_why == ""


def test_the_partners_decide_each_for_itself(
    case_file: CaseFile, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Three lines to fill, no entry for a chair; who is missing is named."""
    monkeypatch.setattr(clock, "today", lambda: date(2022, 6, 17))
    found = opened(case_file, **of_2022(), agencies=AGENCIES)
    dialog = Decide(case_file, status(case_file, found))
    typist = shown(qtbot, dialog)
    assert dialog._form.decided_by.isHidden()
    typist.choose("outcome", "A local child safeguarding practice review is held")
    typist.fill("reasons", "Much is to be learnt.")
    typist.fill("reviewer", "Dr Ada Quill")
    for partner in ("Local authority", "Health body"):
        typist.fill(f"Who decided for it: {partner}", f"Somebody of the {partner.lower()}")
    dialog._form.go_on.click()
    assert "Say whether this partner agrees: Local authority." in dialog._form.fault.text()
    for partner in ("Local authority", "Health body"):
        typist.choose(f"What it says: {partner}", "Agrees")
    dialog._form.go_on.click()
    assert "say who decided for the chief officer of police" in dialog._form.fault.text()
    typist.fill("Who decided for it: Chief officer of police", "DCI Vole")
    typist.choose("What it says: Chief officer of police", "Does not agree")
    typist.fill("Reason: Chief officer of police", "The trial first.")
    dialog._form.go_on.click()
    views = cases.get(case_file, found.id).partner_views
    assert [(one.name, one.agrees) for one in views][2] == ("DCI Vole", False)


def test_what_a_decision_lacks_is_said_before_it_is_recorded(
    case_file: CaseFile, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The dialog opens with what is missing, its button says that it is recorded all the same, and the part shows it."""
    monkeypatch.setattr(clock, "today", lambda: date(2022, 6, 7))
    found = opened(case_file, **of_2022(), agencies=AGENCIES)
    meeting.convene(case_file, found.id, date(2022, 6, 17), "Rapid review group", purpose="To recommend")
    dialog = Decide(case_file, status(case_file, found))
    typist = shown(qtbot, dialog)
    form = dialog._form
    assert "Meeting still ahead: Rapid review group, 17 June 2022" in form.missing.text()
    assert "National importance not considered" in form.missing.text()
    for words in (
        "Still to be entered:",
        "Choose an outcome",
        "Give the reasons",
        "say who decided for the local authority, ",
    ):
        assert words in form.needed.text()
    assert form.go_on.text() == "Rec&ord the decision"
    typist.choose("national_view", "It does not appear to raise such issues")
    assert "National importance" not in form.missing.text()
    typist.choose("outcome", "A local child safeguarding practice review is held")
    typist.fill("reasons", "Much is to be learnt.")
    for partner in ("Local authority", "Health body", "Chief officer of police"):
        typist.fill(f"Who decided for it: {partner}", f"Somebody of the {partner.lower()}")
        typist.choose(f"What it says: {partner}", "Agrees")
    qtbot.waitUntil(form.needed.isHidden)
    assert form.go_on.text() == "Rec&ord it all the same"
    form.go_on.click()
    kept = cases.get(case_file, found.id).decisions[0]
    assert any("17 June 2022" in one for one in kept.missing_then)
    part = page(case_file, found, qtbot)
    assert "Missing when it was recorded" in part._form.contrary.text()
    assert "17 June 2022" in part._form.detail.toPlainText()


def test_after_a_challenge_the_dialog_asks_for_the_decision_again(
    case_file: CaseFile, found: Case, qtbot: QtBot
) -> None:
    """It begins with the challenge as the cause, shows what moves, and asks why."""
    decide_against(case_file, found, on="2018-06-01")
    panel.record_reply(case_file, found.id, date(2018, 6, 4), "challenges", "They are met.")
    dialog = Decide(case_file, status(case_file, found))
    typist = shown(qtbot, dialog)
    assert dialog._form.after.currentText() == "The Panel challenged it"
    typist.choose("outcome", "A serious case review is held")
    assert "Send decision not to initiate" in said(dialog)
    assert "Falls away" in said(dialog)
    typist.fill("decided_by", "Ms Independent")
    typist.fill("reasons", "The Panel is right.")
    dialog._form.go_on.click()
    assert "Say why the decision is recorded again" in dialog._form.fault.text()
    typist.fill("why", "The Panel challenged it.")
    dialog._form.go_on.click()
    kept = cases.get(case_file, found.id)
    assert [one.outcome for one in kept.decisions] == ["no_review", "review"]
    assert kept.panel_replies[0].settled_on == date(2018, 6, 5)


# The part of the case


def page(case_file: CaseFile, of: Case, qtbot: QtBot) -> CaseDecision:
    """Show the part of a case for recommendation and decision."""
    made = CaseDecision(case_file, of.id)
    qtbot.addWidget(made)
    made.fill(status(case_file, of))
    made.show()
    return made


def test_the_part_says_when_nothing_is_there_yet(case_file: CaseFile, found: Case, qtbot: QtBot) -> None:
    """Who recommends and who decides stands above, and that nothing was recorded."""
    text = said(page(case_file, found, qtbot))
    assert "The SCR Sub Group recommends; the decision is made apart from it, by: LSCB Chair." in text
    assert "No recommendation and no decision is recorded here yet." in text


def test_what_stands_and_what_stood_are_both_read(case_file: CaseFile, found: Case, qtbot: QtBot) -> None:
    """The decision that stands and the warning above; in the table also what was superseded, with all its words."""
    recommend(case_file, found)
    recommend(case_file, found, "no_review", on="2018-06-04", why="New facts came")
    decide_against(case_file, found)
    made = page(case_file, found, qtbot)
    text = said(made)
    assert "No review: decided on 4 June 2018." in text
    assert "Contrary to what must lead to a review:" in text
    model = a(TableModel, made._form.papers.model())
    rows = [model.row(number) for number in range(model.rowCount())]
    assert [row.state for row in rows] == ["met", "noted", "superseded"], "only what is decided is done"
    assert [row.outcome for row in rows] == [
        "No review",
        "Recommended: no review",
        "Recommended: a serious case review is held",
    ]
    made._form.papers.go_to(2)
    assert "New facts came" in made._form.detail.toPlainText()
    assert "Superseded on" in made._form.detail.toPlainText()


def test_the_papers_of_a_line_are_offered_where_it_stands(case_file: CaseFile, found: Case, qtbot: QtBot) -> None:
    """With the decision its record and its letters, with the recommendation only its own paper."""
    recommend(case_file, found)
    decide(case_file, found)
    made = page(case_file, found, qtbot)
    assert set(offered(made)) == {"Decision record", "Letter: a review is held"}
    made._form.papers.go_to(1)
    assert offered(made) == ["Recommendation"]


def offered(made: CaseDecision) -> list[str]:
    """Return the names in the menu of papers, without the switch at its head."""
    menu = made._form.menu.menu()
    assert menu is not None
    return [action.text() for action in menu.actions() if action.text() and not action.isCheckable()]


def test_in_a_closed_case_nothing_is_recorded(case_file: CaseFile, found: Case, qtbot: QtBot) -> None:
    """What stands can be read; the buttons are off."""
    decide(case_file, found)
    cases.close(case_file, found.id, date(2018, 6, 5), "Done")
    form = page(case_file, found, qtbot)._form
    assert not form.decide.isEnabled()
    assert not form.recommend.isEnabled()


def test_recording_says_that_something_changed(
    case_file: CaseFile, found: Case, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The page of the case hears of it; of a dialog left without recording it does not."""
    made = page(case_file, found, qtbot)
    monkeypatch.setattr(Decide, "ask", lambda *_: True)
    with qtbot.waitSignal(made.changed, timeout=1000):
        made._form.decide.click()
    monkeypatch.setattr(Recommend, "ask", lambda *_: False)
    with qtbot.assertNotEmitted(made.changed):
        made._form.recommend.click()


def test_what_is_missing_leaves_the_entries_their_room(qtbot: QtBot) -> None:
    """However much a step lacks, it is said in a few lines that scroll, and all of it can be read."""
    dialog = QDialog()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    labels = (QLabel(wordWrap=True), QLabel(wordWrap=True))
    button = QPushButton("Rec&ord")
    for one in (*labels, button):
        column.addWidget(one)
    lacking = Lacking(dialog, labels, button, list, lambda: [f"Reason {number} is missing." for number in range(40)])
    dialog.resize(600, 400)
    dialog.show()
    lacking.look()
    QApplication.processEvents()
    passage = lacking._missing_words
    assert 0 < passage.height() <= lines_high(labels[1], LINES)
    assert passage.verticalScrollBar().maximum() > 0
    assert "Reason 39" in labels[1].text()
    assert not lacking._needed_words.isVisible()


def test_a_notified_decision_is_on_the_page_and_begins_the_dialog(
    case_file: CaseFile, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """The page says no more that nothing is decided; the dialog has the month notified and not today."""
    monkeypatch.setattr(clock, "today", lambda: date(2020, 6, 10))
    office.change(case_file, {"arrangements_begin_on": date(2019, 7, 1)})
    entered = {"aware_on": "20 March 2019", "received_on": "25 March 2019", "incident_on": "19/3/2019"}
    old = opened(case_file, **entered, children=[child(**DEATH | {"born_on": "2.2.19", "died_on": "19.3.19"})])
    content = amend.content(case_file, old.id)
    content["notification"] |= {"decided": "review", "decided_on": "June 2019"}
    amend.amend(case_file, old.id, content, "It says so")
    part = CaseDecision(case_file, old.id)
    qtbot.addWidget(part)
    part.fill(status(case_file, old))
    assert "it was decided to hold a review (June 2019)" in part._form.nothing.text()
    assert "Nothing has been" not in part._form.nothing.text()
    dialog = Decide(case_file, status(case_file, old))
    qtbot.addWidget(dialog)
    assert (dialog._form.outcome.entry(), dialog._form.decided_on.entry()) == ("review", "June 2019")
    assert "decided to hold a review (June 2019)" in dialog._form.about.text()
    typist = shown(qtbot, dialog)
    typist.fill("decided_on", "some time in summer")
    dialog.look()
    assert "no day is made up" in dialog._form.needed.text()
    typist.fill("decided_on", "June 2019")
    typist.fill("decided_by", "Ms Independent")
    typist.fill("reasons", "As the annual report says.")
    dialog.look()
    # Even the first day of that month is after the time limit.
    typist.fill("late_why", "It cannot be found any more.")
    dialog._form.go_on.click()
    assert not dialog._form.fault.text(), dialog._form.fault.text()
    kept = cases.get(case_file, old.id)
    assert (str(kept.decisions[0].when), kept.day_of("decision")) == ("June 2019", None)
    part.fill(status(case_file, old))
    assert "decided in June 2019." in part._form.status.text()


def test_a_decision_before_the_case_began_is_doubted_and_stands_with_a_reason(
    case_file: CaseFile, found: Case, qtbot: QtBot
) -> None:
    """The notification came on 16 May: a decision of the 14th is asked about, and the reason is kept with the case."""
    dialog = Decide(case_file, status(case_file, found))
    typist = shown(qtbot, dialog)
    typist.choose("outcome", "A serious case review is held")
    typist.fill("decided_on", "14 May 2018")
    typist.fill("decided_by", "Ms Independent")
    typist.fill("reasons", "The criteria are met.")
    dialog._form.go_on.click()
    assert "(14 May 2018) comes before “Notification received” (16 May 2018)" in dialog._form.fault.text()
    assert cases.get(case_file, found.id).decisions == []
    typist.fill("stands_why", "The police told the Chair by telephone.")
    dialog._form.go_on.click()
    kept = cases.get(case_file, found.id)
    assert kept.day_of("decision") == date(2018, 5, 14)
    assert "Kept as it is: The police told the Chair by telephone." in " ".join(kept.kept)


def test_a_recommendation_before_the_case_began_is_doubted_as_well(
    case_file: CaseFile, found: Case, qtbot: QtBot
) -> None:
    """The same order holds for what the sub-group recommends."""
    dialog = Recommend(case_file, status(case_file, found))
    typist = shown(qtbot, dialog)
    typist.choose("outcome", "A serious case review is held")
    typist.fill("recommended_on", "14 May 2018")
    typist.fill("by", "SCR Sub Group")
    typist.fill("reasons", "The criteria are met.")
    dialog._form.go_on.click()
    assert "comes before “Notification received” (16 May 2018)" in dialog._form.fault.text()
    typist.fill("stands_why", "Told by telephone.")
    dialog._form.go_on.click()
    assert cases.get(case_file, found.id).day_of("recommended") == date(2018, 5, 14)


def test_a_rapid_review_that_is_complete_is_named_where_nothing_is_recorded_yet(
    case_file: CaseFile, found: Case, qtbot: QtBot
) -> None:
    """What it concludes is no recommendation on record: the page says where it stands, and that it is recorded here too."""
    part = page(case_file, found, qtbot)
    where = status(case_file, found)
    where.case.rapid_reviews.append(RapidReview(completed_on=date(2018, 5, 30)))
    part.fill(where)
    assert "What the rapid review completed on 30 May 2018 concludes stands there: record it here as well." in said(
        part
    )
