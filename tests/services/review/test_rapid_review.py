"""Rapid reviews: only where one is required, checked for what the Panel will look for and does not find yet, frozen when complete, sent once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from scr_desktop.domain.problem import Doubt, Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.request import AgencyReturn, InformationRequest
from scr_desktop.domain.review.review_need import review_need
from scr_desktop.domain.review.step_written import step_key, steps_written
from scr_desktop.domain.rules.condition import Truth
from scr_desktop.services import loading
from scr_desktop.services.case import case as cases
from scr_desktop.services.office import history
from scr_desktop.services.office import register as registers
from scr_desktop.services.regime import by_key, regimes
from scr_desktop.services.review import rapid_review, review_material
from scr_desktop.store.case_file import CaseFile
from tests.present import present
from tests.services.opening import Desk, Opened

ON = "2018-12-20"
TODAY = date(2018, 12, 20)


@pytest.fixture
def case(opened: Callable[..., Case], desk_day: Callable[[str], None]) -> Case:
    """Give a death known on 14 December 2018, in the transition; it is 20 December."""
    desk_day(ON)
    return opened(aware_on="14 December 2018", received_on="14 December 2018", sent_on="17 December 2018")


def written(case_file: CaseFile, case: Case, **sections: str) -> str:
    """Begin the rapid review and write these sections; return its id."""
    review = rapid_review.start(case_file, case.id)
    rapid_review.save(case_file, case.id, review.id, sections, "facts")
    return review.id


def sentences(case_file: CaseFile, case: Case) -> str:
    """Return what the quality check says, a line each."""
    return "\n".join(gap.sentence for gap in rapid_review.gaps(case_file, case.id))


def test_a_looked_after_death_without_abuse_needs_none(opened: Opened, desk_day: Desk, case_file: CaseFile) -> None:
    """A death that is notified only because the child was looked after needs no rapid review, and the reason says why."""
    desk_day("2022-06-01")
    child = {"given_names": "Ann", "died_on": "31 May 2022", "born_on": "2010", "harm": "died", "looked_after": "yes"}
    of = opened(
        aware_on="31 May 2022", received_on="", children=[child], answers={"abuse_or_neglect": "no"}, incident_on=""
    )
    need = review_need(cases.status(case_file, of.id))
    assert need.required is Truth.NO
    assert "neither known nor suspected" in need.why
    assert "16C" in str(need.source)
    with pytest.raises(Problem, match="No rapid review is required"):
        rapid_review.start(case_file, of.id)


def test_the_arrangements_of_2015_ask_for_none(opened: Opened, desk_day: Desk, case_file: CaseFile) -> None:
    """Before the Panel began there was no rapid review."""
    desk_day("2018-05-20")
    need = review_need(cases.status(case_file, opened().id))
    assert need.required is Truth.NO
    assert "ask for no rapid review" in need.why


def test_a_withdrawn_notification_needs_none(case_file: CaseFile, case: Case) -> None:
    """Once the incident is found not to meet the criteria the rapid review falls away, with the day."""
    cases.record_event(case_file, case.id, "criteria_not_met", date(2018, 12, 19), why="Accident")
    need = review_need(cases.status(case_file, case.id))
    assert need.required is Truth.NO
    assert "19 December 2018" in need.why


def test_unanswered_abuse_leaves_it_open(opened: Opened, desk_day: Desk, case_file: CaseFile) -> None:
    """As long as abuse is not answered it may be required, and can be begun."""
    desk_day(ON)
    of = opened(aware_on="14 December 2018", received_on="", answers={})
    assert review_need(cases.status(case_file, of.id)).required is Truth.UNKNOWN
    assert rapid_review.start(case_file, of.id).number == 1


def test_it_is_saved_as_typed_and_resumed(case_file: CaseFile, case: Case) -> None:
    """Text and page are kept; saving the same again leaves no entry in the history; there is one review at a time."""
    review_id = written(case_file, case, why="Because <b>nobody</b> asked. Łucja")
    entries = len(history.entries(case_file, case.id))
    rapid_review.save(case_file, case.id, review_id, {"why": "Because <b>nobody</b> asked. Łucja"}, "facts")
    assert len(history.entries(case_file, case.id)) == entries
    kept = rapid_review.get(case_file, review_id)
    assert (kept.content["why"], kept.page) == ("Because <b>nobody</b> asked. Łucja", "facts")
    with pytest.raises(Problem, match="begun already"):
        rapid_review.start(case_file, case.id)


def test_the_check_names_what_the_panel_would_miss(case_file: CaseFile, case: Case) -> None:
    """An empty review lacks the child's experience, the why, ethnicity, agencies, criteria, view, steps and signatures."""
    written(case_file, case)
    said = sentences(case_file, case)
    for lack in (
        "The child’s experience is not described.",
        "does not say why practice was as it was",
        "sex, ethnicity and disability not recorded",
        "No agency has been asked",
        "Neither evidence for nor against",
        "complex or of national importance",
        "No next step is written down.",
        "No decision on a serious case review is recorded",
        "LSCB Chair: not signed yet.",
        "Panel’s reference of the notification",
    ):
        assert lack in said
    assert all(gap.source.paragraph for gap in rapid_review.gaps(case_file, case.id))


