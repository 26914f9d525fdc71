"""Anonymised papers: what is replaced in them, and the finished PDF read back before it may leave."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import date, datetime
from typing import NamedTuple

from scr_desktop.documents.making.anonymised import anonymised
from scr_desktop.documents.making.read_back import read_back
from scr_desktop.documents.parts.content import Content
from scr_desktop.documents.parts.dates import written_time
from scr_desktop.domain.anonymising.identifier_kinds import Born, IdentifierKind, Phrase
from scr_desktop.domain.anonymising.identifiers import Identifiers, together
from scr_desktop.domain.anonymising.names_in_text import Person
from scr_desktop.domain.anonymising.other_names import perhaps_names
from scr_desktop.domain.anonymising.places_in_text import phrases_of_address, phrases_of_school
from scr_desktop.domain.naming.folding import seen, words_of
from scr_desktop.domain.naming.relation import woman_of
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.birth import BORN
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.records.pseudonym import SCHOOL, Pseudonym
from scr_desktop.domain.time.part_date import PartDate
from scr_desktop.services import loading
from scr_desktop.services.anonymising import pseudonym
from scr_desktop.services.anonymising.days import GivenAway, hidden_days, kept_days
from scr_desktop.services.anonymising.initials import initials_of
from scr_desktop.services.anonymising.named import Around, Proposal, called_in_notes, schools_of
from scr_desktop.services.anonymising.ordinary import fixed_words
from scr_desktop.services.review import meeting as meetings
from scr_desktop.store.case_file import CaseFile

WORD = "Anonymised"
_AROUND = 40
_MOST = 200
_LEAST_DIGITS, _YOUNG = 5, 2
_POSTCODE = re.compile(r"\b([A-Z]{1,2}\d[A-Z\d]?)\s?\d[A-Z]{2}\b", re.IGNORECASE)


class Find(NamedTuple):
    """An identifier in a finished paper: where it stands, the words around it, what it is and whose, and the words.

    `instead` is what could stand in its place, empty where that is for the officer to say.
    """

    place: str
    around: str
    kind: IdentifierKind
    of: str
    words: str
    instead: str = ""


class StillNamed(Problem):
    """An anonymised paper that still names somebody, and so does not leave: `finds` say where."""

    def __init__(self, case_id: str, finds: Sequence[Find]) -> None:
        first, more = finds[0], len(finds) - 1
        also = f" and {more} more place{'s' if more > 1 else ''}" if more else ""
        super().__init__(
            f"The anonymised paper still holds “{first.words[:60]}” ({first.kind.lower()}; {first.place.lower()}){also}, "
            "so it was not let out: give it a pseudonym, or say why it is no identifier, then draw it again.",
            "anonymised",
        )
        self.case_id, self.finds = case_id, tuple(finds)


class Anonymous(NamedTuple):
    """How the papers of a case are anonymised at a time, or a paper about several, each of which has its own register."""

    case_id: str
    identifiers: Identifiers
    each: tuple[Anonymous, ...] = ()

    def content(self, content: Sequence[Content]) -> list[Content]:
        """Return content with pseudonyms; raises `Problem` if it holds a file that others wrote."""
        return anonymised(content, self.identifiers.anonymous)

    def check(self, pdf: bytes, check: Callable[[int, int], None]) -> None:
        """Read a finished PDF back; raise `StillNamed` if an identifier stands in it.

        `check(page, pages)` is called as each page begins to be read, and may raise.
        """
        for one in self.each or (self,):
            found = list(dict.fromkeys(one.finds(pdf, check)))[:_MOST]
            if found:
                raise StillNamed(one.case_id, found)

    def finds(self, pdf: bytes, check: Callable[[int, int], None]) -> Iterator[Find]:
        """Yield what still identifies somebody of this case in a finished PDF; `check` is as for `check`."""
        told, said = set[tuple[str, str]](), set[tuple[str, str]]()
        for place, text, joined in read_back(pdf, check):
            for one in self.identifiers.finds(text := seen(text), joined=joined):
                words = " ".join(text[one.start : one.end].split())
                # A line joined holds again what its page held, a name perhaps without the one beside it.
                # Who is perhaps somebody is told from the words that really stand beside each other.
                again = joined and (
                    not one.of or (place, one.of) in told or any(place == at and words in whole for at, whole in said)
                )
                if not again:
                    said.add((place, words))
                    told.add((place, one.of))
                    yield Find(place, _around(text, one.start, one.end), one.kind, one.of, words, one.instead)


def of_case(case_file: CaseFile, status: CaseStatus, office: Office, as_at: datetime) -> Anonymous:
    """Return how the papers of a case are anonymised now, with the pseudonyms of its register."""
    case = status.case
    met = [one.held_on for one in meetings.of_case(case_file, case.id)]
    with case_file.read() as session:
        around = pseudonym.around(session, case, office)
        waits = pseudonym.waiting(case, around)
        areas = f"{office.areas}\n{office.local_authority}\n{office.name}"
        hidden = hidden_days(case)
        away = GivenAway.of(status, hidden, as_at.date())
        births = _births(status, hidden)
        return Anonymous(
            case.id,
            Identifiers(
                people=_people(case, waits),
                phrases=[
                    *_phrases(case, waits),
                    *initials_of(case),
                    *_in_notes(case),
                    *_addresses(case, areas),
                    *_compact(births, hidden),
                    *away.phrases,
                ],
                births=births,
                hidden=hidden,
                kept={*kept_days(status), *met, as_at.date(), *_office_days(loading.office(session))} - away.days,
                reckoned=away.days,
                agencies=[*_agencies(case, around), *_named_openly(case, office)],
                ignored=_ignored(case),
                furniture=_furniture(office, as_at),
                nhs_numbers=_nhs_numbers(case),
                own=f"{office.address}\n{office.telephone}\n{office.secure_address}",
                references=_references(case),
                fixed=fixed_words(),
            ),
        )


def of_cases(case_file: CaseFile, standings: Sequence[CaseStatus], office: Office, as_at: datetime) -> Anonymous:
    """Return how a paper about several cases is anonymised; raises `Problem` if it is about none."""
    if not standings:
        raise Problem("The meeting has no case on its agenda: there is nothing to anonymise.", "anonymised")
    each = tuple(of_case(case_file, one, office, as_at) for one in standings)
    return Anonymous("", together([one.identifiers for one in each]), each)


def _people(case: Case, waits: Sequence[Proposal]) -> list[Person]:
    """Return everybody who is named on a case, with the pseudonyms that stand; who has none is looked for too."""
    ignored = _ignored(case)
    given = [one for one in pseudonym.register(case) if not one.whole]
    by_record = {one.person_id: one for one in given if one.person_id}
    records = [
        (child.id, (*_names_of_child(child.name, child.known_as, child.given_names), *called_in_notes(child)))
        for child in case.children
    ]
    records += [
        (member.id, (*filter(None, member.name.splitlines()), *called_in_notes(member))) for member in case.family
    ]
    found = [_person(record_id, names, by_record.get(record_id)) for record_id, names in records]
    found += [_person(one.id, (one.name,), one) for one in given if not one.person_id]
    found += [Person("", (wait.name,)) for wait in waits if not wait.person_id and not wait.whole]
    return [one for one in found if words_of(one.called) not in ignored]


def _person(person_id: str, names: tuple[str, ...], given: Pseudonym | None) -> Person:
    """Return somebody by these names and those of the pseudonym, if one is given."""
    if given is None:
        return Person(person_id, names)
    return Person(person_id, (*names, *given.also.splitlines()), given.label, woman_of(given.role))


def _names_of_child(name: str, known_as: str, given: str) -> tuple[str, ...]:
    return tuple(one for one in (name if given or name != "Child not named" else "", known_as) if one)


def _phrases(case: Case, waits: Sequence[Proposal]) -> Iterator[Phrase]:
    """Yield schools and other whole names, with their pseudonyms if they have them."""
    for one in pseudonym.register(case):
        for name in (one.name, *one.also.splitlines()) if one.whole else ():
            yield from _whole(name, one.role, one.label)
    for waiting in waits:
        if waiting.whole:
            yield from _whole(waiting.name, waiting.role, "")


def _whole(name: str, role: str, label: str) -> Iterator[Phrase]:
    if role == SCHOOL:
        yield from phrases_of_school(name, label)
    else:
        yield Phrase(IdentifierKind.NAME, words_of(name), label)


def _addresses(case: Case, areas: str) -> Iterator[Phrase]:
    texts = [
        case.place,
        *(text for child in case.children for text in (child.address, child.home_area, child.placement)),
    ]
    for text in dict.fromkeys(texts):
        yield from phrases_of_address(text, areas)
        for found in _POSTCODE.finditer(text):
            yield Phrase(IdentifierKind.POSTCODE, (found[1].casefold(),), "[postcode removed]")


def _nhs_numbers(case: Case) -> set[str]:
    held = {"".join(one for one in child.nhs_number if one.isdecimal()) for child in case.children}
    return {one for one in held if len(one) > _LEAST_DIGITS}


def _compact(births: Sequence[Born], hidden: Collection[date]) -> Iterator[Phrase]:
    """Yield dates of birth and hidden days written without anything between their numbers."""
    days = [(birth.on.day, IdentifierKind.BORN, "[date of birth removed]") for birth in births if birth.on.day]
    for day, kind, instead in [*days, *((day, IdentifierKind.DAY, "[date removed]") for day in hidden)]:
        yield from (Phrase(kind, (day.strftime(form),), instead) for form in ("%d%m%y", "%d%m%Y", "%Y%m%d"))


def _births(status: CaseStatus, hidden: set[date]) -> list[Born]:
    """Return the dates of birth of children and family, each with the age at death or at the incident."""
    case = status.case
    at = case.incident_on.latest or case.day_of("aware") or case.opened_on
    born = [(child.born_on, child.died_on.latest or at) for child in case.children if child.birth == BORN]
    born += [(member.born_on, at) for member in case.family]
    # Who is not born yet, or was stillborn, has no age: of the day the month is left.
    before = [
        Born(child.born_on, "", young=True) for child in case.children if child.birth != BORN and child.born_on.known
    ]
    # Who was born on the day of the incident has no age in words that would not give the day away elsewhere.
    return before + [
        Born(on, "" if on.day in hidden else _aged(on, day), young=_is_young(on, day)) for on, day in born if on.known
    ]


def _is_young(born: PartDate, on: date) -> bool:
    span = born.age_on(on)
    return span is None or span[0] <= _YOUNG


def _aged(born: PartDate, on: date) -> str:
    span = born.age_on(on)
    if span is None or span[1] < 0:
        return "age not known"
    least, most = max(span[0], 0), span[1]
    if least != most:
        return f"aged {least} or {most}"
    day = born.day
    if least >= 2 or day is None:
        return f"aged {least}"
    months = (on.year - day.year) * 12 + on.month - day.month - (on.day < day.day)
    return f"aged {months} month{'' if months == 1 else 's'}" if months else "aged under 1 month"


def _office_days(office: Office) -> Iterator[date]:
    if office.arrangements_begin_on:
        yield office.arrangements_begin_on


def _agencies(case: Case, around: Around) -> list[tuple[str, ...]]:
    """Return the names of agencies, which stay, but for those with a pseudonym and schools."""
    schools = schools_of(case, around)
    known = {words_of(name) for name in (*schools, *(child.school for child in case.children))}
    known |= {words_of(name) for one in pseudonym.register(case) for name in (one.name, *one.also.splitlines())}
    names = [agency.name for agency in case.agencies]
    names += [*(request.agency for request in case.requests), *(notifier.agency for notifier in case.notifiers)]
    names += dict.fromkeys(row.agency for row in around.rows)
    return [words for name in names if (words := words_of(name)) and words not in known]


def _named_openly(case: Case, office: Office) -> Iterator[tuple[str, ...]]:
    """Yield the office's address and who stands on papers for it, and reviewers, whose names are to be published."""
    names = [office.address, office.officer, *(contact.name for contact in office.contacts)]
    names += [decision.reviewer for decision in case.decisions]
    yield from (words for name in names for line in re.split(r"[,;\n(]", name) if (words := words_of(line)))


