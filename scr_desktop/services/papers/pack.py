"""The decision pack: which parts go in and in which order, remembered for the case, and what they are made of."""

from __future__ import annotations

from collections.abc import Sequence

from scr_desktop.documents.subjects.rows import Material
from scr_desktop.domain.chronology.chronology import Chronology
from scr_desktop.domain.papers.pack import PackPart, parts_of, usual_parts
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.papers.pack_choice import PackChoice
from scr_desktop.services import loading
from scr_desktop.services.case import case as cases
from scr_desktop.services.chronology import chronology
from scr_desktop.services.requests import attachment
from scr_desktop.services.review import meeting
from scr_desktop.store.case_file import CaseFile

_NEED_CHRONOLOGY = {"chronology", "timeline"}


def parts(case_file: CaseFile, case_id: str) -> list[PackPart]:
    """Return the parts of the pack of a case in the order in which they are drawn, those left out among them."""
    return parts_of(cases.status(case_file, case_id), chronology.count(case_file, case_id))


def proposed(case_file: CaseFile, case_id: str) -> list[PackPart]:
    """Return the parts of the pack of a case as the program proposes them, whatever the officer chose."""
    return usual_parts(cases.status(case_file, case_id), chronology.count(case_file, case_id))


def put_together(case_file: CaseFile, case_id: str, chosen: Sequence[PackPart]) -> None:
    """Remember how the pack of a case is put together: the parts in their order, and which of them go in.

    Raises `Problem` if none of them does.
    """
    if not any(one.goes_in for one in chosen):
        raise Problem("Tick at least one part: a pack without any is a cover only.", "parts")
    with case_file.work("Decision pack put together", case_id=case_id) as session:
        case = loading.whole_case(session, case_id)
        if not case.pack_choices:
            case.pack_choices.append(PackChoice())
        case.pack_choices[0].pack_parts = [one.key for one in chosen]
        case.pack_choices[0].left_out = [one.key for one in chosen if not one.goes_in]


def material(case_file: CaseFile, status: CaseStatus) -> Material:
    """Return what the parts that go in need beside the case; the rest is not read."""
    case_id = status.case.id
    wanted = [one for one in parts_of(status, chronology.count(case_file, case_id)) if one.goes_in]
    told = any(one.key in _NEED_CHRONOLOGY for one in wanted)
    return Material(
        chronology.whole(case_file, case_id) if told else Chronology(),
        {one.attachment.id: attachment.pdf_of(case_file, one.attachment.id) for one in wanted if one.attachment},
        meeting.of_case(case_file, case_id),
    )
