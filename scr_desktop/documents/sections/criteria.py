"""The criteria: what they say, each one met or not, and every question with its answer and evidence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from scr_desktop.documents.parts.content import Bullets, Content, Grid, Heading, KeepTogether, Notice, Para
from scr_desktop.documents.parts.remarks import Remarks
from scr_desktop.documents.parts.words import capital, counted
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.progress.open_words import open_sentences
from scr_desktop.domain.progress.questions_to_ask import not_asked, questions
from scr_desktop.domain.progress.verdict_words import (
    disagreement_sentences,
    notifiable_sentence,
    review_sentence,
    serious_case_sentence,
)
from scr_desktop.domain.review.on_record import evidence_on_record
from scr_desktop.domain.rules.condition import Truth
from scr_desktop.domain.rules.criterion import Reason
from scr_desktop.domain.rules.fact import Question
from scr_desktop.domain.sources.source import Source

MET = {Truth.YES: "Met", Truth.NO: "Not met", Truth.UNKNOWN: "Not yet known"}
APPLIES = {Truth.YES: "Applies", Truth.NO: "Does not apply", Truth.UNKNOWN: "Not yet known"}
_NONE_DECIDES = "None of these decides by itself: each is answered with its evidence and weighed with the others."
_SAID_BY_THE_HEADING = ("Circumstance: ", "For a national review: ")
_FOR_THE_PANEL = "The Panel weighs these; the deciders say with the rapid review what they think."


def criteria(status: CaseStatus, *, in_brief: bool = False) -> list[Content]:
    """Return the section on the criteria of the case's regime, those that are answered before the others.

    `in_brief` it names the questions without an answer only where a criterion depends on them, and counts the others.
    """
    deciding, weighed, national = parted(status)
    return [
        Heading(1, "Criteria", "criteria"),
        *contradictions(status),
        KeepTogether([Heading(2, "What the criteria say"), Bullets(verdict_sentences(status))]),
        Heading(2, "Each criterion"),
        *_each(deciding, MET, status),
        *_unanswered(status),
        *_weighed("To be weighed by the deciders", _NONE_DECIDES, weighed, status),
        *_weighed("Whether a national review may be appropriate", _FOR_THE_PANEL, national, status),
        Heading(2, "Questions and answers"),
        *_questions(status, in_brief=in_brief),
        *_notes(status, in_brief=in_brief),
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


def under_its_heading(text: str) -> str:
    """Return the words of a criterion where its heading says already of what kind it is."""
    lead = next((lead for lead in _SAID_BY_THE_HEADING if text.startswith(lead)), "")
    return capital(text.removeprefix(lead))


def _each(reasons: Sequence[Reason], words: Mapping[Truth, str], status: CaseStatus) -> list[Content]:
    """Return criteria as a list, met before not met, those not known yet at the end; what one source asks stands together."""
    remarks = Remarks(reason.source for reason in reasons)
    items = list[str]()
    for truth in (Truth.YES, Truth.NO, Truth.UNKNOWN):
        found = [
            (remarks.source(one.source), f"{under_its_heading(one.text)}{_evidence(one, status)}")
            for one in reasons
            if one.truth is truth
        ]
        items += [f"{words[truth]}: {' '.join(texts)} {source}" for source, texts in _together(found).items()]
    return [Bullets(items), *remarks.notes()]


def _evidence(reason: Reason, status: CaseStatus) -> str:
    """Return the evidence written down with the answers on which a criterion depends, or nothing."""
    criterion = next((one for one in status.regime.criteria if one.key == reason.key), None)
    texts = [text for *_, text in evidence_on_record(status.case, criterion)] if criterion else []
    return f" Evidence: {'; '.join(texts)}." if texts else ""


def _together(pairs: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """Return texts under what they have in common, in the order in which it came."""
    found: dict[str, list[str]] = {}
    for source, text in pairs:
        found.setdefault(source, []).append(text)
    return found


def _weighed(title: str, said: str, weighed: Sequence[Reason], status: CaseStatus) -> list[Content]:
    if not weighed:
        return []
    return [Heading(2, title), Para(said), *_each(weighed, APPLIES, status)]


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
    return f"{said} Of the criteria and circumstances listed here {len(left)} are not yet known."


def _questions(status: CaseStatus, *, in_brief: bool) -> list[Content]:
    """Return the questions with an answer in a table; the others below it, together under what they have in common."""
    asked = questions(status)
    rows = [question for question in asked if _answer(question, status, Remarks([])) is not None]
    remarks = Remarks(question.source for question in (rows if in_brief else asked))
    silent = [question for question in asked if question not in rows]
    return [
        Grid(
            ["Question, source and force", "Answer", "Evidence, or what it follows from"],
            [row for question in rows if (row := _answer(question, status, remarks))],
            widths=(52, 13, 35),
            empty="No question is answered.",
        ),
        *(_counted(silent) if in_brief else _silent(silent, status, remarks)),
        *remarks.notes(),
    ]


def _counted(silent: Sequence[Question]) -> list[Content]:
    if not silent:
        return []
    said = f"{counted(len(silent), 'more question')} not answered, or need not be asked: the paper “Notification” has each."
    return [Para(said, "small")]


def _silent(silent: Sequence[Question], status: CaseStatus, remarks: Remarks) -> list[Content]:
    """Return the questions without an answer, those together that have none for the same reason."""
    groups: dict[str, list[Question]] = {}
    for question in silent:
        why = not_asked(question.fact, status)
        groups.setdefault(f"Need not be asked, because {why}" if why else "Not answered", []).append(question)
    return [Para(_named(why, asked, remarks), "small") for why, asked in groups.items()]


def _named(why: str, asked: Sequence[Question], remarks: Remarks) -> str:
    """Return in a passage which questions have no answer for one reason, each source with all that it asks."""
    by_source = _together((remarks.source(one.source), one.fact.text) for one in asked)
    said = [f"{' '.join(texts)} {source}" for source, texts in by_source.items()]
    return f"{why}: {'; '.join(said)}."


def _answer(question: Question, status: CaseStatus, remarks: Remarks) -> tuple[str, str, str] | None:
    """Return the row of a question that has an answer, or of which something is known; None where nothing is."""
    fact, grounds = question.fact, _grounds(question.fact.key, status)
    asked = f"{fact.text}\n{remarks.source(question.source)}"
    if _known(fact.key, status):
        answer = fact.answer_in_words(status.facts[fact.key])
        return asked, answer, grounds or "No evidence was written down."
    held = status.case_facts.within(fact.key)
    if not held and not grounds:
        return None
    answer = "Need not be asked" if not_asked(fact, status) else capital(held) or "Not known yet"
    return asked, answer, grounds


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


def _notes(status: CaseStatus, *, in_brief: bool) -> list[Content]:
    """Return where sources differ, once for each source used here."""
    asked = [question for question in questions(status) if not in_brief or _answer(question, status, Remarks([]))]
    used: list[Source] = [*(reason.source for reason in status.verdict.reasons), *(one.source for one in asked)]
    notes = dict.fromkeys(f"{source.paragraph}: {source.note}" for source in used if source.note)
    return [Heading(2, "Notes on the sources"), Para("\n".join(notes), "small")] if notes else []
