"""The register of pseudonyms of a case: who is proposed for it, giving and changing one, and what is no identifier."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from scr_desktop.domain.anonymising.names_in_text import proper_words
from scr_desktop.domain.chronology.chronology import ChronologyRow
from scr_desktop.domain.naming.folding import words_of
from scr_desktop.domain.naming.name_words import WORDS_TOO
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.agency import Agency
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.records.pseudonym import CHILD, NoIdentifier, Pseudonym, contradicted, next_label, role_of
from scr_desktop.domain.rules.regime import Regime
from scr_desktop.services import clock, loading
from scr_desktop.services.anonymising.named import Around, Proposal, called_in_notes, candidates, child_words
from scr_desktop.services.check import need
from scr_desktop.store.case_file import CaseFile

# The sorts of agency at which a child is known every day.
_SCHOOLS = ("school", "early_years")


class Doubt(NamedTuple):
    """Why a pseudonym that stands may mislead: the relation as it was entered, and the pseudonym that it calls for."""

    relation: str
    label: str

    @property
    def words(self) -> str:
        """The question to the officer."""
        return f"It contradicts the relation entered, “{self.relation[:60]}”: change it to {self.label}?"


def register(case: Case) -> list[Pseudonym]:
    """Return the pseudonyms of a case that stand."""
    return [pseudonym for pseudonym in case.pseudonyms if not pseudonym.superseded_at]


def doubted(case: Case) -> dict[str, Doubt]:
    """Return, by their ids, the pseudonyms that say another relation than the one entered, each with a better one.

    Nothing is changed: papers with the earlier pseudonym may be in use.
    """
    relations = {member.id: member.relationship for member in case.family}
    found: dict[str, Doubt] = {}
    for one in register(case):
        relation = relations.get(one.person_id, "")
        role = role_of(relation, "", child_words(case))
        if contradicted(one.label, role):
            found[one.id] = Doubt(relation.strip(), next_label(role, _in_case(case), ()))
    return found


def settled(case: Case) -> list[NoIdentifier]:
    """Return the words of a case that were found to be no identifiers, as long as that stands."""
    return [no_identifier for no_identifier in case.no_identifiers if not no_identifier.superseded_at]


def proposals(case_file: CaseFile, case_id: str) -> list[Proposal]:
    """Return who is named on a case and has no pseudonym yet, each with the one that would be given."""
    with case_file.read() as session:
        case = loading.whole_case(session, case_id)
        return _labelled(session, case, waiting(case, around(session, case, loading.office(session))))


def around(session: Session, case: Case, office: Office) -> Around:
    """Return what of a case stands apart from it and may name somebody."""
    schools = select(Agency.id).where(Agency.kind.in_(_SCHOOLS))
    return Around(
        rows_of(session, case.id), chair_named(loading.law(session).of(case), office), set(session.scalars(schools))
    )


def chair_named(regime: Regime, office: Office) -> str:
    """Return the Chair's name where papers under these arrangements are for the Chair to sign: each shows it, decided or not yet."""
    return "" if regime.partners else office.chair


def waiting(case: Case, around: Around) -> list[Proposal]:
    """Return who is named on a case or around it and has no pseudonym, still without one."""
    known = {one.person_id for one in register(case) if one.person_id}
    named = _named(case)
    ignored = {words_of(one.words) for one in settled(case)}
    found: dict[tuple[str, ...], Proposal] = {}
    people = _people(case)
    for candidate in candidates(case, around):
        words = words_of(candidate.name)
        if not words or words in ignored:
            continue
        if candidate.person_id:
            if candidate.person_id not in known:
                found[candidate.person_id,] = candidate
        elif words not in named and (candidate.whole or not _is_part_of_one(words, [*people, *named])):
            found.setdefault(words, candidate)
    return list(found.values())


def _named(case: Case) -> list[tuple[str, ...]]:
    """Return the words of every name that has a pseudonym."""
    return [words_of(name) for one in register(case) for name in (one.name, *one.also.splitlines())]


