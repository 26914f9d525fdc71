"""Every document for every case of the demonstration, with names and with pseudonyms: valid, and read back in order.

The facts are found in their order, in the anonymised ones nobody who could be known. Programs that ours does not use
read them: MuPDF, and `page-validation` and `outloud` for the rules.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

import pytest

from scr_desktop.demo import office as demo
from scr_desktop.documents.making.draw import draw
from scr_desktop.documents.making.texts import texts
from scr_desktop.documents.parts.content import (
    Bullets,
    Drawing,
    Facts,
    Fields,
    Grid,
    Heading,
    KeepTogether,
    Link,
    Notice,
    PageBreak,
    Para,
    SignatureBoxes,
    Ticks,
    Witness,
)
from scr_desktop.documents.parts.imprint import Imprint
from scr_desktop.documents.sections.criteria import verdict_sentences
from scr_desktop.documents.subjects.meeting import MeetingPaper
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.case import Case, Child, FamilyMember
from scr_desktop.domain.time.part_date import written
from scr_desktop.services.anonymising import pseudonym
from scr_desktop.services.anonymising.days import GivenAway, hidden_days
from scr_desktop.services.case import case as cases
from scr_desktop.services.office import register as registers
from scr_desktop.services.papers import paper
from scr_desktop.services.review import meeting
from scr_desktop.store.case_file import CaseFile
from tests.documents.reading import ReadBack, bare
from tests.documents.second_opinion import second_opinion

CASES = 12
EVERY_CASE = registers.Wanted(state="all", sort="reference", descending=False)
# So much of a text is looked for: the rest of it may stand on the next page, below that page's foot and head.
MUCH = 8
HALF = 0.5
# So many lines of head and foot a reader may meet before those of the page itself.
FURNITURE_LINES = 5
# Words of names and addresses in the demonstration that mean something else too.
WORDS_OF_THE_LANGUAGE = set(
    re.findall(
        r"\w+",
        "address aunt baby court dean died down educated electively father file flat flats home lane lodgings mother old "
        "park paternal reed residential rise school secondary september since supported the view with withheld",
    )
)


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CaseFile]:
    """Make the demonstration office once, with every pseudonym that it proposes."""
    path = tmp_path_factory.mktemp("demo") / "demo.scrcase"
    with CaseFile.create(path, demo.PASSPHRASE, by="Zoë Price") as made:
        demo.fill(made, CASES)
        for row in registers.rows(made, EVERY_CASE):
            if proposed := pseudonym.proposals(made, row.id):
                pseudonym.confirm(made, row.id, proposed)
        yield made


def papers_of(office: CaseFile, case_id: str) -> Iterator[tuple[paper.CaseDocument[Any], str]]:
    """Yield each paper of a case, once for each thing that it can be about."""
    status = cases.status(office, case_id)
    for document in paper.documents_for(status):
        if document.items(status) is None:
            yield document, ""
        for item in paper.items_for(office, document.key, case_id):
            yield document, item.id


def rows(content: Sequence[object]) -> Iterator[Sequence[str]]:
    """Yield the texts of a document as somebody reads them: down the page, what stands side by side together."""
    for one in content:
        match one:
            case KeepTogether(items):
                yield from rows(items)
            case Heading() | Para():
                yield (one.text,)
            case Notice():
                yield from ((one.title,), (one.text,))
            case Facts(pairs) | Witness(pairs):
                yield from pairs
            case Bullets(items):
                yield from ((item,) for item in items)
            case Grid(rows=cells, caption=caption):
                yield from ((caption,), *cells)
            case SignatureBoxes(people):
                yield from ((one,) for one in people)
            case Fields() | Ticks():
                yield from to_fill_in(one)


def to_fill_in(one: Fields | Ticks) -> Iterator[Sequence[str]]:
    """Yield the words beside what is filled in."""
    if isinstance(one, Fields):
        yield tuple(field.words for field in one.row)
    else:
        yield from ((words,) for _, words in one.choices)


def out_of_order(composed: paper.Composed, read: ReadBack) -> list[str]:
    """Return the lines of a document that are not read after those before them, of cells after those beside them."""
    whole, at, missing = bare(read.text), 0, list[str]()
    for row in rows(composed.content):
        begins = at
        for cell in row:
            # A row that goes over the page is read in the parts of its pages: its cells end where they may.
            places = _places(cell.splitlines(), whole, begins, missing) or [begins]
            begins, at = places[0], max(at, places[-1])
    return missing


def not_in_order(wanted: Sequence[str], read: ReadBack) -> list[str]:
    """Return which of these texts are not read after those before them."""
    missing = list[str]()
    _places(wanted, bare(read.text), 0, missing, much=None)
    return missing


def _places(lines: Sequence[str], whole: str, at: int, missing: list[str], much: int | None = MUCH) -> list[int]:
    """Return where each line ends that stands after the one before it, by its first letters; the others are missing."""
    places = []
    for line in lines:
        wanted = bare(line)[:much]
        found = whole.find(wanted, at)
        if found < 0:
            missing.append(line)
        else:
            at = found + len(wanted)
            places.append(at)
    return places


def faults(composed: paper.Composed, read: ReadBack) -> list[str]:
    """Return what is wrong with a paper: rules of PDF/UA-1 that it breaks, and what is missing or out of its order."""
    return [*read.faults, *read.nameless_tables, *half_empty(composed, read), *out_of_order(composed, read)]


def half_empty(composed: paper.Composed, read: ReadBack) -> list[str]:
    """Return the pages that are less than half full and not the last of a part, which is where a new page is asked for."""
    begins = [bare(text)[:MUCH] for text in begun(composed.content)]
    found = []
    for number, (full, following) in enumerate(zip(read.fullness, read.pages[1:], strict=False), start=1):
        top = bare("".join(following.splitlines()[: FURNITURE_LINES + 1]))
        asked = (
            "asreceived" in bare(following) or "Roomfornotes" in bare(following) or any(one in top for one in begins)
        )
        if full < HALF and not asked:
            found.append(f"Page {number} is full to {full:.2f} only")
    return found


def begun(content: Sequence[object]) -> Iterator[str]:
    """Yield the first words of each part: a main heading, or what a new page is asked for."""
    asked = False
    for one in content:
        asked = asked or isinstance(one, PageBreak) or (isinstance(one, Heading) and one.level == 1)
        if asked and (text := next(texts([one]), "")):  # type: ignore[list-item]
            yield text
            asked = False


def drawn(composed: paper.Composed) -> ReadBack:
    """Return a finished paper, read back."""
    return ReadBack(paper.pdf_of(composed))


def faults_of(composed: paper.Composed) -> list[str]:
    """Return what is wrong with a paper once it is drawn, in the opinion of both checkers."""
    read = drawn(composed)
    return faults(composed, read) + second_opinion(read)


def facts(key: str, status: CaseStatus, *, anonymised: bool) -> list[str]:
    """Return what a paper must say of its case in this order, taken from the case and not from the paper."""
    case = status.case
    labels = {one.name: one.label for one in pseudonym.register(case)}
    children = [labels[one.name] if anonymised else one.name for one in case.children]
    agencies = [] if anonymised else [one.name for one in case.agencies]
    away = GivenAway.of(status, hidden_days(case), status.today).days if anonymised else ()
    due = [written(line.due_on) for line in status.deadlines if line.due_on and line.due_on not in away]
    pack = [case.reference, status.regime.decider, *children, *verdict_sentences(status), *due, *agencies]
    told = {
        "decision-pack": pack,
        "notification": [*children, *agencies],
        "deadline-sheet": due,
        "agency-request": children,
        "hand-over": [*children, *due],
        "decision-record": [status.regime.decider],
    }
    return [case.reference, *told.get(key, [])]


def known(case: Case) -> list[re.Pattern[str]]:
    """Return what nobody may find in an anonymised file: names, dates of birth, addresses, schools and NHS numbers."""
    people: list[Child | FamilyMember] = [*case.children, *case.family]
    places = " ".join(f"{one.address} {one.school}" for one in case.children)
    names = " ".join(f"{one.name} {getattr(one, 'known_as', '')}" for one in people)
    told = {word for word in words(names) | words(places) if len(word) > 2} - WORDS_OF_THE_LANGUAGE
    stays = words(" ".join([*(one.name for one in case.agencies), *(one.agency for one in case.notifiers)]))
    found = [rf"\b{word}\b" for word in told - stays]
    for day in (one.born_on.day for one in people if one.born_on.day):
        found += [rf"(?<!\d){re.escape(form)}(?!\d)" for form in forms(day)]
    numbers = ("".join(one.nhs_number.split()) for one in case.children)
    return [re.compile(one) for one in [*found, *(r"\W?".join(number) for number in numbers if number)]]


def words(text: str) -> set[str]:
    """Return the words of a text in small letters without accents."""
    return set(re.findall(r"[^\W\d_]+", plain(text)))


def plain(text: str) -> str:
    """Return a text in small letters without accents."""
    return "".join(one for one in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(one))


def forms(day: date) -> list[str]:
    """Return how a day may be written, in small letters."""
    return [written(day).casefold(), f"{day:%d/%m/%Y}", f"{day:%d.%m.%Y}", f"{day:%Y-%m-%d}"]


def named_in(read: ReadBack, case: Case) -> list[str]:
    """Return what of `known` stands on the pages or anywhere else in a file."""
    whole = plain("\n".join([read.text, *read.hidden]))
    return [one.pattern for one in known(case) if one.search(whole)]


@pytest.mark.parametrize("number", range(CASES))
@pytest.mark.parametrize("anonymised", [False, True], ids=["named", "anonymised"])
def test_every_paper_of_a_case_is_valid_and_reads_in_order(office: CaseFile, number: int, *, anonymised: bool) -> None:
    """Each paper passes PDF/UA-1, another program reads its facts in their order, and in an anonymised one nobody's name."""
    status = cases.status(office, registers.rows(office, EVERY_CASE)[number].id)
    wrong: dict[tuple[str, str], list[str]] = {}
    for document, item in papers_of(office, status.case.id):
        if anonymised and document.only_named:
            continue
        composed = paper.compose(office, document.key, status.case.id, item=item, anonymised=anonymised)
        read = drawn(composed)
        found = faults(composed, read) + not_in_order(facts(document.key, status, anonymised=anonymised), read)
        if anonymised:
            stem = paper.file_stem(office, document.key, status.case.id, item=item, anonymised=True)
            found += named_in(read, status.case) + [stem] * bool(words(stem) & words(status.case.title))
        elif document.key not in {key for key, _ in wrong}:
            found += second_opinion(read)
        wrong[document.key, item] = found
    assert {key: found for key, found in wrong.items() if found} == {}
    assert len(wrong) > 5


