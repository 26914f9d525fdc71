"""The Procedure page's rows: nothing of any regime is missing, and each says what it stands on."""

from __future__ import annotations

import pytest

from scr_desktop.domain.law.further_information import CITATIONS
from scr_desktop.domain.rules.condition import Between, Is, Not, Shown, UnlessShown, all_of, any_of
from scr_desktop.domain.rules.fact import Fact
from scr_desktop.domain.rules.regime import Regime
from scr_desktop.domain.sources.reading import AMBIGUITIES, RAPID_REVIEW
from scr_desktop.domain.sources.source import Force
from scr_desktop.services.office import office, procedure
from scr_desktop.services.office.condition_words import in_words
from scr_desktop.services.office.procedure import Row, RowKind, matching, of_regime
from scr_desktop.services.regime import regimes
from scr_desktop.store.case_file import CaseFile


@pytest.fixture
def rows(case_file: CaseFile) -> tuple[Row, ...]:
    """Give the whole procedure of an office that has chosen no reading."""
    return procedure.rows(case_file)


def of_earlier_cases(row: Row) -> bool:
    """Return whether a row is of cases that became known under the guidance of an earlier time."""
    known = dict(row.detail).get("For cases that became known", "")
    return known.startswith("Before") or " to " in known


def test_the_time_limits_of_an_earlier_guidance_are_there_with_their_days(rows: tuple[Row, ...]) -> None:
    """Which of the two counts leads under the edition of 2023 is read for each time."""
    clocks = [row for row in rows if row.kind is RowKind.CLOCK and row.regimes == ("WT2023",)]
    leads = [row for row in clocks if row.text == "The rapid review goes to the Panel"]
    assert {dict(row.detail)["For cases that became known"]: row.key for row in leads} == {
        "Before 1 June 2025": "rapid_review_from_awareness",
        "From 1 June 2025 to 30 June 2025": "rapid_review_from_awareness",
        "From 1 July 2025": "rapid_review",
    }


def test_monitoring_a_review_is_read_with_its_force(rows: tuple[Row, ...]) -> None:
    """It is statute for partners, and not only the order of work."""
    (row,) = [row for row in rows if row.paragraph == "SI 2018/789 reg 14(1)"]
    assert (row.force, row.regimes) == ("Must, statute", ("WT2018", "WT2023", "WT2026"))


@pytest.mark.parametrize("regime", regimes(), ids=lambda regime: regime.key)
def test_nothing_of_a_regime_is_missing(rows: tuple[Row, ...], regime: Regime) -> None:
    """Each question, criterion, clock, duty, process, contradiction, stage and step of a regime can be read."""
    wanted = {
        RowKind.ARRANGEMENTS: 1,
        RowKind.QUESTION: len(regime.questions),
        RowKind.CRITERION: len(regime.criteria),
        RowKind.CONTRADICTION: len(regime.contradictions),
        RowKind.CLOCK: len(regime.rules),
        RowKind.DUTY: len(regime.duties),
        RowKind.PROCESS: len(regime.processes),
        RowKind.STAGE: len(regime.stages),
        RowKind.STEP: sum(len(lane.steps) for lane in regime.pathway),
        RowKind.SECTION: len(regime.rapid_review.sections) if regime.rapid_review else 0,
    }
    own = [row for row in rows if regime.key in row.regimes and not of_earlier_cases(row)]
    for kind, count in wanted.items():
        assert len([row for row in own if row.kind == kind]) == count, kind
    assert len(of_regime(regime, {})) == sum(wanted.values())


def test_every_open_question_and_every_further_reading_is_there(rows: tuple[Row, ...]) -> None:
    """What the sources leave open, and section 12 of the procedure, stand on the page once each."""
    assert [row.key for row in rows if row.kind is RowKind.READING] == list(AMBIGUITIES)
    assert [dict(row.detail)["Address"] for row in rows if row.kind is RowKind.FURTHER] == [
        one.address for one in CITATIONS
    ]
    assert len([one for one in CITATIONS if one.paragraph == "Procedure 12"]) == 7