def _people(case: Case) -> list[tuple[str, ...]]:
    """Return the words of the names of the children and relatives of a case."""
    children = [words_of(" ".join([child.name, child.known_as, *called_in_notes(child)])) for child in case.children]
    return children + [words_of(" ".join([member.name, *called_in_notes(member)])) for member in case.family]


def _is_part_of_one(words: tuple[str, ...], names: Iterable[tuple[str, ...]]) -> bool:
    """Return whether words are part of one of these names: Rosie in a chronology is the Rosie-Mae of the case."""
    return any(set(words).issubset(name) for name in names)


def confirm(case_file: CaseFile, case_id: str, chosen: Sequence[Proposal], also: str = "") -> Case:
    """Enter those who were proposed in the register, with pseudonyms that are free now.

    `also` is how the first of them is called too, a nickname for example; a part of the name is no other name.
    """
    if not chosen:
        raise Problem("Choose at least one name.", "proposals")
    with case_file.work("Pseudonyms given", case_id=case_id) as session:
        case = loading.whole_case(session, case_id)
        for number, one in enumerate(_labelled(session, case, chosen)):
            other = " ".join(also.split()) if not number and not set(words_of(also)) <= set(words_of(one.name)) else ""
            of = {"person_id": one.person_id, "name": one.name, "role": one.role, "label": one.label}
            case.pseudonyms.append(Pseudonym(**of, also=other, whole=one.whole))
    return case


def give(case_file: CaseFile, case_id: str, name: str, role: str, label: str = "", *, whole: bool = False) -> Case:
    """Enter a name in the register under a pseudonym, the next free one of its role if none is said.

    Raises `Problem` for a name that is there already, or a pseudonym that is taken.
    """
    if not words_of(name):
        raise Problem("Enter the name that is to be replaced.", "name")
    if not role.strip() and not label.strip():
        raise Problem("Say who it is, such as Mother, GP or School: the pseudonym follows from it.", "role")
    with case_file.work("Pseudonym given", case_id=case_id) as session:
        case = loading.whole_case(session, case_id)
        for one in register(case):
            if words_of(one.name) == words_of(name):
                raise Problem(f"{one.name} is {one.label} already.", "name")
        said = label.strip() or next_label(role.strip(), _in_case(case), _in_office(session))
        _check_free(session, case, said)
        case.pseudonyms.append(Pseudonym(name=name.strip(), role=role.strip(), label=said, whole=whole))
    return case


def change(case_file: CaseFile, case_id: str, pseudonym_id: str, label: str, why: str) -> Case:
    """Give somebody another pseudonym for a reason; the earlier one stays readable and is given to nobody else."""
    need(why, "Say why: papers with the earlier pseudonym may be in use.")
    with case_file.work("Pseudonym changed", case_id=case_id, why=why) as session:
        case = loading.whole_case(session, case_id)
        old = _current(case, pseudonym_id)
        if not label.strip() or label.strip() == old.label:
            raise Problem("Enter the new pseudonym.", "label")
        _check_free(session, case, label.strip())
        new = Pseudonym(
            person_id=old.person_id, name=old.name, also=old.also, role=old.role, label=label.strip(), whole=old.whole
        )
        old.superseded_at, old.superseded_why = clock.now(), why.strip()
        case.pseudonyms.append(new)
    return case


def also_called(case_file: CaseFile, case_id: str, pseudonym_id: str, name: str) -> Case:
    """Note another name, such as a nickname, by which somebody in the register is called."""
    if not words_of(name):
        raise Problem("Enter the other name.", "name")
    with case_file.work("Another name noted for a pseudonym", case_id=case_id) as session:
        case = loading.whole_case(session, case_id)
        one = _current(case, pseudonym_id)
        one.also = "\n".join(dict.fromkeys([*one.also.splitlines(), " ".join(name.split())]))
    return case


