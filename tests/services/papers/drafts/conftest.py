"""What the tests of drafts share: a rapid review being written, saved in Word on a fixed day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.papers.word_draft import WordDraft
from scr_desktop.services import clock
from scr_desktop.services.case import case as cases
from scr_desktop.services.papers import paper
from scr_desktop.services.papers.drafts import coming_back, going_out, kept
from scr_desktop.services.papers.paper import Options
from scr_desktop.services.review import rapid_review
from scr_desktop.store.case_file import CaseFile
from tests.office_clock import OfficeClock
from tests.present import present
from tests.services.opening import Opened

FACTS = "He was six. Nobody saw him at home.\n\nThe school wrote twice."
ANALYSIS = "Nobody asked."
Back = Callable[..., WordDraft]


@pytest.fixture
def on(monkeypatch: pytest.MonkeyPatch) -> OfficeClock:
    """Let it be 20 December 2018."""
    return OfficeClock(monkeypatch, date(2018, 12, 20))


@pytest.fixture
def case(case_file: CaseFile, on: OfficeClock, opened: Opened) -> Case:
    """Give a case whose rapid review is being written."""
    found = opened(aware_on="14 December 2018", received_on="14 December 2018", sent_on="17 December 2018")
    review = rapid_review.start(case_file, found.id)
    rapid_review.save(case_file, found.id, review.id, sections(FACTS, ANALYSIS), "facts")
    return cases.get(case_file, found.id)


def sections(facts: str, analysis: str) -> dict[str, str]:
    """Return the content of a rapid review with these two sections."""
    return {"incident_summary": facts, "why": analysis}


@pytest.fixture
def out(case_file: CaseFile, case: Case) -> WordDraft:
    """Give the draft as which that review went out."""
    return went_out(case_file, "rapid-review", case.id)


@pytest.fixture
def back(case_file: CaseFile, tmp_path: Path) -> Back:
    """Give a function that brings a file back in a case, as from the Chair on the present day."""

    def brought(case_id: str, docx: bytes, answers: str = "", name: str = "returned.docx") -> WordDraft:
        path = tmp_path / name
        path.write_bytes(docx)
        looked = coming_back.look(case_file, case_id, path)
        return coming_back.keep(case_file, case_id, looked, looked.answers_id or answers, "Dr Osei", clock.today())

    return brought


def went_out(case_file: CaseFile, key: str, case_id: str, **options: str | bool) -> WordDraft:
    """Save a paper in Word, as the window does; return the draft that it is kept as."""
    asked: Options = {"item": str(options.get("item", "")), "anonymised": bool(options.get("anonymised"))}
    asked = going_out.words_of_letter(case_file, key, case_id, asked)
    written = going_out.write(case_file, paper.compose(case_file, key, case_id, **asked))
    return present(going_out.keep(case_file, written))


def docx(case_file: CaseFile, draft: WordDraft) -> bytes:
    """Return the bytes of a draft."""
    return kept.docx_of(case_file, draft.id)
