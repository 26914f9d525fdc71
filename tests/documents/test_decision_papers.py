"""Papers about a decision and what follows it, drawn from a case file and read back."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from scr_desktop.documents.making.texts import texts
from scr_desktop.documents.parts.content import Heading
from scr_desktop.documents.parts.item import Item
from scr_desktop.documents.sections.about_decision import with_contrary
from scr_desktop.domain.law.other_reviews import OF_BOARD
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.review.rapid_review import RapidReview
from scr_desktop.services import clock, loading
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import draft, passing_on
from scr_desktop.services.office import office
from scr_desktop.services.papers import issuing, paper
from scr_desktop.services.review import decision, other_review, panel
from scr_desktop.services.review.decision import View
from scr_desktop.store.case_file import CaseFile
from tests.documents.reading import ReadBack, squeeze
from tests.domain.papers import DEATH, child
from tests.domain.papers import paper as notification
from tests.services.decision_steps import PARTNERS, decide, decide_against, decided, recommend

Turn = Callable[[str], None]


@pytest.fixture(autouse=True)
def desk_day(monkeypatch: pytest.MonkeyPatch) -> Turn:
    """Let it be 20 June 2018, and give a function that turns the calendar."""
    days = [date(2018, 6, 20)]
    monkeypatch.setattr(clock, "today", lambda: days[-1])
    return lambda day: days.append(date.fromisoformat(day))


@pytest.fixture
def found(case_file: CaseFile) -> Case:
    """Open the case of an infant who died on 12 May 2018."""
    office.change(case_file, {"name": "Avonvale Safeguarding Children Board", "chair": "Ms Independent"})
    return opened(case_file)


def opened(case_file: CaseFile, **entries: Any) -> Case:
    """Enter a notification and open it as a case."""
    started = draft.start(case_file)
    draft.save(case_file, started.id, notification(**entries))
    return draft.open_case(case_file, started.id)


def of_2022(case_file: CaseFile, turn: Turn) -> Case:
    """Open the case of a death in May 2022 under Working Together 2018."""
    turn("2022-07-20")
    died = child(**(DEATH | {"born_on": "2.2.22", "died_on": "31.5.22"}))
    return opened(case_file, aware_on="31 May 2022", received_on="1 June 2022", incident_on="31/5/22", children=[died])


def said(case_file: CaseFile, key: str, of: Case, item: str = "") -> str:
    """Return the text of a paper of a case, drawn."""
    return squeeze(" ".join(ReadBack(paper.draw(case_file, key, of.id, item=item)).pages))


def everything(case_file: CaseFile, of: Case) -> dict[str, str]:
    """Return the text of every paper that is offered for a case, each for every thing it can be about."""
    found: dict[str, str] = {}
    for one in paper.documents_for(cases.status(case_file, of.id)):
        items = [item.id for item in paper.items_for(case_file, one.key, of.id)] or [""]
        found |= {f"{one.key} {item}": said(case_file, one.key, of, item) for item in items}
    return found


# The truth

# What goes to somebody who only hears or gives information.
OUTSIDE = {
    "acknowledgement-letter", "notifier-outcome-letter", "agency-request", "agency-reminder", "passed-on-letter",
    "return-form",
}  # fmt: skip


def test_no_letter_to_outsiders_gives_the_reasons_for_deciding_against_a_criterion(
    case_file: CaseFile, found: Case
) -> None:
    """A notifier, an agency and another area read what concerns them; the Panel and Ofsted read the reason."""
    again = date(2018, 6, 20)
    passing_on.pass_on(case_file, found.id, "Westmoor", "", date(2018, 5, 17), "Letter", "The child lived there", again)
    decide_against(case_file, found)
    panel.send_information(case_file, found.id, ["The notification"], date(2018, 6, 15), "Letter", "The coroner")
    drawn = everything(case_file, found)
    outside = {
        key: text for key, text in drawn.items() if key.partition(" ")[0] in {*OUTSIDE, "further-information-letter"}
    }
    assert {"acknowledgement-letter", "notifier-outcome-letter", "passed-on-letter", "further-information-letter"} <= {
        key.partition(" ")[0] for key in outside
    }
    for key, text in outside.items():
        assert "The Chair reads it otherwise." not in text, key
        assert "Contrary to" not in text, key


def test_a_decision_against_a_binding_criterion_says_so_on_every_paper(case_file: CaseFile, found: Case) -> None:
    """Whichever paper is drawn from then on for those who decide or oversee names the paragraph and the reason given."""
    before = everything(case_file, found)
    assert not [key for key, text in before.items() if "Contrary to a criterion" in text]
    recommend(case_file, found)
    decide_against(case_file, found, departs_why="The Chair differs.")
    panel.record_reply(case_file, found.id, date(2018, 6, 14), "asks", "The notification, please.")
    panel.send_information(case_file, found.id, ["The notification"], date(2018, 6, 15), "Secure e-mail")
    drawn = everything(case_file, found)
    assert {"decision-pack", "decision-record", "no-review-letter", "further-information-letter", "pathway"} <= {
        key.partition(" ")[0] for key in drawn
    }
    inside = {key: text for key, text in drawn.items() if key.partition(" ")[0] not in OUTSIDE}
    for key, text in inside.items():
        assert "Contrary to a criterion that must lead to a review" in text, key
        assert "LSCB Regulations 2006 (SI 2006/90) reg 5(2)" in text, key
        assert "The Chair reads it otherwise." in text, key


def test_a_letter_says_so_even_where_its_words_were_changed(case_file: CaseFile, found: Case) -> None:
    """What the officer writes into a letter before it is issued does not take the warning away."""
    decide_against(case_file, found)
    draft_text = issuing.draft(case_file, "no-review-letter", found.id, "decision_ofsted")
    assert draft_text.addressee == "Ofsted"
    text = replace(draft_text, paragraphs=("Other words, written by hand.",))
    drawn = issuing.draw(case_file, "no-review-letter", found.id, text, "decision_ofsted")
    read = squeeze(" ".join(ReadBack(issuing.issue(case_file, drawn).pdf).pages))
    assert "Other words, written by hand." in read
    assert "Contrary to a criterion that must lead to a review" in read


def test_once_changed_to_a_review_the_papers_no_longer_warn(case_file: CaseFile, found: Case) -> None:
    """Only the record of the superseded decision keeps the warning, for it was contrary when it was made."""
    decide_against(case_file, found)
    decision.decide_again(case_file, found.id, decided(on="2018-06-18"), "challenge", "The Panel challenged it")
    first, second = cases.get(case_file, found.id).decisions
    assert "Contrary to a criterion" not in said(case_file, "decision-pack", found)
    assert "Contrary to a criterion" not in said(case_file, "decision-record", found, second.id)
    old = said(case_file, "decision-record", found, first.id)
    assert "Contrary to a criterion" in old
    assert "This decision no longer stands." in old
    assert "The Panel challenged it" in old


# Recommendation and decision


def test_recommendation_and_decision_are_papers_of_their_own(case_file: CaseFile, found: Case) -> None:
    """The one says who dissents and why, the other what was recommended and why it departs."""
    views = (View("Avonvale Council"), View("Police", "dissents", "The inquest should come first."))
    recommend(case_file, found, views=views, criteria_met="yes")
    decide_against(case_file, found, departs_why="The Chair differs.")
    text = said(case_file, "recommendation", found)
    for words in ("a serious case review", "SCR Sub Group", "Police Dissents The inquest should come first.", "Yes"):
        assert words in text
    pack = said(case_file, "decision-pack", found)
    assert "Recommended on record 1 June 2018: a serious case review. The criteria were weighed." in pack
    assert "Decided on record 4 June 2018: no serious case review, and no other review. The Chair weighed it." in pack
    text = said(case_file, "decision-record", found)
    for words in (
        "What is decided No serious case review, and no other review",
        "What was recommended A serious case review (SCR Sub Group, 1 June 2018)",
        "Why it departs from the recommendation The Chair differs.",
        "LSCB Chair: Ms Independent",
    ):
        assert words in text


def test_each_partners_decision_stands_on_the_record(case_file: CaseFile, desk_day: Turn) -> None:
    """Three partners, three names, three boxes to sign."""
    found = of_2022(case_file, desk_day)
    decide(case_file, found, on="2022-06-17", partners=PARTNERS, national_view="yes", reviewer="Dr Ada Quill")
    text = said(case_file, "decision-record", found)
    for partner in PARTNERS:
        assert f"{partner.partner} {partner.name} Agrees" in text
        assert f"For the {partner.partner.lower()}" in text
    assert "Dr Ada Quill" in text
    assert "a national review may be appropriate" in text


def test_the_pack_lists_all_that_was_said_and_superseded(case_file: CaseFile, found: Case) -> None:
    """Whoever reconsiders has every recommendation, decision, view and reply before them, in the order of days."""
    recommend(case_file, found, views=(View("Police", "dissents", "The inquest first."),))
    recommend(case_file, found, "no_review", on="2018-06-02", why="New facts came")
    decide_against(case_file, found)
    panel.record_reply(case_file, found.id, date(2018, 6, 14), "challenges", "The criteria are met.")
    pack = said(case_file, "decision-pack", found)
    for words in (
        "Recommendation, decision and what followed",
        "Superseded: New facts came",
        "Decided by Ms Independent: no serious case review",
        "Police Dissents: the recommendation of",
        "The inquest first.",
        "14 June 2018 The Panel: challenges the decision The criteria are met.",
    ):
        assert words in pack


# Letters


def test_a_review_is_told_to_each_addressee_of_its_day(case_file: CaseFile, found: Case) -> None:
    """Ofsted, the Department and the panel of that day each have their letter; the others are named in it."""
    decide(case_file, found)
    items = paper.items_for(case_file, "decision-letter", found.id)
    assert [one.label for one in items] == [
        "Ofsted",
        "Department for Education",
        "National Panel of Independent Experts",
    ]
    text = said(case_file, "decision-letter", found, "Ofsted")
    assert (
        "On 4 June 2018 the LSCB Chair, Ms Independent, decided to hold a serious case review about the incident named above."
        in text
    )
    assert "The reasons for this decision are as follows. The Chair weighed it." in text
    assert "No reviewer has been commissioned yet." in text
    assert "Copy to: Department for Education; National Panel of Independent Experts" in text
    assert "Enclosed" not in text


def test_a_letter_on_a_decision_challenged_since_says_so(case_file: CaseFile, found: Case) -> None:
    """Whoever reads that a review is held, or none, reads that the Panel has challenged it, until it is considered again."""
    decide(case_file, found)
    assert paper.beware(case_file, "decision-letter", found.id) == ""
    assert "challenged" not in said(case_file, "decision-letter", found, "Ofsted")
    panel.record_reply(case_file, found.id, date(2018, 6, 14), "challenges", "The criteria are not met.")
    words = "it is being considered again after the Panel’s letter, received on 14 June 2018."
    assert words in said(case_file, "decision-letter", found, "Ofsted")
    assert "14 June 2018" in paper.beware(case_file, "decision-letter", found.id)
    for key in ("notifier-outcome-letter", "no-review-letter"):
        assert "14 June 2018" in paper.beware(case_file, key, found.id)
    assert paper.beware(case_file, "decision-pack", found.id) == ""
    decision.decide_again(
        case_file, found.id, decided("review", on="2018-06-18"), "challenge", "The Panel challenged it"
    )
    assert paper.beware(case_file, "decision-letter", found.id) == ""
    assert words not in said(case_file, "final-outcome-letter", found, "Ofsted")


def test_under_the_partners_the_letter_names_the_reviewer(case_file: CaseFile, desk_day: Turn) -> None:
    """Panel, Ofsted and DfE are told of the local review with the reviewer's name."""
    found = of_2022(case_file, desk_day)
    decide(case_file, found, on="2022-06-17", partners=PARTNERS, reviewer="Dr Ada Quill")
    text = said(case_file, "decision-letter", found, "Child Safeguarding Practice Review Panel")
    assert "The reviewer is Dr Ada Quill." in text
    assert "the safeguarding partners (local authority, health body, chief officer of police)" in text


