"""The sorts of agency, and the roles they have in a board or beside the safeguarding partners."""

from scr_desktop.domain.rules.agency_role import AgencyKinds, AgencyRole
from scr_desktop.domain.sources.source import Force, Source

_KINDS = (
    ("social_care", "Local authority: children’s social care"),
    ("authority", "Local authority: other service"),
    ("district", "District council"),
    ("police", "Police"),
    ("health_commissioner", "Health commissioner (clinical commissioning group, integrated care board)"),
    ("nhs_trust", "NHS trust: hospital, community or mental health"),
    ("gp", "General practice"),
    ("health_other", "Other health provider"),
    ("school", "School, college or other education"),
    ("early_years", "Early years and childcare"),
    ("probation", "Probation"),
    ("youth_justice", "Youth offending team"),
    ("cafcass", "Cafcass"),
    ("secure", "Prison, young offender institution, secure training centre or home"),
    ("care_home", "Children’s home or fostering agency"),
    ("housing", "Housing provider"),
    ("voluntary", "Voluntary or community organisation"),
    ("other", "Other"),
)
KINDS = AgencyKinds(_KINDS)
_HEALTH = ("nhs_trust", "gp", "health_other")
_EDUCATION = ("school", "early_years")
_JUSTICE = ("probation", "youth_justice", "cafcass", "secure")

BOARD_ROLES = (
    AgencyRole(
        "board_partner",
        "Board partner",
        Source("Children Act 2004 s13(3)", Force.STATUTE),
        ("district", "police", "health_commissioner", "nhs_trust", *_JUSTICE),
    ),
    AgencyRole(
        "authority",
        "The authority that established the board",
        Source("Children Act 2004 s13(1)", Force.STATUTE),
        ("social_care", "authority"),
    ),
    AgencyRole(
        "relevant_person",
        "Other relevant person or body",
        Source(
            "Regulation 5(2) of the LSCB Regulations 2006",
            Force.STATUTE,
            note="The regulation speaks of other relevant persons beside the Board partners; who they are is for the board.",
        ),
        ("gp", "health_other", *_EDUCATION, "care_home", "housing"),
    ),
)
PARTNER_ROLES = (
    AgencyRole(
        "statutory_partner",
        "Safeguarding partner",
        Source("Children Act 2004 s16E(3)", Force.STATUTE),
        ("social_care", "authority", "health_commissioner", "police"),
    ),
    AgencyRole(
        "relevant_agency",
        "Relevant agency",
        Source(
            "Children Act 2004 s16E(3); SI 2018/789",
            Force.STATUTE,
            note="The regulations list the sorts; the partners' published arrangements say which of them they work with.",
        ),
        ("district", *_HEALTH, *_EDUCATION, *_JUSTICE, "care_home", "housing"),
    ),
)
