"""What is asked of whom, by when and under which power, under every edition; or what was decided, and what is next."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.documents.sections.first_page.asked import anything_asked, asked, asked_rows
from scr_desktop.domain.progress.case_status import CaseStatus, status
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.records.review.correspondence import PanelReply
from scr_desktop.domain.records.review.decision import Decision
from scr_desktop.domain.rules.criterion import Review
from scr_desktop.services.regime import by_key
from tests.documents.cases import OFFICE, REGIMES, add, closed, made

DAY = date(2018, 6, 4)


def rows(of: CaseStatus, office: Office = OFFICE) -> dict[str, str]:
    """Return what is asked, label by label."""
    return dict(asked_rows(of, office))


def carried_over() -> CaseStatus:
    """Return how a case of 2026 stands under the edition that is carried over."""
    of, regime = made("WT2023"), by_key("WT2026")
    return status(of.case, regime, of.working_days, of.today)


def decided(regime: str = "WT2015", **more: str | list[str]) -> CaseStatus:
    """Return how a case stands in which a review was decided on."""
    of = made(regime)
    given: dict[str, str | list[str]] = {"outcome": "review", "decided_by": "Ms Independent", **more}
    of.case.decisions.append(Decision(decided_on=DAY, **given))  # type: ignore[arg-type]
    return of


@pytest.mark.parametrize(
    ("regime", "words"),
    [
        ("WT2015", "LSCB Chair (Ms Independent): to decide whether a serious case review is to be carried out."),
        (
            "WT2018",
            "Safeguarding partners: to decide whether a local child safeguarding practice review is to be carried out.",
        ),
        (
            "grace",
            "LSCB Chair (Ms Independent): to pass this case, with all information about it, to the safeguarding partners. "
            "No new serious case review may be commissioned.",
        ),
    ],
)
def test_what_is_asked_follows_from_the_arrangements(regime: str, words: str) -> None:
    """Where none may be commissioned, the case is passed on and no decision is asked for."""
    assert asked(made(regime), OFFICE) == words


@pytest.mark.parametrize("regime", [*REGIMES, "WT2026"])
def test_the_power_is_that_of_the_edition_with_its_force(regime: str) -> None:
    """A source stands there as the edition has it: with its force, or with its doubt and then without the force."""
    of = made(regime) if regime in REGIMES else carried_over()
    calling = [one.source for one in of.regime.criteria if one.review is not Review.NONE] or [of.regime.source]
    said = [line for line in rows(of)["Under"].splitlines() if "Who decides" not in line]
    assert said
    for line in said:
        source = next(source for source in calling if f"{source.paragraph} (" in line)
        assert (source.force_words if source.sure else source.doubt) in line
        assert source.sure or source.force_words not in line


def test_the_statute_is_named_where_the_criterion_of_the_regulations_is_met() -> None:
    """Who decides, and what calls for a review, each with its paragraph."""
    power = rows(made("WT2015"))["Under"]
    assert "Who decides: Procedure 4.6" in power
    assert "What calls for a review: Procedure 2.3; Working Together 2015 p76 (statutory guidance)" in power


def test_both_readings_of_the_day_stand_there_as_long_as_they_are_open() -> None:
    """The target with its backstop, or the two days between which the office has not chosen."""
    assert rows(made("WT2015"))["By when"].startswith(
        "Tuesday 5 June 2018 (Procedure 4.6, local)\nThursday 14 June 2018 ("
    )
    of = add(made("WT2023"), notification_sent=date(2026, 11, 19))
    assert "or by another reading" in rows(of)["By when"]


def test_a_decision_that_is_late_says_how_late() -> None:
    """Not only the day, which a reader would have to compare with today's."""
    assert "working days late" in rows(made("WT2015"))["By when"]


def test_a_decision_takes_the_place_of_what_is_asked() -> None:
    """What was decided, by whom and when, and what is asked now."""
    told = rows(decided())
    assert told["What was decided"] == "On 4 June 2018, by LSCB Chair (Ms Independent): a serious case review."
    assert told["Under"].startswith("Procedure ")
    assert "waiting for" in told["What is asked now"]
    assert not anything_asked(decided())
    assert anything_asked(made("WT2015"))


def test_a_decision_contrary_to_a_criterion_says_so() -> None:
    """In a line; the reason stands on the next page."""
    told = rows(decided(contrary_to=["Procedure 2.2: a child died"], contrary_why="Weighed."))
    assert told["What was decided"].endswith(
        "Contrary to a criterion that must lead to a review: the reason stands on the next page."
    )


def test_after_a_challenge_it_is_to_be_considered_again() -> None:
    """With the day on which the Panel's letter came."""
    of = decided("WT2018")
    of.case.panel_replies.append(PanelReply(received_on=date(2022, 7, 1), kind="challenges", words="Think again."))
    of.case.decisions[0].decided_on = date(2022, 6, 20)
    add(of, decision=date(2022, 6, 20), no_review=date(2022, 6, 20), challenged=date(2022, 7, 1))
    assert rows(of)["What is asked now"] == (
        "To consider it again: the Panel challenged it, in its letter received 1 July 2022."
    )


def test_of_a_case_that_is_over_nothing_is_asked() -> None:
    """It fell away, or was closed, and the page says when and why; a long reason is begun."""
    gone = rows(add(made("WT2015"), withdrawn=DAY))["What is asked"]
    assert gone.startswith("No decision is asked for. Notification withdrawn on 4 June 2018")
    of = closed(made("WT2015"))
    assert rows(of)["What is asked"] == ("No decision is asked for. Closed on 20 November 2026: Nothing further to do")
    of.case.closed_why = "Nothing further to do. " * 200
    assert len(rows(of)["What is asked"]) < 400
