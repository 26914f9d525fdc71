"""The editions that still grow cite what stands today: an older text is named only as where a rule stood before."""

from __future__ import annotations

import re
from datetime import date

import pytest

from scr_desktop.domain.editions.sources import with_sources
from scr_desktop.domain.progress.case_status import status
from scr_desktop.domain.progress.reckoning import moves
from scr_desktop.domain.records.case import Case, Deadline
from scr_desktop.domain.rules.arrangements import CaseDates
from scr_desktop.domain.rules.deadline import DeadlineRule
from scr_desktop.domain.rules.regime import Regime, resolve
from scr_desktop.domain.sources.source import Force, Source
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services.regime import as_built, by_key, regimes
from tests.domain.papers import DEATH, case, child

# Working Together 2023 and whatever came after it.
LIVING = [one for one in regimes() if one.rank >= by_key("WT2023").rank]
SUPERSEDED = re.compile(r"Working Together 20(13|15|18)")
PROCEDURE = re.compile(r"\bprocedure \d", re.IGNORECASE)
BEFORE, IN_JUNE, SINCE = date(2025, 5, 31), date(2025, 6, 15), date(2025, 7, 1)
READINGS = ("rapid_review", "rapid_review_from_awareness")


def sources(regime: Regime) -> list[Source]:
    """Return every source of a regime, wherever it stands, those of an earlier time among them."""
    found: list[Source] = []

    def keep(source: Source) -> Source:
        found.append(source)
        return source

    with_sources(regime, keep)
    return found


def limits(regime: Regime) -> dict[str, DeadlineRule]:
    """Return the two time limits of the rapid review by key."""
    return {rule.key: rule for rule in regime.rules if rule.key in READINGS}


@pytest.mark.parametrize("regime", LIVING, ids=lambda regime: regime.key)
def test_no_source_is_a_superseded_text(regime: Regime) -> None:
    """Working Together 2013, 2015 and 2018 bind nobody under it, nor does the procedure where more than the office's own is meant."""
    wrong = [one for one in sources(regime) if SUPERSEDED.search(f"{one.paragraph} {one.edition}")]
    wrong += [one for one in sources(regime) if PROCEDURE.search(one.paragraph) and one.force is not Force.LOCAL]
    assert not wrong


@pytest.mark.parametrize("key", ["WT2015", "transition", "grace", "WT2018"])
def test_the_earlier_editions_keep_their_own(key: str) -> None:
    """What they share with that of 2023 is cited there, not here."""
    assert not [one for one in sources(by_key(key)) if "2023" in f"{one.paragraph} {one.edition} {one.before}"]


def test_what_is_only_recalled_of_2023_says_so() -> None:
    """Publication, copies, six months and the year in public."""
    rules = {rule.key: rule.source for rule in by_key("WT2023").rules}
    for key in ("publish", "send_before_publication", "keep_public", "delay_reasons"):
        assert not rules[key].sure, key
        assert rules[key].doubt.startswith("recalled as unchanged in the edition of 2023, check")
        assert rules[key].doubt.endswith("check regulations 12 to 17") is (key != "delay_reasons")
        assert "8B" in rules[key].before
    assert rules["notify"].sure
    assert "Working Together 2018 ch 4" in rules["notify"].before


@pytest.mark.parametrize("key", ["WT2018", "WT2023"])
def test_no_text_for_boards_binds_partners(key: str) -> None:
    """That a challenged decision is considered again is the office's own procedure for them."""
    rules = {rule.key: rule.source for rule in by_key(key).rules}
    assert {rules[one].force for one in ("reconsider", "final_outcome")} == {Force.LOCAL}
    assert not SUPERSEDED.search(rules["reconsider"].paragraph)


@pytest.mark.parametrize("key", ["WT2018", "WT2023"])
def test_each_addressee_is_bound_as_the_text_binds(key: str) -> None:
    """Copies: must to the Panel and the Secretary of State, should to Ofsted; what may be regulation says so."""
    duties = [duty for duty in by_key(key).duties if duty.rule == "send_before_publication"]
    words = {duty.who: duty.source.force_words for duty in duties}
    must = "must, statutory guidance; may also be regulation, check regulations 12 to 17"
    assert words == {
        "Child Safeguarding Practice Review Panel": must,
        "Secretary of State (Department for Education)": must,
        "Ofsted": "should, statutory guidance",
    }
    (rule,) = [rule for rule in by_key(key).rules if rule.key == "send_before_publication"]
    assert {one.who: one.word for one in rule.source.binds} == {
        "Panel and Secretary of State": "must",
        "Ofsted": "should",
    }


@pytest.mark.parametrize("key", ["transition", "WT2018", "WT2023"])
def test_a_looked_after_childs_death_is_statute_to_all_who_are_told(key: str) -> None:
    """Children Act 1989 Sch 2 para 20(1): the Secretary of State, Ofsted and the parents."""
    told = [duty for duty in by_key(key).duties if duty.of == "the death of a looked after child"]
    assert {duty.key for duty in told} == {"secretary_of_state", "ofsted", "parents"}
    assert {duty.source.force for duty in told} == {Force.STATUTE}


@pytest.mark.parametrize(
    ("aware", "first", "guidance"),
    [
        (date(2024, 5, 1), "aware", "September 2022"),
        (BEFORE, "aware", "September 2022"),
        (IN_JUNE, "aware", "September 2022"),
        (SINCE, "notification_sent", "June 2025"),
    ],
)
def test_the_guidance_of_june_2025_leads_only_from_its_time(aware: date, first: str, guidance: str) -> None:
    """Before it, and in the month of which the day is not known, the fifteen days are counted from awareness first."""
    found = {rule.duty: rule for rule in limits(by_key("WT2023").at(aware)).values()}
    leads = found["The rapid review goes to the Panel"]
    assert leads.counted_from == first
    assert guidance in leads.source.paragraph
    assert not leads.target


