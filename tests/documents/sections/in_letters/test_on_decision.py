"""What letters on a decision have in common: reasons, the national question, the report, what is asked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from scr_desktop.documents.sections.in_letters.on_decision import national, reasons, report_due, to_know
from scr_desktop.domain.records.review.decision import Decision
from tests.documents.cases import add, made

DAY = date(2022, 6, 20)


def test_reasons_are_sentences() -> None:
    """Why it came late only where that is explained; nothing is said of what is not there."""
    assert reasons(Decision(decided_on=DAY, outcome="review", reasons="two apply", late_why="Ill.")) == (
        "The reasons for this decision are as follows. Two apply.",
        "The decision came late, for this reason. Ill.",
    )
    assert reasons(Decision(decided_on=DAY, outcome="review")) == ()


def test_a_national_review_is_spoken_of_only_where_there_are_such() -> None:
    """With the reasons in the same paragraph."""
    said = Decision(decided_on=DAY, outcome="review", national_view="no", national_reasons="They are local")
    (words,) = national(made("WT2018"), said)
    assert words.endswith("of national importance. They are local.")
    assert national(made("WT2015"), said) == ()


def test_the_day_of_the_report_is_said_only_where_its_source_is_sure() -> None:
    """Six months from the decision to begin; not a day that the program itself says to check."""
    of = add(made("WT2018"), decision=DAY, review_begun=DAY)
    assert report_due(of) == ("The report of the review is due on 20 December 2022.",)
    assert report_due(replace(of, deadlines=())) == ()
    unsure = [
        replace(line, rule=replace(line.rule, source=replace(line.rule.source, sure=False))) for line in of.deadlines
    ]
    assert report_due(replace(of, deadlines=tuple(unsure))) == ()


def test_only_the_panel_is_asked_what_it_thinks() -> None:
    """The others learn that they need not answer."""
    assert "do not agree" in to_know(panel=True)
    assert to_know(panel=False).endswith("No reply is needed.")
