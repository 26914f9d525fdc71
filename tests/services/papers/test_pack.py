"""The pack that the officer puts together: the parts there are, those chosen, in their order, however it is drawn."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import pytest

from scr_desktop.domain.papers.pack import PackPart
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.services.case import case as cases
from scr_desktop.services.chronology import chronology_import
from scr_desktop.services.office import history
from scr_desktop.services.papers import copies, pack, paper
from scr_desktop.services.requests import attachment, request, returns
from scr_desktop.services.review import minutes, rapid_review
from scr_desktop.services.review.decision import View
from scr_desktop.store.case_file import CaseFile
from tests.documents.paper.test_foreign import figures, written
from tests.documents.reading import ReadBack, bare, squeeze
from tests.domain.papers import of_2022
from tests.present import present
from tests.services.decision_steps import meet, recommend
from tests.services.requests.test_request import SCOPE, given

KEY = "decision-pack"
CHRONOLOGY = (
    "Date\tEvent\tSource\n1 May 2018\tSeen at home by the health visitor\tNotes\n3 May 2018\tTelephone call\tNotes\n"
)


@pytest.fixture
def case(case_file: CaseFile, opened: Callable[..., Case], desk_day: object) -> Case:
    """Open a case of which the police have returned something; it is Thursday 17 May 2018."""
    made = opened(agencies=[{"name": "Police", "contact": "", "involvement": ""}])
    _, (asked,) = request.prepare(case_file, made.id, [request.AgencyToAsk("Police", made.agencies[0].id)], SCOPE)
    request.send(case_file, made.id, [asked.id], date(2018, 5, 17))
    returns.receive(case_file, made.id, asked.id, given(date(2018, 5, 17)))
    return made


@pytest.fixture
def bring(case_file: CaseFile, case: Case, tmp_path: Path) -> Callable[..., bytes]:
    """Give a function that keeps a file with the return of the police and returns its bytes."""

    def kept(*pages: str, name: str = "report.pdf") -> bytes:
        path = tmp_path / name
        path.write_bytes(written(*pages))
        given_back = returns_of(case_file, case)
        attachment.keep(case_file, case.id, given_back, path)
        return path.read_bytes()

    return kept


def returns_of(case_file: CaseFile, case: Case) -> str:
    """Return the id of the one return of the case."""
    return cases.get(case_file, case.id).returns[0].id


def bring_chronology(case_file: CaseFile, case: Case) -> None:
    """Bring in a chronology of two entries."""
    found = chronology_import.understand(chronology_import.open_text(CHRONOLOGY))
    chronology_import.bring_in(case_file, case.id, found, found.entries, "Health Visiting")


def titles(parts: Sequence[PackPart]) -> list[str]:
    """Return the titles of the parts that go in."""
    return [one.title for one in parts if one.goes_in]


def headings(read: ReadBack) -> list[str]:
    """Return the main headings of the parts, as the bookmarks give them, without their numbers.

    The first page and what says how to check the pack have none.
    """
    return [part for level, title in read.outline if level == 0 and (part := title.partition(". ")[2])]


def choose(case_file: CaseFile, case: Case, *keys: str) -> None:
    """Put the pack together of these parts, in this order."""
    parts = {one.key: one for one in pack.parts(case_file, case.id)}
    wanted = [parts[key]._replace(goes_in=True) for key in keys]
    rest = [one._replace(goes_in=False) for key, one in parts.items() if key not in keys]
    pack.put_together(case_file, case.id, [*wanted, *rest])


def drawn(case_file: CaseFile, case: Case) -> ReadBack:
    """Return the pack of the case, read back."""
    return ReadBack(paper.draw(case_file, KEY, case.id))


def test_the_program_proposes_what_there_is(case_file: CaseFile, case: Case, bring: Callable[..., bytes]) -> None:
    """A chronology, its timeline and a file stand in the pack once they came, each in its place."""
    before = titles(pack.parts(case_file, case.id))
    assert before == [
        "Summary",
        "Children and family",
        "The incident and who notified it",
        "Criteria",
        "Deadlines",
        "Who must be told",
        "Agencies",
        "Returns as received",
        "Pathway",
        "Other processes",
        "Decision sheet",
    ]
    bring("x")
    bring_chronology(case_file, case)
    after = titles(pack.parts(case_file, case.id))
    assert after[7:12] == [
        "Returns as received",
        "Police: report.pdf",
        "Merged chronology",
        "Timeline",
        "Pathway",
    ]


def test_every_part_proposed_is_drawn_in_its_order(
    case_file: CaseFile, case: Case, bring: Callable[..., bytes]
) -> None:
    """The bookmarks are the parts, of a file without what only tells its kind; each is numbered; the paper is accessible."""
    pdf = bring("The police saw him\non Monday", "Second page")
    bring_chronology(case_file, case)
    read = drawn(case_file, case)
    proposed = [one.removesuffix(".pdf") for one in titles(pack.parts(case_file, case.id))]
    assert [bare(one) for one in headings(read)] == [bare(one) for one in proposed]
    for number, title in enumerate(proposed, 1):
        assert bare(f"{number}. {title}") in bare(read.pages[0] + read.pages[1])
    assert hashlib.sha256(pdf).hexdigest() in bare(read.text)
    assert read.faults == []


def test_files_are_bound_in_with_pages_numbered_through(
    case_file: CaseFile, case: Case, bring: Callable[..., bytes]
) -> None:
    """Each page that the police sent is a page of the pack, can be read aloud, and has the pack's own number."""
    bring("The police saw him on Monday", "Second page of the police")
    read = drawn(case_file, case)
    assert "The police saw him on Monday" in figures(read)
    assert "Second page of the police" in figures(read)
    for number, text in enumerate(read.pages, 1):
        assert f"Page {number} of {len(read.pages)}" in text
    bound = [text for text in read.pages if "of 2 as received" in text]
    assert len(bound) == 2


