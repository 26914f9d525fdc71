"""An office that has not stated on which day its partner arrangements began: what is open, and what is settled all the same."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scr_desktop.domain.entries.notification_given import filled
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.progress import verdict_words as words
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.progress.open_words import open_sentences
from scr_desktop.domain.review.review_need import review_need
from scr_desktop.domain.rules.arrangements import PANEL_BEGAN, TRANSITION_ENDED, CaseDates
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import draft as drafts
from scr_desktop.services.case.draft import preview_for
from scr_desktop.services.office import office
from scr_desktop.services.papers import paper
from scr_desktop.services.regime import governing
from scr_desktop.store.case_file import CaseFile
from tests.documents.reading import ReadBack, squeeze

LAWFUL = [PANEL_BEGAN + timedelta(days=days) for days in range((TRANSITION_ENDED - PANEL_BEGAN).days + 1)]
ANSWERS = st.sampled_from(["yes", "no", "unknown"])


def notification(aware: date = date(2019, 7, 1), received: date | None = None, **entries: Any) -> dict[str, Any]:
    """Return a notification of a death in our area, known on a day, with some of its entries otherwise."""
    return filled(
        {
            "notification": {"received_on": received.isoformat() if received else ""},
            "awareness": {"aware_on": aware.isoformat()},
            "incident": {"incident_on": aware.isoformat(), "where_it_happened": entries.get("where", "in_area")},
            "children": [
                {
                    "given_names": "Kai",
                    "born_on": "4 April 2012",
                    "harm": entries.get("harm", "died"),
                    "normally_resident": entries.get("resident", "yes"),
                    "looked_after": entries.get("looked_after", "no"),
                }
            ],
            "answers": {"abuse_or_neglect": entries.get("abuse", "yes"), "interagency_concern": "yes"},
        }
    )


def where(content: Mapping[str, Any], begin: date | None = None) -> CaseStatus:
    """Return where a notification stands for an office that has, or has not, stated its day."""
    found = preview_for(content, begin, "Bath & North East Somerset Council").status
    assert found is not None
    return found


def test_both_editions_are_named_with_what_settles_it() -> None:
    """Known on 1 July 2019: the transition or Working Together 2018, and the day that says which is the office’s to state."""
    found = where(notification())
    first = open_sentences(found)[0]
    assert first.startswith("On which day did the safeguarding partner arrangements begin?")
    assert "Transition:" in first
    assert "Working Together 2018" in first
    assert "with the office’s own details" in first
    assert found.notices == (), "whether a board's case has passed is open with the edition"
    assert words.notifiable_sentence(found) == "Notifiable, by Bath & North East Somerset Council."
    said = words.review_sentence(found)
    assert said.startswith("Not settled yet which review, if any. Under Transition:")
    assert "A serious case review must be held." in said
    assert "a local child safeguarding practice review is to be considered" in said
    (duty,) = [line.rule.duty for line in found.deadlines if line.rule.key == "report_locally"]
    assert duty.endswith("reports the incident to the Local Safeguarding Children Board or safeguarding partners")


@pytest.mark.parametrize("aware", [date(2018, 5, 12), date(2019, 9, 29), date(2024, 3, 4)])
def test_nothing_is_asked_where_every_lawful_day_gives_the_same(aware: date) -> None:
    """Before the Panel began, and from the last lawful day on, it does not matter on which day they began."""
    assert where(notification(aware)).under == ()


def test_a_notification_received_later_may_have_come_too_late() -> None:
    """Known in May 2018, received in August: the board's own, or passed on by one whose partners had begun already."""
    found = where(notification(date(2018, 5, 12), date(2018, 8, 1)))
    assert [one.regime.key for one in found.under] == ["WT2015", "grace"]


@given(st.dates(date(2018, 5, 1), date(2021, 12, 31)), st.none() | st.integers(0, 1000))
@settings(max_examples=60, deadline=None)
def test_every_edition_that_a_lawful_day_gives_is_looked_at(aware: date, wait: int | None) -> None:
    """No edition that may govern is left out, and none is named that no lawful day gives."""
    begun = aware + timedelta(days=wait) if wait is not None else None
    right = {governing(CaseDates(aware, day, begun)).regime.key for day in LAWFUL}
    assert {one.key for one in governing(CaseDates(aware, None, begun)).possible} == right


