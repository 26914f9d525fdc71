"""The children and their family, every entry of the record."""

from __future__ import annotations

from datetime import date

from scr_desktop.documents.parts.content import Content, Grid, Heading, Para
from scr_desktop.documents.parts.words import NOT_APPLICABLE, UNKNOWN, choice, if_any, or_unknown
from scr_desktop.documents.sections.said import NONE, side_by_side
from scr_desktop.domain.facts.childhood import perhaps_born_dead, perhaps_born_then
from scr_desktop.domain.facts.infant import months_or_days
from scr_desktop.domain.records.birth import LIFE_NOT_KNOWN, NO_AGE, STILLBORN, UNBORN
from scr_desktop.domain.records.birth import said as said_of_birth
from scr_desktop.domain.records.case import HARM, Case, Child
from scr_desktop.domain.records.words import YES_NO

_PERHAPS_BORN = "not known whether born then: entered as not born yet"
_BORN = {
    UNBORN: "Entered as not born yet, expected:",
    STILLBORN: "Stillborn on:",
    LIFE_NOT_KNOWN: "Born, alive or not:",
}


def children_and_family(case: Case) -> list[Content]:
    """Return the section on the children, those beyond the national form, and the family."""
    return [
        Heading(1, "Children and family"),
        *_children(case),
        *if_any("More children", case.more_children),
        Heading(2, "Family and household"),
        family_table(case),
    ]


def age_of(child: Child, case: Case) -> str:
    """Return the child's age at death, or else at the incident, in years or for an infant in months.

    Who is not born yet or was stillborn has none, nor had who was born only after the incident.
    """
    if child.birth in NO_AGE:
        # No birth is on record of a day on which it was due, or past: that it had not come is not known.
        return _PERHAPS_BORN if perhaps_born_then(case, child, date.max) else NO_AGE[child.birth]
    day = child.died_on.latest or case.incident_on.latest or case.day_of("aware")
    span = child.born_on.age_on(day) if day else None
    if day is None or span is None:
        return UNKNOWN
    if span[1] < 0:
        return NO_AGE[UNBORN]
    if span[0] != span[1]:
        return f"{max(span[0], 0) or 'under 1'} or {span[1]}"
    born = child.born_on.day
    if span[0] >= 2 or born is None:
        return str(span[0]) if span[0] > 0 else "under 1"
    return months_or_days(born, day)


def child_in_brief(child: Child, case: Case) -> str:
    """Return a child in a line: name, age and what happened."""
    age = age_of(child, case)
    aged = age if age in {*NO_AGE.values(), _PERHAPS_BORN} else f"aged {age}" if age != UNKNOWN else "age not known"
    if child.birth == STILLBORN and child.harm == "unknown":
        return f"{child.name}, {said_of_birth(child.birth, child.born_on)}"
    # “Died” would say that there was a life.
    happened = "dead" if perhaps_born_dead(child) else choice(HARM, child.harm).lower()
    said = [child.name, aged, happened]
    return ", ".join(said if child.harm != "unknown" else [*said[:2], "harm not known yet"])


def family_table(case: Case) -> Grid:
    """Return the relatives and other adults of the household as a table."""
    return Grid(
        ["Name", "Relationship", "Born", "Notes"],
        [
            (or_unknown(member.name), or_unknown(member.relationship), or_unknown(member.born_on), member.notes)
            for member in case.family
        ],
        widths=(26, 20, 24, 30),
        row_headers=True,
        empty="No relative or adult of the household has been entered.",
    )


def _children(case: Case) -> list[Content]:
    """Return the children side by side, each entry of the record that says something of any of them."""
    if not case.children:
        return [Para("No child has been entered.")]
    told = [_entries(child, case) for child in case.children]
    rows = [(label, [one[label] for one in told]) for label in told[0]]
    return side_by_side([child.name for child in case.children], rows, "child")


def _entries(child: Child, case: Case) -> dict[str, str]:
    """Return every entry of a child by its label."""
    age = age_of(child, case)
    return {
        "Family name": or_unknown(child.family_name),
        "Given names": or_unknown(child.given_names),
        "Known as": child.known_as.strip() or NONE,
        "What happened to the child": choice(HARM, child.harm),
        "Born": _born(child),
        "Died": _died(child),
        "Age at that time": age.capitalize() if child.birth in NO_AGE else age,
        "Sex": or_unknown(child.sex),
        "Ethnicity": or_unknown(child.ethnicity),
        "Disability": or_unknown(child.disability),
        "NHS number": or_unknown(child.nhs_number),
        "Address": or_unknown(child.address),
        "Normally lives in our area": choice(YES_NO, child.normally_resident),
        "Home area": or_unknown(child.home_area),
        "Looked after by a local authority": choice(YES_NO, child.looked_after),
        "Plan": or_unknown(child.plan),
        "Placement": or_unknown(child.placement),
        "School or nursery": or_unknown(child.school),
        "Notes": child.notes.strip() or NONE,
    }


def _born(child: Child) -> str:
    """Return the day of birth, of the stillbirth, or on which a birth is expected, and which of them it is."""
    day = or_unknown(child.born_on)
    return f"{_BORN[child.birth]} {day}" if child.birth in _BORN else day


def _died(child: Child) -> str:
    if child.birth in {UNBORN, STILLBORN} and not child.died_on.known:
        return NOT_APPLICABLE
    if not child.died_on.known and child.harm in {"seriously_harmed", "not_harmed"}:
        return NOT_APPLICABLE
    return or_unknown(child.died_on)
