"""How a letter says which case it is about, under whose reference, and whom to ring about it."""

from __future__ import annotations

from collections.abc import Sequence

from scr_desktop.documents.parts.words import capital, counted
from scr_desktop.domain.naming.initials import initials
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.office import Office

_MOST_NAMED = 3


def subject(what: str, case: Case) -> str:
    """Return the subject of a letter: what it is, the children's initials and the day of the incident, and no name."""
    told = [who for who in [_children(case)] if who]
    if case.incident_on.known:
        told.append(f"incident {case.incident_on.in_time}")
    return f"{what}: {', '.join(told)}" if told else what


def _children(case: Case) -> str:
    found = [initials(child.name) or "a child" for child in case.children if child.given_names or child.family_name]
    unnamed = len(case.children) - len(found)
    shown, more = found[:_MOST_NAMED], len(found) - _MOST_NAMED + unnamed if len(found) > _MOST_NAMED else unnamed
    if more:
        shown = [*shown, counted(more, "other child" if shown else "child", "other children" if shown else "children")]
    return _listed(shown)


def _listed(words: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))


def references(
    case: Case, office: Office, *, of: str = "", theirs: str = "", national: bool = False
) -> tuple[str, ...]:
    """Return the references of a letter and whom to ask for, one a line; what is not known is left out.

    `of` is the number of a request, which stands behind ours. `theirs` is what the addressee calls the matter. With
    `national` it goes to somebody who knows the national notification by its own number.
    """
    number = case.national_reference.strip() if national else ""
    return (
        f"Our reference: {case.reference}" + (f"/{of}" if of else ""),
        *([f"National reference: {number}"] if number else []),
        *([f"Your reference: {theirs}"] if theirs and theirs != number else []),
        *([f"Please ask for: {who}"] if (who := office.officer.strip()) else []),
    )


def theirs(status: CaseStatus, who: str) -> str:
    """Return under what reference `who` has the matter: what the Panel wrote last, or what was noted when they were told."""
    case = status.case
    wrote = [reply.reference for reply in case.panel_replies] if who == status.regime.panel else []
    told = [telling.reference for telling in case.tellings if telling.who == who]
    return next((one.strip() for one in (*reversed(wrote), *reversed(told)) if one.strip()), "")


def to_one_told(status: CaseStatus, office: Office, who: str) -> tuple[str, ...]:
    """Return the references of a letter to one of those who must be told of the case by the arrangements."""
    return references(status.case, office, theirs=theirs(status, who), national=True)


def whom_to_ring(office: Office) -> tuple[str, ...]:
    """Return the paragraph that says whom to ask about a letter, or none where the office says nothing of itself."""
    telephone, address = office.telephone.strip(), office.secure_address.strip()
    if not telephone and not address:
        return ()
    who = office.officer.strip() or "us"
    ways = [f"ring {who} on {telephone}"] if telephone else []
    ways += [f"write to {'us at ' if telephone or who == 'us' else f'{who} at '}{address}"] if address else []
    return (f"If you have a question about this letter, please {' or '.join(ways)}.",)


def sentence(words: str) -> str:
    """Return words as a sentence: begun with a capital, and with a full stop where they end with nothing of the kind."""
    said = capital(words.strip())
    return said if not said or said.endswith((".", "!", "?", "…", "”")) else f"{said}."
