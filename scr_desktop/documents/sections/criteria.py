"""The criteria: what they say, each one met or not, and every question with its answer and evidence."""

from __future__ import annotations

from collections.abc import Iterable

from scr_desktop.documents.parts.content import Bullets, Content, Grid, Heading, KeepTogether, Notice, Para
from scr_desktop.documents.parts.words import capital, counted, with_source
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.progress.open_words import open_sentences
from scr_desktop.domain.progress.questions_to_ask import not_asked, questions
from scr_desktop.domain.progress.verdict_words import (
    disagreement_sentences,
    notifiable_sentence,
    review_sentence,
    serious_case_sentence,
)
from scr_desktop.domain.rules.condition import Truth
from scr_desktop.domain.rules.criterion import Reason
from scr_desktop.domain.rules.fact import Question
from scr_desktop.domain.sources.source import Source

MET = {Truth.YES: "Met", Truth.NO: "Not met", Truth.UNKNOWN: "Not yet known"}
APPLIES = {Truth.YES: "Applies", Truth.NO: "Does not apply", Truth.UNKNOWN: "Not yet known"}
_NONE_DECIDES = "None of these decides by itself: each is answered with its evidence and weighed with the others."
_FOR_THE_PANEL = "The Panel weighs these; the deciders say with the rapid review what they think."


def criteria(status: CaseStatus) -> list[Content]:
    """Return the section on the criteria of the case's regime."""
    deciding, weighed, national = parted(status)
    return [
        Heading(1, "Criteria", "criteria"),
        *contradictions(status),
        KeepTogether([Heading(2, "What the criteria say"), Bullets(verdict_sentences(status))]),
        Heading(2, "Each criterion"),
        Grid(["Criterion", "Met?", "Source and force"], _reasons(deciding, MET), widths=(56, 16, 28)),
        *_unanswered(status),
        *_weighed("To be weighed by the deciders", _NONE_DECIDES, weighed),
        *_weighed("Whether a national review may be appropriate", _FOR_THE_PANEL, national),
        Heading(2, "Questions and answers"),
        *_questions(status),
        *_notes(status),
    ]


def verdict_sentences(status: CaseStatus) -> list[str]:
    """Return what the criteria make of the answers, in sentences."""
    return [
        notifiable_sentence(status),
        serious_case_sentence(status),
        review_sentence(status),
    ]


def contradictions(status: CaseStatus) -> list[Content]:
    """Return a warning for answers that cannot stand together, and for those that the entries contradict."""
    answers = [
        f"{contradiction.text} ({contradiction.source.paragraph})" for contradiction in status.verdict.contradictions
    ]
    return [
        *(Notice(said, "Answers that contradict each other") for said in answers),
        *(Notice(said, "An answer that the entries contradict") for said in disagreement_sentences(status).values()),
    ]


def unanswered_questions(status: CaseStatus) -> list[str]:
    """Return the questions on which an undecided criterion depends, in the words in which they are asked."""
    return open_sentences(status)


def parted(status: CaseStatus) -> tuple[list[Reason], list[Reason], list[Reason]]:
    """Return the criteria that decide something or say what follows, those that are only weighed, and the Panel's."""
    review = status.regime.rapid_review
    national = {one.key for one in review.national} if review else set()
    asked = status.regime.facts
    weighed = {
        criterion.key for criterion in status.regime.criteria if criterion.weighs and criterion.key in asked
    } - national
    reasons = status.verdict.reasons
    return (
        [reason for reason in reasons if reason.key not in weighed | national],
        [reason for reason in reasons if reason.key in weighed],
        [reason for reason in reasons if reason.key in national],
    )


def _reasons(reasons: Iterable[Reason], words: dict[Truth, str]) -> list[tuple[str, str, str]]:
    return [(reason.text, words[reason.truth], with_source(reason.source)) for reason in reasons]


