"""The children and their family, every entry of the record."""

from __future__ import annotations

from scr_desktop.documents.content import Content, Facts, Grid, Heading, KeepTogether, Para
from scr_desktop.documents.sections.words import NOT_APPLICABLE, UNKNOWN, choice, counted, if_any, or_unknown
from scr_desktop.domain.case import HARM, YES_NO, Case, Child


def children_and_family(case: Case) -> list[Content]:
    """Return the section on the children, those beyond the national form, and the family."""
    return [
        Heading(1, "Children and family"),
        *(_child(child, case) for child in case.children),
        *([] if case.children else [Para("No child has been entered.")]),
        *if_any("More children", case.more_children),
        Heading(2, "Family and household"),
        Grid(
            ["Name", "Relationship", "Born", "Notes"],
            [
                (or_unknown(one.name), or_unknown(one.relationship), or_unknown(one.born_on), one.notes)
                for one in case.family
            ],
            widths=(28, 22, 20, 30),
            row_headers=True,
            empty="No relative or adult of the household has been entered.",
        ),
    ]


def age_of(child: Child, case: Case) -> str:
    """Return the child's age at death, or else at the incident, in years or for an infant in months."""
    day = child.died_on.latest or case.incident_on.latest or case.day_of("aware")
    span = child.born_on.age_on(day) if day else None
    if day is None or span is None:
        return UNKNOWN
    if span[0] != span[1]:
        return f"{max(span[0], 0)} or {span[1]}"
    born = child.born_on.day
    if span[0] >= 2 or born is None:
        return str(max(span[0], 0))
    months = (day.year - born.year) * 12 + day.month - born.month - (day.day < born.day)
    return counted(months, "month") if months > 0 else f"{max((day - born).days, 0)} days"


def _child(child: Child, case: Case) -> Content:
    return KeepTogether(
        [
            Heading(2, f"{child.position}. {child.name}"),
            Facts(
                [
                    ("Family name", or_unknown(child.family_name)),
                    ("Given names", or_unknown(child.given_names)),
                    ("Known as", or_unknown(child.known_as)),
                    ("What happened to the child", choice(HARM, child.harm)),
                    ("Born", or_unknown(child.born_on)),
                    ("Died", _died(child)),
                    ("Age at that time", age_of(child, case)),
                    ("Sex", or_unknown(child.sex)),
                    ("Ethnicity", or_unknown(child.ethnicity)),
                    ("Disability", or_unknown(child.disability)),
                    ("NHS number", or_unknown(child.nhs_number)),
                    ("Address", or_unknown(child.address)),
                    ("Normally lives in our area", choice(YES_NO, child.normally_resident)),
                    ("Home area", or_unknown(child.home_area)),
                    ("Looked after by a local authority", choice(YES_NO, child.looked_after)),
                    ("Plan", or_unknown(child.plan)),
                    ("Placement", or_unknown(child.placement)),
                    ("School or nursery", or_unknown(child.school)),
                    ("Notes", child.notes.strip() or "None"),
                ]
            ),
        ]
    )


def _died(child: Child) -> str:
    if not child.died_on.known and child.harm in {"seriously_harmed", "not_harmed"}:
        return NOT_APPLICABLE
    return or_unknown(child.died_on)
