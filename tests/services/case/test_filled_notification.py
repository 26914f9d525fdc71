"""A notification form that comes back: however it was filled in, it begins the notification that typing it would have begun."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from scr_desktop.domain.entries.form import FROM_FORM, blank, blank_child
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.draft import Draft
from scr_desktop.domain.records.papers.attachment import DraftForm
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import draft as drafts
from scr_desktop.services.case import filled_notification
from scr_desktop.services.office import office
from scr_desktop.services.papers import paper
from scr_desktop.services.requests import attachment
from scr_desktop.store.case_file import CaseFile
from tests.documents import filling

FILLED = {
    "notifiers-0-agency": "Health Visiting",
    "notifiers-0-person": "Zoë Price",
    "children-0-family_name": "Okonkwo-Reed",
    "children-0-given_names": "Tobias",
    "children-0-birth": "born",
    "children-0-born_on": "?May 2018",
    "children-0-harm": "died",
    "children-0-died_on": "12/9/18",
    "children-0-looked_after": "no",
    "children-2-given_names": "Isla",
    "children-2-birth": "unborn",
    "incident-incident_on": "Wed 12 Sept 2018",
    "incident-where_it_happened": "in_area",
    "incident-what_happened": "Found in the morning.\nThe ambulance was called.",
    "awareness-aware_on": "13/9/2018",
    "family-1-name": "Adaeze Okonkwo",
    "family-1-relationship": "mother",
    "agencies-0-name": "Police",
    "agencies-0-involvement": "Attended",
    "notification-why_criteria_met": "Bruises were seen in June.",
}


def typed() -> dict[str, Any]:
    """Return the same as the officer would type it."""
    content = blank()
    content["notifiers"][0] |= {"agency": "Health Visiting", "person": "Zoë Price"}
    # On a form it is not taken for granted that a child is born.
    tobias = {
        "birth": "born", "family_name": "Okonkwo-Reed", "given_names": "Tobias", "born_on": "?May 2018", "harm": "died",
        "died_on": "12/9/18", "looked_after": "no",
    }  # fmt: skip
    content["children"] = [blank_child() | tobias, blank_child() | {"given_names": "Isla", "birth": "unborn"}]
    content["incident"] |= {
        "incident_on": "Wed 12 Sept 2018",
        "where_it_happened": "in_area",
        "what_happened": "Found in the morning.\nThe ambulance was called.",
    }
    content["awareness"]["aware_on"] = "13/9/2018"
    content["family"] = [{"name": "Adaeze Okonkwo", "relationship": "mother", "born_on": "", "notes": ""}]
    content["agencies"] = [{"name": "Police", "contact": "", "involvement": "Attended"}]
    content["notification"]["why_criteria_met"] = "Bruises were seen in June."
    return content


@pytest.fixture
def blank_form(case_file: CaseFile) -> bytes:
    """Give the form as the office publishes it."""
    return paper.draw(case_file, "notification-form", item="WT2018")


def begun(case_file: CaseFile, tmp_path: Path, pdf: bytes) -> Draft:
    """Return the notification that a file begins."""
    path = tmp_path / "notification.pdf"
    path.write_bytes(pdf)
    return filled_notification.begin(case_file, path)


@pytest.mark.parametrize("way", filling.WAYS)
def test_every_way_of_filling_it_in_begins_the_same_notification(
    case_file: CaseFile, blank_form: bytes, tmp_path: Path, way: str
) -> None:
    """As typing it; it waits among those being written, and no case is opened."""
    draft = begun(case_file, tmp_path, filling.WAYS[way](blank_form, FILLED))
    content = dict(drafts.get(case_file, draft.id).content)
    assert content.pop(FROM_FORM) == (
        "From the form “notification.pdf”, which an agency filled in. Look at every entry of these pages."
    )
    assert content == typed()
    assert [one.id for one in drafts.waiting(case_file)] == [draft.id]


def test_the_case_is_the_same(case_file: CaseFile, blank_form: bytes, tmp_path: Path) -> None:
    """Opened from a form or typed: the same children, days and verdict."""
    draft = begun(case_file, tmp_path, filling.by_old_viewer(blank_form, FILLED))
    by_form, by_hand = drafts.preview(case_file, draft.content), drafts.preview(case_file, typed())
    assert [one.sentence for one in by_form.problems] == [one.sentence for one in by_hand.problems]
    for one, other in zip(by_form.case.children, by_hand.case.children, strict=True):
        assert (one.name, one.born_on, one.died_on, one.birth, one.harm) == (
            other.name, other.born_on, other.died_on, other.birth, other.harm,
        )  # fmt: skip
    assert by_form.case.day_of("aware") == by_hand.case.day_of("aware")


def test_ticks_are_the_agencys_own_view_and_answer_no_question(
    case_file: CaseFile, blank_form: bytes, tmp_path: Path
) -> None:
    """In words: the criteria with its reasons, the other type of review with why it would help (procedure 10.1)."""
    ticked = {"criterion-1": "Yes", "review-1": "Yes", "other-why_review": "Nobody had spoken\nto the school."}
    content = begun(case_file, tmp_path, filling.by_old_viewer(blank_form, FILLED | ticked)).content
    told = content["notification"]
    first, _, why = told["why_criteria_met"].partition("\n")
    assert first.startswith("Ticked on the form: ")
    assert len(first) > len("Ticked on the form: criterion-1")
    assert why == "Bruises were seen in June."
    assert told["suggested_review"].endswith(": Nobody had spoken to the school.")
    assert content["answers"] == {}


def test_what_fits_no_entry_is_said_as_it_was_written(case_file: CaseFile, blank_form: bytes, tmp_path: Path) -> None:
    """Nothing is guessed of it, and nothing is lost."""
    odd = {"children-0-harm": "7", "form-date": "14 Sept", "other-days": "The funeral is on Friday."}
    content = begun(case_file, tmp_path, filling.by_old_viewer(blank_form, FILLED | odd)).content
    assert content["children"][0]["harm"] == "unknown"
    said = content[FROM_FORM].splitlines()
    assert "What became of the child: 7" in said
    assert "Also said on the form: What became of the child: 7" in content["notification"]["why_criteria_met"]
    assert "Date of this form: 14 Sept" in said
    assert any(line.endswith(": The funeral is on Friday.") for line in said)


def test_another_file_begins_nothing(case_file: CaseFile, blank_form: bytes, tmp_path: Path) -> None:
    """A flattened form, another office's is asked about, one without a mark too."""
    with pytest.raises(Problem, match="type in what it says"):
        begun(case_file, tmp_path, filling.flattened(blank_form))
    assert drafts.waiting(case_file) == []
    office.change(case_file, {"name": "Another office"})
    filled = filling.by_pypdf(blank_form, FILLED)
    assert "▲ It was given out under another name" in begun(case_file, tmp_path, filled).content[FROM_FORM]
    spoiled = filling.changed(filled, mark="")
    assert "▲ The file does not say any more which form it is" in begun(case_file, tmp_path, spoiled).content[FROM_FORM]