def test_parts_stand_as_the_officer_chose(case_file: CaseFile, case: Case, bring: Callable[..., bytes]) -> None:
    """What is left out is not there, what was moved stands where it was moved to, numbered anew."""
    bring("x")
    keys = ["decision-sheet", "criteria", pack.parts(case_file, case.id)[8].key, "summary"]
    choose(case_file, case, *keys)
    read = drawn(case_file, case)
    assert [bare(one) for one in headings(read)] == [
        bare(one) for one in ("Decision sheet", "Criteria", "Police: report", "Summary")
    ]
    assert "Who must be told" not in read.text
    assert "All dates, and how each was counted" not in read.text
    assert read.faults == []


def test_the_pack_says_who_met_what_they_recommended_and_how_the_rapid_review_stands(
    case_file: CaseFile, opened: Callable[..., Case], desk_day: Callable[[str], None]
) -> None:
    """Whoever decides reads there when the sub-group met, who came, with what conflict, who dissented, and who signed."""
    desk_day("2022-06-17")
    found = opened(**of_2022(), agencies=[{"name": "Police", "contact": "", "involvement": ""}])
    held = meet(case_file, found, on="2022-06-15", group="Rapid review sub-group")
    torn = minutes.Present("DCI Vole", "Police", conflict="Led the first inquiry", conflict_handled="Left the room")
    away = minutes.Present("Ines Okoro", "Council", presence="apologies")
    minutes.record_attendance(case_file, held.id, [torn, away], "Jo Bell", "")
    minutes.record_item(case_file, held.id, held.items[0].id, "Seen by four services.", "A local review")
    views = (View("Avonvale Council"), View("Police", "dissents", "The inquest first."))
    recommend(case_file, found, on="2022-06-15", meeting_id=held.id, views=views, criteria_met="yes")
    rapid_review.start(case_file, found.id)
    rapid_review.complete(case_file, found.id, date(2022, 6, 16))
    rapid_review.sign_off(
        case_file, found.id, "Health body", name="Sam Pell", post="Nurse", agrees=False, signed_on=date(2022, 6, 17),
        note="Too narrow.",
    )  # fmt: skip
    cases.record_event(case_file, found.id, "notification_sent", date(2022, 6, 1), why="Recorded late")
    rapid_review.send(case_file, found.id, date(2022, 6, 17), "Secure e-mail")
    choose(case_file, found, "decided")
    text = squeeze(drawn(case_file, found).text)
    for words in (
        "Rapid review sub-group, meeting Chair: Jo Bell",
        "Present: DCI Vole (Police).",
        "Sent apologies: Ines Okoro (Council).",
        "Conflict of interest of DCI Vole: Led the first inquiry. Left the room",
        "Seen by four services.",
        "Decided at the table: A local review",
        "Recommended: a local child safeguarding practice review. Dissent: Police: The inquest first.",
        "Are the criteria met? Yes.",
        "Completed on 16 June 2022",
        "Sent to the Panel on 17 June 2022, Secure e-mail",
        "Health body (Sam Pell, Nurse), 17 June 2022: does not agree: Too narrow.",
        "Not signed by: Local authority, Chief officer of police",
    ):
        assert words in text, words


