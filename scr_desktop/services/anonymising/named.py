"""Who is named on a case: its children, their family, and the people in entries that are typed freely."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from scr_desktop.domain.anonymising.other_names import other_names
from scr_desktop.domain.anonymising.people_named import people_named, who_signs
from scr_desktop.domain.anonymising.places_in_text import names_school, proper_name
from scr_desktop.domain.chronology.chronology import ChronologyRow
from scr_desktop.domain.naming.folding import words_of
from scr_desktop.domain.naming.name_words import NO_NAMES
from scr_desktop.domain.naming.relation import SAFEGUARDING_PARTNER, post_of
from scr_desktop.domain.records.case import Case, Child, FamilyMember
from scr_desktop.domain.records.pseudonym import CHILD, SCHOOL, role_of

# What parts people who are listed in one entry.
_LISTED = re.compile(r"[;\n]")
# What somebody is of whom nothing else is said.
_PROFESSIONAL, _PERSON = "Professional", "Person"
_HARMED_FIRST = {"died": 0, "seriously_harmed": 1}


class Proposal(NamedTuple):
    """Somebody who has no pseudonym yet: the child or relative (`person_id`) or a name, and what would be given.

    `because` says where the name stands. Of a `whole` name only all its words together are meant.
    """

    person_id: str
    name: str
    role: str
    label: str
    because: str
    whole: bool = False


class Around(NamedTuple):
    """What of a case stands apart from it: the rows of its chronology, the Chair, and schools of the directory.

    `chair` is the Chair by name where papers of the case are for the Chair to sign; `schools` are the ids of agencies.
    """

    rows: Sequence[ChronologyRow] = ()
    chair: str = ""
    schools: Collection[str] = ()


def candidates(case: Case, around: Around) -> Iterator[Proposal]:
    """Yield everybody who is named on a case or around it, and each school, with the role that is read from there."""
    for child in sorted(case.children, key=lambda one: (_HARMED_FIRST.get(one.harm, 2), one.position)):
        yield Proposal(child.id, child.name, CHILD, "", "Child of the case")
    for child in case.children:
        if proper_name(child.school):
            yield Proposal("", child.school.strip(), SCHOOL, "", f"School of {_first_name(child)}", whole=True)
    for name in schools_of(case, around):
        yield Proposal("", name, SCHOOL, "", "School or nursery named as an agency", whole=True)
    for member in case.family:
        if set(words_of(member.name)) - NO_NAMES:
            because = f"Family: {member.relationship or 'relationship not entered'}"
            yield Proposal(
                member.id, member.name, role_of(member.relationship, "Relative", child_words(case)), "", because
            )
    yield from _typed(case, around)


def schools_of(case: Case, around: Around) -> list[str]:
    """Return the names of agencies that are schools or nurseries, by the directory or by their name."""
    named = [
        *((agency.name, agency.agency_id) for agency in case.agencies),
        *((request.agency, request.agency_id) for request in case.requests),
    ]
    named += [*((notifier.agency, "") for notifier in case.notifiers), *((row.agency, "") for row in around.rows)]
    known = (
        name.strip() for name, agency_id in named if names_school(name) or _is_one(name, agency_id, around.schools)
    )
    return list(dict.fromkeys(known))


def _is_one(name: str, agency_id: str, schools: Collection[str]) -> bool:
    return agency_id in schools and proper_name(name)


def _typed(case: Case, around: Around) -> Iterator[Proposal]:
    """Yield the people who are named in entries that are typed freely."""
    children = child_words(case)
    for text, post, because in dict.fromkeys(_entries(case, around, children)):
        named = list(people_named(text))
        for name, piece in named:
            role = _role_of_named(_said_of(name, text) if len(named) == 1 else piece, post, children)
            yield Proposal("", name, role, "", because)
    for text, role, because in dict.fromkeys(
        [*_deciders(case), (around.chair, "Decision maker", "Chair of the office")]
    ):
        for name in who_signs(text):
            yield Proposal("", name, role, "", because)


def _said_of(name: str, text: str) -> str:
    """Return the part of a list in which a name stands: “Ivor Parry; the mother” are two people."""
    return next((part for part in _LISTED.split(text) if name in part), text)


def _entries(case: Case, around: Around, children: Collection[str]) -> Iterator[tuple[str, str, str]]:
    """Yield entries with what somebody in one is of whom it says nothing else, and where it stands.

    Who speaks for an agency is there for a post; who notifies may be a neighbour, and in a chronology stands the family too.
    """
    for notifier in case.notifiers:
        otherwise = _PROFESSIONAL if notifier.agency or notifier.role else _PERSON
        yield notifier.person, role_of(notifier.role, otherwise, children), "Notification"
    agencies = [(notifier.contact, post_of(notifier.agency), "Notification") for notifier in case.notifiers]
    agencies += [(agency.contact, post_of(agency.name), f"Contact at {agency.name}") for agency in case.agencies]
    agencies += [
        (agency_return.author, role_of(agency_return.author_role, ""), "Author of a return")
        for agency_return in case.returns
    ]
    agencies += [
        (agency_return.signed_off_by, role_of(agency_return.signed_off_role, ""), "Signed off a return")
        for agency_return in case.returns
    ]
    agencies += [
        (request.addressed_to, post_of(request.agency), f"Asked at {request.agency}") for request in case.requests
    ]
    yield from ((text, post or _PROFESSIONAL, because) for text, post, because in agencies)
    yield from ((row.people, _PERSON, f"Chronology, {row.agency}") for row in around.rows)


def _role_of_named(piece: str, post: str, children: Collection[str]) -> str:
    """Return what is said with a name, or else what the post or agency beside it says: `Dr Okafor` of a GP surgery."""
    said = role_of(piece, "", children)
    return post if said == "Doctor" and post == "GP" else said or post


def child_words(case: Case) -> frozenset[str]:
    """Return the given names of the children of a case, as words are compared: `Rosie's mother` is the mother."""
    called = (f"{child.given_names} {child.known_as}" for child in case.children)
    return frozenset(word for text in called for word in words_of(text))


def _deciders(case: Case) -> Iterator[tuple[str, str, str]]:
    """Yield who decided and signed; a reviewer is left out, whose name is to be published (procedure 8B)."""
    for decision in case.decisions:
        yield decision.decided_by, "Decision maker", "Made a decision"
    for other in case.other_reviews:
        yield other.approved_by, "Decision maker", "Approved another review"
    for longer in case.extensions:
        yield longer.allowed_by, "Decision maker", "Allowed more time"
    for view in case.partner_views:
        yield view.name, SAFEGUARDING_PARTNER, f"Decided for: {view.partner}"
    for signed in case.sign_offs:
        yield signed.name, SAFEGUARDING_PARTNER, f"Signed for: {signed.partner}"


def called_in_notes(one: Child | FamilyMember) -> list[str]:
    """Return what else a child or relative is called by the notes about either."""
    if isinstance(one, Child):
        return list(other_names(one.notes, (one.name, one.known_as)))
    return list(other_names(f"{one.notes}\n{one.relationship}", (one.name,)))


def _first_name(child: Child) -> str:
    return child.known_as or child.given_names or child.name