def test_a_form_read_again_says_so(case_file: CaseFile, blank_form: bytes, tmp_path: Path) -> None:
    """Two cases of one incident would run two clocks; another form, or other answers, say nothing."""
    form = filling.by_old_viewer(blank_form, FILLED)
    assert "was read before" not in begun(case_file, tmp_path, form).content[FROM_FORM]
    assert "▲ A form with the same answers was read before" in begun(case_file, tmp_path, form).content[FROM_FORM]
    other = filling.by_old_viewer(blank_form, FILLED | {"form-date": "1/1/27"})
    assert "was read before" not in begun(case_file, tmp_path, other).content[FROM_FORM]


def test_a_form_that_says_nothing_begins_nothing(case_file: CaseFile, blank_form: bytes, tmp_path: Path) -> None:
    """It is said in one sentence, and nothing stands among what is being written."""
    with pytest.raises(Problem, match=r"Nothing is filled in on the form “notification\.pdf”"):
        begun(case_file, tmp_path, blank_form)
    assert drafts.waiting(case_file) == []


def test_whether_a_child_is_born_is_asked_where_it_is_not_ticked(
    case_file: CaseFile, blank_form: bytes, tmp_path: Path
) -> None:
    """Nothing is taken for granted of it: the case is not opened before the officer chooses, and nothing else is doubted for it."""
    answers = {key: said for key, said in FILLED.items() if key != "children-0-birth"}
    draft = begun(case_file, tmp_path, filling.by_pypdf(blank_form, answers))
    content = dict(draft.content)
    assert content["children"][0]["birth"] == ""
    found = drafts.preview(case_file, content)
    (asked,) = [one for one in found.unsettled if one.field.startswith("children.0")]
    assert (asked.field, asked.sentence) == (
        "children.0.birth", "It is not said whether the child is born: ask whoever filled in the form, and choose it.",
    )  # fmt: skip
    with pytest.raises(Problem):
        drafts.open_case(case_file, draft.id)
    content["children"][0]["birth"] = "born"
    assert not [one for one in drafts.preview(case_file, content).unsettled if one.field == "children.0.birth"]


