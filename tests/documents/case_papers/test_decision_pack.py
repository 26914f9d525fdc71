"""The decision pack: whole, true to the record, safe against hostile text, fit to be signed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TypeAlias

import pytest

from scr_desktop.documents.case_papers.decision_pack import DOCUMENT
from scr_desktop.documents.case_papers.notification import DOCUMENT as NOTIFICATION
from scr_desktop.documents.making.draw import draw
from scr_desktop.documents.making.manifest import parts, whole
from scr_desktop.documents.parts.content import Content, Heading, KeepTogether, Para, SignatureBoxes
from scr_desktop.documents.parts.imprint import Imprint
from scr_desktop.documents.sections.criteria import criteria, unanswered_questions, under_its_heading
from scr_desktop.domain.entries.notification import read as notification
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.progress.case_status import status as case_status
from scr_desktop.domain.progress.questions_to_ask import questions
from scr_desktop.domain.progress.reckoning import fix_deadlines
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.rules.condition import Truth
from scr_desktop.domain.sources.source import UNCONFIRMED, Force
from scr_desktop.domain.time.part_date import written, written_with_weekday
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.regimes import grace, wt2018
from scr_desktop.services.regime import by_key
from tests.documents.cases import AS_AT, AWARE, OFFICE, REGIMES, WHY_MOVED, content, made, stand_again
from tests.documents.in_memory import body_of
from tests.documents.paper.growing import grows_evenly
from tests.documents.reading import ReadBack, bare, squeeze
from tests.domain.papers import of_2022, stood
from tests.present import present
from tests.ui.whole_cases.sample_papers import serious_harm

# The pack, and the status it was drawn from.
Pack: TypeAlias = tuple[ReadBack, CaseStatus]

HOSTILE = '<b>bold</b> & <img src="/etc/passwd"/> =1+1 {0} %s Ŵŷ Łukasz Żądło \u200fmark\u200e'


def drawn(status: CaseStatus, office: Office = OFFICE) -> ReadBack:
    """Return the finished pack of a case, read back."""
    pdf = draw(
        body_of(DOCUMENT, status, office=office),
        Imprint("Decision pack 2018-003", marking=office.marking, as_at=AS_AT),
    )
    return ReadBack(pdf)


@pytest.fixture(scope="module", params=REGIMES)
def pack(request: pytest.FixtureRequest) -> Pack:
    """Return the pack of one case under each regime, with the status it was drawn from."""
    status = made(request.param)
    return drawn(status), status


def test_no_sentence_on_the_criteria_denies_a_row_that_is_not_known_yet() -> None:
    """Where nothing open could change the outcome, what is not known all the same is counted."""
    status = stood(by_key("WT2018"), **of_2022(), answers={"abuse_or_neglect": "yes"})
    open_ones = [one.text for one in status.verdict.reasons if one.truth is Truth.UNKNOWN]
    assert unanswered_questions(status) == []
    said = [one.text for one in criteria(status) if isinstance(one, Para)]
    assert said[0].endswith(f"listed here {len(open_ones)} are not yet known.")


def test_the_pack_is_accessible(pack: Pack) -> None:
    """No machine-checkable rule of PDF/UA-1 is broken, whatever the regime."""
    read, _ = pack
    assert read.faults == []


def test_every_page_is_marked_and_numbered(pack: Pack) -> None:
    """A sheet that comes loose says how secret it is and which page of how many."""
    read, _ = pack
    for number, text in enumerate(read.pages, start=1):
        assert text.count("OFFICIAL-SENSITIVE") >= 1
        assert f"Page {number} of {len(read.pages)}" in text


def test_first_page_and_summary_say_what_is_asked_of_whom_and_why(pack: Pack) -> None:
    """A chair who reads two pages knows the case, the arrangements with their reason, and what to decide."""
    read, status = pack
    first_two = squeeze(" ".join(read.pages[:2]))
    for said in (
        OFFICE.name,
        status.case.children[0].name,
        status.case.reference,
        status.regime.decider,
        status.case.regime_why,
        "20 November 2026, 14:05",
    ):
        assert squeeze(said) in first_two


def test_what_a_chair_needs_is_on_one_page(pack: Pack) -> None:
    """From what happened to whom to ring: what stands on the second page is the list of what is in the pack."""
    read, status = pack
    first = squeeze(read.pages[0])
    for said in ("What is asked", "By when", "Under", "The choices", "What is missing", "Whom to ring", "not entered"):
        assert said in first
    assert "In this pack" in read.pages[1]
    assert [at for at, page in enumerate(read.pages) if "Whom to ring" in page] == [0]
    assert "abuse or neglect is known or suspected" in first
    assert squeeze(status.regime.decider) in first


@pytest.mark.parametrize("regime", REGIMES)
def test_a_short_code_leads_to_all_that_checks_a_pack(regime: str) -> None:
    """The code is on page 1 of a pack of sixty files; time, copy, history and every fingerprint are in the annex it leads to.

    Before the first sentence stand no more digits of a fingerprint than these eight.
    """
    status = made(regime, text="a long name " * 8)
    status.case.closed_on, status.case.closed_why = AS_AT.date(), "Nothing further to do. " * 200
    content = list(body_of(DOCUMENT, stand_again(status)))
    content += [
        Heading(1, f"{number}. Return of agency {number}, a long title {'of a file ' * 9}") for number in range(60)
    ]
    head, copy = f"12345, {'ab' * 32}", f"Copy 3 of 8: {'Police and others ' * 9}"
    read = ReadBack(draw(content, Imprint("Pack", as_at=AS_AT, copy=copy, history_head=head)))
    first, rest = bare(read.pages[0]), bare(" ".join(read.pages[1:]))
    assert f"Checkcode{whole(parts(content))[:8]}:howtocheckthispaper,page" in first
    assert bare(copy) in first
    for said in ("As at20 November 2026, 14:05", copy, head, whole(parts(content))):
        assert bare(said) in rest
    assert all(bare(part.title) + part.sha256 in rest for part in parts(content))
    assert not any(part.sha256[:16] in first for part in parts(content))


def test_the_annex_stays_with_the_pack_when_the_sheets_are_filed_apart(pack: Pack) -> None:
    """It is the last but for the sheets to sign, which have paper of their own."""
    read, _ = pack
    titles = [title for depth, title in read.outline if depth == 0]
    assert titles[-2] == "How to check this paper"
    assert titles[-1].endswith("Decision sheet")


def test_every_answered_question_is_there_with_its_paragraph(pack: Pack) -> None:
    """Each question with an answer is printed as it was asked, with its paragraph; the others stand in the notification."""
    read, status = pack
    text, whole = bare(read.text), bare(ReadBack(draw(body_of(NOTIFICATION, status), Imprint("t"))).running)
    always = [one for one in status.regime.questions if not (one.fact.only_with or one.fact.only_if)]
    assert set(always) <= set(questions(status))
    for question in questions(status):
        known = status.facts.get(question.fact.key, "unknown") not in {"", "unknown"}
        for said in (question.fact.text, question.source.paragraph):
            assert bare(said) in whole
            assert not known or bare(said) in text


def test_every_criterion_is_said_to_be_met_or_not(pack: Pack) -> None:
    """Met, not met and not yet known are words, and each criterion is printed whole."""
    read, status = pack
    for reason in status.verdict.reasons:
        assert bare(under_its_heading(reason.text)) in bare(read.running)
    assert "Not met" in read.text
    assert "Not yet known" in read.text


def test_every_deadline_is_there_with_how_it_was_counted(pack: Pack) -> None:
    """Each day stands in the table with from when it was counted, and any other reading beside it."""
    read, status = pack
    text = bare(read.running)
    fixed = [line for line in status.deadlines if line.due_on]
    assert fixed
    for line in fixed:
        assert bare(f"{line.rule.duty} {line.rule.falls_on}") in text
        calculation = present(line.calculation, line.rule.key)
        assert bare(f"from {written_with_weekday(calculation.from_on)}, the day") in text
        for other in calculation.other_readings:
            assert bare(f"It can also be read as {written(other.due_on)}") in text


def test_a_replaced_deadline_keeps_its_reason(pack: Pack) -> None:
    """What was due before, and why it moved, can still be read."""
    read, status = pack
    old = [one for one in status.case.deadlines if one.superseded_at]
    assert old
    assert "Deadlines that were replaced" in read.text
    assert all(squeeze(written(one.due_on)) in read.text for one in old)
    assert WHY_MOVED in read.text


def test_how_days_are_counted_is_printed(pack: Pack) -> None:
    """The convention, and how far the list of bank holidays is known, stand beside the dates."""
    read, _ = pack
    assert "Council closing days count" in read.text
    assert "31 December 2028" in read.text


def test_everyone_to_be_told_and_every_process_is_there(pack: Pack) -> None:
    """Duties to tell, and prompts taken up, set aside with a reason or still to do, are printed."""
    read, status = pack
    for line in status.duties:
        assert bare(line.duty.who) in bare(read.text)
    if status.duties:
        assert bare("Secure e-mail, reference R/7") in bare(read.text)
    for process in status.verdict.prompts:
        assert bare(process.name) in bare(read.text)
    assert "Taken up: Agreed with the police" in read.text
    assert "Set aside: The trust does its own" in read.text
    assert "Trial at the Crown Court" in read.text


def test_agencies_show_what_was_asked_and_what_is_missing(pack: Pack) -> None:
    """An agency that has not answered by the meeting is named in the summary, above the agencies, and in its row."""
    read, _ = pack
    assert "3 agencies named, 3 asked, 1 returned. Asked, not returned: Agency 2, Agency 3." in read.text
    assert "Asked, not returned by the meeting" in read.text
    assert bare(read.text).count(bare("Asked, not returned")) == 5
    assert "Return of Agency 1" in read.text
    assert "Seen three times." in read.text


def test_what_is_not_known_is_said(pack: Pack) -> None:
    """No entry of a child is left out in silence: what is not entered is named, in part known dates say how far."""
    read, _ = pack
    assert "Not entered for any child: known as" in read.text or "None for any child: known as" in read.text
    assert squeeze("sex, ethnicity, disability, NHS number") in read.text
    assert "May 2016" in read.text


def test_both_who_recommends_and_who_decides_sign(pack: Pack) -> None:
    """Recommendation and decision are apart, each with its boxes, never two pages for one box."""
    read, status = pack
    assert f"Recommendation: {status.regime.recommender}" in read.text
    assert squeeze(f"Who decides {status.regime.decider}") in read.text
    boxes = [one for one in _flat(body_of(DOCUMENT, status)) if isinstance(one, SignatureBoxes)]
    assert len(boxes) >= 2


def _flat(items: Iterable[Content]) -> Iterator[Content]:
    for item in items:
        yield item
        if isinstance(item, KeepTogether):
            yield from _flat(item.items)


def test_three_partners_sign_where_partners_decide() -> None:
    """Each of the three safeguarding partners agrees or does not, and signs for itself."""
    text = drawn(made("WT2018")).text
    for partner in ("local authority", "health body", "chief officer of police"):
        assert f"For the {partner}" in text
    assert text.count("Does not agree, because") == 3


def test_no_review_is_offered_where_none_may_be_commissioned() -> None:
    """In the grace period the sheet offers to pass the case on, never a new review."""
    text = drawn(made("grace")).text
    assert not grace.REGIME.may_commission
    assert "No review may be commissioned" in text
    assert "review is recommended" not in text
    assert "Serious case review to be carried out" not in text


def test_a_contradiction_stands_as_a_warning() -> None:
    """Answers that cannot stand together are shown in the summary and with the criteria, not smoothed over."""
    told = content(AWARE["WT2015"])
    told["answers"] |= {
        "interagency_concern": {"value": "yes", "evidence": ""},
        "no_interagency_concern_shown": {"value": "yes", "evidence": ""},
    }
    text = drawn(made("WT2015", told=told)).text
    assert text.count("Answers that contradict each other") == 2


def test_wording_that_is_not_confirmed_is_never_printed_as_law() -> None:
    """A source that could not be read has a mark where others have their force, and below the list stands what it means."""
    status = made("WT2018")
    unsure = [rule.source for rule in wt2018.REGIME.rules if not rule.source.sure]
    text = squeeze(drawn(status).text)
    assert unsure
    assert f"] {UNCONFIRMED[:1].upper()}{UNCONFIRMED[1:]}." in text
    for source in unsure:
        assert squeeze(f"{source.paragraph} [") in text
        for force in Force:
            assert bare(f"{source.paragraph} ({force})") not in bare(text)
    assert "not a statement of the law" in text


def test_a_notice_of_the_regime_is_printed() -> None:
    """What the officer must know of the law of the case stands before the first part, with what is in the pack."""
    assert "Working Together 2026 was published" in drawn(made("WT2023")).pages[1]


def test_an_invented_office_says_so() -> None:
    """Nobody can take a demonstration for a case."""
    read = drawn(made("WT2023"), Office(name="Avonvale", invented=True))
    assert "Invented data" in read.pages[0]
    assert "Invented data" not in drawn(made("WT2023")).pages[0]


def test_the_office_chooses_its_marking() -> None:
    """The marking of the office stands at head and foot instead of the usual one."""
    read = drawn(made("WT2023"), Office(name="Avonvale", marking="OFFICIAL"))
    assert all("OFFICIAL" in text and "SENSITIVE" not in text for text in read.pages)


def test_a_closed_case_says_so() -> None:
    """Nothing is due, and nothing grows later day by day, in a case that is closed."""
    status = made("WT2015")
    status.case.closed_on, status.case.closed_why = AS_AT.date(), "Nothing further to do"
    text = drawn(stand_again(status)).text
    assert "Closed on 20 November 2026: Nothing further to do" in text
    assert "The case is closed." in text
    assert "working days late" not in text
    assert "Not recorded as done when the case was closed" in text


def test_hostile_text_comes_out_as_itself() -> None:
    """Markup, formulas, paths, Welsh and Polish letters and direction marks are printed as typed, and stay accessible."""
    read = drawn(made("transition", text=HOSTILE))
    assert bare(read.text).count(bare(HOSTILE)) > 10
    assert read.faults == []


def test_a_control_character_is_shown() -> None:
    """A NUL that got into an entry is visible, not swallowed and not the end of the text."""
    assert "Paediatric view a[U+0000]b" in drawn(made("WT2015", text="a\0b")).text


def with_words_of(letters: int) -> bytes:
    """Return a pack in whose notification two words have so many letters."""
    told = content(AWARE["WT2015"])
    told["incident"]["what_happened"] = "x" * letters
    told["answers"]["abuse_or_neglect"]["evidence"] = "q" * letters
    return draw(body_of(DOCUMENT, made("WT2015", told=told)), Imprint("t"))


def test_a_word_of_200000_letters_comes_out_whole_and_soon() -> None:
    """An absurd word costs pages, not time without end, wherever it stands, and none of it is lost."""
    assert grows_evenly(with_words_of, 200_000)
    text = ReadBack(with_words_of(200_000)).by_poppler()
    assert text.count("x") > 200_000
    assert text.count("q") > 200_000


def test_forty_agencies_are_all_there() -> None:
    """Every agency has its row, over as many pages as it takes, with the head repeated."""
    told = content(AWARE["WT2023"])
    told["agencies"] = [
        {"name": f"Trust {n:02}", "contact": f"desk {n}", "involvement": "Seen. " * 9} for n in range(40)
    ]
    read = drawn(made("WT2023", told=told))
    assert all(f"Trust {n:02}" in read.text and f"Contact: desk {n}" in read.text for n in range(40))
    with_rows = [text for text in read.pages if "Contact: desk" in text]
    assert len(with_rows) > 1
    assert all("What is known of its part" in squeeze(text) for text in with_rows)
    assert read.faults == []


def test_no_heading_is_left_alone_at_the_foot(pack: Pack) -> None:
    """The last line of a page is never a heading of the next."""
    read, _ = pack
    headings = {bare(title) for _, title in read.outline}
    assert headings
    for text in read.pages:
        # Head and foot are drawn before what stands between them, so the last line is the body's.
        last = text.splitlines()[-1]
        assert "Decision pack 2018-003" not in last
        assert bare(last) not in headings


def test_the_pack_of_a_sample_notification_is_thin() -> None:
    """With nothing recorded but the paper of sample 2 it has twelve pages, those to sign among them."""
    today, regime, table = date(2018, 12, 14), by_key("transition"), WorkingDays()
    case = notification(serious_harm(), today=today).case
    case.reference, case.regime, case.opened_on = "2018-002", regime.key, today
    case.regime_why = "The authority became aware on 14 December 2018, before the partner arrangements began."
    fix_deadlines(case, regime, table, at="2018-12-14T18:00:00+00:00", why="", today=today)
    content = body_of(DOCUMENT, case_status(case, regime, table, today))
    imprint = Imprint("Decision pack 2018-002", marking="OFFICIAL-SENSITIVE", handling="Keep locked away", as_at=AS_AT)
    read = ReadBack(draw(content, imprint, bound=True))
    assert len(read.pages) <= 12


def test_an_empty_case_still_makes_a_pack() -> None:
    """A case with nothing but its awareness says everywhere that nothing is known, and is accessible."""
    told = content(AWARE["WT2023"])
    for key in ("family", "agencies", "children"):
        told[key] = []
    told["answers"], told["considerations"] = {}, {}
    read = drawn(made("WT2023", told=told))
    assert "No child has been entered." in read.text
    assert "No agency has been named." in read.text
    assert read.faults == []


def test_what_looked_wrong_and_was_kept_stands_in_the_pack() -> None:
    """An entry kept as it is carries its sentence and its reason into the papers."""
    status = made("WT2018")
    status.case.kept = ["The dates cannot both be right. Kept as it is: the registrar confirmed them."]
    text = squeeze(drawn(status).text)
    assert squeeze("Kept as entered") in text
    assert squeeze("the registrar confirmed them") in text