def test_each_edition_asks_by_its_own_sources() -> None:
    """The guidance of June 2025 asks for inequalities and episodes under WT2023 only; partners sign where they decide."""
    found = {one.key: one.rapid_review for one in regimes()}
    assert found["WT2015"] is None
    assert found["grace"] is None
    forms = {key: form for key, form in found.items() if form}
    assert forms["transition"].partners == ("Chair of the SCR Sub Group", "LSCB Chair")
    assert len(forms["WT2018"].partners) == 3
    assert "serious case review" in forms["transition"].aims[3]
    assert "child safeguarding practice review" in forms["WT2018"].aims[3]

    def source(regime: str, key: str) -> str:
        return next(str(one.source) for one in forms[regime].sections if one.key == key)

    for key in ("episodes", "context"):
        assert "June 2025" in source("WT2023", key)
        assert "not confirmed" in source("WT2018", key)
    assert "Procedure 1.2" in source("transition", "incident_summary")
    assert "Procedure 4A" in source("WT2018", "incident_summary")


def test_agencies_that_owe_information_are_named(case_file: CaseFile, case: Case) -> None:
    """Who has not returned, returned in part or refused is named; a nil return and a withdrawn request are not."""
    written(case_file, case)
    with case_file.work("Asked", case_id=case.id) as session:
        whole = loading.whole_case(session, case.id)
        for number, agency in enumerate(("Police", "School", "Hospital", "Housing", "Dentist"), 1):
            whole.requests.append(InformationRequest(number=number, agency=agency, asked_on=TODAY))
        whole.requests[4].withdrawn_on = TODAY
        session.flush()
        for place, kind in ((1, "part"), (2, "refused"), (3, "nil")):
            whole.returns.append(AgencyReturn(request_id=whole.requests[place].id, kind=kind, returned_on=TODAY))
    said = sentences(case_file, case)
    assert "Police was asked and has not returned" in said
    assert "School has returned only part" in said
    assert "Hospital has refused" in said
    assert "Housing" not in said
    assert "Dentist" not in said


def test_next_steps_need_owner_and_day(case_file: CaseFile, case: Case) -> None:
    """Each step without an owner or without a certain day is named; empty rows are no steps."""
    written(
        case_file,
        case,
        **{
            step_key(0, "what"): "Write to the coroner",
            step_key(0, "due"): "soon",
            step_key(1, "what"): "Brief the schools",
            step_key(1, "owner"): "Head of education",
            step_key(1, "due"): "9 January 2019",
            step_key(2, "what"): " ",
        },
    )
    said = sentences(case_file, case)
    assert "Next step 1 (“Write to the coroner”) has no owner." in said
    assert "Next step 1 (“Write to the coroner”) has no date" in said
    assert "Next step 2" not in said
    assert "No next step" not in said


def test_completing_freezes_it(case_file: CaseFile, case: Case) -> None:
    """A completed review changes no more; its steps become the case's, with words for a date that is none."""
    review_id = written(case_file, case, **{step_key(0, "what"): "Tell the family", step_key(0, "due"): "soon"})
    whole = rapid_review.complete(case_file, case.id, TODAY)
    step = rapid_review.steps_of(whole)[0]
    assert (step.what, step.due_on, step.note) == ("Tell the family", None, "When, as written: soon")
    assert registers.count(case_file, registers.Wanted(words="family tell")) == 1, "its text is found by searching"
    with pytest.raises(Problem, match="completed and changes no more"):
        rapid_review.save(case_file, case.id, review_id, {"why": "Other"})
    with pytest.raises(Problem, match="future"):
        rapid_review.complete(case_file, case.id, date(2018, 12, 21))


