"""A case's summary: who told, what happened, to whom, and the dates recorded; each block can be changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.progress.other_children import safety_on_record
from scr_desktop.domain.progress.request_status import RequestState, request_lines
from scr_desktop.domain.records.birth import day_label
from scr_desktop.domain.records.case import HARM, Case, CaseEvent, Child
from scr_desktop.domain.records.other_area import area_parts
from scr_desktop.domain.records.words import YES_NO
from scr_desktop.domain.review.decided_already import in_words
from scr_desktop.domain.review.foundations import OPEN_THEN
from scr_desktop.domain.rules.event import EVENTS
from scr_desktop.domain.time.part_date import PartDate, written
from scr_desktop.ui.case.cards_part import CardsPart
from scr_desktop.ui.case.summary.notification_form import NotificationForms
from scr_desktop.ui.fields.passages import add_facts, add_notices, facts_card, passage
from scr_desktop.ui.fields.with_sign import card, sentence, with_sign
from scr_desktop.ui.new_case.amend import AmendDialog

_WHERE = {
    "in_area": "In our area",
    "elsewhere_in_england": "Elsewhere in England",
    "outside_england": "Outside England",
    "unknown": "Not known yet",
}


# Changes the entries of one block, by the key of its page.
Change = Callable[[str], None]


class CaseSummary(CardsPart):
    """The summary of one case."""

    called = "Summary"

    def _show(self, column: QVBoxLayout, status: CaseStatus) -> None:
        show_summary(column, status, self._amend, self.edition_wanted.emit)
        if any(one.of_notification for one in status.case.attachments):
            column.insertWidget(column.count() - 1, self._form_card(status.case), 0)

    def _form_card(self, case: Case) -> QWidget:
        """Return the form that the notification was begun with, and the button that opens it."""
        forms = [one for one in case.attachments if one.of_notification]
        said = [("File", f"{one.file_name}, {one.pages} page{'s' if one.pages != 1 else ''}") for one in forms]
        show = partial(NotificationForms.ask, self, *self._of, is_open=case.open)
        return _with_button(
            facts_card("Form of the notification", said), "open_form", "Open…", "Open: form of the notification",
            lambda: self._say(show()),
        )  # fmt: skip

    def _amend(self, block: str) -> None:
        if self._say(AmendDialog.ask(self, *self._of, block)):
            self._stay_at(f"change_{block}")


def show_summary(
    column: QVBoxLayout, status: CaseStatus, change: Change, to_edition: Callable[[], object] | None = None
) -> None:
    """Add the summary to `column`, which is empty; in an open case `change` is called with the key of a block."""
    case = status.case
    add_notices(column, status, to_edition)
    if case.closed_on:
        left = "\n".join(case.open_when_closed)
        said = (("Closed on", written(case.closed_on)), ("Why", case.closed_why), (OPEN_THEN, left))
        column.addWidget(facts_card("Closed", said))
    for key, title, frame in (
        ("incident", "What happened", _incident(case)),
        ("children", "Children", _children(case)),
        ("family", "Family and household", _listed_card("Family and household", _family(case), "Nobody entered yet.")),
        ("agencies", "Agencies named", _listed_card("Agencies named", _agencies(status), "No agency entered yet.")),
        ("notification", "Notification", _notification(case)),
    ):
        column.addWidget(_changeable(frame, key, title, change) if case.open else frame)
    column.addWidget(_dates(case))
    if case.kept:
        column.addWidget(_kept(case))
    column.addWidget(facts_card("Arrangements", (("Under", status.regime.name), ("Because", case.regime_why))))
    column.addStretch(1)


def _changeable(frame: QFrame, key: str, title: str, change: Change) -> QWidget:
    """Return a block with the button beside it that changes its entries."""
    return _with_button(frame, f"change_{key}", "Change…", f"Change: {title}", lambda: change(key))


def _with_button(frame: QFrame, name: str, words: str, says: str, do: Callable[[], object]) -> QWidget:
    block, button = QWidget(), QPushButton(words)
    row = QHBoxLayout(block)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    button.setObjectName(name)
    button.setAccessibleName(says)
    button.clicked.connect(do)
    row.addWidget(frame, 1)
    row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
    return block


def _listed_card(title: str, rows: list[tuple[str, str]], nothing: str) -> QFrame:
    frame = facts_card(title, rows)
    column = frame.layout()
    if not rows and column:
        column.addWidget(sentence(nothing, "muted"))
    return frame


def _incident(case: Case) -> QFrame:
    return facts_card(
        "What happened",
        (
            ("When", _known(case.incident_on, case.incident_time)),
            ("Where", case.place),
            ("In whose area", _WHERE.get(case.where_it_happened, case.where_it_happened)),
            ("Whose duty here", case.local_authority),
            *_areas(case),
            ("What happened", case.what_happened or "Not written down"),
            ("Other children's safety", case.immediate_safety or "\n".join(safety_on_record(case))),
            ("Notes", case.notes),
        ),
    )


def _areas(case: Case) -> list[tuple[str, str]]:
    return [
        ("Other area", _listed(other_area.name, area_parts(other_area), other_area.partners, other_area.contact))
        for other_area in case.other_areas
    ]


def _children(case: Case) -> QFrame:
    frame, column = card()
    column.addWidget(sentence("Children", "heading"))
    for child in case.children:
        column.addWidget(passage(child.name, "strong"))
        add_facts(column, _child(child))
    if case.more_children.strip():
        add_facts(column, (("More children", case.more_children),))
    if not case.children and not case.more_children.strip():
        column.addWidget(sentence("No child has been entered.", "muted"))
    return frame


def _child(child: Child) -> tuple[tuple[str, str], ...]:
    yes_no = dict(YES_NO)
    return (
        ("Came to harm", dict(HARM).get(child.harm, child.harm)),
        (day_label(child.birth), _known(child.born_on)),
        ("Died", str(child.died_on) if child.died_on.known else ""),
        ("Known as", child.known_as),
        ("Sex", child.sex),
        ("NHS number", child.nhs_number),
        ("Address", child.address),
        ("Normally lives in our area", yes_no.get(child.normally_resident, "")),
        ("Home area", child.home_area),
        ("Looked after", yes_no.get(child.looked_after, "")),
        ("Plan", child.plan),
        ("Placement", child.placement),
        ("School", child.school),
        ("Ethnicity", child.ethnicity),
        ("Disability", child.disability),
        ("Notes", child.notes),
    )


def _family(case: Case) -> list[tuple[str, str]]:
    found = []
    for member in case.family:
        born = f"born {member.born_on}" if member.born_on.known else ""
        found.append(
            (member.relationship or "Relation not known", _listed(member.name or "Not named", born, member.notes))
        )
    return found


def _agencies(status: CaseStatus) -> list[tuple[str, str]]:
    asked = {
        line.request.involved_id: line for line in request_lines(status) if line.state is not RequestState.WITHDRAWN
    }
    found = []
    for agency in status.case.agencies:
        words = asked[agency.id].words if agency.id in asked else ""
        found.append((agency.name or "Not named", _listed(agency.contact, agency.involvement, words) or "Named only"))
    return found


def _notification(case: Case) -> QFrame:
    return facts_card(
        "Notification",
        (
            *_notifiers(case),
            ("How the authority became aware", case.how_aware),
            ("National reference", case.national_reference),
            ("Review suggested", case.suggested_review),
            ("Why the criteria are met", case.why_criteria_met),
            ("Decided already, as notified", in_words(case)),
        ),
    )


def _notifiers(case: Case) -> Iterator[tuple[str, str]]:
    """Yield everybody who told the office: who, when and by what means, how to reach them."""
    for number, one in enumerate(case.notifiers, 1):
        label = "From" if len(case.notifiers) == 1 else f"From ({number})"
        yield label, "\n".join(filter(None, (one.who or one.called, one.when, one.contact.strip())))


def _dates(case: Case) -> QFrame:
    """Return the dates recorded, in order; one that was replaced stays, with why."""
    frame, column = card()
    column.addWidget(sentence("Dates recorded", "heading"))
    for event in sorted(case.events, key=lambda one: (one.happened_on, one.at_time)):
        column.addWidget(with_sign(_event_words(event), "superseded" if event.superseded_at else "met"))
    if not case.events:
        column.addWidget(sentence("No date has been recorded.", "muted"))
    return frame


def _kept(case: Case) -> QFrame:
    """Return the entries that looked wrong and were kept with a reason."""
    frame, column = card()
    column.addWidget(sentence("Kept as entered", "heading"))
    for words in case.kept:
        column.addWidget(passage(words))
    return frame


def _event_words(event: CaseEvent) -> str:
    label = EVENTS[event.kind].label if event.kind in EVENTS else event.kind
    words = _listed(f"{label}: {written(event.happened_on)}", event.at_time, event.note)
    return f"{words} – replaced: {event.superseded_why or 'no reason kept'}" if event.superseded_at else words


def _known(day: PartDate, time: str = "") -> str:
    return _listed(str(day), time)


def _listed(*parts: str) -> str:
    return ", ".join(part.strip() for part in parts if part.strip())
