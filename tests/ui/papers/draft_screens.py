"""Pictures of the dialogs about Word drafts that came back, for `tests/screens_review.py`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from scr_desktop.domain.records.case import Case
    from scr_desktop.services.papers.drafts.coming_back import Looked
    from scr_desktop.store.case_file import CaseFile


def dialogs(case_file: CaseFile, case: Case) -> tuple[tuple[str, Callable[[], QWidget]], ...]:
    """Return the dialogs over the rapid review of a case that came back: asked about, and compared."""
    from scr_desktop.services import clock
    from scr_desktop.services.papers.drafts import coming_back
    from scr_desktop.ui.papers.draft_came_back import DraftCameBack
    from scr_desktop.ui.papers.draft_differences import DraftDifferences

    looked = came_back(case_file, case)

    def compared() -> QWidget:
        whose = "Dr Ewa Łukasik"
        draft = coming_back.keep(case_file, case.id, looked, looked.answers_id, whose, clock.today())
        return DraftDifferences(case_file, case.id, draft.id)

    return (
        ("draft came back", lambda: DraftCameBack(case_file, case.id, looked)),
        ("draft came back without its mark", lambda: DraftCameBack(case_file, case.id, looked._replace(answers_id=""))),
        ("draft compared", compared),
    )


def came_back(case_file: CaseFile, case: Case) -> Looked:
    """Save the rapid review in Word, and return what somebody made of it."""
    from scr_desktop.services.papers import paper
    from scr_desktop.services.papers.drafts import coming_back, going_out
    from scr_desktop.services.review import rapid_review
    from tests.documents.word.back.making import edited

    review = rapid_review.current(case)
    assert review is not None
    composed = paper.compose(case_file, "rapid-review", case.id, item=review.id)
    out = going_out.keep(case_file, going_out.write(case_file, composed))
    assert out is not None
    texts = [text.strip() for text in review.content.values() if len(text.strip()) > 40]

    def edit(opened: Any) -> None:
        for number, one in enumerate(one for one in opened.paragraphs if one.text in texts):
            one.text = f"{one.text.replace('the ', 'this ')} This was said at the time."
            if not number:
                opened.add_comment(one.runs, text="Who says so? It is not in the return.", author="Dr Ewa Łukasik")
        opened.add_paragraph("A paragraph that was not there before.")
        opened.sections[0].header.paragraphs[0].add_run(" DRAFT")

    path = case_file.path.with_name("rapid review, comments of the Chair.docx")
    path.write_bytes(edited(case_file_docx(case_file, out.id), edit))
    return coming_back.look(case_file, case.id, path)


def case_file_docx(case_file: CaseFile, draft_id: str) -> bytes:
    """Return the bytes of a draft."""
    from scr_desktop.services.papers.drafts import kept

    return kept.docx_of(case_file, draft_id)
