"""What the demonstration office tells of letters issued, of numbered copies, of files that agencies sent, and of pseudonyms."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from scr_desktop.documents.making.draw import draw
from scr_desktop.documents.parts.content import Content, Heading, PageBreak, Para
from scr_desktop.documents.parts.imprint import Imprint
from scr_desktop.services import clock
from scr_desktop.services.anonymising import pseudonym
from scr_desktop.services.case import case as cases
from scr_desktop.services.papers import copies, issuing, paper, sending
from scr_desktop.services.requests import attachment
from scr_desktop.store.case_file import CaseFile


def issue_papers(case_file: CaseFile, case_id: str, told: Mapping[str, Any]) -> None:
    """Issue the letters, of each kind the first as sent, and make the copies of one story: today, for they cannot be older."""
    for key in told.get("letters", ()):
        items = paper.items_for(case_file, key, case_id)[:2]
        for item in items:
            text = issuing.draft(case_file, key, case_id, item.id)
            letter = issuing.issue(case_file, issuing.draw(case_file, key, case_id, text, item.id))
            if item.id == items[0].id:
                likely = sending.proposed(case_file, letter)
                by = sending.MEANS[0] if "@" in letter.text.get("to", "") else sending.MEANS[1]
                sending.record(case_file, letter, likely._replace(means=likely.means or by))
    for key, names in told.get("copies", {}).items():
        drawn = copies.draw(case_file, key, case_id, names)
        made = copies.record(case_file, case_id, drawn)
        given = [one.id for one in made.copies[:-1]]
        copies.give(case_file, case_id, given, clock.today())
        copies.take_in(case_file, case_id, given[:1], "returned", clock.today(), "Handed in after the meeting.")


def give_pseudonyms(case_file: CaseFile, case_id: str, told: Mapping[str, Any]) -> None:
    """Enter everybody who is proposed in the register of one story, with the nicknames and the words that stay in it."""
    wanted = told.get("pseudonyms")
    if wanted is None:
        return
    made = pseudonym.confirm(case_file, case_id, pseudonym.proposals(case_file, case_id))
    given = {one.name: one.id for one in pseudonym.register(made)}
    for name, nickname in wanted.get("also", {}).items():
        pseudonym.also_called(case_file, case_id, given[name], nickname)
    for name, role in wanted.get("given", {}).items():
        pseudonym.give(case_file, case_id, name, role)
    for words, why in wanted.get("stay", {}).items():
        pseudonym.no_identifier(case_file, case_id, words, why)


def keep_files(case_file: CaseFile, case_id: str, told: Mapping[str, Any]) -> None:
    """Keep the PDFs that agencies sent in one story, as far as it tells of them."""
    case = cases.get(case_file, case_id)
    requests = {request.id: request.agency for request in case.requests}
    returned = {
        requests[agency_return.request_id]: agency_return.id for agency_return in case.returns if agency_return.current
    }
    for agency, sent in told.get("files", {}).items():
        with TemporaryDirectory() as folder:
            path = Path(folder) / sent["name"]
            path.write_bytes(_pdf(sent["pages"], sent["name"]))
            attachment.keep(case_file, case_id, returned[agency], path)


def _pdf(pages: list[list[str]], title: str) -> bytes:
    """Return a PDF such as an agency might send, each page with a heading and paragraphs."""
    content: list[Content] = []
    for heading, *paragraphs in pages:
        content += [PageBreak(), Heading(1, heading), *map(Para, paragraphs)]
    return draw(content[1:], Imprint(title, marking=""))
