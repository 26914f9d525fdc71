"""What the office decided is printed where it matters: readings, time allowed, days kept, holds, tellings, withdrawals."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from scr_desktop.documents.case_papers import deadline_sheet, decision_pack
from scr_desktop.documents.making.draw import draw
from scr_desktop.documents.parts.imprint import Imprint
from scr_desktop.documents.subjects.case import CaseDocument
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.progress.reckoning import fix_deadlines
from scr_desktop.domain.records.case import CaseEvent
from scr_desktop.domain.records.telling import Telling
from scr_desktop.domain.records.timing import Extension, Hold
from scr_desktop.domain.sources.reading import ChosenReading
from scr_desktop.domain.time.working_days import WorkingDays
from tests.documents.cases import AS_AT, TODAY, add, closed, made, stand_again
from tests.documents.in_memory import body_of
from tests.documents.reading import ReadBack, squeeze

BOTH = pytest.mark.parametrize("paper", [deadline_sheet.DOCUMENT, decision_pack.DOCUMENT], ids=["sheet", "pack"])


def text_of(paper: CaseDocument[Any], of: CaseStatus) -> str:
    """Return the text of a paper of a case; what it prints stays accessible."""
    read = ReadBack(draw(body_of(paper, of), Imprint(paper.name, as_at=AS_AT)))
    assert read.faults == []
    return squeeze(read.text)


@BOTH
@pytest.mark.parametrize("option", ["awareness", "notification"])
def test_a_chosen_reading_stands_with_its_reason(paper: CaseDocument[Any], option: str) -> None:
    """Which reading the office follows, since when and why, and the other day for comparison only."""
    readings = {"rapid_review_start": ChosenReading(option, "Agreed with the Panel.", "3 November 2026")}
    of = stand_again(add(made("WT2023"), notification_sent=date(2026, 11, 18)), table=WorkingDays(readings=readings))
    text = text_of(paper, of)
    assert "Where the sources can be read in several ways, the office has chosen:" in text
    assert "The fifteen working days of a rapid review. The office reads this so since 3 November 2026" in text
    assert "Reason: Agreed with the Panel." in text
    assert "For comparison only: the office reads the sources otherwise" in text


@BOTH
def test_a_choice_of_what_the_program_does_anyway_is_printed_too(paper: CaseDocument[Any]) -> None:
    """That it was chosen matters, although no day moves."""
    readings = {"start_on_day_off": ChosenReading("strict", "The stricter way.", "3 November 2026")}
    assert "Reason: The stricter way." in text_of(
        paper, stand_again(made("WT2023"), table=WorkingDays(readings=readings))
    )


@BOTH
def test_without_a_choice_nothing_is_said_of_one(paper: CaseDocument[Any]) -> None:
    """Both readings stand side by side."""
    assert "the office has chosen" not in text_of(paper, made("WT2023"))


@BOTH
def test_time_allowed_stands_beside_the_day_it_extends(paper: CaseDocument[Any]) -> None:
    """Until when, who allowed it, when and why; the day itself stays readable."""
    of = made("WT2023")
    due = next(line.due_on for line in of.deadlines if line.rule.key == "notify")
    assert due == date(2026, 11, 23)
    of.case.extensions.append(
        Extension(
            rule="notify", until_on=date(2026, 11, 30), allowed_by="DfE", allowed_on=date(2026, 11, 19), why="Strike"
        )
    )
    text = text_of(paper, stand_again(of))
    assert "Monday 23 November 2026" in text
    assert "extended to 30 November 2026" in text
    assert "Extended to 30 November 2026, allowed by DfE on 19 November 2026: Strike" in text


@BOTH
def test_a_kept_day_names_what_was_declined(paper: CaseDocument[Any]) -> None:
    """The day stands, and the proposal that the officer declined can be read."""
    of = made("WT2023")
    for event in of.case.events:
        if event.kind == "aware" and not event.superseded_at:
            event.superseded_at = "2026-11-04T10:00:00+00:00"
    of.case.events.append(CaseEvent(kind="aware", happened_on=date(2026, 11, 17)))
    fix_deadlines(
        of.case, of.regime, WorkingDays(), at="2026-11-04T10:00:00+00:00", why="A slip", today=TODAY, keep={"notify"}
    )
    text = text_of(paper, stand_again(of))
    assert "24 November 2026 was proposed in its place and declined: this day was kept." in text
    assert "Monday 23 November 2026" in text


@BOTH
def test_what_holds_the_case_up_is_printed_and_pauses_nothing(paper: CaseDocument[Any]) -> None:
    """Cause, what it holds up, since when, when it is looked at again or that it ended, and the note."""
    of = made("WT2023")
    of.case.holds.append(
        Hold(
            cause="Inquest",
            effect="interviews",
            began_on=date(2026, 11, 16),
            look_again_on=date(2026, 12, 1),
            ended_on=date(2026, 11, 19),
            note="Adjourned",
        )
    )
    text = text_of(paper, stand_again(of))
    assert "A hold does not stop these clocks." in text
    assert "Trial at the Crown Court Publication" in text
    assert "Inquest Speaking to people 16 November 2026 Ended on 19 November 2026 Adjourned" in text


@BOTH
@pytest.mark.parametrize(("kind", "said"), [
    ("withdrawn", "On 19 November 2026 the notification was withdrawn. An accident."),
    ("criteria_not_met", "On 19 November 2026 the incident was found not to meet the criteria. An accident."),
])  # fmt: skip
def test_a_notification_that_does_not_stand_says_so_first(paper: CaseDocument[Any], kind: str, said: str) -> None:
    """The notice stands before the deadlines; the day that was due before can still be read."""
    of = made("WT2023")
    of.case.events.append(CaseEvent(kind=kind, happened_on=date(2026, 11, 19), note="An accident."))
    text = text_of(paper, stand_again(of))
    assert text.index(said) < text.index("Deadlines with a day")
    replaced = text[text.index("Deadlines that were replaced") :]
    assert "23 November 2026" in replaced
    assert "Changed by the test" in replaced


@pytest.mark.parametrize("regime", ["WT2015", "WT2023"])
def test_every_telling_is_printed_with_means_and_reference(regime: str) -> None:
    """A second telling has its own day and means beside the first; a note follows."""
    of = made(regime)
    (first, *_) = of.duties
    of.case.tellings.append(
        Telling(
            duty=first.duty.key, who=first.duty.who, told_on=TODAY, means="Letter", reference="N-2", note="Signed for"
        )
    )
    text = text_of(decision_pack.DOCUMENT, stand_again(of))
    assert "Secure e-mail, reference R/7" in text
    assert "20 November 2026: Letter, reference N-2. Signed for" in text


def test_in_a_closed_case_nobody_grows_late_to_be_told() -> None:
    """Who was not told is said to be so; nothing is called overdue."""
    of = made("WT2015")
    of.case.tellings.clear()
    text = text_of(decision_pack.DOCUMENT, closed(of))
    assert "not recorded as done" in text
    assert "overdue" not in text