def _in_notes(case: Case) -> Iterator[Phrase]:
    """Yield what may be the name of somebody else: a note about a child or relative that is a name and nothing more."""
    for notes in [*(child.notes for child in case.children), *(member.notes for member in case.family)]:
        for word in perhaps_names(notes, fixed_words()):
            yield Phrase(IdentifierKind.LIKELY_NAME, (word,), "")


def _ignored(case: Case) -> set[tuple[str, ...]]:
    return {words for one in pseudonym.settled(case) if (words := words_of(one.words))}


def _furniture(office: Office, as_at: datetime) -> set[tuple[str, ...]]:
    """Return what stands on every page whatever the paper is about: a relative may be called as a word in it."""
    texts = (
        office.name,
        office.marking,
        office.handling,
        office.letter_handling,
        f"As at {written_time(as_at)}",
        written_time(as_at),
        WORD,
    )
    return {words for text in texts if (words := words_of(text))}


def _references(case: Case) -> set[str]:
    told = [case.national_reference, *(telling.reference for telling in case.tellings)]
    return {one.strip() for one in told if len(one.strip()) > 3 and any(letter.isdecimal() for letter in one)}


def _around(text: str, start: int, end: int) -> str:
    first, last = max(0, start - _AROUND), end + _AROUND
    return f"{'…' if first else ''}{' '.join(text[first:last].split())}{'…' if last < len(text) else ''}"
