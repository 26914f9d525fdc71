"""A child not born yet, or stillborn: what is open, what the office answers with its reason, and what is never reckoned."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from scr_desktop.documents.sections.people import age_of, child_in_brief
from scr_desktop.domain.entries.national_form import compose
from scr_desktop.domain.facts.derived import derived_facts
from scr_desktop.domain.progress.open_words import open_sentences
from scr_desktop.domain.progress.questions_to_ask import questions
from scr_desktop.domain.progress.verdict_words import notifiable_key, serious_case_sentence
from scr_desktop.domain.review.decided_already import notices
from scr_desktop.domain.review.review_need import review_need
from scr_desktop.services.regime import by_key
from tests.domain.papers import TODAY, case, child, reading, stood

UNBORN = {
    "given_names": "Baby", "family_name": "Marsh", "birth": "unborn", "born_on": "March 2027",
    "harm": "seriously_harmed", "normally_resident": "yes",
}  # fmt: skip
STILLBORN = {"family_name": "Marsh", "birth": "stillborn", "born_on": "3 May 2026", "normally_resident": "yes"}
OF_2026: dict[str, Any] = {"aware_on": "5 May 2026", "received_on": "6 May 2026", "incident_on": "3 May 2026"}


def answered(value: str, reason: str = "") -> dict[str, str]:
    """Return an answer with its reason."""
    return {"value": value, "evidence": reason}


def stands(entries: dict[str, str], **answers: Any) -> Any:
    """Return the status of a notification of May 2026 about one child, with abuse known."""
    given = {"abuse_or_neglect": "yes", "care_leaver_died": "no", "looked_after": "no", **answers}
    return stood(by_key("WT2023"), children=[child(**entries)], answers=given, **OF_2026)


@pytest.mark.parametrize(("entries", "question"), [(UNBORN, "unborn_counts"), (STILLBORN, "stillborn_counts")])
@pytest.mark.parametrize(("answer", "reason", "wanted"), [
    ("unknown", "", "open"), ("yes", "", "open"), ("no", " ", "open"),
    ("yes", "The guidance on notifying", "ours"), ("no", "Section 105", "no"),
])  # fmt: skip
def test_whether_it_is_notifiable_hangs_on_the_office_and_its_reason(
    entries: dict[str, str], question: str, answer: str, reason: str, wanted: str
) -> None:
    """No source at hand settles it: without an answer, or an answer without its reason, the verdict is open."""
    found = stands(entries, **{question: answered(answer, reason)})
    assert notifiable_key(found) == wanted
    asked = found.regime.facts[question].text
    assert any(said.startswith(asked) for said in open_sentences(found)) is (wanted == "open")


@pytest.mark.parametrize("key", ["WT2015", "transition", "grace", "WT2018", "WT2023"])
@pytest.mark.parametrize("entries", [UNBORN, STILLBORN, UNBORN | {"birth": "born", "born_on": "9 May 2026"}])
def test_no_age_is_asked_of_whom_nobody_had_one(key: str, entries: dict[str, str]) -> None:
    """Neither on the page of the questions nor among what is open; beside a child who was born, or one not named, it is."""
    alone = stood(by_key(key), children=[child(**entries)], **OF_2026)
    text = alone.regime.facts["age"].text if "age" in alone.regime.facts else "no such question"
    assert "age" not in {one.fact.key for one in questions(alone)}
    assert not any(said.startswith(text) for said in open_sentences(alone))
    for more in ({"children": [child(**entries), child(given_names="Kai")]}, {"more_children": "A brother, too"}):
        entered: dict[str, Any] = {"children": [child(**entries)], **more}
        beside = stood(by_key(key), **entered, **OF_2026)
        assert ("age" in {one.fact.key for one in questions(beside)}) is ("age" in beside.regime.facts)
    answered_ = stood(by_key(key), children=[child(**entries)], answers={"age": "0"}, **OF_2026)
    assert ("age" in {one.fact.key for one in questions(answered_)}) is ("age" in answered_.regime.facts)


def test_the_question_appears_only_where_such_a_child_is_entered_and_says_both_readings() -> None:
    """A case of children who were born asks neither; the question's source says what is sure and what could not be read."""
    keys = {one.fact.key for one in questions(stood(by_key("WT2023"), **OF_2026))}
    assert not keys & {"unborn_counts", "stillborn_counts"}
    asked = {one.fact.key: one for one in questions(stands(UNBORN))}
    assert "stillborn_counts" not in asked
    assert "One reading" in asked["unborn_counts"].fact.help
    assert "can include an unborn child" in asked["unborn_counts"].source.note
    stillborn = {one.fact.key: one for one in questions(stands(STILLBORN))}["stillborn_counts"]
    assert not stillborn.source.sure


