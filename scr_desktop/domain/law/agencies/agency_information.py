"""What agencies are asked and what they return: procedure 4.3 and the return form."""

from dataclasses import dataclass

from scr_desktop.domain.sources.source import Force, Source

P43 = Source("Procedure 4.3", Force.LOCAL)
FORM = Source(
    "Procedure 4.3; agency return form",
    Force.LOCAL,
    note="The procedure's own form was dropped when an online system took its place: these entries follow forms that "
    "other areas have published.",
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the return form: its key in the record, what it asks, and how many lines it has on paper."""

    key: str
    label: str
    lines: int = 3
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the return form; `question` is how a request asks for it, empty where it is never left out."""

    title: str
    entries: tuple[Entry, ...]
    question: str = ""


FORM_SECTIONS = (
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
QUESTIONS = tuple(section.question for section in FORM_SECTIONS if section.question)
"""The standard questions; the officer leaves out what is not needed and adds what is."""
