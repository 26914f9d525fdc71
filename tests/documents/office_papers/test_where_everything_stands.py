"""The absence hand-over: all that is in hand, so that a colleague who takes over tomorrow misses nothing."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.documents.making.draw import draw
from scr_desktop.documents.office_papers.where_everything_stands import DOCUMENT
from scr_desktop.documents.parts.imprint import Imprint
from scr_desktop.documents.subjects.rows import Desk, HeldUp, OpenCase
from scr_desktop.domain.records.meeting import Meeting
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.records.papers.numbered_copy import Copy
from scr_desktop.domain.records.request import Chase
from scr_desktop.domain.records.review.correspondence import PanelReply
from scr_desktop.domain.records.review.other_review import OtherReview
from scr_desktop.domain.records.review.rapid_review import NextStep, RapidReview
from tests.documents.cases import AS_AT, OFFICE, REGIMES, made, stand_again
from tests.documents.reading import ReadBack, squeeze

HOSTILE = "<b>bold</b> & =1+1 {0} %s Ŵŷ Łukasz"
NOTHING = Desk((), (), (), (), ())


def drawn(desk: Desk) -> ReadBack:
    """Return the finished paper, read back."""
    content = DOCUMENT.body(desk, OFFICE, AS_AT)
    return ReadBack(draw(content, Imprint(DOCUMENT.name, marking=OFFICE.marking, as_at=AS_AT)))


def full(regime: str = "WT2023", text: str = "") -> Desk:
    """Return a desk with one of everything."""
    status = made(regime, text=text)
    status.case.rapid_reviews.append(RapidReview(saved_at="2026-11-19T10:00:00+00:00"))
    done = [f"20 November 2026, Zoë Price: Decision pack drawn. {text}", "19 November 2026, Zoë Price: Request sent."]
    copy = Copy(document="decision-pack", title="Decision pack", number=3, of=8, recipient="Police",
                given_on=date(2026, 11, 18))  # fmt: skip
    meeting = Meeting(group="SCR Sub Group", held_on=date(2026, 12, 2), at_time="10:00", place=f"Hall {text}")
    return Desk(
        [OpenCase(status, done)],
        [HeldUp("2018-003", f"Trial {text}", "publication", date(2026, 12, 1))],
        [(f"Nowak {text}", "2026-11-19T10:00:00+00:00")],
        [(meeting, ["2018-003 Tobias Okonkwo-Reed"])],
        [("2018-001", copy)],
    )


def test_everything_in_hand_stands_there_in_order() -> None:
    """Late, due, waited for, held up, half written, meetings, copies, and then each case with what is next."""
    text = squeeze(drawn(full()).text)
    said = (
        "As at 20 November 2026, 14:05",
        "1 open case, 1 notification half written, 1 meeting to come, 1 copy out",
        "Overdue",
        "Owed as soon as possible, or due within 10 working days",
        "Agencies that are waited for",
        "Holds to review",
        "1 December 2026 Trial Publication",
        "Notifications half written",
        "Nowak",
        "Rapid reviews half written",
        "Last saved on 19 November 2026",
        "Meetings to come",
        "Wednesday 2 December 2026",
        "Copies that are out",
        "Police",
        "Copy 3 of 8: Police",
        "Given on 18 November 2026",
        "Each open case",
        "2018-003 Tobias Okonkwo-Reed",
        "What is next",
        "Next dates",
        "Last done",
        "Zoë Price: Decision pack drawn",
    )
    at = 0
    for words in said:
        assert words in text[at:], words
        at = text.index(words, at)


def test_who_is_waited_for_stands_with_the_step_of_the_ladder() -> None:
    """An agency that has not returned has where it stands and what to do about it; one that has returned is left out."""
    text = squeeze(drawn(full()).text)
    waited = text[text.index("Agencies that are waited for") : text.index("Holds to review")]
    assert "Agency 2" in waited
    assert "Agency 1" not in waited
    assert "Not returned" in waited or "Working day" in waited
    assert "(" in waited, "to whom the next step goes"


def test_a_stranger_can_take_over_from_it_alone() -> None:
    """What each case is about, who notified it, who must still be told, what the Panel waits for, what was decided."""
    of = made("WT2023")
    case = of.case
    case.panel_replies += [
        PanelReply(received_on=date(2026, 11, 18), kind="asks", words="Please send the minutes."),
        PanelReply(received_on=date(2026, 11, 2), kind="agrees", words="Agreed.", settled_on=date(2026, 11, 2)),
    ]
    case.other_reviews.append(OtherReview(chosen="learning_event", chosen_on=date(2026, 11, 19)))
    case.considerations.clear()
    case.tellings.clear()
    case.children[1].harm = "unknown"
    of = stand_again(of)
    step = NextStep(rapid_review_id="x", what="Brief the schools", owner="Head of education", due_on=date(2026, 12, 1))
    late = NextStep(rapid_review_id="x", what="Sign the order", owner="Legal", due_on=date(2026, 11, 2))
    text = squeeze(drawn(Desk([OpenCase(of, [], [step, late])], (), (), (), ())).text)
    block = text[text.index("Each open case") :]
    for words in (
        "Tobias Okonkwo-Reed, aged 9, seriously harmed",
        "What happened Found with injuries.",
        "Notified by Royal United Hospital, Named nurse",
        "Who decides Lead safeguarding partners",
        "To be told Child Safeguarding Practice Review Panel: the incident. By 23 November 2026.",
        "From the Panel 18 November 2026: Asks for further information. Please send the minutes.",
        "Criminal investigation or prosecution",
        "Brief the schools (Head of education, by: 1 December 2026, due in 7 working days)",
        "Sign the order (Legal, by: 2 November 2026, 14 working days late)",
        "The other type of review that was chosen",
        "on which a criterion depends",
    ):
        assert words in block, words
    assert "Agreed." not in block


def test_it_says_how_to_begin_and_whom_to_ask() -> None:
    """Somebody who never saw the program learns how the file opens, what comes first, and who is behind the office."""
    office = Office(name="Board", officer="Zoë Price", chair="Ms Independent", telephone="01632 960001")
    text = squeeze(ReadBack(draw(DOCUMENT.body(NOTHING, office, AS_AT), Imprint(DOCUMENT.name))).text)
    for words in (
        "Officer Zoë Price",
        "Chair Ms Independent",
        "Reached at 01632 960001",
        "recovery key",
        "Do what is overdue",
    ):
        assert words in text


def test_who_was_chased_how_and_whom_to_ring_is_said() -> None:
    """The next reminder is not a repetition of the last: it says when, how and what was answered."""
    of = made("WT2023")
    asked = of.case.requests[1]
    asked.addressed_to = "Named nurse Ewa Łukasik"
    of.case.chases.append(Chase(request_id=asked.id, chased_on=date(2026, 11, 19), means="Telephone", note="Promised."))
    text = squeeze(drawn(Desk([OpenCase(of, [])], (), (), (), ())).text)
    assert "Agency 2 Named nurse Ewa Łukasik" in text.replace("  ", " ")
    assert "Reminded on 19 November 2026: Telephone, Promised." in text
    assert "Not reminded yet" in text


def test_late_and_due_are_told_apart() -> None:
    """A case of 2018 has days that are over, one of last week days to come; neither is under the other's heading."""
    for regime, where, other in (
        ("WT2015", "Overdue", "Nothing is owed as soon as possible or due in that time."),
        ("WT2023", "or due within", ""),
    ):
        text = squeeze(drawn(full(regime)).text)
        assert other in text
        assert text.count("2018-003", text.index(where)) > 1


def test_a_quiet_office_says_so() -> None:
    """With nothing in hand each part says so in a sentence, and no table stands empty."""
    read = drawn(NOTHING)
    for words in ("Nothing is overdue.", "No agency is being waited for.", "No case is on hold.",
                  "No meeting is planned.", "No copy is out.", "No case is open."):  # fmt: skip
        assert words in read.text
    assert read.faults == []


@pytest.mark.parametrize("regime", REGIMES)
def test_it_is_accessible_and_marked(regime: str) -> None:
    """PDF/UA-1 holds under every edition and with hostile text; the marking of the office stands on every page."""
    read = drawn(full(regime, HOSTILE))
    assert read.faults == []
    assert all(page.count("OFFICIAL-SENSITIVE") == 1 for page in read.pages)
    assert "<b>bold</b> & =1+1" in read.text
