"""Other areas by name: whom each duty means, what each owes, its own telling, and what stays when an area is taken out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.progress.case_status import DutyLine
from scr_desktop.domain.progress.verdict_words import decided_elsewhere, notifiable_sentence, review_sentence
from scr_desktop.domain.records.case import Case
from scr_desktop.services.agencies import areas, directory
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import draft as drafts
from scr_desktop.services.case import passing_on, telling
from scr_desktop.services.office import history, office
from scr_desktop.services.papers import paper
from scr_desktop.services.putting_right import amend
from scr_desktop.services.review import decision
from scr_desktop.store.case_file import CaseFile
from tests.documents.reading import ReadBack, squeeze
from tests.domain.papers import DEATH, child
from tests.domain.papers import paper as notification
from tests.services.decision_steps import decided, recommend
from tests.services.opening import Opened

OF_2022: dict[str, Any] = {"aware_on": "31 May 2022", "received_on": "1 June 2022", "incident_on": "31/5/22"}
BORN_2022 = DEATH | {"born_on": "2.2.22", "died_on": "31.5.22"}


@pytest.fixture(autouse=True)
def june_2022(desk_day: Callable[[str], None]) -> None:
    """Let it be Monday 6 June 2022: the five working days from 31 May end on Thursday 9 June, after the Jubilee days."""
    desk_day("2022-06-06")


def area(name: str, parts: str, partners: str = "") -> dict[str, str]:
    """Return another area as it is entered."""
    return {"name": name, "parts": parts, "partners": partners, "contact": ""}


def told(case_file: CaseFile, case_id: str, rule: str = "tell_other_area") -> dict[str, DutyLine]:
    """Return those of other areas who must be told, by name."""
    lines = cases.status(case_file, case_id).duties
    return {one.duty.who: one for one in lines if one.duty.in_area and one.duty.rule == rule}


@pytest.fixture
def shared(opened: Opened) -> Case:
    """Open a case of ours in which two other areas have a part."""
    return opened(
        **OF_2022,
        children=[child(**BORN_2022 | {"normally_resident": "no"})],
        other_areas=[
            area("Westmoor Council", "involved"),
            area("Eastbury", "involved", "Eastbury Safeguarding Partnership"),
        ],
    )


WESTMOOR, EASTBURY = "Westmoor Council: safeguarding partners", "Eastbury Safeguarding Partnership"


def test_each_area_is_told_by_name(case_file: CaseFile, shared: Case) -> None:
    """One telling for each of the two, with its own day; the deadline is met by the last."""
    assert {who: one.due_on for who, one in told(case_file, shared.id).items()} == dict.fromkeys(
        (WESTMOOR, EASTBURY), date(2022, 6, 9)
    )
    lines = told(case_file, shared.id)
    telling.record(case_file, shared.id, lines[WESTMOOR].duty.key, date(2022, 6, 1), "Secure e-mail", "W1")
    assert {who: one.done_on for who, one in told(case_file, shared.id).items()} == {
        WESTMOOR: date(2022, 6, 1),
        EASTBURY: None,
    }
    assert cases.get(case_file, shared.id).day_of("other_area_told") is None
    telling.record(case_file, shared.id, lines[EASTBURY].duty.key, date(2022, 6, 6), "Letter")
    assert cases.get(case_file, shared.id).day_of("other_area_told") == date(2022, 6, 6)
    text = squeeze(ReadBack(paper.draw(case_file, "decision-pack", shared.id)).text)
    assert f"{WESTMOOR} the incident Told on 1 June 2022" in text
    assert "reference W1" in text


def test_an_event_that_names_nobody_shows_none_of_several_told(case_file: CaseFile, shared: Case) -> None:
    """“Other area told” does not say which: with two areas neither is shown told by it, with one that one is."""
    cases.record_event(case_file, shared.id, "other_area_told", date(2022, 6, 1))
    assert [one.done_on for one in told(case_file, shared.id).values()] == [None, None]
    written = amend.content(case_file, shared.id)
    del written["other_areas"][1]
    amend.amend(case_file, shared.id, written, "It had no part in it")
    assert {who: one.by_words for who, one in told(case_file, shared.id).items()} == {WESTMOOR: "by “Other area told”"}


def test_an_area_that_was_told_stays_readable_when_it_is_taken_out(case_file: CaseFile, shared: Case) -> None:
    """The telling is listed as it was made, and the history has the area as it stood, with the reason."""
    lines = told(case_file, shared.id)
    telling.record(case_file, shared.id, lines[EASTBURY].duty.key, date(2022, 6, 1), "Letter")
    written = amend.content(case_file, shared.id)
    del written["other_areas"][1]
    amend.amend(case_file, shared.id, written, "It had no part in it")
    left = told(case_file, shared.id)
    assert {who: one.done_on for who, one in left.items()} == {WESTMOOR: None, EASTBURY: date(2022, 6, 1)}
    telling.record(case_file, shared.id, left[WESTMOOR].duty.key, date(2022, 6, 6), "Letter")
    assert cases.get(case_file, shared.id).day_of("other_area_told") == date(2022, 6, 6)
    (line,) = [one for one in history.entries(case_file, shared.id) if one.why == "It had no part in it"]
    assert "Eastbury" in str(line.changes)


def test_an_area_added_after_all_were_told_is_still_to_be_told(case_file: CaseFile, shared: Case) -> None:
    """That everybody was told is so no longer: the day is set aside with the reason, and the deadline is open again."""
    for one in told(case_file, shared.id).values():
        telling.record(case_file, shared.id, one.duty.key, date(2022, 6, 1), "Letter")
    written = amend.content(case_file, shared.id)
    written["other_areas"].append(area("Northam", "involved"))
    amend.amend(case_file, shared.id, written, "Northam knew the family")
    where = cases.status(case_file, shared.id)
    assert where.case.day_of("other_area_told") is None
    assert "tell_other_area" in {one.rule.key for one in where.deadlines if one.open}
    assert [who for who, one in told(case_file, shared.id).items() if one.done_on is None] == [
        "Northam: safeguarding partners"
    ]


def test_without_a_name_the_duty_says_that_it_is_wanted(case_file: CaseFile, opened: Opened) -> None:
    """Where no area is entered the duty stands as the text has it, and asks for the name."""
    found = opened(**OF_2022, children=[child(**BORN_2022)], where="elsewhere_in_england")
    assert list(told(case_file, found.id)) == ["The authority where it happened (name not entered yet)"]
    assert next(iter(told(case_file, found.id).values())).duty.key == "other_area"
    where = cases.status(case_file, found.id)
    assert notifiable_sentence(where) == (
        "Notifiable, by the authority where it happened. The other authority’s name is not entered yet."
    )
    assert "not entered" not in review_sentence(where)
    assert decided_elsewhere(where).startswith(
        "It is for the safeguarding partners of the area where it happened to decide "
    )


def test_passing_on_tells_the_area_that_it_names(case_file: CaseFile, opened: Opened) -> None:
    """A case passed on to one of two areas tells that one, and says nothing of the other."""
    found = opened(
        **OF_2022,
        children=[child(**BORN_2022)],
        where="elsewhere_in_england",
        other_areas=[area("Westmoor Council", "happened"), area("Eastbury", "happened")],
    )
    passing_on.pass_on(case_file, found.id, "WESTMOOR  council", "", date(2022, 6, 1), "Letter", "It happened there",
                       date(2022, 6, 20))  # fmt: skip
    assert {who: one.done_on for who, one in told(case_file, found.id).items()} == {
        "Westmoor Council, the authority where it happened": date(2022, 6, 1),
        "Eastbury, the authority where it happened": None,
    }
    assert cases.get(case_file, found.id).day_of("other_area_told") is None


def test_the_board_of_the_childs_home_is_told_by_name_and_decides(
    case_file: CaseFile, opened: Opened, desk_day: Callable[[str], None]
) -> None:
    """Option A: the board where the child lives decides; ours says so, and decides only with a reason that is printed."""
    desk_day("2018-05-17")
    found = opened(
        children=[child(**DEATH | {"normally_resident": "no"})],
        other_areas=[area("Westmoor Council", "lives", "Westmoor LSCB")],
    )
    called = "Westmoor LSCB, Westmoor Council, where the child normally lives"
    assert list(told(case_file, found.id, "notify")) == [called]
    where = cases.status(case_file, found.id)
    said = (
        "It is for the Local Safeguarding Children Board of the area where the child normally lives (Westmoor Council) to "
        "decide (Procedure 4.1)."
    )
    assert decided_elsewhere(where) == said
    assert "scr_decision" not in {one.rule.key for one in where.deadlines}
    desk_day("2018-06-05")
    recommend(case_file, found)
    with pytest.raises(Problem, match="contrary to whose decision it is"):
        decision.decide(case_file, found.id, decided())
    decision.decide(case_file, found.id, decided(contrary_why="Westmoor asked us in writing to decide."))
    (made,) = cases.get(case_file, found.id).decisions
    assert made.contrary_to == [f"Not ours to decide. {said}"]
    text = squeeze(ReadBack(paper.draw(case_file, "decision-record", found.id, item=made.id)).text)
    assert "Contrary to whose decision it is" in text
    assert "Westmoor asked us in writing to decide." in text


def test_our_own_child_needs_no_other_board(
    case_file: CaseFile, opened: Opened, desk_day: Callable[[str], None]
) -> None:
    """A child of our area, with another area involved: our Chair decides, and no board of a home area is told."""
    desk_day("2018-05-17")
    found = opened(other_areas=[area("Westmoor Council", "involved")])
    where = cases.status(case_file, found.id)
    assert decided_elsewhere(where) == ""
    assert not [one for one in where.duties if one.duty.key.startswith("other_board")]
    assert "scr_decision" in {one.rule.key for one in where.deadlines}


@pytest.mark.parametrize(("parts", "by", "whom"), [
    ("looks_after", "another", {"Westmoor Council, the authority that looked after the child"}),
    ("", "ours", {"Secretary of State (Department for Education)", "Ofsted",
                  "The parents, and everyone else with parental responsibility, so far as reasonably practicable"}),
])  # fmt: skip
def test_whoever_looks_after_the_child_notifies_the_death(
    case_file: CaseFile, opened: Opened, parts: str, by: str, whom: set[str]
) -> None:
    """Page, paper, verdict and command say the same: theirs is told so that it can notify, ours notifies and tells."""
    said: dict[str, Any] = {
        **OF_2022,
        "children": [child(**BORN_2022 | {"looked_after": "yes"})],
        "answers": {"abuse_or_neglect": "no"} | ({"looked_after_by": by} if by == "ours" else {}),
        "other_areas": [area("Westmoor Council", parts)] if parts else [],
    }
    found = opened(**said)
    where = cases.status(case_file, found.id)
    now = {one.duty.who for one in where.duties if one.duty.after == "aware"}
    assert now == whom
    by_command = drafts.preview_for(notification(**said), None, "").status
    assert by_command is not None
    assert {one.duty.who for one in by_command.duties if one.duty.after == "aware"} == whom
    text = squeeze(ReadBack(paper.draw(case_file, "decision-pack", found.id)).text)
    assert all(who in text for who in whom)
    expected = "Westmoor Council" if by == "another" else "our local authority"
    assert expected in notifiable_sentence(where)


def test_one_of_several_authorities_has_the_duty_by_name(case_file: CaseFile, opened: Opened) -> None:
    """With two authorities a notification says which; with one nothing is asked, and verdict and paper have the name."""
    office.change(case_file, {"local_authority": "Avonvale Council\nSouthmere Council"})
    said: dict[str, Any] = {**OF_2022, "children": [child(**BORN_2022)]}
    preview = drafts.preview(case_file, notification(**said))
    assert [one.sentence for one in preview.unsettled] == [
        "Say whose duty it is: Avonvale Council or Southmere Council."
    ]
    assert preview.status is not None
    assert notifiable_sentence(preview.status) == (
        "Notifiable, by Avonvale Council or Southmere Council (not entered yet which)."
    )
    with pytest.raises(Problem, match="Say whose duty it is"):
        opened(**said)
    found = opened(**said, local_authority="Southmere Council")
    assert notifiable_sentence(cases.status(case_file, found.id)) == "Notifiable, by Southmere Council."
    text = squeeze(ReadBack(paper.draw(case_file, "decision-pack", found.id)).text)
    assert "Notifiable, by Southmere Council." in text
    office.change(case_file, {"local_authority": "Avonvale Council"})
    assert drafts.preview(case_file, notification(**said)).unsettled == ()


@pytest.mark.parametrize(
    ("where", "abuse", "asked"),
    [
        ("in_area", "yes", "Say whose duty it is: "),
        ("elsewhere_in_england", "yes", ""),
        ("unknown", "yes", "Say whose duty it would be, should it prove to be this office’s: "),
        ("in_area", "unknown", "Say whose duty it would be, should it prove to be this office’s: "),
    ],
)
def test_whose_duty_is_asked_only_where_it_can_be_ours(case_file: CaseFile, where: str, abuse: str, asked: str) -> None:
    """Where another authority notifies, neither of ours is to be chosen; where it is open, it may be neither’s."""
    office.change(case_file, {"local_authority": "Avonvale Council\nSouthmere Council"})
    answers = {"abuse_or_neglect": abuse, "on_remand": "no", "care_leaver_died": "no"}
    said = notification(**OF_2022, where=where, children=[child(**BORN_2022)], answers=answers)
    found = [one.sentence for one in drafts.preview(case_file, said).unsettled]
    assert [one for one in found if one.startswith("Say whose duty")] == [
        one for one in found if asked and asked in one
    ]
    assert bool(found) is bool(asked)


def test_whose_duty_kept_open_is_not_said_to_be_once_it_is_answered(case_file: CaseFile, opened: Opened) -> None:
    """What was kept as it is for a reason goes from the case when the question is answered after all."""
    office.change(case_file, {"local_authority": "Avonvale Council\nSouthmere Council"})
    kept = {"local_authority": "Both are looking into it"}
    found = opened(**OF_2022, children=[child(**BORN_2022)], kept=kept)
    assert found.kept == [
        "Say whose duty it is: Avonvale Council or Southmere Council. Kept as it is: Both are looking into it"
    ]
    content = amend.content(case_file, found.id) | {"local_authority": "Southmere Council"}
    amend.amend(case_file, found.id, content, "They agreed")
    assert cases.get(case_file, found.id).kept == []


def test_what_is_said_of_an_area_and_contradicts_the_case_is_to_be_settled(case_file: CaseFile) -> None:
    """It cannot have happened both here and there, nor can every child live both here and there."""
    said = notification(
        **OF_2022,
        children=[child(**BORN_2022)],
        other_areas=[area("Westmoor", "happened lives"), area("", "involved", "A partnership")],
    )
    found = {one.field for one in drafts.preview(case_file, said).problems}
    assert found == {"other_areas.0.parts", "other_areas.1.name"}


def test_the_directory_offers_the_areas_that_it_knows(case_file: CaseFile) -> None:
    """An area of the directory comes with its authority, its partnership, and how that is reached."""
    directory.add(case_file, {"name": "Avonvale Council", "kind": "social_care"})
    directory.add(case_file, {"name": "Westmoor Council", "kind": "social_care", "area": "Westmoor"})
    board = {"name": "Westmoor Safeguarding Partnership", "area": "Westmoor", "secure_email": "board@westmoor.example"}
    directory.add(case_file, board)
    directory.add(case_file, {"name": "Eastbury Hospital", "kind": "nhs_trust", "area": "Eastbury"})
    east, west = areas.known(case_file)
    assert (east.words, west.words) == ("Eastbury", "Westmoor: Westmoor Council")
    assert west.entries | {"agency_id": ""} == {
        "name": "Westmoor Council", "partners": "Westmoor Safeguarding Partnership",
        "contact": "board@westmoor.example", "agency_id": "",
    }  # fmt: skip


def test_partners_of_another_area_decide_where_it_happened(case_file: CaseFile, opened: Opened) -> None:
    """Option B: the place decides; the partners there review, by name, wherever the child lives."""
    found = opened(
        **OF_2022,
        children=[child(**BORN_2022)],
        where="elsewhere_in_england",
        other_areas=[area("Westmoor Council", "happened")],
    )
    where = cases.status(case_file, found.id)
    assert "the safeguarding partners of the area where it happened (Westmoor Council)" in decided_elsewhere(where)
    assert "Westmoor Council" in review_sentence(where)