def test_not_reviewing_sends_the_panel_the_three_papers(case_file: CaseFile, found: Case) -> None:
    """Notification, recommendation and decision are enclosed for the panel; Ofsted has the letter only."""
    recommend(case_file, found, "no_review")
    decide_against(case_file, found)
    panels = said(case_file, "no-review-letter", found, "National Panel of Independent Experts")
    for words in (
        "no serious case review, and no other review",
        "The notification", "The recommendation of 1 June 2018", "The decision of 4 June 2018, with its reasons",
        "open to your scrutiny",
    ):  # fmt: skip
        assert words in panels
    assert "Enclosed" not in said(case_file, "no-review-letter", found, "Ofsted")
    assert "decision-letter" not in {one.key for one in paper.documents_for(cases.status(case_file, found.id))}
    with pytest.raises(Problem, match="it was decided to hold a review"):
        paper.draw(case_file, "decision-letter", found.id)


def test_the_partners_share_a_decision_with_the_rapid_review(case_file: CaseFile, desk_day: Turn) -> None:
    """Under the partners nothing is “open to scrutiny”: the Panel has the decision and the rapid review that stands."""
    found = of_2022(case_file, desk_day)
    with case_file.work("Rapid reviews written", case_id=found.id) as session:
        case = loading.whole_case(session, found.id)
        case.rapid_reviews += [
            RapidReview(number=1, completed_on=date(2022, 6, 10), superseded_at="2022-06-14T09:00:00+00:00"),
            RapidReview(number=2, completed_on=date(2022, 6, 15)),
        ]
    decide(case_file, found, "no_review", on="2022-06-17", partners=PARTNERS)
    text = said(case_file, "no-review-letter", found, "Child Safeguarding Practice Review Panel")
    for words in (
        "Dear Colleague",
        "chief officer of police) decided not to hold a local child safeguarding practice review about the incident named above. No other review is held.",
        "We share this decision with you.",
        "The rapid review completed on 15 June 2022",
        "Yours sincerely For the local authority For the health body For the chief officer of police",
    ):
        assert words in text
    assert "scrutiny" not in text
    assert "10 June 2022" not in text


