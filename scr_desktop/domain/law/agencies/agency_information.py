"""What agencies are asked, what they return and how they are reminded: procedure 4.3 and the return form."""

from dataclasses import replace

from scr_desktop.domain.rules.agency_information import AgencyInformation, Entry, Power, Section
from scr_desktop.domain.rules.chase_ladder import Rung
from scr_desktop.domain.sources.source import Force, Source

_P43 = Source("Procedure 4.3", Force.LOCAL)
_FORM = Source(
    "Procedure 4.3; agency return form",
    Force.LOCAL,
    note="The procedure's own form was dropped when an online system took its place: these entries follow forms that "
    "other areas have published.",
)
_SECTIONS = (
    Section(
        "Who makes this return",
        (Entry("author", "Author", 1), Entry("author_role", "Role of the author", 1)),
    ),
    Section(
        "People and involvement",
        (
            Entry(
                "people_checked",
                "People checked",
                4,
                "The child, brothers and sisters, parents and other adults, with other names they are known by",
            ),
            Entry(
                "involvement",
                "Involvement of each",
                6,
                "A line for each person: from when to when, which service, which worker and role",
            ),
        ),
        "Which of the people named do you know, under which names, and from when to when was which service and worker "
        "involved with each of them?",
    ),
    Section(
        "What happened",
        (
            Entry("summary", "Summary of involvement", 8),
            Entry(
                "key_events",
                "Key events",
                8,
                "For each: the date, where it is recorded, who was there, what happened, what was done, what came of it",
            ),
        ),
        "What was your involvement in brief, and what were the key events: date, source, who, what, response and outcome?",
    ),
    Section(
        "Practice",
        (
            Entry("strengths", "What was done well", 4),
            Entry("single_agency_concerns", "Concerns about your own agency’s practice", 4),
            Entry("joint_concerns", "Concerns about working together", 4),
        ),
        "What was done well, and what concerns are there about your own practice or about how agencies worked together?",
    ),
    Section(
        "The child",
        (
            Entry("childs_voice", "The child’s voice and daily life", 5, "What the child said, showed and lived with"),
            Entry("context", "Race, culture, religion, disability", 4, "What they meant for this child and family"),
        ),
        "What is known of the child’s voice and daily life, and of what race, culture, religion and disability meant for "
        "this child and family?",
    ),
    Section(
        "Action and learning",
        (
            Entry("safety_action", "Immediate safety: what was done", 4, "For this child and for other children"),
            Entry("learning", "Learning already acted on", 4),
            Entry("other_reviews", "Other reviews your agency is carrying out", 3),
        ),
        "What has been done at once for the safety of this and other children, what learning has been acted on already, "
        "and what other reviews are you carrying out?",
    ),
    Section(
        "Records",
        (),
        "Have the records been secured, and on what day?",
    ),
)
_CHASING = Source(
    "Procedure 4.3", Force.LOCAL, note="The procedure sets the limit; the steps of chasing are a suggestion."
)
_LADDER = (
    Rung("third_day", "sent", 3, "Send a reminder", "the agency’s lead", _CHASING),
    Rung("day_before", "due", -1, "Telephone: the return is due tomorrow", "the agency’s lead", _CHASING),
    Rung("due_day", "due", 0, "Ask for what is ready, as a part return if need be", "the agency’s lead", _CHASING),
    Rung("day_after", "due", 1, "Write that the return is late", "the senior of the agency’s lead", _CHASING),
    Rung("third_after", "due", 3, "Tell the Chair that this agency has not answered", "the Chair", _CHASING),
)
_NOT_READ = (
    "The section is named from memory: its text was not at hand when this was written. Whether an agency must answer, and "
    "within which bounds, is to be looked up in the Act."
)
_BY_BOARD = Power(
    Source("Children Act 2004 s14B", Force.STATUTE, sure=False, note=_NOT_READ),
    "section 14B of the Children Act 2004",
    "A person or body to whom such a request is made must comply with it where the conditions of the section are met.",
)
_BY_PARTNERS = Power(
    Source("Children Act 2004 s16H", Force.STATUTE, sure=False, note=_NOT_READ),
    "section 16H of the Children Act 2004",
    "A person or body to whom such a request is made must comply with it.",
)
# In the grace period no text at hand says under which of them an agency is asked.
INFORMATION = AgencyInformation(_P43, _FORM, _SECTIONS, _LADDER)
BOARD_INFORMATION = replace(INFORMATION, power=_BY_BOARD)
PARTNERS_INFORMATION = replace(INFORMATION, power=_BY_PARTNERS)
