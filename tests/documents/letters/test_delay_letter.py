"""The delay letter: reasons from the record, gaps for what is not known, and only where a delay is at hand."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.documents.letters.delay_letter import DOCUMENT, addressees
from scr_desktop.documents.making.draw import draw
from scr_desktop.documents.parts.imprint import Imprint
from scr_desktop.documents.parts.letter import LetterText, gaps
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.telling import Telling
from scr_desktop.domain.records.timing import Extension, Hold
from tests.documents.cases import AS_AT, OFFICE, REGIMES, add, closed, made, stand_again
from tests.documents.in_memory import body_of
from tests.documents.reading import ReadBack, bare, squeeze
from tests.present import present

HOSTILE = '<b>bold</b> & <img src="/etc/passwd"/> =1+1 {0} %s Ŵŷ Łukasz \u200fmark\u200e'
TODAY = date(2022, 9, 1)


def drawn(of: CaseStatus, to: str = "") -> ReadBack:
    """Return the finished letter of a case, to its first addressee if none is named, read back."""
    content = body_of(DOCUMENT, of, to or addressees(of)[0])
    return ReadBack(draw(content, Imprint("Delay letter 2018-003", marking=OFFICE.marking, as_at=AS_AT)))


def words(of: CaseStatus) -> LetterText:
    """Return the words of the letter of a case to its first addressee, as the officer gets them."""
    return DOCUMENT.text(of, OFFICE, addressees(of)[0])


def without_holds(regime: str = "WT2018") -> CaseStatus:
    """Return a case that nothing holds up."""
    of = made(regime)
    of.case.holds.clear()
    return stand_again(of, TODAY)


def under_review(**events: date) -> CaseStatus:
    """Return a case of 2022 whose review has begun, on 1 September 2022."""
    begun = {"decision": date(2022, 6, 20), "review_begun": date(2022, 6, 22)}
    return add(without_holds(), TODAY, **(begun | events))


def held(cause: str = "Inquest into the death", **events: date) -> CaseStatus:
    """Return the same with an inquest that holds up publication."""
    of = under_review(held_up=date(2022, 8, 1), **events)
    of.case.holds.append(
        Hold(
            cause=cause,
            began_on=date(2022, 8, 1),
            look_again_on=date(2022, 12, 1),
            note="The coroner asked for it.",
            effect="publication",
        )
    )
    return stand_again(of, TODAY)


def test_it_goes_to_the_panel_and_the_secretary_of_state() -> None:
    """There is a letter for each, with the name at its head before the reasons; each says who else is written to."""
    of = held()
    panel, secretary = "Child Safeguarding Practice Review Panel", "Secretary of State (Department for Education)"
    assert [one.label for one in present(DOCUMENT.each)(of)] == addressees(of) == [panel, secretary]
    for to, other in ((panel, secretary), (secretary, panel)):
        text = squeeze(drawn(of, to).text)
        assert text.index(to) < text.index("Publication is delayed")
        assert f"Copy to: {other}" in text


@pytest.mark.parametrize("regime", REGIMES)
def test_it_is_accessible_and_marked_under_every_regime(regime: str) -> None:
    """PDF/UA-1 holds, the marking stands on every page, and the two addressees are those of the procedure."""
    of = made(regime)
    assert DOCUMENT.applies(of)
    for to in addressees(of):
        assert drawn(of, to).faults == []
    read = drawn(of)
    assert all(page.count("OFFICIAL-SENSITIVE") == 1 for page in read.pages)
    assert len(addressees(of)) == 2


def test_the_reasons_are_those_on_record() -> None:
    """Cause, since when, until when it is looked at, and what was noted, from the hold itself."""
    text = squeeze(drawn(held()).text)
    assert "Inquest into the death. It has held up publication since 1 August 2022." in text
    assert "The day on which we review the hold is 1 December 2022. The coroner asked for it." in text
    assert "Publication has been delayed since 1 August 2022" in text
    assert "We look at this again on 1 December 2022" in text


def test_the_time_limit_is_there_and_not_paused() -> None:
    """Six months from the decision to initiate, with who allowed more, and that a hold pauses nothing."""
    of = held()
    of.case.extensions.append(
        Extension(
            rule="publish",
            until_on=date(2023, 3, 1),
            allowed_by="the lead partners",
            allowed_on=date(2022, 8, 20),
            why="The inquest.",
        )
    )
    text = squeeze(drawn(stand_again(of, TODAY)).text)
    assert "Due on 22 December 2022" in text
    assert "Extended to 1 March 2023, allowed by the lead partners on 20 August 2022: The inquest." in text
    assert "a hold does not stop them" in text


def test_what_is_not_known_is_a_gap_that_is_named() -> None:
    """No reason, no reference, no day of publication on record: each is named in brackets, nothing is made up."""
    of = under_review(held_up=date(2022, 8, 1))
    text = squeeze(drawn(of).text)
    assert "Publication is delayed because [… the reasons: none is on record]." in text
    assert "National reference: [… the national reference]" in text
    assert "We expect to publish on [… the day]." in text
    assert "So that learning does not wait, this is being done meanwhile: [… what is being done]" in text
    assert len(gaps(words(of))) == text.count("[…")
    assert "Yours sincerely For" in text
    assert f"For {OFFICE.name}" in text


def test_what_is_known_is_no_gap() -> None:
    """Reasons, references and days that are on record stand there; the officer has only the rest to write."""
    of = held(publication=date(2022, 12, 15))
    of.case.national_reference = "CSPR-77"
    missing = gaps(words(stand_again(of, TODAY)))
    assert missing == ["[… what is being done]"]


def test_a_hold_that_has_ended_is_no_reason_any_more() -> None:
    """What no longer holds the case up is left out of the reasons."""
    of = held()
    of.case.holds[0].ended_on = date(2022, 8, 30)
    assert "Inquest into the death" not in drawn(stand_again(of, TODAY)).text


def test_a_second_letter_says_that_it_is_one() -> None:
    """Who was told of the delay before, how, and under what reference, stands in the letter."""
    of = held()
    assert "We have told" not in drawn(of).text
    duty = next(line.duty for line in of.duties if line.duty.after == "held_up")
    of.case.tellings.append(
        Telling(duty=duty.key, who=duty.who, told_on=date(2022, 8, 5), means="Letter", reference="L/9")
    )
    text = squeeze(drawn(stand_again(of, TODAY)).text)
    assert "We have told of the delay before" in text
    assert "Told on 5 August 2022" in text
    assert "Letter, reference L/9" in text


def test_it_names_no_child() -> None:
    """A letter that leaves the office carries the reference, not the names."""
    text = drawn(held()).text
    assert "Tobias" not in text
    assert "Okonkwo" not in text
    assert "2018-003" in text


def test_it_is_offered_only_where_publication_is_delayed() -> None:
    """Held up, late, or given more time; not in a case on its way, published or closed."""
    assert not DOCUMENT.applies(without_holds())
    assert not DOCUMENT.applies(under_review())
    assert DOCUMENT.applies(held())
    assert DOCUMENT.applies(under_review(held_up=date(2022, 8, 1)))
    assert DOCUMENT.applies(stand_again(under_review(), date(2023, 1, 3))), "the six months are over"
    assert not DOCUMENT.applies(held(published=date(2022, 8, 30)))
    assert not DOCUMENT.applies(closed(held()))
    assert DOCUMENT.only_if


def test_a_hold_on_interviews_alone_delays_no_publication() -> None:
    """The letter is for publication; other holds only stand in it as further reasons."""
    of = without_holds()
    of.case.holds.append(
        Hold(cause="Trial", effect="interviews", began_on=date(2022, 8, 1), look_again_on=date(2022, 12, 1))
    )
    assert not DOCUMENT.applies(stand_again(of, TODAY))
    also = held()
    also.case.holds.append(of.case.holds[0])
    assert "Trial. It has held up speaking to people" in squeeze(drawn(stand_again(also, TODAY)).text)


def test_hostile_text_comes_out_as_itself() -> None:
    """A cause is text, whatever is typed into it."""
    read = drawn(held(cause=HOSTILE))
    assert bare(HOSTILE) in bare(read.text)
    assert read.faults == []