@given(
    aware=st.dates(PANEL_BEGAN - timedelta(days=30), TRANSITION_ENDED + timedelta(days=3)),
    wait=st.none() | st.integers(0, 400),
    begin=st.sampled_from(LAWFUL),
    harm=st.sampled_from(["died", "seriously_harmed", "not_harmed", "unknown"]),
    place=st.sampled_from(["in_area", "elsewhere_in_england", "outside_england", "unknown"]),
    resident=ANSWERS,
    abuse=ANSWERS,
    looked_after=ANSWERS,
)
@settings(max_examples=200, deadline=None)
def test_what_is_settled_without_the_day_stays_whatever_day_is_stated(
    aware: date,
    wait: int | None,
    begin: date,
    harm: str,
    place: str,
    resident: str,
    abuse: str,
    looked_after: str,
) -> None:
    """Duty, serious case, review, tellings and due days that are settled before hold under the edition it proves to be."""
    received = aware + timedelta(days=wait) if wait is not None else None
    content = notification(
        aware, received, harm=harm, where=place, resident=resident, abuse=abuse, looked_after=looked_after
    )
    # What has passed to the partners since is another matter: the day of the change itself is left out here.
    before, after = where(content), where(content, begin)
    assert words.notifiable_key(before) in {"open", words.notifiable_key(after)}
    assert words.serious_case_state(before) in {"unknown", words.serious_case_state(after)}
    assert words.review_state(before) in {"unknown", words.review_state(after)}
    told = {line.duty.key for line in before.duties if line.duty.after == "aware"}
    assert told - set(before.verdict.presumed) <= {line.duty.key for line in after.duties}
    if not after.case.passes_on:
        # The same duty, whoever owes it then.
        days = {line.rule.key.removeprefix("partners_"): line.due_on for line in after.deadlines}
        assert all(days[line.rule.key.removeprefix("partners_")] == line.due_on for line in before.deadlines)


def test_a_notification_is_not_opened_while_its_edition_is_open(case_file: CaseFile) -> None:
    """What is missing, why, and where to state it is said; the notification stays, and stated it opens as the day says."""
    draft = drafts.start(case_file)
    drafts.save(case_file, draft.id, notification())
    (said,) = drafts.preview(case_file, notification()).unsettled
    with pytest.raises(
        Problem, match="has not stated on which day its safeguarding partner arrangements began"
    ) as found:
        drafts.open_case(case_file, draft.id)
    assert found.value.sentence == said.whole
    assert "decides between “Transition" in said.whole
    assert "state it first, with the office’s own details" in said.whole
    assert [one.id for one in drafts.waiting(case_file)] == [draft.id]
    office.change(case_file, {"arrangements_begin_on": date(2019, 6, 1)}, "Stated")
    assert drafts.open_case(case_file, draft.id).regime == "WT2018"


def test_no_reason_stands_for_the_day(case_file: CaseFile) -> None:
    """A reason to keep it as it is, however it came there, opens no case: the day decides which law is followed."""
    content = {**notification(), "kept": {"arrangements_begin_on": "We do not know it"}}
    assert [one.field for one in drafts.preview(case_file, content).unsettled] == ["arrangements_begin_on"]


@pytest.mark.parametrize("aware", [date(2018, 5, 12), date(2019, 9, 29), date(2024, 3, 4)])
def test_a_notification_that_needs_no_day_is_opened_without_it(case_file: CaseFile, aware: date) -> None:
    """Where every lawful day gives the same edition nothing is asked of the office."""
    draft = drafts.start(case_file)
    drafts.save(case_file, draft.id, notification(aware))
    assert drafts.open_case(case_file, draft.id).regime in {"WT2015", "WT2018", "WT2023"}


