"""The text for the national online notification: what to paste, part by part, as the form's version takes it.

The form itself is online and only the authority can sign in to it, so the program composes and the
officer pastes. The form's full list of questions could not be read; the parts and their order follow
what its own guidance says to have ready, and each version says so.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from scr_desktop.domain.birth import BORN, STILLBORN, day_label
from scr_desktop.domain.case import CHILDREN_ON_FORM, HARM, YES_NO, Case, Child
from scr_desktop.domain.part_date import written
from scr_desktop.domain.source import Force, Source

_GUIDANCE = "GOV.UK, Report a serious child safeguarding incident"
CHECK = (
    "The form's full list of questions could not be read: the parts stand in the order of what its guidance says to "
    "have ready. Check each against the form as you paste."
)


@dataclass(frozen=True, slots=True)
class FormVersion:
    """One version of the national form: from which day it is taken to apply, and how incidents fill it.

    `separate_deaths` asks one form for each child who died; siblings seriously harmed share one.
    `most_children` is how many a form takes in full, the rest being written as text.
    """

    name: str
    since: date
    most_children: int
    separate_deaths: bool
    source: Source


VERSIONS = (
    FormVersion(
        "Local report before the national form",
        date.min,
        CHILDREN_ON_FORM,
        separate_deaths=False,
        source=Source(
            "Working Together 2015 ch 4",
            Force.STATUTORY_GUIDANCE,
            note="Before 29 June 2018 the incident was reported to Ofsted and the board; there was no Panel to notify.",
        ),
    ),
    FormVersion(
        "National form of 2018",
        date(2018, 6, 29),
        CHILDREN_ON_FORM,
        separate_deaths=True,
        source=Source(
            f"{_GUIDANCE} (2018 page)",
            Force.STATUTORY_GUIDANCE,
            note="A separate form for each child who died; one form for siblings seriously harmed.",
        ),
    ),
    FormVersion(
        "National form, one for each incident",
        date(2023, 12, 15),
        CHILDREN_ON_FORM,
        separate_deaths=False,
        source=Source(
            f"{_GUIDANCE} (current page)",
            Force.STATUTORY_GUIDANCE,
            note="One notification for each incident, up to four children and the others as text. The day this version "
            "took the earlier one's place is not known: the program takes the publication of Working Together 2023.",
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class FormPart:
    """One part of a form: its title and the text to paste."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class ComposedForm:
    """One form to fill: what it is called, and its parts in order."""

    title: str
    parts: tuple[FormPart, ...]

    @property
    def text(self) -> str:
        """The whole form as plain text."""
        return "\n\n".join(f"{part.title}\n{part.text}" for part in self.parts)


def version_on(day: date) -> FormVersion:
    """Return the version of the form in use on `day`."""
    return next(version for version in reversed(VERSIONS) if version.since <= day)


def compose(case: Case, day: date) -> tuple[ComposedForm, ...]:
    """Return the forms to fill for a case that is notified on `day`, in the version of that day."""
    version = version_on(day)
    children = list(case.children)
    dead = [child for child in children if child.harm == "died" and child.birth == BORN]
    if not version.separate_deaths or not dead:
        return (_form(case, children, version, "Notification"),)
    harmed = [child for child in children if child.harm == "seriously_harmed" or child.birth == STILLBORN]
    forms = [_form(case, [child], version, f"Notification of the death of {child.name}") for child in dead]
    if harmed:
        forms.append(_form(case, harmed, version, "Notification of the children seriously harmed"))
    return tuple(forms)


def _form(case: Case, children: list[Child], version: FormVersion, title: str) -> ComposedForm:
    full, others = children[: version.most_children], children[version.most_children :]
    parts = [
        FormPart("Notifier", _lines(("Agency", case.from_agency), ("Name", case.from_person), ("Role", case.from_role),
                                    ("Telephone and e-mail", case.from_contact))),
        *(FormPart(f"Child {number}", _child(child)) for number, child in enumerate(full, 1)),
    ]  # fmt: skip
    rest = "\n\n".join([*(_child(child) for child in others), *([case.more_children] if case.more_children else [])])
    if rest:
        parts.append(FormPart("Further children", rest))
    parts.append(FormPart("Incident", _incident(case)))
    parts.append(FormPart("Agencies involved", _listed(agency.name for agency in case.agencies)))
    return ComposedForm(title, tuple(parts))


def _child(child: Child) -> str:
    return _lines(
        ("Name", child.name),
        ("Also known as", child.known_as),
        (day_label(child.birth), str(child.born_on)),
        ("Date of death", str(child.died_on) if child.died_on.known else ""),
        ("What happened to the child", dict(HARM)[child.harm]),
        ("Sex", child.sex),
        ("Ethnicity", child.ethnicity),
        ("Disability", child.disability),
        ("Looked after", dict(YES_NO)[child.looked_after]),
        ("Placement", child.placement),
        ("Plan", child.plan),
        ("Address", child.address),
        ("Home area", child.home_area),
        ("School or nursery", child.school),
    )


def _incident(case: Case) -> str:
    aware = case.day_of("aware")
    return _lines(
        ("Date", f"{case.incident_on}{', ' + case.incident_time if case.incident_time else ''}"),
        ("Place", case.place),
        ("The authority became aware", written(aware) if aware else ""),
        ("What happened", case.what_happened),
        ("Other children's safety", case.immediate_safety),
    )


def _lines(*pairs: tuple[str, str]) -> str:
    return "\n".join(f"{label}: {text}" for label, text in pairs if text.strip())


def _listed(names: Iterable[str]) -> str:
    return "\n".join(names) or "None named yet"