def test_what_is_out_of_order_would_be_seen(office: CaseFile) -> None:
    """A paper whose parts stand in another order than they are given, or not at all, does not pass here."""
    case_id = registers.rows(office, EVERY_CASE)[0].id
    composed = paper.compose(office, "deadline-sheet", case_id)
    read = drawn(composed)
    turned = composed._replace(content=composed.content[::-1])
    more = composed._replace(content=[*composed.content, Para("Nowhere on this paper")])
    assert out_of_order(composed, read) == []
    assert out_of_order(turned, read)
    assert out_of_order(more, read) == ["Nowhere on this paper"]


def test_a_name_anywhere_in_a_file_would_be_seen(office: CaseFile) -> None:
    """On a page, in a bookmark, in the properties, read aloud, and in where a link leads."""
    case = cases.get(office, registers.rows(office, EVERY_CASE)[0].id)
    name, born = case.children[0].name, case.children[0].born_on.day
    places = [
        ReadBack(draw([Para(f"About {name}")], Imprint("t"))),
        ReadBack(draw([Para(f"Born {born:%d/%m/%Y}")], Imprint("t"))),
        ReadBack(draw([Heading(1, name)], Imprint("t"))),
        ReadBack(draw([Link("Here", f"https://www.example.org/{name.replace(' ', '-')}")], Imprint("t"))),
        ReadBack(draw([Para("x")], Imprint(name))),
        ReadBack(draw([Para("x")], Imprint("t", copy=name))),
        ReadBack(draw([Drawing(name, 9, 9, [])], Imprint("t"))),
    ]
    assert all(named_in(read, case) for read in places)
    assert all(plain(name) in plain("\n".join(read.hidden)) for read in places[2:3] + places[4:])