def test_a_correction_is_a_new_number_with_its_reason(case_file: CaseFile, case: Case) -> None:
    """What was completed stays readable as it was; the correction begins with its text; done steps stay done."""
    first = written(case_file, case, why="First words", **{step_key(0, "what"): "Tell the family"})
    with pytest.raises(Problem, match="still being written"):
        rapid_review.correct(case_file, case.id, "A slip")
    whole = rapid_review.complete(case_file, case.id, TODAY)
    rapid_review.step_done(case_file, case.id, whole.next_steps[0].id, TODAY, "By telephone")
    with pytest.raises(Problem, match="Say why"):
        rapid_review.correct(case_file, case.id, " ")
    second = rapid_review.correct(case_file, case.id, "A wrong date")
    rapid_review.save(case_file, case.id, second.id, {**second.content, "why": "Second words"})
    whole = rapid_review.complete(case_file, case.id, TODAY)
    assert [one.number for one in whole.rapid_reviews] == [1, 2]
    old = next(one for one in whole.rapid_reviews if one.id == first)
    assert (old.content["why"], old.superseded_why) == ("First words", "A wrong date")
    assert rapid_review.steps_of(whole)[0].done_on == TODAY


def test_each_partner_signs_what_is_complete(case_file: CaseFile, case: Case) -> None:
    """Signing comes after completion, once for each partner; one who does not agree says why, and the check repeats it."""
    written(case_file, case)
    sign: dict[str, Any] = {"name": "Ms Independent", "post": "Chair", "signed_on": TODAY}
    with pytest.raises(Problem, match="not completed yet"):
        rapid_review.sign_off(case_file, case.id, "LSCB Chair", agrees=True, **sign)
    rapid_review.complete(case_file, case.id, TODAY)
    with pytest.raises(Problem, match="why the partner does not agree"):
        rapid_review.sign_off(case_file, case.id, "LSCB Chair", agrees=False, **sign)
    with pytest.raises(Problem, match="not one of those"):
        rapid_review.sign_off(case_file, case.id, "The mayor", agrees=True, **sign)
    rapid_review.sign_off(case_file, case.id, "LSCB Chair", agrees=False, note="Too narrow.", **sign)
    with pytest.raises(Problem, match="signed already"):
        rapid_review.sign_off(case_file, case.id, "LSCB Chair", agrees=True, **sign)
    assert "LSCB Chair: does not agree. Too narrow." in sentences(case_file, case)


def test_sending_meets_the_deadline_and_keeps_what_was_open(case_file: CaseFile, case: Case) -> None:
    """Sending records the day once; gaps stand in the history; a correction sent later moves no date."""
    written(case_file, case)
    with pytest.raises(Problem, match="not completed yet"):
        rapid_review.send(case_file, case.id, TODAY, "Secure e-mail")
    rapid_review.complete(case_file, case.id, TODAY)
    whole = rapid_review.send(case_file, case.id, TODAY, "Secure e-mail")
    assert whole.day_of("rapid_review_sent") == TODAY
    assert any("why practice was as it was" in one for one in present(rapid_review.current(whole)).open_when_sent)
    line = next(one for one in cases.status(case_file, case.id).deadlines if one.rule.key == "rapid_review")
    assert line.met_on == TODAY
    entry = next(one for one in history.entries(case_file, case.id) if one.what == "Rapid review sent to the Panel")
    assert "Open when it was sent" in entry.why
    with pytest.raises(Problem, match="already"):
        rapid_review.send(case_file, case.id, TODAY, "Secure e-mail")
    rapid_review.correct(case_file, case.id, "A slip")
    rapid_review.complete(case_file, case.id, TODAY)
    whole = rapid_review.send(case_file, case.id, TODAY, "Post")
    assert len([one for one in whole.events if one.kind == "rapid_review_sent"]) == 1


def test_material_says_whose_it_is(case_file: CaseFile, case: Case) -> None:
    """Beside the writing stand our record and each agency's current return under its heads, never merged."""
    with case_file.work("Asked", case_id=case.id) as session:
        whole = loading.whole_case(session, case.id)
        whole.requests.append(InformationRequest(number=1, agency="Police", asked_on=TODAY))
        session.flush()
        request = whole.requests[0].id
        whole.returns.append(AgencyReturn(request_id=request, returned_on=TODAY, key_events="Old", superseded_at="x"))
        whole.returns.append(AgencyReturn(request_id=request, returned_on=TODAY, key_events="Called on 12 May"))
    found = [(one.source, one.head, one.text) for one in review_material.material(case_file, case.id)]
    assert ("Police", "Key events", "Called on 12 May") in found
    assert not [one for one in found if one[2] == "Old"]


def test_what_is_beside_the_writing_stands_as_it_was_entered(case_file: CaseFile, case: Case) -> None:
    """Sex and ethnicity keep the letters that were typed: what is copied from there goes to the Panel."""
    with case_file.work("Child", case_id=case.id) as session:
        child = loading.whole_case(session, case.id).children[0]
        child.sex, child.ethnicity, child.disability = "Male", "White British", ""
    texts = [one.text for one in review_material.material(case_file, case.id) if one.source == "Our record"]
    assert "Sex: Male\nEthnicity: White British" in texts


