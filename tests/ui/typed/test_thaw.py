"""What a dialog was made with is written down, and made again from that when the program starts anew."""

from __future__ import annotations

import json
from datetime import date
from functools import partial
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from scr_desktop.services.agencies import directory
from scr_desktop.services.case import case as cases
from scr_desktop.services.review import meeting
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.agencies.agency_lead import AgencyLeadEntry
from scr_desktop.ui.dialogs.day_and_note import Wanted
from scr_desktop.ui.typed.thaw import frozen, made_again
from tests.ui.typist import said

LEAD = "scr_desktop.ui.agencies.agency_lead:AgencyLeadEntry"


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (date(2026, 4, 8), ["day", "2026-04-08"]),
        ("notify", ["plain", "notify"]),
        (3, ["plain", 3]),
        (["a", "b"], ["plain", ["a", "b"]]),
    ],
)
def test_a_plain_thing_is_written_as_it_is(value: Any, written: Any) -> None:
    """A day by its date; a case file holds the same that was written."""
    found = frozen({"of": value})
    assert found == {"of": written}
    assert json.loads(json.dumps(found)) == found


def test_a_verb_is_written_with_what_it_is_done_with(case_file: CaseFile) -> None:
    """By the name of the service's function; with something that it takes by name it is not written."""
    verb = partial(meeting.call_off, case_file, "meeting 1")
    given = [["case file", ""], ["plain", "meeting 1"]]
    assert frozen({"verb": verb}) == {"verb": ["verb", ["scr_desktop.services.review.meeting:call_off", given]]}
    assert frozen({"verb": partial(meeting.call_off, case_file, why="Late")}) is None


@pytest.mark.parametrize("value", [object(), None, lambda: None, partial(lambda: None), [1, object()]])
def test_what_lives_only_as_long_as_the_program_is_not_written(value: Any) -> None:
    """One such argument, and the dialog cannot be made again from what is written."""
    assert frozen({"day": date(2026, 4, 8), "of": value}) is None


def test_what_a_dialog_wants_is_written_unless_it_holds_a_function_of_the_window() -> None:
    """A function that is no service's cannot be found again."""
    assert frozen({"wanted": Wanted("Copies", "Given out", "", "&Day", "&Note", lambda *_: None)}) is None


def test_records_are_written_by_their_ids(case_file: CaseFile, case_id: str) -> None:
    """What they say may have changed meanwhile, and is read anew."""
    agency = directory.add(case_file, {"name": "Avonvale Community Health"})
    status = cases.status(case_file, case_id)
    found = frozen({"file": case_file, "agency": agency, "status": status, "line": status.deadlines[0]})
    assert found == {
        "file": ["case file", ""],
        "agency": ["agency", agency.id],
        "status": ["standing", case_id],
        "line": ["deadline", status.deadlines[0].rule.key],
    }


def test_a_dialog_is_made_again_about_the_same(case_file: CaseFile, qtbot: QtBot) -> None:
    """From what was written, with what stands in the directory now."""
    agency = directory.add(case_file, {"name": "Avonvale Community Health"})
    opens = {"dialog": LEAD, "with": frozen({"case_file": case_file, "agency": agency})}
    dialog = made_again(case_file, json.loads(json.dumps(opens)), "", None)
    qtbot.addWidget(dialog)
    assert isinstance(dialog, AgencyLeadEntry)
    assert "Avonvale Community Health" in said(dialog)


@pytest.mark.parametrize(
    "opens",
    [
        {},
        {"dialog": LEAD, "with": None},
        {"dialog": "os:getcwd", "with": {}},
        {"dialog": "scr_desktop.services.clock:today", "with": {}},
        {"dialog": LEAD, "with": {"unknown": ["plain", "x"]}},
    ],
)
def test_nothing_else_is_ever_opened(case_file: CaseFile, opens: dict[str, Any]) -> None:
    """What is written in a case file names a dialog of the window or nothing; what no longer fits opens none."""
    assert made_again(case_file, opens, "", None) is None
