"""Letters sent: recorded once, with the telling, the request or the reminder that the sending is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time

import pytest

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.papers.issued import IssuedPaper
from scr_desktop.domain.records.telling import means_inside
from scr_desktop.domain.time.part_date import written
from scr_desktop.services import clock
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import passing_on, telling
from scr_desktop.services.office import history
from scr_desktop.services.papers import issuing, paper, sending
from scr_desktop.services.papers.sending import Sent
from scr_desktop.services.requests import request
from scr_desktop.store.case_file import CaseFile
from tests.services.decision_steps import decide
from tests.services.opening import Opened
from tests.services.requests.test_request import ask, case, line

__all__ = ["case"]
DAY = date(2018, 6, 6)


@pytest.fixture(autouse=True)
def office_day(desk_day: Callable[[str], None], monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Let it be Wednesday 6 June 2018, when letters are issued too, and give a function that turns the calendar."""
    desk_day("2018-06-06")
    monkeypatch.setattr(clock, "now", lambda: datetime.combine(clock.today(), time(9), UTC).isoformat())
    return desk_day


def issue(case_file: CaseFile, key: str, case_id: str, item: str, why: str = "") -> IssuedPaper:
    """Issue a letter as it is drafted."""
    text = issuing.draft(case_file, key, case_id, item)
    return issuing.issue(case_file, issuing.draw(case_file, key, case_id, text, item, why))


def kept(case_file: CaseFile, case_id: str) -> IssuedPaper:
    """Return the letter issued last as it is kept."""
    return issuing.issued(case_file, case_id)[0]


def test_telling_everybody_by_letter_meets_the_deadline(case_file: CaseFile, opened: Opened) -> None:
    """Each letter recorded as sent is a telling with its day, means and reference; the last one shows the duty done."""
    found = decide(case_file, opened())
    items = paper.items_for(case_file, "decision-letter", found.id)
    for item in items:
        assert cases.get(case_file, found.id).day_of("decision_told") is None
        sending.record(
            case_file,
            issue(case_file, "decision-letter", found.id, item.id),
            Sent(DAY, "Post", f"OUT/{item.label[:3]}", "First class"),
        )
    stands = cases.get(case_file, found.id)
    assert stands.day_of("decision_told") == DAY
    assert {(one.who, one.told_on, one.means) for one in stands.tellings} == {(one.label, DAY, "Post") for one in items}
    made = issuing.issued(case_file, found.id)
    assert {one.sent_words for one in made} == {"Sent on 6 June 2018, post"}
    assert {one.sent_reference for one in made} == {one.reference for one in stands.tellings}
    assert history.entries(case_file, found.id)[0].what.startswith("Letter: a review is held sent to ")


def test_means_that_were_typed_stand_as_they_were_typed(case_file: CaseFile, opened: Opened) -> None:
    """The first letter of what is offered is small inside a sentence, that of NHSmail is not."""
    found = decide(case_file, opened())
    made = issue(case_file, "decision-letter", found.id, paper.items_for(case_file, "decision-letter", found.id)[0].id)
    sending.record(case_file, made, Sent(DAY, "NHSmail"))
    assert kept(case_file, found.id).sent_words == "Sent on 6 June 2018, NHSmail"
    with pytest.raises(Problem, match="It is recorded already: sent on 6 June 2018, NHSmail"):
        sending.record(case_file, made, Sent(DAY, "Post"))


@pytest.mark.parametrize("means", [*sending.MEANS, *telling.MEANS, *request.MEANS])
def test_means_that_are_offered_are_small_inside_a_sentence(means: str) -> None:
    """Whatever an entry for the means offers reads as a word of the sentence."""
    assert means_inside(means)[0].islower()


def test_issuing_alone_tells_nobody(case_file: CaseFile, opened: Opened) -> None:
    """A letter that was issued and not recorded as sent leaves the duty open and says so itself."""
    found = decide(case_file, opened())
    item = paper.items_for(case_file, "decision-letter", found.id)[0]
    made = issue(case_file, "decision-letter", found.id, item.id)
    assert kept(case_file, found.id).sent_words == "Not recorded as sent"
    assert cases.get(case_file, found.id).tellings == []
    assert "To be told of the Chair's decision, by 11 June 2018." in sending.meaning(case_file, made)


def test_a_telling_on_record_is_not_recorded_twice(case_file: CaseFile, opened: Opened) -> None:
    """Recorded among those who must be told first, the letter takes the day and means from there."""
    found = decide(case_file, opened())
    item = paper.items_for(case_file, "decision-letter", found.id)[0]
    made = issue(case_file, "decision-letter", found.id, item.id)
    telling.record(case_file, found.id, item.id, DAY, "Letter", "OUT/9")
    likely = sending.proposed(case_file, made)
    assert likely == Sent(DAY, "Letter", "OUT/9")
    assert "Recorded already: told on 6 June 2018." in sending.meaning(case_file, made)
    sending.record(case_file, made, likely)
    assert len(cases.get(case_file, found.id).tellings) == 1
    assert kept(case_file, found.id).sent_on == DAY


def test_a_request_sent_begins_its_clock(case_file: CaseFile, case: Case, office_day: Callable[[str], None]) -> None:
    """The letter of a prepared request is the request; one recorded as sent before is left as it is."""
    first, second = ask(case_file, case, DAY)[:2]
    assert line(case_file, case, 1).request.asked_on == DAY
    made = issue(case_file, "agency-request", case.id, first)
    assert "on record as sent on 6 June 2018" in sending.meaning(case_file, made)
    office_day("2018-06-07")
    sending.record(case_file, made, Sent(date(2018, 6, 7), "Post"))
    assert line(case_file, case, 1).request.asked_on == DAY
    reminder = issue(case_file, "agency-reminder", case.id, second)
    sending.record(case_file, reminder, sending.proposed(case_file, reminder)._replace(means="Post"))
    (chased,) = line(case_file, case, 2).chases
    assert (chased.chased_on, chased.to_whom) == (date(2018, 6, 7), reminder.addressee)


