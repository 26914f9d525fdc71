"""The hand-over at the end of grace: what passes, to whom, where it stands, and only in the cases it is for."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date

import pytest

from scr_desktop.documents.case_papers.hand_over import DOCUMENT, receivers
from scr_desktop.documents.case_papers.what_passes import Passing, passing
from scr_desktop.documents.making.draw import draw
from scr_desktop.documents.parts.content import Content, KeepTogether, SignatureBoxes
from scr_desktop.documents.parts.imprint import Imprint
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.records.telling import Telling
from tests.documents.cases import AS_AT, AWARE, OFFICE, add, content, made, stand_again
from tests.documents.in_memory import body_of
from tests.documents.reading import ReadBack, bare, squeeze

HOSTILE = '<b>bold</b> & <img src="/etc/passwd"/> =1+1 {0} %s Ŵŷ Łukasz \u200fmark\u200e'
TODAY = date(2020, 6, 1)
EVERYBODY = {
    "Safeguarding partners",
    "Child Safeguarding Practice Review Panel",
    "Department for Education",
}


def drawn(of: CaseStatus, office: Office = OFFICE) -> ReadBack:
    """Return the finished hand-over of a case, read back."""
    return ReadBack(
        draw(body_of(DOCUMENT, of, office=office), Imprint("Hand-over 2018-003", marking=office.marking, as_at=AS_AT))
    )


def in_grace(regime: str = "WT2015", text: str = "", **events: date) -> CaseStatus:
    """Return a serious case review begun before the arrangements, in its grace period."""
    begun = {"decision": date(2019, 2, 4), "review_begun": date(2019, 2, 20), "arrangements_begun": date(2019, 9, 1)}
    return add(made(regime, text=text), TODAY, **(begun | events))


def undecided() -> CaseStatus:
    """Return an incident of the grace period on which nothing was decided."""
    return made("grace")


@pytest.mark.parametrize(
    "of", [in_grace, lambda: in_grace("transition"), undecided], ids=["2015", "transition", "grace"]
)
def test_it_is_accessible_and_marked(of: Callable[[], CaseStatus]) -> None:
    """PDF/UA-1 holds, and the marking stands on every page."""
    read = drawn(of())
    assert read.faults == []
    assert all(page.count("OFFICIAL-SENSITIVE") >= 1 for page in read.pages)


def test_an_unfinished_review_goes_with_everything_and_its_learning() -> None:
    """Partners, Panel and Department receive all information: the children, answers, agencies, dates and learning."""
    of = in_grace()
    assert {line.duty.who for line in receivers(of)} == EVERYBODY
    assert passing(of.case) is Passing.UNFINISHED
    text = squeeze(drawn(of).text)
    assert "All information on the unfinished review, with the learning from it" in text
    for heading in ("Who receives it", "What is handed over", "Learning so far", "Children and family", "Criteria",
                    "Agencies", "Deadlines", "Who was told of what", "Other processes"):  # fmt: skip
        assert heading in text
    assert "The report Not complete" in text
    assert "By Tuesday 1 September 2020" in text
    assert "Adaeze" in text
    assert "Trial at the Crown Court" in text


def test_a_complete_report_goes_as_the_report() -> None:
    """A report that is complete speaks for the review: it is attached, and the dates and duties follow."""
    of = in_grace(report_complete=date(2020, 5, 1), publication=date(2020, 5, 20))
    assert passing(of.case) is Passing.COMPLETE
    text = squeeze(drawn(of).text)
    assert "The complete report, not published" in text
    assert "Complete on 1 May 2020, not published: to be attached" in text
    assert "Publication was planned for 20 May 2020" in text
    assert "Learning so far" not in text
    assert "Questions and answers" not in text
    assert "Who was told of what" in text


def test_an_undecided_incident_passes_to_the_partners() -> None:
    """In the grace period no new review: the partners receive all information, and the paper says why."""
    of = undecided()
    assert [line.duty.who for line in receivers(of)] == ["Safeguarding partners"]
    assert passing(of.case) is Passing.UNDECIDED
    text = squeeze(drawn(of).text)
    assert "on which no decision is on record" in text
    assert "No new serious case review may be commissioned in the grace period" in text
    assert "The decision None on record" in text
    assert "the source gives no day" in text


def test_everybody_who_receives_it_signs() -> None:
    """One box for those who hand over and one for each who receives."""
    of = in_grace()
    boxes = [name for one in flat(body_of(DOCUMENT, of)) if isinstance(one, SignatureBoxes) for name in one.people]
    assert boxes[0] == f"Handed over for {OFFICE.name}"
    assert boxes[1:] == [f"Received for: {line.duty.who}" for line in receivers(of)]
    assert len(boxes) == 4


def flat(items: Iterable[Content]) -> Iterator[Content]:
    """Yield content, what is kept together one by one."""
    for item in items:
        if isinstance(item, KeepTogether):
            yield from flat(item.items)
        else:
            yield item


def test_nothing_reads_as_handed_over_before_it_is() -> None:
    """What is to pass is said to be so, and of answers, evidence and learning what is on record."""
    told = content(AWARE["WT2015"])
    told["answers"] = {"abuse_or_neglect": {"value": "yes", "evidence": ""}}
    of = made("WT2015", told=told)
    of = add(of, TODAY, review_begun=date(2019, 2, 20), arrangements_begun=date(2019, 9, 1))
    text = squeeze(drawn(of).text)
    assert "To be handed over All information on the unfinished review" in text
    assert re.search(
        r"Answers to the criteria 1 of \d+ questions answered, \d+ follows? from the record; no evidence", text
    )
    assert "The learning Nothing written yet: there is room below" in text
    of.case.answers[0].evidence = "Paediatric view"
    assert "; evidence written for 1" in squeeze(drawn(of).text)


def test_the_day_of_the_hand_over_ticks_no_recipient() -> None:
    """The paper says on which day it was handed over, and of nobody that they were told of it."""
    of = in_grace(handed_over=date(2020, 5, 29))
    text = squeeze(drawn(of).text)
    assert "Handed over All information on the unfinished review, with the learning from it, on 29 May 2020" in text
    assert {line.duty.who for line in receivers(of)} == EVERYBODY
    assert "Told on 29 May 2020" not in text
    assert "By 1 September 2020" in text


def test_who_has_it_already_is_said() -> None:
    """A hand-over in parts can be followed: told when, how, under what reference."""
    of = in_grace()
    first = receivers(of)[0].duty
    of.case.tellings.append(
        Telling(duty=first.key, who=first.who, told_on=date(2020, 5, 29), means="In person", reference="HO-1")
    )
    text = squeeze(drawn(stand_again(of, TODAY)).text)
    assert "Told on 29 May 2020" in text
    assert "In person, reference HO-1" in text
    assert text.count("By 1 September 2020") >= 2


def test_it_is_offered_only_where_something_must_be_handed_over() -> None:
    """Not before the arrangements begin, not for what was published, not under the partners' own arrangements."""
    assert DOCUMENT.applies(in_grace())
    assert DOCUMENT.applies(undecided())
    assert not DOCUMENT.applies(made("WT2015"))
    assert not DOCUMENT.applies(made("WT2018"))
    assert not DOCUMENT.applies(made("WT2023"))
    assert not DOCUMENT.applies(in_grace(report_complete=date(2020, 5, 1), published=date(2020, 5, 20)))
    assert DOCUMENT.only_if


def test_an_office_without_a_name_can_hand_over() -> None:
    """Nothing is left blank that should name somebody."""
    text = squeeze(drawn(in_grace(), Office(marking="OFFICIAL-SENSITIVE")).text)
    assert "Office not named" in text
    assert "Handed over for Local Safeguarding Children Board" in text


def test_an_empty_case_can_be_handed_over() -> None:
    """Nothing recorded is said to be nothing, and the paper is still accessible."""
    told = content(AWARE["grace"])
    for key in ("family", "agencies", "children"):
        told[key] = []
    told["answers"], told["considerations"] = {}, {}
    read = drawn(made("grace", told=told))
    assert "No agency has been named." in squeeze(read.text)
    assert read.faults == []


def test_hostile_text_comes_out_as_itself() -> None:
    """Whatever was typed is handed over as it was typed."""
    read = drawn(in_grace(text=HOSTILE))
    assert bare(read.text).count(bare(HOSTILE)) > 5
    assert read.faults == []