def test_every_row_says_what_it_stands_on(rows: tuple[Row, ...]) -> None:
    """No row is without its text, its paragraph, how binding it is, and something in full."""
    assert all(row.text and row.paragraph and row.force and row.detail for row in rows)


def test_what_is_not_confirmed_is_never_shown_as_law(rows: tuple[Row, ...]) -> None:
    """A wording that is not confirmed stands as one to check in place of its force."""
    doubted = [row for row in rows if not row.sure]
    assert {row.kind for row in doubted} >= {RowKind.CLOCK, RowKind.READING}
    forces = {str(force).capitalize() for force in Force}
    for row in doubted:
        assert "check" in row.force or row.force.endswith("not yet confirmed")
        assert row.force not in forces
    assert all("confirmed" not in row.force for row in rows if row.sure)


def test_a_departure_from_the_source_is_noted(rows: tuple[Row, ...]) -> None:
    """The secure training centres that the procedure's list leaves out are named in the note."""
    custody = [row for row in rows if row.key == "died_in_custody"]
    assert custody
    assert all("secure training centres" in row.note for row in custody)


def test_what_several_regimes_say_alike_is_one_row(rows: tuple[Row, ...]) -> None:
    """A rule that reads the same under several arrangements stands once and names them all."""
    published = [row for row in rows if row.kind is RowKind.CRITERION and row.key == "reg_5_2_b_i"]
    assert [row.regimes for row in published] == [("WT2015", "transition"), ("grace",)]
    assert "Grace period" in dict(published[1].detail)["Arrangements"]


def test_the_offices_choice_stands_with_the_question_and_its_clocks(case_file: CaseFile) -> None:
    """Once the office has chosen, the question and each clock it decides give the choice with its reason."""
    office.choose_reading(case_file, RAPID_REVIEW, "notification", "The Panel's letter")
    rows = procedure.rows(case_file)
    question = next(row for row in rows if row.key == RAPID_REVIEW)
    assert question.force == "The office has chosen"
    assert "Reason: The Panel's letter" in dict(question.detail)["The office"]
    clock = next(row for row in rows if row.key == "rapid_review_from_notification")
    assert any(name == "Left open" and "The Panel's letter" in words for name, words in clock.detail)


def test_a_search_finds_every_word_anywhere(rows: tuple[Row, ...]) -> None:
    """Each word typed is found in the sentence, the paragraph, the force, the note or the detail, in any case."""
    found = matching(rows, words="SECURE  training")
    assert found
    assert all("secure" in row.whole.lower() and "training" in row.whole.lower() for row in found)
    assert matching(rows, words="no such words at all") == []
    assert matching(rows, words=" ") == list(rows)


def test_a_regime_or_a_kind_can_be_chosen(rows: tuple[Row, ...]) -> None:
    """With a regime chosen its own rows stay, and those that belong to none in particular."""
    found = matching(rows, regime="WT2015", kind=RowKind.CLOCK)
    assert len(found) == len(regimes()[0].rules)
    as_built = set(RowKind) - {RowKind.NO_LONGER}
    assert {row.kind for row in matching(rows, regime="grace")} == as_built - {RowKind.SECTION}
    assert {row.kind for row in matching(rows, regime="WT2023")} == as_built


def test_a_condition_is_put_into_words() -> None:
    """A condition reads as the questions and answers it rests on, with the inner ones set in."""
    facts = {"a": Fact("a", "Is it so?")}
    both = all_of(Is("a"), all_of(any_of(Is("a", ("no",))), UnlessShown(Between("age", 16, 17))))
    assert in_words(both, facts).splitlines() == [
        "all of these:",
        "    “Is it so?” Yes",
        "    “Is it so?” No",
        "    unless this is shown (while it is not known, the rule applies):",
        "        “age” (not asked here) from 16 to 17",
    ]
    assert in_words(Not(Shown(Between("a", 18, 999))), facts).splitlines()[-1].strip() == "“Is it so?” 18 or more"
    assert in_words(None, facts) == in_words(UnlessShown(any_of()), facts) == ""


def test_a_condition_without_words_is_not_passed_over() -> None:
    """A new kind of condition must be given words before it can be shown."""
    with pytest.raises(TypeError, match="has no words"):
        in_words(object(), {})  # type: ignore[arg-type]