def _weighed(title: str, said: str, weighed: list[Reason]) -> list[Content]:
    if not weighed:
        return []
    columns = ["Criterion or circumstance", "Does it apply?", "Source and force"]
    grid = Grid(columns, _reasons(weighed, APPLIES), widths=(56, 16, 28))
    return [KeepTogether([Heading(2, title), Para(said), grid])]


def _unanswered(status: CaseStatus) -> list[Content]:
    left = unanswered_questions(status)
    if not left:
        return [Para(_all_that_decides(status))]
    return [Heading(2, "Not yet answered"), Para("A criterion still depends on these:"), Bullets(left)]


def _all_that_decides(status: CaseStatus) -> str:
    """Return that nothing open could change the outcome, with what is not known yet all the same: no row says otherwise."""
    said = "Every question on which the outcome of the criteria depends is answered."
    left = [reason.text for reason in status.verdict.reasons if reason.truth is Truth.UNKNOWN]
    if not left:
        return said
    return f"{said} Not yet known: {len(left)} of the criteria and circumstances listed here, the first: “{left[0]}”"


def _questions(status: CaseStatus) -> list[Content]:
    groups: dict[str, list[Question]] = {}
    for question in questions(status):
        groups.setdefault(question.heading, []).append(question)
    return [
        Grid(
            ["Question", "Answer", "Evidence, or what it follows from", "Source and force"],
            [_answer(question, status) for question in asked],
            widths=(33, 14, 29, 24),
            caption=heading,
        )
        for heading, asked in groups.items()
    ]


def _answer(question: Question, status: CaseStatus) -> tuple[str, str, str, str]:
    fact, source = question.fact, with_source(question.source)
    grounds = _grounds(fact.key, status)
    if _known(fact.key, status):
        return (
            fact.text,
            fact.answer_in_words(status.facts[fact.key]),
            grounds or "No evidence was written down.",
            source,
        )
    if why := not_asked(fact, status):
        return fact.text, "Need not be asked", "\n".join(filter(None, (f"Because {why}.", grounds))), source
    held = status.case_facts.within(fact.key)
    return fact.text, capital(held) or "Not known yet", grounds, source


def _known(key: str, status: CaseStatus) -> bool:
    return status.facts.get(key, "unknown") not in {"", "unknown"}


def _grounds(key: str, status: CaseStatus) -> str:
    """Return what an answer rests on: the entries it follows from, and the evidence written down."""
    known = status.case_facts
    given = next((answer for answer in status.case.answers if answer.fact == key), None)
    evidence = given.evidence.strip() if given else ""
    why = known.settled[key].why if key in known.settled else known.open_because(key) if known.within(key) else ""
    follows = f"From the record: {why}." if why else ""
    return "\n".join(filter(None, (follows, evidence)))


def answers_in_brief(status: CaseStatus) -> str:
    """Return how many questions are answered, how many follow from the record, and for how many evidence is written.

    For example `1 of 9 questions answered, 7 follow from the record; no evidence written`.
    """
    settled = status.case_facts.settled
    asked = [question.fact.key for question in questions(status) if not not_asked(question.fact, status)]
    known = [key for key in asked if _known(key, status)]
    follow = [key for key in known if key in settled]
    evidence = [answer for answer in status.case.answers if answer.fact in known and answer.evidence.strip()]
    said = f"{len(known) - len(follow)} of {counted(len(asked), 'question')} answered"
    said += f", {len(follow)} follow{'s' if len(follow) == 1 else ''} from the record" if follow else ""
    return f"{said}; {f'evidence written for {len(evidence)}' if evidence else 'no evidence written'}"


def _notes(status: CaseStatus) -> list[Content]:
    """Return where sources differ, once for each source used here."""
    used: list[Source] = [
        *(reason.source for reason in status.verdict.reasons),
        *(question.source for question in questions(status)),
    ]
    notes = [f"{source.paragraph}: {source.note}" for source in dict.fromkeys(used) if source.note]
    return [Heading(2, "Notes on the sources"), Bullets(notes)] if notes else []
