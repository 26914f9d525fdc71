"""Understands what came back in a form of this program: whether it is the right one, and what is to be asked about it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from scr_desktop.domain.papers.form_mark import NOTIFICATION, RETURN, VERSION, Mark, read_mark, short
from scr_desktop.domain.problem import Problem

MARK_FIELD = "scr_form"
_CALLED = {RETURN: "an agency return form", NOTIFICATION: "a notification form"}
_NO_MARK = (
    "The file does not say any more which form it is: it was put together anew, or changed. Hold every answer against the "
    "file itself."
)
_CHANGED = "Its entries are not those that the form was sent with: some were taken out, added or renamed."


class FilledForm(NamedTuple):
    """A form that came back: the id of what it answers (empty: it does not say), its answers by the names of their fields.

    Only what was filled in is among the answers. `doubts` are sentences on what is odd about the file.
    """

    of: str
    answers: Mapping[str, str]
    doubts: Sequence[str]


class Unplaced(NamedTuple):
    """An answer that fits no entry: what it was asked as, and what was written."""

    asked: str
    said: str


class Expected(NamedTuple):
    """Which form is expected, the name of the office that gives it out, and the names of some of its entries."""

    form: str
    office: str
    entries: Collection[str]


def understood(fields: Mapping[str, str], twice: Sequence[str], expected: Expected, name: str) -> FilledForm:
    """Return what the fields of a file called `name` say, as the form that is expected.

    `twice` are names that stand more than once among them. Raises `Problem` if it is another form, none of this program,
    or of a later version of it.
    """
    given = {key: text.strip() for key, text in fields.items() if key != MARK_FIELD}
    mark = read_mark(fields.get(MARK_FIELD, ""))
    if mark is None and MARK_FIELD not in fields and not given.keys() & set(expected.entries):
        raise Problem(f"“{name[:80]}” has fields to fill in, but is no form of this program: type in what it says.")
    if mark is not None:
        _check(mark, expected.form, name)
    doubts = [_NO_MARK] if mark is None else _doubts(mark, given, expected.office)
    if twice:
        doubts.append(
            "Some of its entries stand there twice, as if two forms had been joined: the first of each is shown."
        )
    return FilledForm(mark.of if mark else "", {key: text for key, text in given.items() if text}, doubts)


def refuse_empty(form: FilledForm, name: str) -> None:
    """Raise `Problem` if nothing is filled into a form called `name`: it says nothing, and nothing comes of it."""
    if not form.answers:
        raise Problem(
            f"Nothing is filled in on the form “{name[:80]}”: ask for the file as it was saved once filled in."
        )


def _check(mark: Mark, form: str, name: str) -> None:
    if mark.form != form:
        is_ = _CALLED.get(mark.form, "another form")
        where = _WHERE.get(mark.form, "Read it where that form is expected.")
        raise Problem(f"“{name[:80]}” is {is_}, not {_CALLED[form]}. {where}")
    if mark.version > VERSION:
        raise Problem(
            f"“{name[:80]}” was made by a later SCR Desktop than this one: bring the program up to date, or type in what "
            "it says."
        )


_WHERE = {
    RETURN: "Read it in its case, under Agencies.",
    NOTIFICATION: "Read it with “New notification from a form”, in the menu “Case”.",
}


def _doubts(mark: Mark, given: Mapping[str, str], office: str) -> list[str]:
    found = []
    if mark.office != short([" ".join(office.split())]):
        found.append(
            "It was given out under another name than the office has today: check that it is meant for this one."
        )
    if mark.version < VERSION:
        found.append("It is of an earlier version of the form: what it asked may have been put otherwise.")
    if mark.entries != short(sorted(given)):
        found.append(_CHANGED)
    return found