@pytest.fixture
def opened_before(case_file: CaseFile, desk_day: Callable[[str], None], monkeypatch: pytest.MonkeyPatch) -> str:
    """Keep a case as earlier versions opened it, on 8 July 2019, in an office that has not stated its day."""
    desk_day("2019-07-08")
    monkeypatch.setattr(drafts, "not_stated", lambda _resolution: [])
    draft = drafts.start(case_file)
    drafts.save(case_file, draft.id, notification())
    return drafts.open_case(case_file, draft.id).id


def test_a_case_opened_in_doubt_says_so_until_the_day_is_stated(case_file: CaseFile, opened_before: str) -> None:
    """It is kept as it was opened, and says why, with both names and what settles it, on its papers too."""
    where = cases.status(case_file, opened_before)
    assert where.case.regime == "transition"
    said = where.notices[-1]
    assert said.startswith("It is open which arrangements apply, “Transition")
    assert "Working Together 2018" in said
    assert "the office has not stated its own day" in said
    assert "enter it with the office’s own details" in said
    assert (
        "is kept under “Transition: Local Safeguarding Children Board with the national Panel”, under which it was"
        in said
    )
    assert said.endswith("as if they had begun on 29 September 2019, the last lawful day.")
    for document in ("deadline-sheet", "decision-pack"):
        assert squeeze(said) in squeeze(ReadBack(paper.draw(case_file, document, opened_before)).text)
    office.change(case_file, {"arrangements_begin_on": date(2019, 9, 1)}, "Stated")
    assert not any("open which" in notice for notice in cases.status(case_file, opened_before).notices)


def test_a_rapid_review_that_every_edition_asks_for_is_listed(desk_day: Callable[[str], None]) -> None:
    """Whoever owes it, of a decision of August 2019 it stands with its day; two editions’ words are not cut together."""
    desk_day("2019-11-08")
    content = notification(date(2019, 4, 2))
    content["notification"] |= {"decided": "review", "decided_on": "August 2019"}
    (line,) = [one for one in where(content).deadlines if one.rule.done_by == "rapid_review_sent" and one.due_on]
    assert line.due_on == date(2019, 4, 25)
    assert "or, under other arrangements: the partners send the rapid review" in line.rule.duty
    (notify,) = [one.rule.duty for one in where(content).deadlines if one.rule.key == "notify"]
    assert notify == "The local authority notifies the incident nationally"


@pytest.mark.parametrize("received", [date(2019, 8, 5), date(2019, 10, 14)])
def test_the_partners_owe_the_rapid_review_whenever_the_notification_came(
    desk_day: Callable[[str], None], received: date
) -> None:
    """Known before the partners began, and received before or after: it is theirs, and nothing is said of 2018.

    Of a case that the board had when they began the fifteen working days were over: it is owed as soon as possible.
    """
    desk_day("2019-11-08")
    found = where(notification(date(2019, 8, 5), received), date(2019, 9, 1))
    due = {one.rule.done_by: one for one in found.deadlines if one.due_on}
    passed_on = found.regime.key == "transition"
    assert due["rapid_review_sent"].due_on == (date(2019, 9, 1) if passed_on else date(2019, 8, 27))
    assert due["rapid_review_sent"].stands.at_once is passed_on
    assert "2018" not in " ".join(one.rule.duty for one in found.deadlines)
    if found.regime.key == "grace":
        assert review_need(found).sentence.startswith("A rapid review is required of the safeguarding partners")
        assert due["rapid_review_sent"].rule.falls_on == "Safeguarding partners"


def test_what_was_known_before_the_panel_is_reported_as_then(desk_day: Callable[[str], None]) -> None:
    """Known in May 2018 and received in grace: reported to Ofsted and the board, and no rapid review is owed."""
    desk_day("2019-11-08")
    found = where(notification(date(2018, 5, 14), date(2019, 10, 14)), date(2019, 9, 1))
    duties = {one.rule.key: one.rule.duty for one in found.deadlines}
    assert duties["notify"] == "The local authority reports the notifiable incident to Ofsted"
    assert not [one for one in found.deadlines if one.rule.done_by == "rapid_review_sent"]