def test_no_death_or_age_follows_before_birth() -> None:
    """Neither child has an age, is looked after, or brings up a coroner by an entry alone."""
    for entries in (UNBORN, STILLBORN):
        found = derived_facts(case(children=[child(**entries)], **OF_2026), TODAY)
        assert not {"age", "somebody_died"} & set(found)
        assert found.get("looked_after") is None or found["looked_after"].value == "no"


def test_every_reckoning_agrees_over_every_day_and_answer() -> None:
    """Whatever is entered of the expected day and of the harm, nothing is settled that the office has not answered."""
    days, harms = (
        ("", "March 2027", "?May 2026", "1 January 2026", "2027"),
        ("unknown", "not_harmed", "seriously_harmed"),
    )
    for day, harm, answer in itertools.product(days, harms, ("unknown", "yes", "no")):
        given = answered(answer, "Reason" if answer != "unknown" else "")
        found = stands({**UNBORN, "born_on": day, "harm": harm}, unborn_counts=given, seriously_harmed="unknown")
        harmed = found.facts.get("seriously_harmed", "unknown")
        # Expected before the harm, or about then, and no birth on record since: before birth or after it is open.
        counted = "unknown" if day in {"?May 2026", "1 January 2026"} and answer == "no" else answer
        wanted = {"unknown": "unknown", "not_harmed": "no", "seriously_harmed": counted}[harm]
        assert harmed == wanted, (day, harm, answer)


def test_harm_done_before_a_live_birth_is_asked_about_too() -> None:
    """Born on 9 May, harmed on 3 May: whether that was harm to a child is the same question."""
    born = {**UNBORN, "birth": "born", "born_on": "9 May 2026"}
    assert notifiable_key(stands(born)) == "open"
    assert notifiable_key(stands(born, unborn_counts=answered("yes", "Guidance"))) == "ours"
    assert age_of(stands(born).case.children[0], stands(born).case) == "not born yet"
    died = {**born, "harm": "died", "died_on": "10 May 2026"}
    assert stands(died).facts["died"] == "yes"


@pytest.mark.parametrize(("entries", "field", "words"), [
    ({"birth": "unborn", "born_on": "March 2027", "died_on": "4 May 2026"}, "died_on", "enter the child as stillborn"),
    ({"birth": "unborn", "harm": "died"}, "harm", "enter the child as stillborn"),
    ({"birth": "stillborn", "born_on": "3 May 2026", "died_on": "3 May 2026"}, "died_on", "day of the stillbirth"),
    ({"birth": "stillborn", "harm": "seriously_harmed"}, "harm", "as stillborn and as seriously harmed"),
    ({"birth": "stillborn", "born_on": "3 May 2027"}, "born_on", "lies in the future"),
    ({"birth": "born", "born_on": "3 May 2027", "harm": "seriously_harmed"}, "born_on", "as not born yet"),
])  # fmt: skip
def test_what_cannot_be_so_is_said_with_what_to_enter(entries: dict[str, str], field: str, words: str) -> None:
    """A due date after a death is no mistake of the dates: the child is not born yet, or stillborn."""
    problems = reading(children=[child(given_names="A", **entries)], **OF_2026).problems
    (problem,) = [one for one in problems if one.field == f"children.0.{field}"]
    assert words in problem.sentence


def test_one_entered_as_stillborn_and_as_harmed_leaves_the_harm_open() -> None:
    """Of two entries that contradict each other none is taken: it is never said that no child was harmed."""
    found = derived_facts(case(children=[child(**STILLBORN, harm="seriously_harmed")], **OF_2026), TODAY)
    assert found["seriously_harmed"].value == "unknown"
    assert "as stillborn and as seriously harmed" in found["seriously_harmed"].why
    for harm in ("unknown", "died", "not_harmed"):
        found = derived_facts(case(children=[child(**STILLBORN, harm=harm)], **OF_2026), TODAY)
        assert found["seriously_harmed"].value == "no"


@pytest.mark.parametrize("entries", [UNBORN, STILLBORN])
def test_such_a_child_as_entered_has_no_problem(entries: dict[str, str]) -> None:
    """An expected day to come, and a stillbirth without a date of death, are what is meant to be entered."""
    assert not [one for one in reading(children=[child(**entries)], **OF_2026).problems if "children" in one.field]


def test_papers_and_the_national_form_call_the_day_what_it_is() -> None:
    """Neither a date of birth nor an age is said of a child not born yet."""
    unborn = stands(UNBORN).case
    assert child_in_brief(unborn.children[0], unborn) == "Baby Marsh, not born yet, seriously harmed"
    text = "\n".join(part.text for form in compose(unborn, TODAY) for part in form.parts)
    assert "Expected date of birth: March 2027" in text
    stillborn = stands(STILLBORN).case
    assert child_in_brief(stillborn.children[0], stillborn) == "Marsh, stillborn 3 May 2026"
    assert age_of(stillborn.children[0], stillborn) == "stillborn, no age"
    assert stands({**STILLBORN, "family_name": "", "notes": "Twin"}).case.children[0].name == "Stillborn child"


