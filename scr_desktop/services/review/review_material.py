"""What the agencies sent and what is recorded, to be read beside a rapid review while it is written; never merged into it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from scr_desktop.domain.chronology.chronology import Episode
from scr_desktop.domain.progress.other_children import safety_on_record
from scr_desktop.domain.records.case import Case, FamilyMember
from scr_desktop.domain.records.request import AgencyReturn
from scr_desktop.services import loading
from scr_desktop.services.chronology.chronology import in_episode
from scr_desktop.store.case_file import CaseFile

OUR_RECORD, EPISODES = "Our record", "Chronology"
# What an entry of a return is called beside the writing.
ENTRIES = {
    "people_checked": "People checked",
    "involvement": "Involvement",
    "summary": "Summary",
    "key_events": "Key events",
    "strengths": "What was done well",
    "single_agency_concerns": "Concerns about its own practice",
    "joint_concerns": "Concerns about working together",
    "childs_voice": "The child’s voice",
    "context": "Race, culture, disability and context",
    "safety_action": "Immediate safety",
    "learning": "Learning already acted on",
    "other_reviews": "Other reviews",
    "refused_why": "Why it refused",
}
# Which entries of our own record bear on what the agencies write under the same heads.
_OURS = (
    ("summary", "What happened", "what_happened"),
    ("key_events", "Why the notifier thinks the criteria are met", "why_criteria_met"),
    ("safety_action", "Safety of the children now", "immediate_safety"),
)


@dataclass(frozen=True, slots=True)
class Material:
    """One piece to read: from whom, under what head, the text, and the entry (`ENTRIES`) it belongs to."""

    source: str
    head: str
    text: str
    entry: str


def material(case_file: CaseFile, case_id: str) -> list[Material]:
    """Return all there is to read beside the rapid review of a case: our record, each agency's return, the episodes."""
    with case_file.read() as session:
        case = loading.a_case(session, case_id)
        return [*_ours(case), *_returned(case), *_episodes(session, case_id)]


def _ours(case: Case) -> Iterator[Material]:
    for entry, head, field in _OURS:
        if text := getattr(case, field).strip():
            yield Material(OUR_RECORD, head, text, entry)
    if said := safety_on_record(case):
        yield Material(OUR_RECORD, "Children’s safety", "\n".join(said), "safety_action")
    people = [_relative(member) for member in case.family]
    if people:
        yield Material(OUR_RECORD, "Family and household", "\n".join(people), "people_checked")
    for child in case.children:
        entered = (("Sex", child.sex), ("Ethnicity", child.ethnicity), ("Disability", child.disability))
        if said := [f"{name}: {text}" for name, text in entered if text.strip()]:
            yield Material(OUR_RECORD, child.name, "\n".join(said), "context")


def _relative(member: FamilyMember) -> str:
    """Return a relative in a line, with what was noted: it may be the only place where somebody else is named."""
    who = f"{member.name or 'Not named'}, {member.relationship or 'relationship not known'}"
    return f"{who}: {member.notes.strip()}" if member.notes.strip() else who


def _returned(case: Case) -> Iterator[Material]:
    agencies = {request.id: request.agency for request in case.requests}
    for agency_return in case.returns:
        if agency_return.current:
            yield from _from_return(agencies.get(agency_return.request_id, "Agency not named"), agency_return)


def _from_return(agency: str, one: AgencyReturn) -> Iterator[Material]:
    for entry, head in ENTRIES.items():
        if text := getattr(one, entry).strip():
            yield Material(agency, head, text, entry)


def _episodes(session: Session, case_id: str) -> Iterator[Material]:
    episodes = session.scalars(select(Episode).where(Episode.case_id == case_id).order_by(Episode.position))
    for episode in episodes:
        rows = in_episode(session, case_id, episode.id)
        lines = [f"{row.happened_on}: {row.agency}, {row.event}" for row in rows]
        yield Material(EPISODES, episode.title, "\n".join(filter(None, (episode.analysis, *lines))), "key_events")
