"""A desk for the tests of the rapid review: a review on the screen and a typist before it."""

from __future__ import annotations

import shiboken6
from pytestqt.qtbot import QtBot

from scr_desktop.domain.records.request import AgencyReturn, InformationRequest
from scr_desktop.services import loading
from scr_desktop.services.review import rapid_review
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.rapid_review.wizard import RapidReviewWizard
from tests.ui.case.rapid_review.reviewed import ON
from tests.ui.some_cases import open_case
from tests.ui.typist import sit_before

HOSTILE = "<b>Ŵyn</b> & “Łucja” =1+1 {0} %s &Next"


class ReviewDesk:
    """A rapid review on the screen with a typist before it."""

    def __init__(self, qtbot: QtBot, case_file: CaseFile) -> None:
        self.qtbot, self.case_file = qtbot, case_file
        self.case_id = open_case(case_file).id
        with case_file.work("Asked", case_id=self.case_id) as session:
            case = loading.whole_case(session, self.case_id)
            for number, agency in enumerate(("Avonvale Police", "Riverside School"), 1):
                case.requests.append(InformationRequest(number=number, agency=agency, asked_on=ON))
            session.flush()
            case.returns.append(
                AgencyReturn(
                    request_id=case.requests[0].id, returned_on=ON, key_events=HOSTILE, childs_voice="She was quiet."
                )
            )
        self.review_id = rapid_review.start(case_file, self.case_id).id
        self.sit_down()

    def sit_down(self) -> None:
        """Open the wizard where it was left."""
        self.wizard = RapidReviewWizard(self.case_file, self.case_id, self.review_id)
        self.typist = sit_before(self.qtbot, self.wizard)

    def crash(self) -> None:
        """Take the wizard away without closing it."""
        if shiboken6.isValid(self.wizard):
            shiboken6.delete(self.wizard)

    def kept(self) -> dict[str, str]:
        """Return what the case file holds of the review."""
        return rapid_review.get(self.case_file, self.review_id).content

    def go_to(self, key: str) -> None:
        """Turn to a page by its key."""
        keys = [*(page.key for page in self.wizard.parts), self.wizard.check.key]
        self.wizard.go_to(keys.index(key))