def test_the_enclosed_notification_is_a_paper(case_file: CaseFile, found: Case) -> None:
    """It holds who notified, the child, and every criterion with its answer."""
    text = said(case_file, "notification", found)
    for words in ("Avonvale Council", "Róisín-Mae Trelawney"):
        assert words in text
    assert re.search(r"Is abuse or neglect of a child known or suspected\?[^?]* Yes ", text)


@pytest.mark.parametrize(("outcome", "words"), [("review", "changed"), ("no_review", "kept")])
def test_the_final_outcome_says_whether_the_decision_was_kept(
    case_file: CaseFile, found: Case, outcome: str, words: str
) -> None:
    """Ofsted, DfE and the Panel read what was decided first, why it was considered again, and what came of it."""
    decide_against(case_file, found)
    panel.record_reply(case_file, found.id, date(2018, 6, 14), "challenges", "The criteria are met.")
    again = decided(outcome, on="2018-06-18", contrary_why="The Chair stands by it.")
    decision.decide_again(case_file, found.id, again, "challenge", "The Panel challenged it")
    labels = [one.label for one in paper.items_for(case_file, "final-outcome-letter", found.id)]
    assert labels == ["Ofsted", "Department for Education", "National Panel of Independent Experts"]
    text = said(case_file, "final-outcome-letter", found, "Ofsted")
    assert "The decision of 4 June 2018 on the incident named above was to hold no serious case review" in text
    assert "It was considered again because the Panel challenged it." in text
    assert f"On 18 June 2018 the decision was {words}." in text