def test_harm_judged_likely_is_said_apart_and_counts_with_its_reason() -> None:
    """Procedure 2B: judgement where impairment is likely to be long-term; certain harm is said as before."""
    harmed = {"given_names": "Noah", "birth": "born", "born_on": "3/3/2020", "harm": "seriously_harmed"}
    likely = "judged likely to be long-term"
    assert likely in serious_case_sentence(stands(harmed, harm_certainty=answered("likely", "Consultant's view")))
    for other in (answered("likely"), answered("certain"), answered("unknown")):
        found = stands(harmed, harm_certainty=other)
        assert likely not in serious_case_sentence(found)
        assert found.verdict.serious_case == "yes"
    met = stands(harmed, harm_certainty=answered("likely", "Consultant's view")).verdict.met
    assert [one.source.paragraph for one in met if one.key == "harm_likely_long_term"]


NEWBORN = {
    "birth": "unknown",
    "born_on": "?3 May 2026",
    "harm": "died",
    "normally_resident": "yes",
    "looked_after": "no",
}


def test_not_known_whether_born_alive_leaves_open_what_hangs_on_it() -> None:
    """A newborn found dead: open, and why; the coroner is brought up; born it is ours to notify, whatever a stillbirth is."""
    found = stands(NEWBORN)
    assert notifiable_key(found) == "open"
    why = "Has a child died? (it is not known whether Newborn child was born alive: the pathologist or the coroner will say)"
    assert why in open_sentences(found)
    assert "coroner" in {one.key for one in found.verdict.prompts}
    counts = next(said for said in open_sentences(found) if "stillbirth" in said)
    assert counts.startswith("If it was a stillbirth, ")
    assert notifiable_key(stands({**NEWBORN, "birth": "born"})) == "ours"
    assert notifiable_key(stands({**NEWBORN, "birth": "stillborn", "harm": "unknown"})) == "open"


@pytest.mark.parametrize(("answer", "wanted"), [("yes", "ours"), ("no", "open")])
def test_where_a_stillbirth_counts_it_does_not_matter_whether_the_child_was_born_alive(
    answer: str, wanted: str
) -> None:
    """Counted as a death either way it is ours; not counted, everything hangs on the live birth."""
    assert notifiable_key(stands(NEWBORN, stillborn_counts=answered(answer, "Decided with legal advice"))) == wanted


@pytest.mark.parametrize("harm", ["seriously_harmed", "not_harmed"])
def test_who_lives_was_born_alive(harm: str) -> None:
    """Alive, and not known whether born alive: the two cannot stand together, and nothing is settled."""
    found = stands({**NEWBORN, "harm": harm})
    assert notifiable_key(found) == "open"
    (said,) = [one.sentence for one in reading(children=[child(**{**NEWBORN, "harm": harm})], **OF_2026).problems]
    assert said == "Newborn child is entered as alive, and as not known whether born alive: correct one of the two."


def test_nothing_says_that_a_newborn_lived_or_not() -> None:
    """On paper neither an age nor a death is given to whoever may have been stillborn."""
    found = case(children=[child(**NEWBORN)], **OF_2026)
    assert child_in_brief(found.children[0], found) == "Newborn child, not known whether born alive, dead"
    assert age_of(found.children[0], found) == "not known whether born alive"


def test_harm_after_the_day_expected_is_not_said_to_be_before_birth() -> None:
    """Expected on 1 May, harmed on 3 May, no birth on record: asked at the entry, in the case and on paper; nothing guessed."""
    entries = {**UNBORN, "born_on": "1 May 2026"}
    found = stands(entries, seriously_harmed="unknown")
    why = found.case_facts.open_because("seriously_harmed")
    assert "whether the harm came before birth is not known" in why
    assert any("no birth is recorded" in said and "is open until then" in said for said in notices(found))
    assert age_of(found.case.children[0], found.case) == "not known whether born then: entered as not born yet"
    problems = reading(children=[child(**entries)], **OF_2026).problems
    assert ["ask whether and when" in one.sentence for one in problems if one.field == "children.0.birth"] == [True]
    later = stands({**UNBORN, "born_on": "20 May 2026"})
    assert "before birth" in later.case_facts.open_because("seriously_harmed")
    assert any("Ask, and enter what is known" in said for said in notices(later))
    assert not any("birth" in said for said in notices(stands(UNBORN)))


def test_a_rapid_review_that_hangs_on_the_office_names_its_question() -> None:
    """Abuse and what happened are answered: only whether harm before birth counts is asked, and not what stands already."""
    found = stands(UNBORN)
    need = review_need(found)
    assert need.sentence == "A rapid review may be required."
    assert found.regime.facts["unborn_counts"].text in need.why
    assert "abuse" not in need.why.lower()
    assert found.regime.facts["seriously_harmed"].text not in need.why
    asked = review_need(stands(UNBORN, abuse_or_neglect="unknown")).why
    assert found.regime.facts["abuse_or_neglect"].text in asked
