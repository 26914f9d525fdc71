"""Who notifies for the local authority: entered in the office, and alone in the text for the national form."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.services.office import history, notifying, office
from scr_desktop.services.papers import national_form, paper
from scr_desktop.store.case_file import CaseFile

ANN = {"name": "Ann Achebe", "role": "Head of Service", "telephone": "01632 960014", "email": "ann@avonvale.example"}
BOARD = {
    "name": "Avonvale Safeguarding Children Partnership", "local_authority": "Avonvale Council", "officer": "Zoë Price",
    "telephone": "01632 999999", "secure_address": "board@partnership.example",
}  # fmt: skip
TOLD = {"agency": "Westmoor Hospitals", "person": "Dr Sefa Farouk", "contact": "01632 960111", "told_on": "16 May 2018"}


@pytest.fixture
def case(case_file: CaseFile, opened: Callable[..., Case], desk_day: Callable[[str], None]) -> Case:
    """Open a case of which a hospital told the office; the office has a name and a telephone of its own."""
    desk_day("2018-05-21")
    office.change(case_file, BOARD)
    return opened(notifiers=[TOLD], received_on="")


def notifier(case_file: CaseFile, case: Case) -> str:
    """Return the part of the form that says who notifies."""
    (form,) = national_form.text_for(case_file, case.id).forms
    return next(part.text for part in form.parts if part.title == "Notifier")


def test_the_form_speaks_as_the_local_authority(case_file: CaseFile, case: Case) -> None:
    """Its own name, people, telephone and e-mail; neither whoever told the office nor the board's office is the notifier."""
    notifying.put(case_file, ANN)
    assert notifier(case_file, case).splitlines() == [
        "Local authority: Avonvale Council",
        "Name: Ann Achebe",
        "Role: Head of Service",
        "Telephone: 01632 960014",
        "E-mail: ann@avonvale.example",
    ]
    whole = national_form.text_for(case_file, case.id).forms[0].text
    for other in (
        "Westmoor Hospitals",
        "Farouk",
        "960111",
        *(BOARD[key] for key in ("name", "telephone", "secure_address")),
    ):
        assert other not in whole


@pytest.mark.parametrize(("left_out", "what"), [("telephone", "telephone"), ("email", "e-mail"), ("role", "role")])
def test_what_the_office_has_not_entered_is_said(case_file: CaseFile, case: Case, left_out: str, what: str) -> None:
    """In the place of a blank stands what is missing and where it is entered, never the office's own."""
    notifying.put(case_file, ANN | {left_out: ""})
    (line,) = [one for one in notifier(case_file, case).splitlines() if "[" in one]
    assert what in line
    assert "not entered yet: Bank holidays and office, Who notifies for the local authority" in line


def test_without_anybody_entered_every_line_says_so(case_file: CaseFile, case: Case) -> None:
    """A new office is told what the form will ask for."""
    office.change(case_file, {"local_authority": ""})
    lines = notifier(case_file, case).splitlines()
    assert [line.partition(":")[0] for line in lines] == ["Local authority", "Name", "Role", "Telephone", "E-mail"]
    assert all("not entered yet" in line for line in lines)


def test_each_of_several_authorities_has_its_own(case_file: CaseFile, case: Case, opened: Callable[..., Case]) -> None:
    """One partnership may cover several authorities: the one whose case it is notifies through its own people."""
    office.change(case_file, {"local_authority": "Avonvale Council\nEastmoor Council"})
    notifying.put(case_file, ANN)
    notifying.put(case_file, ANN | {"name": "Ewa Łukasik", "authority": "Eastmoor Council"})
    theirs, ours = opened(local_authority="Eastmoor Council"), opened(local_authority="Avonvale Council")
    assert "Local authority: Eastmoor Council\nName: Ewa Łukasik" in notifier(case_file, theirs)
    assert "Local authority: Avonvale Council\nName: Ann Achebe" in notifier(case_file, ours)
    assert "(not entered yet which)" in notifier(case_file, case)
    with pytest.raises(Problem, match="none of the office’s"):
        notifying.put(case_file, ANN | {"authority": "Westmoor Council"})


def test_who_notifies_is_changed_and_taken_out_with_what_stood_before(case_file: CaseFile, case: Case) -> None:
    """The history keeps the old entries beside the new, and the reason for taking somebody out."""
    (one,) = notifying.put(case_file, ANN).contacts
    notifying.put(case_file, ANN | {"telephone": "01632 960015"}, one.id)
    assert any("01632 960014 → 01632 960015" in line for line in history.entries(case_file)[0].changes)
    with pytest.raises(Problem, match="Say why"):
        notifying.remove(case_file, one.id, " ")
    notifying.remove(case_file, one.id, "Left the council")
    assert notifying.contacts(case_file) == []
    assert "Ann Achebe" in str(history.entries(case_file)[0].changes)
    with pytest.raises(Problem, match="no longer among"):
        notifying.put(case_file, ANN, one.id)
    with pytest.raises(Problem, match="Give the name"):
        notifying.put(case_file, ANN | {"name": ""})


def test_the_form_is_a_paper_too(case_file: CaseFile, case: Case) -> None:
    """Whoever notifies gets the same words on paper, part by part."""
    notifying.put(case_file, ANN)
    shown = str(paper.compose(case_file, "national-form", case.id).content)
    for part in national_form.text_for(case_file, case.id).forms[0].parts:
        assert part.title in shown
    for words in ("Avonvale Council", "Ann Achebe", "01632 960014", "supporting documents"):
        assert words in shown
