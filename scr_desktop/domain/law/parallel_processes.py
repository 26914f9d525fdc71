"""Other processes that may run beside a review: procedure 1.1 and 11, appendix 5."""

from scr_desktop.domain.law import adults_review
from scr_desktop.domain.rules import vocabulary as facts
from scr_desktop.domain.rules.condition import Is, Raised, Shown, any_of
from scr_desktop.domain.rules.criterion import ParallelProcess
from scr_desktop.domain.rules.fact import Question
from scr_desktop.domain.sources.source import Force, Source

P11 = "Other processes"
_APP5 = Source("Procedure appendix 5", Force.STATUTORY_GUIDANCE)
_P112 = Source("Procedure 11.2", Force.LOCAL)
_P113 = Source(
    "Procedure 11.3; Domestic Violence, Crime and Victims Act 2004 s9",
    Force.STATUTE,
    note="The procedure says 16 to 18; a person of 18 is not a child, so at 16 and 17 both kinds of review can apply.",
)
_P114 = Source("Procedure 11.4", Force.LOCAL)
PPO = Source(
    "Procedure appendix 5; GOV.UK guide for youth justice practitioners: reporting serious incidents",
    Force.GUIDANCE,
    sure=False,
    note="The guide names the placements team of the Youth Custody Service, told by telephone. That the Ombudsman "
    "looks into the death, and which custody that covers, could not be confirmed from it.",
)
YJB = Source(
    "Youth Justice Board procedures for serious incidents, from 1 April 2022",
    Force.GUIDANCE,
    sure=False,
    note="Notifying is mandatory since 1 April 2022 for a child under the supervision of a youth justice service, in six "
    "categories; the time limit could not be confirmed, nor what was asked before that day.",
)
_P11_CHILD_DEATH = Source("Procedure 1.1, appendix 1", Force.LOCAL)

QUESTIONS = (
    Question(facts.CRIMINAL, _P114, P11),
    Question(facts.CORONER, _APP5, P11),
    Question(facts.HEALTH, _P112, P11),
    Question(facts.DOMESTIC_HOMICIDE, _P113, P11),
    Question(facts.FAMILY_COURT, Source("Procedure 7B, 8A b", Force.LOCAL), P11),
    Question(facts.WORKER_ALLEGATION, _APP5, P11),
    *adults_review.QUESTIONS,
)
CONTRADICTIONS = adults_review.CONTRADICTIONS

# Whoever died, child or adult; where the entries do not say so, no open question brings it about.
SOMEBODY_DIED = any_of(
    facts.DIED.yes,
    facts.CORONER.yes,
    *(Shown(one) for one in (Is("somebody_died"), facts.CARE_LEAVER.yes, facts.DOMESTIC_HOMICIDE.yes,
                             facts.ADULT_DIED.yes)),
)  # fmt: skip
# A remand is custody by the words of procedure 2.3: one that is answered counts, and leaves it open if not known.
DIED_IN_CUSTODY = any_of(facts.CUSTODY.yes, Raised(facts.REMAND.yes))


def deaths_in_custody() -> tuple[ParallelProcess, ...]:
    """Return who else looks into a death in custody; what a source at hand does not settle is said beside it."""
    return (
        ParallelProcess(
            "prisons_and_probation_ombudsman",
            "Prisons and Probation Ombudsman's investigation",
            "Prisons and Probation Ombudsman",
            "Somebody, a child or a young adult, died in custody: make sure that the Ombudsman knows of the death, and agree "
            "how the investigation and this procedure inform each other.",
            PPO,
            DIED_IN_CUSTODY,
            told=True,
        ),
        ParallelProcess(
            "youth_justice_board",
            "Youth Justice Board serious incident",
            "Youth justice service, to the Youth Justice Board",
            "Somebody, a child or a young adult, died in custody: ask the youth justice service whether it was theirs to notify, "
            "and make sure that it has notified the Youth Justice Board where it was.",
            YJB,
            DIED_IN_CUSTODY,
            told=True,
        ),
    )


def processes(health_body: str) -> tuple[ParallelProcess, ...]:
    """Return the processes to bring up; `health_body` names who coordinates for the NHS at the time."""
    return (
        ParallelProcess(
            "child_death_review",
            "Child death review",
            "Child death review partners (the Child Death Overview Panel)",
            "A child has died: make or confirm the child death notification. The review of the death goes on beside "
            "this procedure, which does not replace it.",
            _P11_CHILD_DEATH,
            facts.DIED.yes,
        ),
        ParallelProcess(
            "criminal",
            "Criminal investigation or prosecution",
            "Police, Crown Prosecution Service",
            "Agree with the police what may be shared and who may be spoken to, within the Crown Prosecution Service "
            "framework, and record what it means for timing. No clock stops by itself.",
            _P114,
            facts.CRIMINAL.yes,
        ),
        ParallelProcess(
            "coroner",
            "Coroner's investigation",
            "Coroner",
            "Somebody has died, or the coroner is involved: make sure that the coroner knows of the death, tell the "
            "coroner's officer that this procedure has begun, agree what is shared, and record what it means for "
            "publication.",
            _APP5,
            SOMEBODY_DIED,
            told=True,
        ),
        *deaths_in_custody(),
        ParallelProcess(
            "nhs_investigation",
            "NHS serious incident or patient safety investigation",
            f"Provider, with the designated professional of the {health_body}",
            f"Health was involved: the designated professional of the {health_body} agrees early with the Chair how "
            "the two can inform each other without doing the work twice.",
            _P112,
            facts.HEALTH.yes,
        ),
        ParallelProcess(
            "domestic_homicide",
            "Domestic homicide review (DHR/DARDR)",
            "Community Safety Partnership",
            "Someone of 16 or over appears to have died from violence, abuse or neglect by a relative, partner or "
            "household member: tell the Community Safety Partnership and agree how the reviews run together.",
            _P113,
            any_of(facts.DOMESTIC_HOMICIDE.yes),
        ),
        adults_review.PROCESS,
        ParallelProcess(
            "family_proceedings",
            "Family court proceedings",
            "Local authority legal services",
            "There are family proceedings: take legal advice on disclosure and court orders, and note the guidance of "
            "the President of the Family Division on the role of judges.",
            Source("Procedure 7B, 8A b", Force.LOCAL),
            facts.FAMILY_COURT.yes,
        ),
        ParallelProcess(
            "worker_allegation",
            "Allegation against a worker, or professional discipline",
            "Designated officer of the authority; employer; professional body",
            "Keep the employer's or professional body's procedure and this review apart, and agree who speaks to whom.",
            _APP5,
            facts.WORKER_ALLEGATION.yes,
        ),
        ParallelProcess(
            "other_area",
            "Another area's part in the case",
            "The other area's board or safeguarding partners",
            "Another area has a part in the case: agree in writing which area leads and what each will provide.",
            Source("Procedure 2B, 4.1", Force.STATUTORY_GUIDANCE),
            facts.OTHER_AREA.yes,
        ),
    )
