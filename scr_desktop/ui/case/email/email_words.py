"""What is said of an e-mail: its head, the files in it, and what it was taken as."""

from __future__ import annotations

from collections.abc import Iterator

from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.papers.kept_email import REPLY, RETURN, TELLING, KeptEmail
from scr_desktop.domain.records.review.correspondence import REPLIES
from scr_desktop.domain.records.taken_back import was_taken_back
from scr_desktop.domain.time.part_date import written
from scr_desktop.exchange.email.found import Address, Enclosed, Found
from scr_desktop.ui.tables.moments import moment

_MOST = 12
_KB, _MB = 1 << 10, 1 << 20
_TAKEN_BACK = "taken back since"


def head_words(found: Found) -> str:
    """Return who sent an e-mail to whom and when, its subject, and the files in it, a line each."""
    lines = [
        f"From: {found.sender.words or 'not said'}",
        f"To: {_people(found.to) or 'not said'}",
        *([f"Copy to: {_people(found.copied)}"] if found.copied else []),
        f"Subject: {found.subject or 'none'}",
        f"Sent: {moment(found.sent_at) if found.sent_at else 'not said'}",
        *([f"Came in: {moment(found.received_at)}"] if found.received_at else []),
        f"Files in it: {_files(found.enclosed) or 'none'}",
    ]
    return "\n".join(lines)


def file_words(one: Enclosed) -> str:
    """Return what a file is called and how large it is."""
    size = len(one.content)
    large = f"{size / _MB:.1f} MB" if size >= _MB else f"{max(1, round(size / _KB))} kB" if size else "empty"
    return f"{one.name} ({large})"


def taken_words(one: KeptEmail, case: Case) -> str:
    """Return what an e-mail was taken as, with what became of the record that it led to."""
    found = next(_led_to(one, case), "")
    kinds = {RETURN: "A return", REPLY: "A reply of the Panel", TELLING: "That somebody was told"}
    if one.taken_as not in kinds:
        return "Kept with the case"
    return found or f"{kinds[one.taken_as]}, {_TAKEN_BACK}"


def details(one: KeptEmail) -> str:
    """Return an e-mail in full: when it was kept, its file, its fingerprint, and why it is out of use."""
    groups = " ".join(one.sha256[at : at + 8] for at in range(0, len(one.sha256), 8))
    said = [
        f"Kept on {moment(one.kept_at)} as {one.file_name}, exactly as it came in.",
        f"Fingerprint (SHA-256): {groups}",
        f"Taken out of use on {moment(one.removed_at)}: {one.removed_why}" if one.removed_at else "",
    ]
    return "\n".join(part for part in said if part)


def _led_to(one: KeptEmail, case: Case) -> Iterator[str]:
    """Yield what an e-mail led to, if that stands in the case."""
    agencies = {request.id: request.agency for request in case.requests}
    for given in case.returns:
        if given.id == one.led_to_id:
            back = f", {_TAKEN_BACK}" if was_taken_back(given.superseded_why) else ""
            yield f"Return of {agencies.get(given.request_id, 'an agency')}{back}"
    for reply in case.panel_replies:
        if reply.id == one.led_to_id:
            yield f"The Panel: {dict(REPLIES)[reply.kind].lower()}"
    for telling in case.tellings:
        if telling.id == one.led_to_id:
            yield f"Told on {written(telling.told_on)}: {telling.who}"


def _people(of: list[Address]) -> str:
    more = f", and {len(of) - _MOST} more" if len(of) > _MOST else ""
    return ", ".join(one.words for one in of[:_MOST]) + more


def _files(enclosed: list[Enclosed]) -> str:
    more = f", and {len(enclosed) - _MOST} more" if len(enclosed) > _MOST else ""
    return ", ".join(file_words(one) for one in enclosed[:_MOST]) + more