def test_further_information_is_listed(case_file: CaseFile, found: Case) -> None:
    """The letter says what was asked for and lists what goes with it."""
    decide(case_file, found)
    panel.record_reply(case_file, found.id, date(2018, 6, 14), "asks", "The returns, please.", "NP/7")
    reply = cases.get(case_file, found.id).panel_replies[0]
    what = ["The notification", "Minutes of the meeting"]
    panel.send_information(case_file, found.id, what, date(2018, 6, 15), "Secure e-mail", reply_id=reply.id)
    text = said(case_file, "further-information-letter", found)
    for words in (
        "National Panel of Independent Experts",
        "Your reference: NP/7",
        "further information: The returns, please.",
        *what,
    ):
        assert words in text


def test_a_case_passed_on_says_why_and_when_we_ask_again(case_file: CaseFile, found: Case) -> None:
    """The other area has the reason and the notification."""
    passing_on.pass_on(
        case_file, found.id, "Westmoor", "The board’s manager", date(2018, 6, 14), "Secure e-mail",
        "the child normally lives there.", date(2018, 6, 28),
    )  # fmt: skip
    text = said(case_file, "passed-on-letter", found)
    for words in ("Westmoor", "for this reason. The child normally lives there.", "we ask again on 28 June 2018"):
        assert words in text


