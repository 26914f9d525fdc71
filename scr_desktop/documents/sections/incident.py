"""The incident, who told of it, and the dates recorded since."""

from __future__ import annotations

from scr_desktop.documents.parts.content import Bullets, Content, Grid, Heading, Notice, Para
from scr_desktop.documents.parts.dates import written_day
from scr_desktop.documents.parts.words import UNKNOWN, choice, day_or, if_any, noted_on, or_unknown
from scr_desktop.documents.sections.notifiers import notifiers
from scr_desktop.documents.sections.said import NONE_RECORDED, facts_that_say
from scr_desktop.domain.progress.other_children import unseen, unseen_words
from scr_desktop.domain.records.case import Case, CaseEvent
from scr_desktop.domain.records.other_area import area_parts
from scr_desktop.domain.records.safety_item import SafetyItem
from scr_desktop.domain.records.sensitive_day import said_of
from scr_desktop.domain.review.decided_already import in_words
from scr_desktop.domain.rules.event import EVENTS
from scr_desktop.domain.rules.vocabulary import WHERE


def incident(case: Case) -> list[Content]:
    """Return the section on what happened and who notified it, with every recorded date."""
    return [
        Heading(1, "The incident and who notified it"),
        *facts_that_say(
            [
                ("Date of the incident", or_unknown(case.incident_on)),
                ("Time", or_unknown(case.incident_time)),
                ("Place", or_unknown(case.place)),
                ("In whose area", choice(WHERE.choices, case.where_it_happened)),
                *([("Whose duty here", case.local_authority)] if case.local_authority.strip() else []),
            ]
        ),
        *_other_areas(case),
        Heading(2, "What happened"),
        Para(or_unknown(case.what_happened)),
        Heading(2, "Safety of the children now"),
        *_said_of_safety(case),
        *other_children(case),
        *_notification(case),
        *if_any("Notes", case.notes),
        Heading(2, "Dates recorded"),
        Grid(
            ["Event", "Day", "Note"],
            [_event(event) for event in case.events],
            widths=(34, 34, 32),
            row_headers=True,
            empty="No date has been recorded yet.",
        ),
        *_kept(case),
    ]


def _said_of_safety(case: Case) -> list[Content]:
    """Return what the notification says of the children's safety; where it says nothing, what is recorded stands alone."""
    return [] if case.safety_items and not case.immediate_safety.strip() else [Para(or_unknown(case.immediate_safety))]


def _other_areas(case: Case) -> list[Content]:
    """Return the other areas that have a part in the case, by name, or nothing if none is entered."""
    rows = [
        (or_unknown(other_area.name), area_parts(other_area), other_area.partners, other_area.contact)
        for other_area in case.other_areas
    ]
    columns = ["Other area", "What it is in this case", "Partners or board", "How to reach it"]
    return [Grid(columns, rows, widths=(26, 28, 24, 22), row_headers=True)] if rows else []


def other_children(case: Case) -> list[Content]:
    """Return each other child's safety with its owner and day, then media interest and sensitive days; nothing if neither."""
    found: list[Content] = []
    if case.safety_items:
        found.append(
            Grid(
                ["Child", "What makes the child safe", "Owner", "By when, and when it was done"],
                [_safety(safety_item) for safety_item in case.safety_items],
                widths=(20, 34, 20, 26),
                row_headers=True,
                caption="The safety of each child",
            )
        )
    found += [Notice(unseen_words(name, case), "A child’s safety") for name in unseen(case)]
    days = [sensitive_day for sensitive_day in case.sensitive_days if sensitive_day.outcome != "set_aside"]
    if days:
        said = [": ".join(filter(None, (said_of(day), day.words))) for day in days]
        found += [Heading(2, "Media interest and sensitive days"), Bullets(said)]
    return found


def _safety(one: SafetyItem) -> tuple[str, ...]:
    done = f"Seen to on {written_day(one.done_on)}, by {one.done_by}" if one.done_on else "Still to be done"
    # What is in place already has no other day than that.
    by = "" if one.done_on == one.due_on else f"By {written_day(one.due_on)}"
    return one.child, _lines(one.what, one.note), one.owner, _lines(by, done)


def _lines(*said: str) -> str:
    return "\n".join(filter(None, said))


def _kept(case: Case) -> list[Content]:
    """Return the entries that looked wrong and were kept, each with the reason."""
    return [Heading(2, "Kept as entered"), Bullets(case.kept)] if case.kept else []


def _notification(case: Case) -> list[Content]:
    return [
        Heading(2, "Who notified, and when anyone knew"),
        *notifiers(case),
        *facts_that_say(
            [
                ("Notification received", day_or(case.day_of("notification_received"))),
                ("Authority became aware", _aware(case)),
                ("How it became aware", or_unknown(case.how_aware)),
                ("National notification sent", day_or(case.day_of("notification_sent"), "Not recorded as sent")),
                ("National reference", case.national_reference.strip() or NONE_RECORDED),
                ("Review suggested by the notifier", case.suggested_review.strip() or NONE_RECORDED),
                *([("Decided already, as notified", said)] if (said := in_words(case)) else []),
                ("Why the notifier thinks the criteria are met", case.why_criteria_met.strip() or NONE_RECORDED),
            ]
        ),
    ]


def _aware(case: Case) -> str:
    event = next((one for one in case.events if one.kind == "aware" and not one.superseded_at), None)
    if event is None:
        return UNKNOWN
    return written_day(event.happened_on, weekday=True) + (f", {event.at_time}" if event.at_time else "")


def _event(event: CaseEvent) -> tuple[str, str, str]:
    label = EVENTS[event.kind].label if event.kind in EVENTS else event.kind
    day = written_day(event.happened_on, weekday=True) + (f", {event.at_time}" if event.at_time else "")
    if not event.superseded_at:
        return label, day, event.note
    replaced = f"No longer stands since {noted_on(event.superseded_at)}: {event.superseded_why or 'no reason was kept'}"
    return f"{label} (no longer stands)", day, "\n".join(filter(None, (event.note, replaced)))