def test_a_prepared_request_is_sent_with_its_letter(case_file: CaseFile, case: Case) -> None:
    """Saying that the letter was sent is saying that the agency was asked: it is due five working days on."""
    from scr_desktop.services.requests import request
    from tests.services.requests.test_request import SCOPE

    wanted = [
        request.AgencyToAsk("Police", cases.get(case_file, case.id).agencies[1].id, address="police@avonvale.invalid")
    ]
    _, (prepared,) = request.prepare(case_file, case.id, wanted, SCOPE)
    made = issue(case_file, "agency-request", case.id, prepared.id)
    assert sending.proposed(case_file, made) == Sent(DAY, ""), "by what means is for the officer to say"
    sending.record(case_file, made, Sent(DAY, "Secure e-mail"))
    assert (line(case_file, case, 1).request.asked_on, line(case_file, case, 1).due_on) == (DAY, date(2018, 6, 13))
    assert cases.get(case_file, case.id).day_of("request_sent") == DAY


def test_a_letter_that_goes_with_something_recorded_notes_itself(case_file: CaseFile, opened: Opened) -> None:
    """A case passed on is recorded as passed on before its letter is written: nothing is recorded twice."""
    found = opened()
    passed = passing_on.pass_on(
        case_file, found.id, "Westmere", "The partners", DAY, "Secure e-mail", "They live there", date(2018, 7, 1)
    ).passed_on[0]
    made = issue(case_file, "passed-on-letter", found.id, passed.id)
    assert "recorded already" in sending.meaning(case_file, made)
    before = len(cases.get(case_file, found.id).tellings)
    sending.record(case_file, made, Sent(DAY, "Post"))
    assert kept(case_file, found.id).sent_words == "Sent on 6 June 2018, post"
    assert len(cases.get(case_file, found.id).tellings) == before


@pytest.mark.parametrize(
    ("sent", "field", "says"),
    [
        (Sent(DAY, " "), "means", "by what means"),
        (Sent(date(2018, 6, 7), "Post"), "told_on", "in the future"),
        (Sent(date(2018, 6, 5), "Post"), "told_on", "issued on 6 June 2018"),
    ],
)
def test_a_sending_that_cannot_be_is_refused(
    case_file: CaseFile, opened: Opened, sent: Sent, field: str, says: str
) -> None:
    """No means, a day to come, a day before it was issued: one sentence, and nothing is recorded."""
    found = decide(case_file, opened())
    item = paper.items_for(case_file, "decision-letter", found.id)[0]
    made = issue(case_file, "decision-letter", found.id, item.id)
    with pytest.raises(Problem, match=says) as problem:
        sending.record(case_file, made, sent)
    assert problem.value.field == field
    assert kept(case_file, found.id).sent_on is None


def test_a_letter_is_sent_once(case_file: CaseFile, opened: Opened) -> None:
    """What was recorded stands: another sending is that of another version."""
    found = decide(case_file, opened())
    item = paper.items_for(case_file, "decision-letter", found.id)[0]
    made = issue(case_file, "decision-letter", found.id, item.id)
    sending.record(case_file, made, Sent(DAY, "Post"))
    with pytest.raises(Problem, match="recorded already: sent on 6 June 2018, post"):
        sending.record(case_file, made, Sent(DAY, "By hand"))


def test_each_letter_says_what_its_sending_is() -> None:
    """A letter whose sending is a telling, a request or a reminder says so; a new one must be thought about here."""
    letters = {one.key for one in paper.documents() if isinstance(one, paper.Letter)}
    only_themselves = {
        "further-information-letter", "passed-on-letter", "acknowledgement-letter", "notifier-outcome-letter",
    }  # fmt: skip
    recording = {
        "agency-request", "agency-reminder", "decision-letter", "no-review-letter", "final-outcome-letter",
        "national-view-letter", "delay-letter",
    }  # fmt: skip
    assert letters == only_themselves | recording


def test_a_letter_that_a_later_version_replaced_is_not_waited_for(case_file: CaseFile, opened: Opened) -> None:
    """Of two versions issued to the same addressee only the last is still to be sent, and none once it was."""
    found = decide(case_file, opened())
    item = paper.items_for(case_file, "decision-letter", found.id)[0]
    first = issue(case_file, "decision-letter", found.id, item.id)
    second = issue(case_file, "decision-letter", found.id, item.id, "A date was wrong")
    assert [one.id for one in sending.waiting(case_file, found.id)] == [second.id]
    assert sending.replaced_words(case_file, first).startswith(
        f"Version 2 took its place on {written(clock.today())}: "
    )
    assert sending.replaced_words(case_file, second) == ""
    sending.record(case_file, second, Sent(DAY, "Post"))
    assert sending.waiting(case_file, found.id) == []


def test_the_telling_that_a_letter_is_reaches_no_closed_case(case_file: CaseFile, opened: Opened) -> None:
    """What the case itself refuses once it is closed, the sending of its letter does not bring in either."""
    found = decide(case_file, opened())
    item = paper.items_for(case_file, "decision-letter", found.id)[0]
    made = issue(case_file, "decision-letter", found.id, item.id)
    cases.close(case_file, found.id, DAY, "Finished")
    with pytest.raises(Problem, match="This case is closed"):
        sending.record(case_file, made, Sent(DAY, "Post"))
    assert cases.get(case_file, found.id).tellings == []
    assert kept(case_file, found.id).sent_on is None
