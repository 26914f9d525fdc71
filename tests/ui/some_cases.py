"""Cases for the tests of the pages: opened through the services, as an officer opens them."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import Qt

from scr_desktop.domain.entries.form import blank
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.time.part_date import written
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import draft
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.page import CasePage
from tests.stating import state_day


def open_case(
    case_file: CaseFile, name: str = "Rosie-Mae Trelawney", *, aware_on: date = date(2026, 4, 1), harm: str = "died"
) -> Case:
    """Open a case about one child who lived and came to harm in our area, abuse known; return it."""
    given, _, family = name.rpartition(" ")
    content = blank()
    content["notification"]["received_on"] = written(aware_on)
    content["awareness"]["aware_on"] = written(aware_on)
    content["children"][0] |= {
        "given_names": given,
        "family_name": family,
        "harm": harm,
        "normally_resident": "yes",
        "looked_after": "no",
        "born_on": "5 Sept 2015",
    }
    content["incident"] |= {
        "where_it_happened": "in_area",
        "what_happened": "Found unwell at home.",
        "place": "Harbour Lane",
    }
    content["answers"] = {"abuse_or_neglect": {"value": "yes", "evidence": "Bruises seen by the school nurse."}}
    started = draft.start(case_file)
    draft.save(case_file, started.id, content, "check")
    state_day(case_file, content)
    return draft.open_case(case_file, started.id)


def status(case_file: CaseFile, of: Case) -> CaseStatus:
    """Return where a case stands."""
    return cases.status(case_file, of.id)


def turn_to(page: CasePage, part: str) -> Any:
    """Turn to the part of a case that is called so in the list, and return it."""
    names = page._form.sections
    names.setCurrentItem(names.findItems(part, Qt.MatchFlag.MatchExactly)[0])
    return page._form.parts.currentWidget()
