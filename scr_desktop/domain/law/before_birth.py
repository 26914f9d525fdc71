"""What happened to a child before birth, and harm that may last: what the sources say, and what the office answers."""

from dataclasses import replace

from scr_desktop.domain.rules import vocabulary as facts
from scr_desktop.domain.rules.condition import Is, all_of
from scr_desktop.domain.rules.criterion import Criterion
from scr_desktop.domain.rules.fact import HARM_CERTAINTY, STILLBORN_COUNTS, UNBORN_COUNTS, AnswerKind, Fact, Question
from scr_desktop.domain.sources.source import Force, Source

UNBORN = Fact(
    UNBORN_COUNTS,
    "If it happened before birth, does it count here as serious harm to a child?",
    AnswerKind.YES_NO,
    (("yes", "Yes"), ("no", "No"), ("unknown", "Not answered yet")),
    help="One reading: a child is a person under 18, and nobody is a person before birth. The other: the guidance on "
    "notifying says that a child can include an unborn child. The office answers, with its reason.",
    only_with="unborn_child",
)
STILLBORN = Fact(
    STILLBORN_COUNTS,
    "If it was a stillbirth, does it count here as the death of a child?",
    AnswerKind.YES_NO,
    (("yes", "Yes"), ("no", "No"), ("unknown", "Not answered yet")),
    help="One reading: a stillborn child was never a person under 18, so no child has died by the statute. The other: "
    "as the guidance on notifying says of an unborn child, what happened, happened to a child. The office answers, "
    "with its reason.",
    only_with="stillborn_child",
)
_UPDATED = Source(
    "Children Act 2004 s16C(1); GOV.UK guidance on notifying a serious incident, as updated",
    Force.GUIDANCE,
    note="The guidance says that a child can include an unborn child; the day of that update could not be read. "
    "Working Together 2026 is reported to extend to unborn children where concerns are identified; its chapter on "
    "reviews could not be read. The statute itself says “a child”.",
)
_EARLIER = Source(
    "Children Act 1989 s105; Working Together 2015 and 2018",
    Force.STATUTE,
    sure=False,
    note="A child is a person under 18. The guidance on notifying says today that a child can include an unborn child; "
    "whether anything said so at the time of this edition is not known.",
)
_STILLBIRTH = "No source at hand says that a stillbirth is the death of a child, and none that it is not."
HEADING = "Before birth"

QUESTIONS = (
    Question(UNBORN, _UPDATED, HEADING),
    Question(STILLBORN, replace(_UPDATED, sure=False, note=f"{_STILLBIRTH} {_UPDATED.note}"), HEADING),
)
EARLIER_QUESTIONS = (
    Question(UNBORN, _EARLIER, HEADING),
    Question(STILLBORN, replace(_EARLIER, note=f"{_STILLBIRTH} {_EARLIER.note}"), HEADING),
)

CERTAINTY = Fact(
    HARM_CERTAINTY,
    "Is the serious harm certain, or judged likely to be long-term though that is not certain?",
    AnswerKind.CHOICE,
    (
        ("certain", "Certain"),
        ("likely", "Judged likely to be long-term, though not certain"),
        ("unknown", "Not answered yet"),
    ),
    help="Judgement is to be exercised where impairment is likely to be long-term, even if this is not immediately "
    "certain: it is serious harm either way, and the reason for the judgement is written down.",
    needs="seriously_harmed",
)
_P2B = Source("Procedure 2B; Working Together 2018 ch 4", Force.STATUTORY_GUIDANCE)
_P23 = Source("Procedure 2.3; Working Together 2015 p76", Force.STATUTORY_GUIDANCE)


def certainty(source: Source) -> tuple[Question, Criterion]:
    """Return the question whether serious harm is certain, and what a judgement that it is likely says in the verdict."""
    return Question(CERTAINTY, source, "What happened"), Criterion(
        "harm_likely_long_term",
        "The harm is judged likely to be long-term, though this is not certain: it counts as serious harm by judgement.",
        source,
        all_of(facts.HARMED.yes, Is(CERTAINTY.key, ("likely",))),
    )


CERTAINTY_2B, LIKELY_2B = certainty(_P2B)
CERTAINTY_23, LIKELY_23 = certainty(_P23)