def test_every_way_of_drawing_keeps_to_the_choice(case_file: CaseFile, case: Case) -> None:
    """A numbered copy, a preview and an export are of the same parts."""
    choose(case_file, case, "summary", "decision-sheet")
    expected = ["Summary", "Decision sheet"]
    (copy,) = copies.draw(case_file, KEY, case.id, ["Police"])
    assert headings(ReadBack(copy.pdf)) == expected
    assert headings(ReadBack(paper.pdf_of(paper.compose(case_file, KEY, case.id)))) == expected
    assert headings(drawn(case_file, case)) == expected


def test_the_choice_reads_well_in_the_history(case_file: CaseFile, case: Case, bring: Callable[..., bytes]) -> None:
    """It says in words which parts went in and which were left out, a file by its name and fingerprint."""
    bring("x")
    choose(case_file, case, "summary", pack.parts(case_file, case.id)[8].key)
    newest = history.entries(case_file, case.id)[0]
    assert newest.what == "Decision pack put together"
    assert "Decision pack, pack parts: (empty) → Summary | Police: report.pdf (" in newest.changes[1]
    assert "→ Children and family | The incident and who notified it | Criteria" in newest.changes[0]
    choose(case_file, case, "criteria", "summary")
    assert "Decision pack, part 1: Summary → Criteria" in history.entries(case_file, case.id)[0].changes


def test_what_comes_after_the_choice_goes_in(case_file: CaseFile, case: Case, bring: Callable[..., bytes]) -> None:
    """A file that comes the day before the meeting is not forgotten: it stands after what it usually follows."""
    choose(case_file, case, "summary", "returns", "decision-sheet")
    bring("x")
    assert titles(pack.parts(case_file, case.id)) == [
        "Summary",
        "Returns as received",
        "Police: report.pdf",
        "Decision sheet",
    ]
    bring_chronology(case_file, case)
    assert "Merged chronology" in titles(pack.parts(case_file, case.id))


def test_a_file_taken_out_of_use_leaves_the_pack(case_file: CaseFile, case: Case, bring: Callable[..., bytes]) -> None:
    """It is no part any more, though it was chosen."""
    bring("Taken back")
    part = next(one for one in pack.parts(case_file, case.id) if one.attachment)
    choose(case_file, case, "summary", part.key)
    attachment.remove(case_file, case.id, present(part.attachment).id, "About another child")
    assert titles(pack.parts(case_file, case.id)) == ["Summary"]
    assert headings(drawn(case_file, case)) == ["Summary"]


def test_the_same_file_with_two_returns_is_bound_in_once(
    case_file: CaseFile, case: Case, tmp_path: Path, bring: Callable[..., bytes]
) -> None:
    """A later return that sends the same file again does not make the pack thicker."""
    bring("x")
    asked = returns_request(case_file, case)
    later = returns.receive(case_file, case.id, asked, given(date(2018, 5, 17)), "More was found")
    attachment.keep(case_file, case.id, later.id, tmp_path / "report.pdf")
    assert [one.title for one in pack.parts(case_file, case.id) if one.attachment] == ["Police: report.pdf"]


def returns_request(case_file: CaseFile, case: Case) -> str:
    """Return the id of the one request of the case."""
    return cases.get(case_file, case.id).requests[0].id


def test_a_pack_without_parts_is_refused(case_file: CaseFile, case: Case) -> None:
    """One sentence says that something must be ticked; what was chosen before stays."""
    with pytest.raises(Problem, match="Tick at least one part"):
        choose(case_file, case)
    assert titles(pack.parts(case_file, case.id)) == titles(pack.proposed(case_file, case.id))
