"""What was being typed when the program ended without being closed: put where it belongs, one entry of history each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from scr_desktop.domain.problem import CaseFileProblem, Problem
from scr_desktop.domain.records.typed import BeingTyped
from scr_desktop.services import clock, typed
from scr_desktop.services.case import draft as drafts
from scr_desktop.services.review import rapid_review
from scr_desktop.services.typed import Place
from scr_desktop.store.case_file import CaseFile


def put_in_order(case_file: CaseFile) -> list[BeingTyped]:
    """Put all that was being typed where it belongs; return it, the last typed first, for the officer to be told."""
    found = typed.unfinished(case_file)
    for one in found:
        _put(case_file, one)
    return found


def put_place_in_order(case_file: CaseFile, key: str) -> None:
    """Put what was being typed in one place where it belongs, if a spell of typing there did not end."""
    for one in typed.unfinished(case_file):
        if one.place == key:
            _put(case_file, one)


def put(case_file: CaseFile, place: Place, content: Mapping[str, Any], why: str) -> None:
    """Put what was typed in a place where it belongs, because of `why`; raises `CaseFileProblem`."""
    _put(case_file, being(place, content), why)


def being(place: Place, content: Mapping[str, Any]) -> BeingTyped:
    """Return what was typed in a place as if it were being typed just now."""
    now, opens = clock.now(), dict(place.opens)
    words = {"place": place.key, "words": place.words, "case_id": place.case_id}
    return BeingTyped(**words, opens=opens, begun_at=now, saved_at=now, content=dict(content))


def sentence(found: Sequence[BeingTyped]) -> str:
    """Return what the officer is told of spells of typing that did not end, empty if there are none."""
    lines = [f"{one.words}, up to {_moment(one.saved_at)}" for one in found]
    if not lines:
        return ""
    if len(lines) == 1:
        return f"The program ended without being closed. What you had typed was kept: {lines[0]}."
    return "\n".join(
        ["The program ended without being closed. What you had typed was kept:", *(f"• {line}" for line in lines)]
    )


def _put(case_file: CaseFile, one: BeingTyped, why: str = "") -> None:
    why = why or (
        f"Typed from {_moment(one.begun_at)} to {_moment(one.saved_at)}, before the program ended without being closed."
    )
    try:
        if "draft" in one.opens:
            saved = drafts.save(case_file, one.opens["draft"], one.content["content"], one.content["page"], why)
            # When its typing began it may have named no child yet; it is called as the register calls it now.
            one.words = drafts.place(saved).words
            return
        if "review" in one.opens:
            of = case_file, one.case_id, one.opens["review"]
            rapid_review.save(*of, one.content["content"], one.content["page"], why)
            return
    except CaseFileProblem:
        raise
    except Problem:
        # It was opened as a case or completed meanwhile and takes no more words; they are put aside instead.
        pass
    place = Place(one.place, one.words, one.case_id, one.opens)
    typed.put_aside(case_file, place, one.content, why, one.saved_at)


def _moment(at: str) -> str:
    return f"{datetime.fromisoformat(at).astimezone():%H:%M}"