def test_a_child_said_to_be_alive_is_not_doubted_for_a_box_that_is_not_ticked(
    case_file: CaseFile, blank_form: bytes, tmp_path: Path
) -> None:
    """Nobody entered that it is not known whether the child was born alive."""
    answers = FILLED | {"children-0-harm": "not_harmed", "children-0-died_on": ""}
    answers = {key: said for key, said in answers.items() if key != "children-0-birth" and said}
    found = drafts.preview(case_file, begun(case_file, tmp_path, filling.by_pypdf(blank_form, answers)).content)
    assert not [one for one in found.unsettled if "entered as alive" in one.sentence]


def test_an_area_of_our_own_on_the_form_says_that_the_child_lives_here(
    case_file: CaseFile, blank_form: bytes, tmp_path: Path
) -> None:
    """As the office writes its authority or shorter; of another area, or one that may be ours, nothing is said."""
    office.change(case_file, {"local_authority": "Avonvale Council"})
    for area, here in (
        ("Avonvale", "yes"),
        ("Avonvale Council", "yes"),
        ("Avonvale Vale", "unknown"),
        ("Torbay", "unknown"),
    ):
        draft = begun(case_file, tmp_path, filling.by_pypdf(blank_form, FILLED | {"children-0-home_area": area}))
        child = draft.content["children"][0]
        assert (child["home_area"], child["normally_resident"]) == (area, here)


def test_that_nobody_was_looked_after_answers_the_question_before_it_is_known_who_died(
    case_file: CaseFile, blank_form: bytes, tmp_path: Path
) -> None:
    """“Not looked after” is an answer to whether the child who died was looked after, also while the harm is not ticked."""
    asked = "Was the child who died looked after by a local authority?"
    answers = {"children-0-given_names": "Tobias", "children-0-birth": "born", "awareness-aware_on": "13/9/2019"}
    for more, open_ in (({}, True), ({"children-0-looked_after": "no"}, False)):
        draft = begun(case_file, tmp_path, filling.by_pypdf(blank_form, answers | more))
        office.change(case_file, {"arrangements_begin_on": date(2018, 6, 29)})
        assert (asked in drafts.still_open(drafts.preview(case_file, draft.content))) is open_


def test_the_form_is_kept_with_the_case_byte_for_byte(case_file: CaseFile, blank_form: bytes, tmp_path: Path) -> None:
    """From the moment that it is read; it counts as no file of an agency, and goes with a notification that is discarded."""
    office.change(case_file, {"arrangements_begin_on": date(2018, 6, 29)})
    pdf = filling.by_pypdf(blank_form, FILLED | {"children-2-birth": "", "children-2-given_names": ""})
    draft = begun(case_file, tmp_path, pdf)
    content = dict(draft.content) | {"kept": {"notification.received_on": "As it came"}}
    drafts.save(case_file, draft.id, content)
    left = drafts.preview(case_file, content).unsettled
    drafts.save(case_file, draft.id, content | {"kept": {one.field: "It is so" for one in left}})
    case = cases.get(case_file, drafts.open_case(case_file, draft.id).id)
    (kept,) = case.attachments
    assert (kept.title, kept.of_notification) == ("Notification form: notification.pdf", True)
    assert attachment.pdf_of(case_file, kept.id) == pdf
    other = begun(case_file, tmp_path, pdf)
    drafts.discard(case_file, other.id, "Twice")
    with case_file.read() as session:
        assert session.scalar(select(func.count()).select_from(DraftForm)) == 0