def test_the_history_reads_well(case_file: CaseFile, case: Case) -> None:
    """Each entry names section and partner in words, not by the program's keys."""
    written(case_file, case, childs_experience="Quiet", **{step_key(0, "owner"): "Police", "for.reg_5_2_b_i": "Died"})
    rapid_review.complete(case_file, case.id, TODAY)
    rapid_review.sign_off(case_file, case.id, "LSCB Chair", name="Ms I", post="Chair", agrees=True, signed_on=TODAY)
    said = "\n".join(change for entry in history.entries(case_file, case.id) for change in entry.changes)
    assert "the child’s experience: (empty) → Quiet" in said
    assert "next step 1, owner: (empty) → Police" in said
    assert "evidence for “Regulation 5(2)(a) and (b)(i)" in said
    assert "Sign-off “LSCB Chair”" in said
    assert "childs_experience" not in said
    assert not [line for line in said.splitlines() if "rapid_review" in line]


def test_a_review_of_100_000_characters_is_kept_whole(case_file: CaseFile, case: Case) -> None:
    """Nothing is cut, whatever its length."""
    text = "Ŵyn & <b> — " * 8400
    review_id = written(case_file, case, agencies_part=text)
    assert rapid_review.get(case_file, review_id).content["agencies_part"] == text


def test_steps_are_read_in_their_order() -> None:
    """Ten steps and more keep the order of their rows."""
    content = {step_key(place, "what"): str(place) for place in (10, 2, 0)}
    assert [one.what for one in steps_written(content)] == ["0", "2", "10"]


def test_every_section_has_a_part_and_a_source() -> None:
    """No section is written on no page, and each says where it comes from."""
    for key in ("transition", "WT2018", "WT2023"):
        form = present(by_key(key).rapid_review, key)
        parts = {part.key for part in form.parts}
        assert {section.part for section in form.sections} <= parts
        assert all(section.source.paragraph and section.asks for section in form.sections)
        assert all(point.source.paragraph for point in form.quality)
        assert {part.aim for part in form.parts} == {1, 2, 3, 4}


def test_days_out_of_order_are_asked_about_and_stand_with_their_reason(case_file: CaseFile, case: Case) -> None:
    """A review signed or sent before the day on which it was completed: either day may be the wrong one."""
    written(case_file, case, incident_summary="Found at home.")
    rapid_review.complete(case_file, case.id, TODAY)
    partner, before, why = "LSCB Chair", date(2018, 12, 19), "Completed here a day later"
    said: dict[str, Any] = {"name": "Ann", "post": "Chair", "agrees": True, "signed_on": before}
    with pytest.raises(Doubt, match="signed before"):
        rapid_review.sign_off(case_file, case.id, partner, **said)
    rapid_review.sign_off(case_file, case.id, partner, **said, stands_why=why)
    with pytest.raises(Doubt, match="sent before") as doubt:
        rapid_review.send(case_file, case.id, before, "Secure e-mail")
    assert doubt.value.field == "sent_on"
    kept = rapid_review.send(case_file, case.id, before, "Secure e-mail", stands_why=why)
    assert [why in one for one in kept.kept] == [True, True]
    assert kept.day_of("rapid_review_sent") == before


def test_a_case_decided_without_a_review_is_not_handed_over(case_file: CaseFile, case: Case) -> None:
    """It is complete: a hand-over of it is asked about."""
    cases.record_event(case_file, case.id, "decision", TODAY)
    with pytest.raises(Doubt, match="nothing of it is handed over"):
        cases.record_event(case_file, case.id, "handed_over", TODAY)


def test_a_step_done_before_its_review_was_complete_is_doubted(
    case_file: CaseFile, case: Case, desk_day: Callable[[str], None]
) -> None:
    """What a review decided was not done before it: the day stands only with a reason, kept with the case."""
    written(case_file, case, why="Words", **{step_key(0, "what"): "Tell the family"})
    whole = rapid_review.complete(case_file, case.id, TODAY)
    step = whole.next_steps[0].id
    with pytest.raises(Doubt, match="is before the rapid review that decided this was complete on"):
        rapid_review.step_done(case_file, case.id, step, TODAY - timedelta(days=1))
    kept = rapid_review.step_done(case_file, case.id, step, TODAY - timedelta(days=1), stands_why="Done at the table.")
    assert any("Done at the table." in one for one in kept.kept)
