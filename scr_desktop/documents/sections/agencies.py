"""The agencies of a case: what each knew, what it was asked, what came back, and who has not answered."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from scr_desktop.documents.parts.content import Content, Grid, Heading, Notice, Para
from scr_desktop.documents.parts.dates import written_day
from scr_desktop.documents.parts.words import NOT_ENTERED, choice, counted, day_or, noted_on, or_unknown
from scr_desktop.documents.sections.said import NOT_RECORDED, facts_that_say
from scr_desktop.domain.naming.with_post import with_post
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.progress.request_status import (
    RequestLine,
    RequestState,
    not_returned,
    part_known,
    request_lines,
)
from scr_desktop.domain.records.case import AgencyInvolved
from scr_desktop.domain.records.request import KINDS_OF_RETURN, AgencyReturn
from scr_desktop.domain.records.words import YES_NO
from scr_desktop.domain.rules.agency_information import AgencyInformation

NOT_RETURNED = "Asked, not returned"
_NOTHING_KNOWN = (NOT_ENTERED, "Not asked", "")


def agencies(status: CaseStatus, missing: str = NOT_RETURNED) -> list[Content]:
    """Return the section on the agencies and where each stands; `missing` heads those that have not answered."""
    case, lines = status.case, request_lines(status)
    by_agency = {line.request.involved_id: line for line in lines if line.state is not RequestState.WITHDRAWN}
    return [
        Heading(1, "Agencies"),
        *_not_returned(lines, missing),
        *_each(case.agencies, by_agency),
        *([Para(agencies_in_brief(status))] if case.agencies else []),
    ]


def _each(named: Sequence[AgencyInvolved], by_agency: Mapping[str, RequestLine]) -> list[Content]:
    """Return a row for each agency of which anything is known or that was asked; the others are named in a sentence."""
    rows = [_agency(agency, by_agency.get(agency.id)) for agency in named]
    told = [row for row in rows if row[1:] != _NOTHING_KNOWN]
    silent = [row[0] for row in rows if row[1:] == _NOTHING_KNOWN]
    columns = ["Agency", "What is known of its part", "Asked", "Returned"]
    grid = Grid(columns, told, widths=(22, 32, 25, 21), row_headers=True, empty="No agency has been named.")
    said = f"Not asked, and nothing entered of the part of: {', '.join(silent)}."
    return [*([grid] if told or not silent else []), *([Para(said)] if silent else [])]


def returns_received(status: CaseStatus) -> list[Content]:
    """Return what each agency returned, the returns that stand only."""
    information = status.regime.information
    given = [(line, line.given) for line in request_lines(status) if line.given]
    return [content for line, one in given for content in _return(line, one, information)]


def agencies_in_brief(status: CaseStatus) -> str:
    """Return in a sentence or two how many agencies were asked and who has not answered."""
    named, lines = status.case.agencies, request_lines(status)
    if not named:
        return "No agency has been named."
    asked = [line for line in lines if line.state not in {RequestState.PREPARED, RequestState.WITHDRAWN}]
    parts, refused = answered_with("part", asked), answered_with("refused", asked)
    returned = sum(bool(one.given) for one in asked) - len(parts) - len(refused)
    missing = [one.request.agency for one in not_returned(lines)]
    counts = [f"{len(asked)} asked", f"{returned} returned"]
    counts += [f"{len(some)} {words}" for some, words in ((parts, "in part"), (refused, "refused")) if some]
    said = [f"{counted(len(named), 'agency', 'agencies')} named, {', '.join(counts)}."]
    heads = ((NOT_RETURNED, missing), ("Returned in part, more to come", parts), ("Refused", refused))
    return " ".join([*said, *(f"{head}: {', '.join(some)}." for head, some in heads if some)])


def answered_with(kind: str, lines: Iterable[RequestLine]) -> list[str]:
    """Return the agencies whose answer is of a kind (`KINDS_OF_RETURN`), such as a part, more of which is to come."""
    return [line.request.agency for line in lines if line.given and line.given.kind == kind]


def return_facts(given: AgencyReturn, information: AgencyInformation) -> list[tuple[str, str]]:
    """Return what is written in a return, label by label, as the form asks for it; entries left empty are left out."""
    rows = [
        (entry.label, getattr(given, entry.key)) for entry in information.entries if getattr(given, entry.key).strip()
    ]
    return [*rows, ("Records secured", _secured(given)), ("Signed off", _signed_off(given))]


def kind_sentence(given: AgencyReturn) -> str:
    """Return in sentences what kind of return it is, when it came in, and the reasons that belong to that."""
    said = f"{dict(KINDS_OF_RETURN).get(given.kind, given.kind)}, received on {written_day(given.returned_on)}."
    said += f" Why it was refused: {given.refused_why}" if given.refused_why.strip() else ""
    said += f" Why it was late: {given.late_why}" if given.late_why.strip() else ""
    if given.superseded_at:
        said += f" It no longer stands since {noted_on(given.superseded_at)}: {given.superseded_why}"
    return said


def _not_returned(lines: Sequence[RequestLine], title: str) -> list[Content]:
    missing = not_returned(lines)
    if not missing:
        return []
    said = [
        f"{one.request.agency}: asked on {day_or(one.request.asked_on)}, due on {day_or(one.due_on)}, "
        f"{counted(len(one.chases), 'reminder')}."
        for one in missing
    ]
    return [Notice("\n".join(said), title)]


def _agency(one: AgencyInvolved, line: RequestLine | None) -> tuple[str, ...]:
    contact = f"Contact: {one.contact}" if one.contact.strip() else ""
    known = part_known(one, line.given if line else None)
    part = "\n".join(filter(None, (or_unknown(known), contact)))
    name = one.name.strip() or "Agency not named"
    if line is None or line.request.asked_on is None:
        return name, part, "Not asked", ""
    due = f"\nDue on {written_day(line.due_on)}" if line.due_on else ""
    returned = line.words if line.given else NOT_RETURNED
    return name, part, f"{written_day(line.request.asked_on)}{due}", returned


def _return(line: RequestLine, given: AgencyReturn, information: AgencyInformation) -> list[Content]:
    return [
        Heading(2, f"Return of {line.request.agency}"),
        *facts_that_say([("Kind of return", kind_sentence(given)), *return_facts(given, information)]),
    ]


def _secured(given: AgencyReturn) -> str:
    said = choice(YES_NO, given.records_secured)
    return f"{said}, on {written_day(given.records_secured_on)}" if given.records_secured_on else said


def _signed_off(given: AgencyReturn) -> str:
    who = with_post(given.signed_off_by, given.signed_off_role)
    on = f" on {written_day(given.signed_off_on)}" if given.signed_off_on else ""
    return f"{who or 'Somebody not named'}{on}" if who or on else NOT_RECORDED
