"""The text for the national online notification: what to paste, part by part, as the form's version takes it.

The form itself is online and only the local authority can sign in to it, so the program composes as that authority
and the officer pastes. The form's full list of questions could not be read; the parts and their order follow
what its own guidance says to have ready, and each version says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from scr_desktop.domain.facts.childhood import age_at_event
from scr_desktop.domain.facts.infant import months_or_days
from scr_desktop.domain.progress.other_children import safety_on_record
from scr_desktop.domain.records.birth import BORN, LIFE_NOT_KNOWN, STILLBORN, day_label
from scr_desktop.domain.records.case import CHILDREN_ON_FORM, HARM, Case, CaseEvent, Child
from scr_desktop.domain.records.office import NotifyingContact, Office
from scr_desktop.domain.records.words import YES_NO
from scr_desktop.domain.sources.source import Force, Source
from scr_desktop.domain.time.part_date import written

_GUIDANCE = "GOV.UK, Report a serious child safeguarding incident"
CHECK = (
    "The form's full list of questions could not be read: the parts stand in the order of what its guidance says to "
    "have ready. Check each against the form as you paste, and have the supporting documents at hand: legal documents, "
    "letters, e-mails, forms."
)
# What the part of the office's page is called in which these people are entered.
CONTACTS = "Who notifies for the local authority"
_NOT_KNOWN = "Not known yet"
# Answers that make a death what it is, and stand in no entry of the child.
_IN_CUSTODY = (("died_in_custody", "Died in custody"), ("on_remand", "On remand, and so looked after"))


Facts: TypeAlias = Sequence[tuple[str, str]]


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
    """One part of a form: its title and the text to paste; `facts` are its entries by name where it has such."""

    title: str
    text: str
    facts: Facts = ()

    @classmethod
    def of(cls, title: str, facts: Facts) -> FormPart:
        """Return the part that holds these entries, without those that are empty."""
        found = tuple((label, text) for label, text in facts if text.strip())
        return cls(title, _lines(found), found)


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


@dataclass(frozen=True, slots=True)
class NotifyingAuthority:
    """The local authority that notifies, and whom it does it through: the national form asks for nobody else.

    The duty is the local authority's (Children Act 2004 s16C(1)); whoever told the office is no notifier here.
    """

    name: str = ""
    contacts: tuple[NotifyingContact, ...] = ()


NOBODY = NotifyingAuthority()


def notifying_authority(office: Office, name: str) -> NotifyingAuthority:
    """Return the local authority called `name` as the office has entered it, with those who notify for it."""
    return NotifyingAuthority(name, office.notifying(name))


def compose(case: Case, day: date, authority: NotifyingAuthority = NOBODY) -> tuple[ComposedForm, ...]:
    """Return the forms to fill for a case that `authority` notifies on `day`, in the version of that day."""
    version = version_on(day)
    children = list(case.children)
    # Of whom it is not known whether they were born alive a death may have to be notified.
    dead = [child for child in children if child.harm == "died" and child.birth in {BORN, LIFE_NOT_KNOWN}]
    if not version.separate_deaths or not dead:
        return (_form(case, children, authority, day, "Notification"),)
    harmed = [child for child in children if child.harm == "seriously_harmed" or child.birth == STILLBORN]
    forms = [_form(case, [child], authority, day, f"Notification of the death of {child.name}") for child in dead]
    if harmed:
        forms.append(_form(case, harmed, authority, day, "Notification of the children seriously harmed"))
    return tuple(forms)


def _form(case: Case, children: list[Child], authority: NotifyingAuthority, day: date, title: str) -> ComposedForm:
    most = version_on(day).most_children
    full, others = children[:most], children[most:]
    parts = [
        FormPart.of("Notifier", notifier(authority)),
        *(FormPart.of(f"Child {number}", _child(child, case, day)) for number, child in enumerate(full, 1)),
    ]
    further = [_lines(_child(child, case, day)) for child in others]
    further += [case.more_children] if case.more_children else []
    if further:
        parts.append(FormPart("Further children", "\n\n".join(further)))
    parts.append(FormPart("Family and household", _family(case)))
    parts.append(FormPart.of("Incident", _incident(case, children)))
    parts.append(FormPart("Agencies involved", _listed(agency.name for agency in case.agencies)))
    return ComposedForm(title, tuple(parts))


def notifier(authority: NotifyingAuthority) -> Facts:
    """Return who notifies, as the form asks for it; what the office has not entered is said where it belongs."""
    name = authority.name.strip() or lacking("The local authority’s name is", "Local authority")
    contacts = authority.contacts or (NotifyingContact(),)
    return (("Local authority", name), *(fact for contact in contacts for fact in _contact(contact)))


def lacking(what: str, where: str = CONTACTS) -> str:
    """Return the words that stand in the place of something the form needs and the office has not entered."""
    return f"[{what} not entered yet: Bank holidays and office, {where}]"


def _contact(one: NotifyingContact) -> Facts:
    return (
        ("Name", one.name.strip() or lacking("The name of who notifies for the local authority is")),
        ("Role", one.role.strip() or lacking("The role of who notifies is")),
        ("Telephone", one.telephone.strip() or lacking("The local authority’s telephone is")),
        ("E-mail", one.email.strip() or lacking("The local authority’s e-mail is")),
    )


def _age(case: Case, child: Child, day: date) -> str:
    """Return the age in years, of an infant in months, where every day that can be meant gives the same; else nothing."""
    age = age_at_event(case, child, day)
    on = child.died_on.day if child.died_on.known else case.incident_on.day
    if age == 0 and child.born_on.day and on and on >= child.born_on.day:
        return months_or_days(child.born_on.day, on)
    return "" if age is None else str(age)


def _child(child: Child, case: Case, day: date) -> Facts:
    return (
        ("Name", child.name),
        ("Also known as", child.known_as),
        (day_label(child.birth), str(child.born_on) if child.born_on.known else _NOT_KNOWN),
        ("Age", _age(case, child, day)),
        ("What happened to the child", dict(HARM)[child.harm]),
        ("Date of death", str(child.died_on) if child.died_on.known else ""),
        ("NHS number", child.nhs_number.strip() or _gap("NHS number", child)),
        ("Disability", child.disability.strip() or _gap("disability", child)),
        ("Address", child.address.strip() or _NOT_KNOWN),
        ("Home area", child.home_area),
        ("Looked after", dict(YES_NO)[child.looked_after]),
        ("Placement", child.placement),
        ("Sex", child.sex),
        ("Ethnicity", child.ethnicity.strip() or _gap("ethnicity", child)),
        ("Plan", child.plan),
        ("School or nursery", child.school),
    )


def _gap(what: str, child: Child) -> str:
    """Return the words in the place of what the form asks of a child and the notification has not said."""
    return f"[{child.name}: {what} not entered yet: the notification, Children]"


def _family(case: Case) -> str:
    """Return the family as entered, a line each, or that it is not entered yet."""
    lines = []
    for member in case.family:
        born = f"born {member.born_on}" if member.born_on.known else "date of birth not known"
        who = member.name.strip() or "Name not known"
        lines.append("; ".join(filter(None, (who, member.relationship.strip(), born, member.notes.strip()))))
    return "\n".join(lines) or "[Family and household not entered yet: the notification, Family]"


def _incident(case: Case, children: list[Child]) -> Facts:
    aware = next((event for event in case.events if event.kind == "aware" and not event.superseded_at), None)
    answered = {answer.fact: answer.value for answer in case.answers}
    evidence = {answer.fact: answer.evidence for answer in case.answers}
    return (
        ("Nature", _nature(children)),
        ("Abuse or neglect known or suspected", dict(YES_NO).get(answered.get("abuse_or_neglect", ""), _NOT_KNOWN)),
        ("Evidence for it", evidence.get("abuse_or_neglect", "")),
        *((label, "Yes") for fact, label in _IN_CUSTODY if answered.get(fact) == "yes"),
        ("Place", case.place.strip() or _NOT_KNOWN),
        ("Date", str(case.incident_on) if case.incident_on.known else _NOT_KNOWN),
        ("Time", case.incident_time),
        ("The authority became aware", _moment(aware) if aware else ""),
        ("What happened", case.what_happened.strip() or _NOT_KNOWN),
        ("Other children's safety", case.immediate_safety.strip() or " ".join(safety_on_record(case))),
    )


def _nature(children: Iterable[Child]) -> str:
    harms = {child.harm for child in children}
    natures = (("died", "death of a child"), ("seriously_harmed", "serious harm to a child"))
    found = "; ".join(words for harm, words in natures if harm in harms)
    return found[:1].upper() + found[1:]


def _moment(event: CaseEvent) -> str:
    return ", ".join(filter(None, (written(event.happened_on), event.at_time.strip())))


def _lines(facts: Facts) -> str:
    return "\n".join(f"{label}: {text}" for label, text in facts if text.strip())


def _listed(names: Iterable[str]) -> str:
    return "\n".join(names) or "None named yet"