def no_identifier(case_file: CaseFile, case_id: str, words: str, why: str) -> Case:
    """Note that words of a case identify nobody, with the reason; they stay in anonymised papers from then on.

    Raises `Problem` without a reason, and for the bare name of a child or relative that is no word of the language too:
    with the words beside it, as in a street that bears the name, it can be left.
    """
    if not words_of(words):
        raise Problem("Enter the words that are no identifier.", "words")
    need(why, "Say why these words identify nobody: the reason is kept.")
    with case_file.work("Words found to be no identifier", case_id=case_id, why=why) as session:
        case = loading.whole_case(session, case_id)
        _check_nobody(case, words)
        case.no_identifiers.append(NoIdentifier(words=" ".join(words.split()), why=why.strip(), said_at=clock.now()))
    return case


def take_back(case_file: CaseFile, case_id: str, no_identifier_id: str, why: str) -> Case:
    """Note that words do identify somebody after all, for a reason; what was said before stays readable."""
    need(why, "Say why: papers in which the words stand may be in use.")
    with case_file.work("Words found to identify after all", case_id=case_id, why=why) as session:
        case = loading.whole_case(session, case_id)
        one = next((one for one in settled(case) if one.id == no_identifier_id), None)
        if one is None:
            raise Problem("That was taken back meanwhile: look at the register again.")
        one.superseded_at, one.superseded_why = clock.now(), why.strip()
    return case


def suggested(case_file: CaseFile, case_id: str, role: str) -> str:
    """Return the pseudonym that a role would be given now, empty for no role."""
    if not role.strip():
        return ""
    with case_file.read() as session:
        return next_label(role.strip(), _in_case(loading.whole_case(session, case_id)), _in_office(session))


def rows_of(session: Session, case_id: str) -> list[ChronologyRow]:
    """Return the rows of a chronology that may be printed."""
    wanted = select(ChronologyRow).where(ChronologyRow.case_id == case_id, ChronologyRow.removed_at == "")
    return list(session.scalars(wanted))


def _labelled(session: Session, case: Case, chosen: Sequence[Proposal]) -> list[Proposal]:
    in_case, in_office = _in_case(case), _in_office(session)
    found: list[Proposal] = []
    for one in chosen:
        label = next_label(one.role, in_case, in_office)
        in_case.append(label)
        in_office.append(label)
        found.append(one._replace(label=label))
    return found


def _in_case(case: Case) -> list[str]:
    return [pseudonym.label for pseudonym in case.pseudonyms]


def _in_office(session: Session) -> list[str]:
    return list(session.scalars(select(Pseudonym.label)))


def _check_nobody(case: Case, words: str) -> None:
    """Refuse words that are nothing but the name of a child or relative: every paper would let it pass."""
    said = set(words_of(words))
    named = [(child.name, f"{child.name} {child.known_as}") for child in case.children]
    named += [(member.name, member.name) for member in case.family]
    for called, names in named:
        if said <= {token.word for token in proper_words(names)} and not said <= WORDS_TOO:
            raise Problem(
                f"“{words.strip()[:60]}” is what {called} is called: give it a pseudonym, or enter the words beside it as "
                "well, so that only these together stay.",
                "words",
            )


def _check_free(session: Session, case: Case, label: str) -> None:
    """Refuse a pseudonym that another case had if it is one of a child, or that this case had for anybody.

    Words in brackets, such as `[address removed]`, say what was there and are nobody's.
    """
    if label.startswith("["):
        return
    if label.casefold() in {one.casefold() for one in _in_case(case)}:
        raise Problem(f"“{label[:60]}” was given in this case already: choose another.", "label")
    if label.casefold().startswith(CHILD.casefold()) and label.casefold() in {
        one.casefold() for one in _in_office(session)
    }:
        raise Problem(
            f"“{label[:60]}” was given in another case: a letter is never used twice in one office, choose another.",
            "label",
        )


def _current(case: Case, pseudonym_id: str) -> Pseudonym:
    found = next((one for one in register(case) if one.id == pseudonym_id), None)
    if found is None:
        raise Problem("That pseudonym was changed meanwhile: look at the register again.")
    return found
