"""What nobody entered does not leave in silence: a paper that holds it is stopped, and once it is settled it is drawn."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from scr_desktop.domain.chronology.chronology import ChronologyRow
from scr_desktop.domain.records.case import Case
from scr_desktop.services import loading
from scr_desktop.services.anonymising import anonymise, pseudonym
from scr_desktop.services.office import office
from scr_desktop.services.papers import paper
from scr_desktop.store.case_file import CaseFile
from tests.services.anonymising.test_anonymise import confirm, write, written

TOLD = (
    "Kyle Quill rang. Annie.Quill2015 was online, quillfamily too, and anniequill. She now lives at 3 Elm Way with Mags Quill. "
    "Dr Singh and Mrs Ada Lovell wrote; she goes to Hildas School and Oakfield Academy. She was born 05/15. Saz came. "
    "Her cousin Jamie too."
)
ORDINARY = (
    "The Dr came at 5 working days. No way: 10 High Risk cases went to the High Court on 12 May Court duty. The School nurse, Early "
    "Help and the Panel agreed. GP surgery and Primary School were told on Monday, in Bath, in May 2019. Mother and Baby Unit."
)


@pytest.fixture
def case(case_file: CaseFile, opened: Callable[..., Case]) -> Case:
    """Open a case with a child, her mother and grandmother, whose notes tell what they are called; all have pseudonyms."""
    child = {
        "given_names": "Ann-Marie", "family_name": "Quill", "known_as": "Annie", "born_on": "5 May 2015", "died_on": "12.5.18",
        "harm": "died", "address": "14 Larkspur Rise", "school": "St Hilda's Primary School", "normally_resident": "yes",
        "looked_after": "no",
    }  # fmt: skip
    family = [
        {"name": "Sarah Quill-Harrow", "relationship": "Mother", "born_on": "", "notes": "known as Saz"},
        {"name": "Margaret Quill", "relationship": "Grandmother", "born_on": "", "notes": "Mags"},
    ]
    incident = {"incident_on": "12/5/18", "where_it_happened": "in_area"}
    made = opened(children=[child], incident=incident, family=family)
    confirm(case_file, made.id)
    return made


def proposed(case_file: CaseFile, case: Case, words: str) -> str:
    """Return what is proposed to stand in the place of words by which the notification is stopped."""
    with pytest.raises(anonymise.StillNamed) as refused:
        paper.draw(case_file, "notification", case.id, anonymised=True)
    return next(one.instead for one in refused.value.finds if one.words == words)


def stopped(case_file: CaseFile, case: Case, key: str) -> set[str]:
    """Return the words by which an anonymised paper is stopped."""
    with pytest.raises(anonymise.StillNamed) as refused:
        paper.draw(case_file, key, case.id, anonymised=True)
    return {one.words for one in refused.value.finds}


def test_what_is_known_is_replaced_and_what_may_be_a_name_is_asked_for(case_file: CaseFile, case: Case) -> None:
    """Of a text full of names only those stop the paper that the case does not know; settled, none of them leaves."""
    write(case_file, case, TOLD)
    asked = stopped(case_file, case, "notification")
    assert asked == {"Kyle Quill", "quillfamily", "3 Elm Way", "Singh", "Ada Lovell", "Oakfield Academy", "Jamie"}
    for words, role in (("Kyle Quill", "Cousin"), ("Singh", "GP"), ("Ada Lovell", "Neighbour"), ("Jamie", "Cousin")):
        pseudonym.give(case_file, case.id, words, role)
    pseudonym.give(case_file, case.id, "quillfamily", "Account", whole=True)
    # What is no name comes with what can stand in its place: taken as it is, `Way` alone is nothing.
    for words, instead in (("3 Elm Way", "[address removed]"), ("Oakfield Academy", "[school removed]")):
        assert proposed(case_file, case, words) == instead
        pseudonym.give(case_file, case.id, words, "", instead, whole=True)
    text = written(paper.draw(case_file, "notification", case.id, anonymised=True))
    for known in (
        "quill",
        "kyle",
        "mags",
        "saz",
        "singh",
        "lovell",
        "elm",
        "hilda",
        "oakfield",
        "05/15",
        "jamie",
        "larkspur",
    ):
        assert known not in text.casefold(), known
    assert "with Grandmother 1. GP 1 and Neighbour 1 wrote; she goes to School 1" in text
    assert "She was aged 3. Mother came." in text


def test_ordinary_words_stop_no_paper(case_file: CaseFile, case: Case) -> None:
    """Courts, posts, months, agencies and places of ordinary speech stand as they were typed."""
    write(case_file, case, ORDINARY)
    assert "GP surgery and Primary School were told" in written(
        paper.draw(case_file, "notification", case.id, anonymised=True)
    )


def test_a_chronology_is_stopped_by_whom_it_names(case_file: CaseFile, case: Case) -> None:
    """A name, school or surgery in its text stops it; the agencies that sent it stay."""
    with case_file.work("Rows", case_id=case.id) as session:
        for event in (
            "Seen by Dr Singh at Hope House Surgery.",
            "The neighbour Mrs Ada Lovell rang.",
            "Seen at Oakfield\nAcademy.",
        ):
            session.add(ChronologyRow(case_id=case.id, agency="Larch Road Surgery", event=event, source="Notes"))
    assert stopped(case_file, case, "chronology") == {"Singh", "Hope House Surgery", "Ada Lovell", "Oakfield Academy"}


def test_the_office_and_its_people_stand_on_its_papers(case_file: CaseFile, case: Case) -> None:
    """The address and the officer at the head and foot of a letter tell nobody of the family."""
    office.change(case_file, {"officer": "Dr Zoë Price", "address": "Weir House\n1 Weir Street, Avonvale"})
    assert "1 Weir Street" in written(paper.draw(case_file, "notification", case.id, anonymised=True))


def test_a_note_that_is_a_strange_name_stops_the_paper(case_file: CaseFile, case: Case) -> None:
    """It may be the relative's or somebody else's: only the officer can say."""
    with case_file.work("Written", case_id=case.id) as session:
        loading.whole_case(session, case.id).family[1].notes = "Tiny"
    assert stopped(case_file, case, "notification") == {"Tiny"}
