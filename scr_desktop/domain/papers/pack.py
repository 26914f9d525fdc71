"""The parts of the decision pack: which there are in a case, which of them go in, and in which order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.papers.attachment import Attachment
from scr_desktop.domain.records.papers.pack_choice import PARTS

_FINGERPRINT = 12


class PackPart(NamedTuple):
    """A part of a pack; `goes_in` says whether it is bound in, `attachment` is the file that it is, if it is one."""

    key: str
    title: str
    goes_in: bool = True
    attachment: Attachment | None = None


def _always(_status: CaseStatus, _entries: int) -> bool:
    return True


def _has_entries(_status: CaseStatus, entries: int) -> bool:
    return entries > 0


class _Kind(NamedTuple):
    """A kind of part, and whether a case (with so many entries in its chronology) has it."""

    key: str
    of: Callable[[CaseStatus, int], bool] = _always


_BEFORE_FILES = (
    _Kind("summary"),
    _Kind("children"),
    _Kind("incident"),
    _Kind("criteria"),
    _Kind("deadlines"),
    _Kind("told"),
    _Kind("agencies"),
    _Kind("returns", lambda status, _: any(agency_return.current for agency_return in status.case.returns)),
)
_AFTER_FILES = (
    _Kind("chronology", _has_entries),
    _Kind("timeline", _has_entries),
    _Kind("pathway", lambda status, _: bool(status.regime.pathway)),
    _Kind("processes"),
    _Kind("rapid-review", lambda status, _: current_review(status) is not None),
    _Kind("decided", lambda status, _: _anything_decided(status)),
    _Kind("decision-sheet"),
)


def parts_of(status: CaseStatus, entries: int) -> list[PackPart]:
    """Return the parts that there are in a case, as they were put together; `entries` counts those of its chronology.

    What came to the case after that stands where it usually does, and goes in if it usually does.
    """
    usual = usual_parts(status, entries)
    choice = next(iter(status.case.pack_choices), None)
    return _arranged(usual, choice.pack_parts, choice.left_out) if choice else usual


def usual_parts(status: CaseStatus, entries: int) -> list[PackPart]:
    """Return the parts that there are in a case as the program proposes them."""
    return [
        *_kinds(_BEFORE_FILES, status, entries),
        *_files(status),
        *_kinds(_AFTER_FILES, status, entries),
    ]


def current_review(status: CaseStatus) -> str | None:
    """Return the id of the rapid review that stands, or None where there is none."""
    if status.regime.rapid_review is None:
        return None
    return next((rapid_review.id for rapid_review in reversed(status.case.rapid_reviews) if rapid_review.current), None)


def _kinds(kinds: Sequence[_Kind], status: CaseStatus, entries: int) -> list[PackPart]:
    return [PackPart(kind.key, PARTS[kind.key]) for kind in kinds if kind.of(status, entries)]


def _files(status: CaseStatus) -> list[PackPart]:
    """Return a part for each file that an agency sent; the same file twice from the same agency is bound in once.

    A form that was read is left out unless the officer wants it: its answers are printed with the returns, or the notification.
    """
    kept = [attachment for attachment in status.case.attachments if not attachment.removed_at]
    # The key says in the history what it is, so it is no opaque id.
    found = {f"{one.title} ({one.sha256[:_FINGERPRINT]})": one for one in sorted(kept, key=lambda one: one.agency)}
    return [PackPart(key, one.title, goes_in=not one.is_form, attachment=one) for key, one in found.items()]


def _arranged(usual: Sequence[PackPart], order: Sequence[str], left_out: Sequence[str]) -> list[PackPart]:
    by_key = {one.key: one for one in usual}
    found = [by_key[key]._replace(goes_in=key not in left_out) for key in order if key in by_key]
    for place, one in enumerate(usual):
        if one.key not in order:
            before = usual[place - 1].key if place else ""
            found.insert(next((at for at, known in enumerate(found, 1) if known.key == before), 0), one)
    return found


def _anything_decided(status: CaseStatus) -> bool:
    case = status.case
    return any(
        (
            any(rapid_review.completed_on for rapid_review in case.rapid_reviews),
            case.recommendations,
            case.decisions,
            case.agency_views,
            case.partner_views,
            case.panel_replies,
            case.information_sent,
            case.national_views,
            case.passed_on,
            case.other_reviews,
        )
    )