def test_a_paper_without_tags_would_be_seen() -> None:
    """The second checker is asked, and finds what is wrong with a paper that nobody who cannot see can read."""
    assert second_opinion(ReadBack(draw([Para("x")], Imprint("t")))) == []
    assert second_opinion(ReadBack(draw([Para("x")], Imprint("t"), tagged=False)))


def test_every_paper_of_the_office_is_valid_and_reads_in_order(office: CaseFile) -> None:
    """The register, the month, where everything stands, the key's sheet, and agenda and minutes of every meeting."""
    sheet = ReadBack(paper.recovery_key_sheet(office))
    wrong = {("recovery-key-sheet", ""): [*sheet.faults, *second_opinion(sheet)]}
    for document in paper.documents():
        if isinstance(document, MeetingPaper):
            for one in [*meeting.planned(office), *meeting.past(office)]:
                wrong[document.key, one.id] = faults_of(paper.compose(office, document.key, item=one.id))
        elif not isinstance(document, paper.CaseDocument):
            wrong[document.key, ""] = faults_of(paper.compose(office, document.key))
    assert {key: found for key, found in wrong.items() if found} == {}
    assert len(wrong) > 5


def test_anonymised_papers_of_a_meeting_name_nobody_of_its_cases(office: CaseFile) -> None:
    """Agenda and minutes bear the pseudonyms of every case on them; a meeting about none has nothing to anonymise."""
    wrong = {}
    for one in [*meeting.planned(office), *meeting.past(office)]:
        about = [cases.get(office, line.case.id) for line in meeting.agenda(office, one.id)]
        for key in ("agenda", "minutes"):
            if not about:
                with pytest.raises(Problem, match="no case on its agenda"):
                    paper.compose(office, key, item=one.id, anonymised=True)
                continue
            composed = paper.compose(office, key, item=one.id, anonymised=True)
            read = drawn(composed)
            assert all(case.reference in read.text for case in about)
            wrong[key, one.id] = [*faults(composed, read), *(found for case in about for found in named_in(read, case))]
            assert paper.file_stem(office, key, item=one.id, anonymised=True).endswith("-anonymised")
    assert {key: found for key, found in wrong.items() if found} == {}
    assert wrong