def test_at_no_time_a_day_on_record_is_counted_otherwise() -> None:
    """Both keys are there for every case, each counted from the same event: only which leads, and by what source, changes."""
    counted = [
        {key: (rule.counted_from, rule.within, rule.reading, rule.when) for key, rule in limits(one).items()}
        for one in (by_key("WT2023").at(day) for day in (BEFORE, IN_JUNE, SINCE))
    ]
    assert counted[0] == counted[1] == counted[2]
    assert set(counted[0]) == set(READINGS)


def test_what_june_2025_adds_to_the_rapid_review_is_asked_only_from_then() -> None:
    """Racism and other inequalities by name; in its month it is asked, and said that it may not have stood yet."""
    forms = [by_key("WT2023").at(day).rapid_review for day in (BEFORE, IN_JUNE, SINCE)]
    context = [section for form in forms if form for section in form.sections if section.key == "context"]
    assert ["inequalities" in one.title for one in context] == [False, True, True]
    assert [one.source.sure for one in context] == [False, False, True]
    assert "may not have stood yet" in context[1].source.doubt


@pytest.mark.parametrize(
    ("aware", "said"), [(BEFORE, False), (date(2025, 6, 1), True), (date(2025, 6, 30), True), (SINCE, False)]
)
def test_a_case_of_that_month_is_told_that_the_day_is_not_known(aware: date, *, said: bool) -> None:
    """And every case, by which guidance it is."""
    found = resolve(regimes(), CaseDates(aware, date(2019, 8, 1)))
    assert any("the month alone is known" in one for one in found.regime.notices_for(aware)) is said
    assert ("September 2022 or of June 2025" in found.why) is said


def test_a_case_is_kept_under_the_guidance_of_its_time() -> None:
    """The office's law gives it by the day on which the authority became aware."""
    died = child(**DEATH | {"born_on": "2.2.24", "died_on": "31.5.24"})
    found = case("WT2023", aware_on="31 May 2024", received_on="", incident_on="31/5/24", children=[died])
    assert limits(as_built().of(found))["rapid_review"].duty.endswith("run from the notification")


def planned(day: str, due_on: date) -> Case:
    """Return a board's case with publication planned, and the copies due on a day that an earlier version fixed."""
    found = case("WT2015", {"review_begun": "2018-05-01", "publication": day})
    planned_on = date.fromisoformat(day)
    found.deadlines.append(
        Deadline(rule="send_before_publication", counted_from_on=planned_on, due_on=due_on, superseded_at="")
    )
    return found


def test_the_week_on_record_stands_until_it_is_moved_with_a_reason() -> None:
    """The safe day is proposed beside it, as a change that a reason is owed for, and can be declined."""
    found = planned("2018-06-04", date(2018, 5, 28))
    proposed = [
        move
        for move in moves(found, by_key("WT2015"), WorkingDays(), today=date(2018, 5, 10))
        if move.rule.key == "send_before_publication"
    ]
    assert [(one.old_on, one.new_on) for one in proposed] == [(date(2018, 5, 28), date(2018, 5, 23))]
    assert proposed[0].changes
    assert proposed[0].can_be_kept


@pytest.mark.parametrize("key", ["WT2018", "WT2023"])
def test_monitoring_a_review_is_statute_without_an_interval(key: str) -> None:
    """SI 2018/789 reg 14: a step while a review runs, and no number of weeks anywhere."""
    steps = {step.key: step for lane in by_key(key).pathway for step in lane.steps if step.source}
    assert {one.source.force for one in steps.values() if one.source} == {Force.STATUTE}
    assert set(steps) == {"monitored", "asked_in_writing"}
    assert not any(re.search(r"\b(week|month|day)s?\b", step.text) for step in steps.values())
    assert not [lane for lane in by_key("WT2015").pathway for step in lane.steps if step.source]


def test_copies_recorded_for_the_panel_say_nothing_of_the_other_two() -> None:
    """Appendix 4 names the Secretary of State and Ofsted too: that a board told them needs a telling of its own."""
    found = case("WT2015", {"review_begun": "2018-05-01", "publication": "2018-06-04", "report_sent": "2018-05-18"})
    where = status(found, by_key("WT2015"), WorkingDays(), date(2018, 5, 20))
    told = {line.duty.key: line.done_on for line in where.duties if line.duty.rule == "send_before_publication"}
    assert told == {
        "report_old_panel": date(2018, 5, 18), "report_secretary_of_state": None, "report_ofsted": None
    }  # fmt: skip


@pytest.mark.parametrize(
    ("key", "named"), [("WT2015", True), ("transition", True), ("grace", True), ("WT2018", False), ("WT2023", False)]
)
def test_serious_harm_is_explained_in_the_words_of_the_edition(key: str, *, named: bool) -> None:
    """A potentially life-threatening injury is named by the edition of 2015; the words of 2018 do not name it by itself."""
    assert ("life-threatening" in by_key(key).facts["seriously_harmed"].help) is named


@pytest.mark.parametrize("key", ["transition", "grace", "WT2018", "WT2023"])
def test_outside_england_says_what_that_is(key: str) -> None:
    """Wales, Scotland and Northern Ireland: whoever answers need not guess."""
    assert "Wales, Scotland and Northern Ireland are outside England" in by_key(key).facts["where_it_happened"].help