def test_a_new_national_view_is_told_with_its_reasons(case_file: CaseFile, desk_day: Turn) -> None:
    """The Panel reads what came to light and what the partners now think."""
    found = of_2022(case_file, desk_day)
    panel.take_national_view(case_file, found.id, date(2022, 7, 1), "yes", "A second child.", "It is a pattern.")
    text = said(case_file, "national-view-letter", found)
    for words in ("A second child.", "a national review may be appropriate", "It is a pattern.", "statutory guidance"):
        assert words in text


def test_another_type_of_review_goes_to_the_chair_with_its_grounds(case_file: CaseFile, found: Case) -> None:
    """What the answers suggest, all thirteen principles, the unconfirmed length, and the box for the approval."""
    chosen = other_review.Chosen(
        date(2018, 6, 14), "multi_agency", "It fits the scale.",
        {one.key: "unknown" for one in OF_BOARD.questions} | {"agencies": "several"},
        {one.key: f"As planned for {one.key}." for one in OF_BOARD.principles},
    )  # fmt: skip
    other_review.choose(case_file, found.id, chosen)
    text = said(case_file, "other-review-approval", found)
    for words in (
        "Multi-agency case review", "2 to 4 months (typical, unconfirmed)", "It fits the scale.", "Not approved, because:",
        "There is something to learn about how several agencies worked together.",
        *(f"As planned for {one.key}." for one in OF_BOARD.principles),
    ):  # fmt: skip
        assert words in text
    made = cases.get(case_file, found.id).other_reviews[0]
    other_review.approve(case_file, found.id, made.id, "yes", "Ms Independent", date(2018, 6, 18))
    assert "By Ms Independent On 18 June 2018" in said(case_file, "other-review-approval", found)


def test_the_papers_are_accessible(case_file: CaseFile, found: Case) -> None:
    """Each passes PDF/UA-1 without a fault."""
    recommend(case_file, found)
    decide_against(case_file, found, departs_why="The Chair differs.")
    for key in ("recommendation", "decision-record", "notification"):
        assert ReadBack(paper.draw(case_file, key, found.id)).faults == []
    assert ReadBack(paper.draw(case_file, "no-review-letter", found.id, item="Ofsted")).faults == []


def test_what_a_decision_lacked_stands_on_the_record_and_the_pack(case_file: CaseFile, found: Case) -> None:
    """The record and the pack say what was missing when it was recorded; another paper does not."""
    decide(case_file, found, on="2018-06-05", departs_why="", reviewer="Dr Ada Quill")
    lacked = "No recommendation on record."
    ids = {"decision-record": cases.get(case_file, found.id).decisions[0].id}
    for key in ("decision-record", "decision-pack"):
        told = said(case_file, key, found, ids.get(key, ""))
        assert "Missing when it was recorded" in told, key
        assert lacked in told, key
    status = cases.status(case_file, found.id)
    assert with_contrary([Heading(1, "Another paper")], status, lists_lacking=True) == [Heading(1, "Another paper")]


def test_no_letter_lists_what_the_decision_lacked(case_file: CaseFile, found: Case) -> None:
    """Not one that tells of the decision, nor one that only bears its day: which agency is late is not for its reader."""
    decide(case_file, found, "no_review", on="2018-06-05", contrary_why="The Chair reads it otherwise.")
    made = cases.get(case_file, found.id).decisions[0]
    assert made.missing_then
    drawn = []
    for document in paper.documents_for(cases.status(case_file, found.id)):
        for item in paper.items_for(case_file, document.key, found.id) or [Item("", "")]:
            if isinstance(document, paper.Letter) or document.key in {"return-form", "national-form", "notification"}:
                content = paper.compose(case_file, document.key, found.id, item=item.id).content
                told = "\n".join(texts(content))
                assert ("Contrary to" in told) == (document.key not in OUTSIDE), document.key
                for words in ("Missing when it was recorded", *made.missing_then):
                    assert words not in told, document.key
                drawn.append(document.key)
    assert {"notifier-outcome-letter", "acknowledgement-letter", "no-review-letter"} <= set(drawn)
