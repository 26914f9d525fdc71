"""What is known of one agency in a case, in lines: its part, its request, its reminders, each of its returns."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from itertools import zip_longest

from scr_desktop.domain.entries.return_entries import differing
from scr_desktop.domain.naming.with_post import with_post
from scr_desktop.domain.progress.request_status import RequestLine, part_known
from scr_desktop.domain.records.case import AgencyInvolved
from scr_desktop.domain.records.papers.attachment import Attachment
from scr_desktop.domain.records.request import KINDS_OF_RETURN, AgencyReturn, Chase, InformationRequest
from scr_desktop.domain.records.taken_back import was_taken_back
from scr_desktop.domain.records.telling import means_inside
from scr_desktop.domain.records.words import YES_NO
from scr_desktop.domain.rules.agency_information import AgencyInformation
from scr_desktop.domain.time.part_date import written

_ENTERING = "A return is being entered{since} and is not recorded yet: “Return…” goes on with it, or throws it away."
# The entries of a return beside those that its form asks under its sections.
_BESIDE = {
    "kind": "what kind of return it is", "late_why": "Why late", "refused_why": "Why refused",
    "records_secured": "Records secured", "records_secured_on": "Secured on", "signed_off_by": "Signed off by",
    "signed_off_role": "Role of who signed it off", "signed_off_on": "Signed off on", "marking": "Marking",
}  # fmt: skip


def details(
    named: AgencyInvolved,
    line: RequestLine | None,
    in_directory: str,
    information: AgencyInformation,
    files: Sequence[Attachment] = (),
    since: date | None = None,
) -> str:
    """Return everything about an agency of a case; `in_directory` is its name there, empty if it is not joined.

    `information` is what is asked under its arrangements; `files` are those kept in the case, also of other agencies.
    `since` is the day on which a return began to be entered that is not recorded yet.
    """
    known = part_known(named, line.given if line else None) or "Nothing is known of its part yet."
    lines = [named.name, known, f"In the directory: {in_directory or 'not joined'}"]
    if line is None:
        return "\n".join([*lines, "", "It has not been asked for information."])
    lines += ["", f"{line.words}." + (f" Due on {written(line.due_on)}." if line.due_on else "")]
    lines += [_ENTERING.format(since=f" since {written(since)}" if since else "")] if line.entering else []
    lines += [f"What comes next: {line.step.words}. {line.step.rung.source}."] if line.step else []
    lines += ["", *_request(line.request)]
    lines += ["", "Reminders", *map(_chase, line.chases)] if line.chases else []
    for given, before in zip_longest(line.returns, line.returns[1:]):
        lines += ["", *_return(given, information), *_differs(given, before, information)]
        lines += [_file(file) for file in files if file.return_id == given.id]
    return "\n".join(lines)


def _request(request: InformationRequest) -> list[str]:
    to = ", ".join(filter(None, (request.addressed_to, " ".join(request.address.split()))))
    sent = f"sent on {written(request.asked_on)}" if request.asked_on else "not sent yet"
    lines = [f"Request {request.number}, {sent}" + (f", to {to}" if to else "")]
    if request.withdrawn_on:
        lines.append(f"Withdrawn on {written(request.withdrawn_on)}: {request.withdrawn_why}")
    lines.append(f"Period: {request.period_from} to {request.period_to}")
    lines += [f"{number}. {question}" for number, question in enumerate(request.questions, 1)]
    return [*lines, f"Why this much and no more: {request.proportionate}"]


def _chase(one: Chase) -> str:
    to = f" to {one.to_whom}" if one.to_whom else ""
    return f"{written(one.chased_on)}, {means_inside(one.means)}{to}" + (f": {one.note}" if one.note else "")


def _file(one: Attachment) -> str:
    pages = f"{one.pages} page{'s' if one.pages != 1 else ''}"
    return f"{'Form that was read' if one.is_form else 'File'}: {one.file_name}, {pages}" + (
        f". Out of use: {one.removed_why}" if one.removed_at else ""
    )


def _return(given: AgencyReturn, information: AgencyInformation) -> list[str]:
    kind = dict(KINDS_OF_RETURN).get(given.kind, given.kind)
    lines = [f"{kind}, received on {written(given.returned_on)}"]
    if given.superseded_at:
        on = written(datetime.fromisoformat(given.superseded_at).astimezone().date())
        lines.append(f"No longer stands since {on}. {given.superseded_why}")
    reasons = (("Why late", given.late_why), ("Why refused", given.refused_why))
    entries = ((entry.label, getattr(given, entry.key)) for entry in information.entries)
    lines += [f"{label}: {text}" for label, text in (*reasons, *entries) if text.strip()]
    secured = dict(YES_NO).get(given.records_secured, given.records_secured)
    on = f" on {written(given.records_secured_on)}" if given.records_secured_on else ""
    signed = with_post(given.signed_off_by, given.signed_off_role)
    when = f", on {written(given.signed_off_on)}" if given.signed_off_on else ""
    lines += [f"Records secured: {secured}{on}", f"Signed off by: {signed or 'not recorded'}{when}"]
    return [*lines, *([f"Marking: {given.marking}"] if given.marking.strip() else [])]


def _differs(given: AgencyReturn, before: AgencyReturn | None, information: AgencyInformation) -> list[str]:
    """Return in which entries a return says otherwise than the one before it; nothing where there is none before it."""
    if before is None or was_taken_back(before.superseded_why):
        return []
    called = {entry.key: entry.label for entry in information.entries} | _BESIDE
    found = [called[key] for key in differing(given, before, called)]
    return [
        f"Says otherwise than the return before it in: {'; '.join(found)}"
        if found
        else "Says the same as the return before it"
    ]
