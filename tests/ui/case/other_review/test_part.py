"""Another type of review in a case: the choice in full, and where it stands."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from scr_desktop.domain.law.other_reviews import OF_BOARD
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.review.other_review import OtherReview
from scr_desktop.services import clock
from scr_desktop.services.case import case as cases
from scr_desktop.services.review import other_review
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.other_review.part import CaseOtherReview, details
from tests.domain.papers import of_2022
from tests.services.opening import opened
from tests.services.review.test_other_review import chosen
from tests.ui.some_cases import status
from tests.ui.typist import said, table_rows

ON = date(2018, 6, 1)


def choice(**more: object) -> OtherReview:
    """Return the choice of a review by a single agency."""
    said = {"agencies": "one"}
    return OtherReview(chosen="single_agency", chosen_on=ON, answers=said, **more)  # type: ignore[arg-type]


def section(one: OtherReview, head: str) -> str:
    """Return what stands under a head of a choice, empty if it has none."""
    parts = dict(part.split("\n", 1) for part in details(one, OF_BOARD).split("\n\n"))
    return parts.get(head, "")


def test_the_answers_stand_with_what_they_suggest() -> None:
    """One agency's practice suggests a single-agency review, with its paragraph; what was not answered says so."""
    one = choice(reasons="Only the school knew.")
    assert section(one, "Reasons") == "Only the school knew."
    assert OF_BOARD.name("single_agency") in section(one, "The answers suggest")
    assert "Whose practice is there something to learn about? One agency." in section(one, "Answers")
    assert "Was a child harmed, or was it a near miss? Not answered." in section(one, "Answers")


def test_answers_that_suggest_nothing_say_so() -> None:
    """What is not known speaks for no type."""
    assert section(OtherReview(chosen="thematic", chosen_on=ON), "The answers suggest") == "No type."


@pytest.mark.parametrize(("approved", "words"), [
    ("", "To be approved"),
    ("yes", "Approved on 4 June 2018 by Ms Independent. As proposed."),
    ("no", "Not approved on 4 June 2018 by Ms Independent. As proposed."),
])  # fmt: skip
def test_an_approval_stands_with_who_and_when(approved: str, words: str) -> None:
    """Until it is approved or not, it is to be; then day, person and note are read."""
    one = choice()
    if approved:
        one.approved, one.approved_on, one.approved_by = approved, date(2018, 6, 4), "Ms Independent"
        one.approval_note = "As proposed."
    assert section(one, "Approval") == words


def test_one_that_was_superseded_says_why() -> None:
    """It stays readable, and is no more to be approved."""
    one = choice(superseded_at="2018-06-10T09:00:00+00:00", superseded_why="Two agencies after all")
    assert section(one, "Superseded because") == "Two agencies after all"
    assert section(one, "Approval") == "Superseded"


def test_the_newest_choice_stands_first(case_file: CaseFile, found: Case, qtbot: QtBot) -> None:
    """A second choice leaves the first to be read below it."""
    part = CaseOtherReview(case_file, found.id)
    qtbot.addWidget(part)
    other_review.choose(case_file, found.id, chosen())
    other_review.choose(case_file, found.id, chosen("thematic", chosen_on=date(2018, 6, 5)), "A theme was seen")
    part.fill(cases.status(case_file, found.id))
    assert table_rows(part._form.choices) == [
        ["5 June 2018", OF_BOARD.name("thematic"), "To be approved"],
        ["1 June 2018", OF_BOARD.name("multi_agency"), "Superseded"],
    ]


def test_the_part_lists_choices_with_where_they_stand(case_file: CaseFile, found: Case, qtbot: QtBot) -> None:
    """What waits for approval says so, and what was answered is read below."""
    made = CaseOtherReview(case_file, found.id)
    qtbot.addWidget(made)
    made.fill(status(case_file, found))
    made.show()
    assert "No other type of review has been chosen." in said(made)
    assert not made._form.approve.isEnabled()
    other_review.choose(case_file, found.id, chosen())
    made.fill(status(case_file, found))
    assert made._form.approve.isEnabled()
    assert made._form.choices.model().index(0, 2).data() == "To be approved"
    assert "Whose practice is there something to learn about? Several agencies." in made._form.detail.toPlainText()


def test_for_partners_it_is_said_that_the_procedure_names_no_other_type(
    case_file: CaseFile, found: Case, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Section 10 is written for the board: the part says so where partners decide, and only there."""
    monkeypatch.setattr(clock, "today", lambda: date(2022, 6, 20))
    for of, expected in ((found, False), (opened(case_file, **of_2022()), True)):
        made = CaseOtherReview(case_file, of.id)
        qtbot.addWidget(made)
        made.fill(status(case_file, of))
        assert ("procedure 9B names only a local or a national review" in made._form.about.text()) is expected
