"""The summary: which arrangements a case is under and why, how it stands, and what comes next."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from scr_desktop.documents.parts.content import Content, Facts, Link, Notice
from scr_desktop.documents.sections.summary import in_brief, next_dates, notices, stage_words, summary
from scr_desktop.domain.records.case import CaseEvent
from scr_desktop.domain.records.timing import Hold
from tests.documents.cases import TODAY, closed, made, stand_again

DAY = date(2018, 6, 4)


def facts_of(content: list[Content]) -> dict[str, str]:
    """Return the facts of a section by their labels."""
    (facts,) = [one for one in content if isinstance(one, Facts)]
    return dict(facts.rows)


def test_the_summary_says_why_the_arrangements_apply() -> None:
    """The reason kept with the case, or else the source."""
    of = made("WT2015")
    assert facts_of(summary(of))["Why they apply"] == f"Because of {of.regime.name}."
    of.case.regime_why = ""
    assert facts_of(summary(of))["Why they apply"] == f"Source: {of.regime.source.paragraph}."


def test_a_notification_that_does_not_stand_says_so_with_its_note() -> None:
    """Withdrawn or found not to meet the criteria; an entry of it that was superseded says nothing."""
    of = made("WT2015")
    of.case.events += [
        CaseEvent(kind="withdrawn", happened_on=DAY, note="Another child."),
        CaseEvent(kind="criteria_not_met", happened_on=DAY, superseded_at="2026-11-03T10:00:00+00:00"),
    ]
    assert notices(of) == [
        Notice("On 4 June 2018 the notification was withdrawn. Another child.", "Notification withdrawn")
    ]


def test_a_closed_case_says_when_why_and_what_was_open() -> None:
    """No date is next any more."""
    of = closed(made("WT2015"))
    assert stage_words(of) == "Closed on 20 November 2026: Nothing further to do"
    assert next_dates(of) == "The case is closed."
    of.case.open_when_closed = ["Police had not answered."]
    assert stage_words(of).startswith("Closed on 20 November 2026: Nothing further to do\n")
    assert stage_words(of).endswith(": Police had not answered.")


def test_only_what_has_a_day_is_among_the_next_dates() -> None:
    """The first three of those that have begun, and none that waits; where nothing is due a sentence says so."""
    of = made("WT2015")
    assert len(next_dates(of).splitlines()) == 3
    assert "othing is due at present" in next_dates(replace(of, deadlines=()))


@pytest.mark.parametrize(("letters", "cut"), [(499, False), (500, False), (501, True)])
def test_a_long_account_is_cut_at_five_hundred_letters(letters: int, cut: bool) -> None:
    """What fits stands whole; what was cut says where the rest stands."""
    text = "word " * (letters // 5) + "x" * (letters % 5)
    text = text.strip().ljust(letters, "y")
    said = in_brief(text)
    assert (said != text) is cut
    assert said.endswith(" … (the whole stands with the incident)") is cut
    assert len(said) <= 500
    assert in_brief(" ") == "Not entered"


def test_the_summary_leads_to_its_sections() -> None:
    """To the criteria and the deadlines, by their anchors."""
    assert [one.to for one in summary(made("WT2018")) if isinstance(one, Link)] == ["#criteria", "#deadlines"]


def test_only_what_still_holds_the_case_up_is_in_the_summary() -> None:
    """The first to be looked at again comes first; one that ended is left out."""
    of = made("WT2015")
    of.case.holds[:] = [
        Hold(cause="Trial", began_on=DAY, look_again_on=date(2026, 12, 1)),
        Hold(cause="Inquest", began_on=DAY, look_again_on=TODAY),
        Hold(cause="Illness", began_on=DAY, look_again_on=TODAY, ended_on=TODAY),
    ]
    assert facts_of(summary(of))["On hold"] == (
        "Inquest, hold to be reviewed on 20 November 2026\nTrial, hold to be reviewed on 1 December 2026"
    )
    of.case.holds.clear()
    assert "On hold" not in facts_of(summary(of))


def test_a_rapid_review_is_spoken_of_only_where_the_arrangements_know_one() -> None:
    """The board of 2015 knew none; the partners do, with the source."""
    assert "Rapid review" not in facts_of(summary(made("WT2015")))
    assert "Source: " in facts_of(summary(stand_again(made("WT2018"))))["Rapid review"]
