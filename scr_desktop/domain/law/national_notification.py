"""The duty to notify the national Panel: Children Act 2004 section 16C(1), procedure 1.2 and 2B."""

from dataclasses import replace

from scr_desktop.domain.law import before_birth, deaths, residence
from scr_desktop.domain.rules import vocabulary as facts
from scr_desktop.domain.rules.condition import Is, Not, Shown, UnlessShown, all_of, any_of
from scr_desktop.domain.rules.criterion import Contradiction, Criterion, Duty, ParallelProcess
from scr_desktop.domain.rules.deadline import DeadlineRule
from scr_desktop.domain.rules.fact import Question
from scr_desktop.domain.rules.whose import Allocation, Body, Holder, InArea
from scr_desktop.domain.sources.source import Binding, Force, Source
from scr_desktop.domain.time.period import working_days

S16C = Source("Children Act 2004 s16C(1); procedure 2B", Force.STATUTE)
S16C_AREA = Source(
    "Children Act 2004 s16C(1)(a) and (b); procedure 2B",
    Force.STATUTE,
    note="While the place is not known the duty is treated as ours: it is the reading under which nobody is missed.",
)
P23_CUSTODY = Source(
    "Procedure 2.3; Working Together 2015 p76",
    Force.STATUTORY_GUIDANCE,
    note="The procedure's own list leaves out secure training centres, which the guidance names. Under later editions "
    "it is asked because a remand makes a child looked after, and for the others who investigate such a death.",
)
LOOKED_AFTER_DIED = Source(
    "Children Act 1989 Sch 2 para 20(1); procedure 2B",
    Force.STATUTE,
    note="The duty is that of the authority that looked after the child. While that is not known it is treated as ours.",
)
P2B = Source("Procedure 2B; Working Together 2018 ch 4", Force.STATUTORY_GUIDANCE)
ONE_FORM = (
    "The notification made online is one for the incident and is shared with the Department for Education and Ofsted."
)
SHARED = replace(LOOKED_AFTER_DIED, note=f"{LOOKED_AFTER_DIED.note} {ONE_FORM}")
DECIDED_BY_PLACE = Source(
    "Procedure 2B, 4B; Child Safeguarding Practice Review Panel, answers to questions",
    Force.PANEL_GUIDANCE,
    note="The authority in whose area it happened notifies, and its safeguarding partners carry out the rapid review and "
    "decide, together with the area where the child lives.",
)
ELSEWHERE = Source(
    "Children Act 2004 s16C(1)(a); procedure 2B",
    Force.STATUTE,
    note="The authority in whose area it happened notifies; residence matters only for events outside England.",
)

SERIOUS = all_of(facts.ABUSE.yes, any_of(facts.DIED.yes, facts.HARMED.yes))
OURS = any_of(
    UnlessShown(Is("where_it_happened", ("elsewhere_in_england", "outside_england"))),
    all_of(Is("where_it_happened", ("outside_england",)), UnlessShown(Is("normally_resident", ("no",)))),
)
SERIOUS_AND_OURS = all_of(SERIOUS, OURS)
LOOKED_AFTER_DEATH = deaths.LOOKED_AFTER_DEATH
# Of several looked after children one can have been ours and another not: who looked after one says nothing of the other.
_BY_BOTH = facts.LOOKED_AFTER_BY_BOTH.yes_if_asked
_BY_US = any_of(Is("looked_after_by", ("ours",)), _BY_BOTH)
_BY_ANOTHER = any_of(Is("looked_after_by", ("another",)), _BY_BOTH)
# Open, the duty is treated as ours: only another authority alone takes it away.
BY_ANOTHER_ALONE = Shown(all_of(Is("looked_after_by", ("another",)), Not(_BY_BOTH)))
OUR_LOOKED_AFTER_DEATH = all_of(LOOKED_AFTER_DEATH, Not(BY_ANOTHER_ALONE))
THEIR_LOOKED_AFTER_DEATH = Shown(all_of(LOOKED_AFTER_DEATH, _BY_ANOTHER))
TO_NOTIFY = any_of(SERIOUS_AND_OURS, OUR_LOOKED_AFTER_DEATH)
IN_AREA, ELSEWHERE_IN_ENGLAND, ABROAD = (
    Is("where_it_happened", (place,)) for place in ("in_area", "elsewhere_in_england", "outside_england")
)
SERIOUS_ELSEWHERE = all_of(SERIOUS, ELSEWHERE_IN_ENGLAND)
LIVES_ABROAD = all_of(residence.LIVES_ELSEWHERE, residence.OUTSIDE_ENGLAND)
# Section 16C(1)(b) falls on each authority for its own child: where children of several areas were harmed, on each of them.
HOME_IN_ENGLAND = all_of(residence.HOME_ELSEWHERE, facts.LIVES_IN_ENGLAND.yes)
# Whose residence in England is not known yet: the authority there is told meanwhile, so that nobody is missed.
SERIOUS_ABROAD = Shown(all_of(SERIOUS, ABROAD, residence.ANOTHER_BOARD))
OTHER_AREA_CONCERNED = Shown(
    any_of(SERIOUS_ELSEWHERE, SERIOUS_ABROAD, THEIR_LOOKED_AFTER_DEATH, all_of(SERIOUS_AND_OURS, facts.OTHER_AREA.yes))
)
NOBODYS_PLACE = all_of(ABROAD, LIVES_ABROAD)
# Notifiable for certain, whichever authority's duty it is.
SERIOUS_SOMEBODYS = all_of(SERIOUS, Not(NOBODYS_PLACE))
NOTIFIABLE = "notifiable"
SERIOUS_CASE_OF_OURS = (("a serious case", SERIOUS), (NOTIFIABLE, SERIOUS_SOMEBODYS))
SOMEBODYS_TO_NOTIFY = any_of(SERIOUS_SOMEBODYS, LOOKED_AFTER_DEATH)
# Section 16C(1): the place decides, and only outside England the residence.
BY_PLACE = (
    Allocation(Holder.US, any_of(IN_AREA, all_of(ABROAD, facts.RESIDENT.yes))),
    Allocation(Holder.WHERE_IT_HAPPENED, ELSEWHERE_IN_ENGLAND),
    Allocation(Holder.WHERE_RESIDENT, all_of(ABROAD, HOME_IN_ENGLAND)),
)
_BY_CARE = (
    Allocation(Holder.US, _BY_US),
    Allocation(Holder.LOOKS_AFTER, _BY_ANOTHER),
)

_PLACES = "Where it happened, where the child lives"
AREA_QUESTIONS = (
    Question(facts.WHERE, S16C, _PLACES),
    Question(facts.RESIDENT, S16C, _PLACES),
    Question(facts.OTHER_HOME, S16C, _PLACES),
    Question(facts.LIVES_IN_ENGLAND, S16C, _PLACES),
    Question(facts.OTHER_AREA, Source("Procedure 2B, 4B", Force.STATUTORY_GUIDANCE), _PLACES),
)
CARE_QUESTIONS = (
    Question(facts.CUSTODY, P23_CUSTODY, "If a child has died"),
    Question(facts.REMAND, LOOKED_AFTER_DIED, "If a child has died"),
    Question(facts.LOOKED_AFTER_BY, LOOKED_AFTER_DIED, "If a child has died"),
    Question(facts.LOOKED_AFTER_BY_BOTH, LOOKED_AFTER_DIED, "If a child has died"),
)
QUESTIONS = (
    Question(facts.ABUSE, S16C, "Abuse or neglect"),
    Question(facts.DIED, S16C, "What happened"),
    Question(facts.HARMED_2018, P2B, "What happened"),
    before_birth.CERTAINTY_2B,
    Question(facts.LOOKED_AFTER, P2B, "If a child has died"),
    *CARE_QUESTIONS,
    Question(facts.AGE, P2B, "If a child has died"),
    *AREA_QUESTIONS,
)

NOTIFY_PANEL = Criterion(
    "s16c",
    "The authority knows or suspects that a child has been abused or neglected, and the child has died or been "
    "seriously harmed in its area, or outside England while normally resident in its area: it must notify the Panel.",
    S16C_AREA,
    SERIOUS_AND_OURS,
    notifiable=True,
    notified_by=tuple(Allocation(one.holder, all_of(SERIOUS, one.when)) for one in BY_PLACE),
    says=any_of(IN_AREA, all_of(ABROAD, facts.RESIDENT.yes)),
    nobodys=NOBODYS_PLACE,
)
SERIOUS_CASE = Criterion(
    "serious_case",
    "A serious child safeguarding case: abuse or neglect is known or suspected and the child has died or been "
    "seriously harmed.",
    P2B,
    SERIOUS,
    serious_case=True,
)
LOOKED_AFTER = Criterion(
    "looked_after_death",
    "A looked after child has died: the authority that looked after the child must notify the Secretary of State and "
    "Ofsted too, and tell the parents, whether or not abuse or neglect is known or suspected.",
    LOOKED_AFTER_DIED,
    OUR_LOOKED_AFTER_DEATH,
    notifiable=True,
    notified_by=tuple(Allocation(one.holder, all_of(LOOKED_AFTER_DEATH, one.when)) for one in _BY_CARE),
)
HAPPENED_ELSEWHERE = Criterion(
    "happened_elsewhere",
    "It happened elsewhere in England: the duty to notify the Panel lies with the authority in whose area it "
    "happened. Pass the case on, and work with that area.",
    ELSEWHERE,
    SERIOUS_ELSEWHERE,
)
NOBODYS = Criterion(
    "nothing_to_do_with_england",
    "It happened outside England, and the child normally lives outside England: section 16C lays the duty to notify on no "
    "authority. Consider passing what is known here to those who act where the child lives.",
    S16C,
    all_of(SERIOUS, NOBODYS_PLACE),
)

NOTIFY_WITHIN = working_days(5)
_ENDED_BY = ("withdrawn", "criteria_not_met")
# That it is notified is statute, to each of those who are told; by when is guidance.
NOTIFYING = (
    Binding("Notifying", Force.STATUTE, "must"),
    Binding("Within five working days", Force.STATUTORY_GUIDANCE, "should"),
)
NOTIFY_RULE = DeadlineRule(
    "notify",
    "The local authority notifies the incident nationally",
    "aware",
    NOTIFY_WITHIN,
    Source(
        "Children Act 2004 s16C(1); procedure 2B, 3.1; Working Together 2018 ch 4",
        Force.STATUTORY_GUIDANCE,
        binds=NOTIFYING,
    ),
    "Local authority",
    done_by="notification_sent",
    ended_by=_ENDED_BY,
    outlives_hand_over=True,
    when=TO_NOTIFY,
    proves=((NOTIFIABLE, SOMEBODYS_TO_NOTIFY),),
)


def report_rule(board: str, source: Source = P2B) -> DeadlineRule:
    """Return the rule for the report to `board`: a telling of its own, which the national notification does not make.

    That somebody else told the board of the incident does not meet it either: it lies with the local authority. Procedure
    2B and 3.1 ask it of what is notified to the Panel, which the death of a looked after child by itself is not.
    """
    return DeadlineRule(
        "report_locally",
        f"The local authority reports the incident to the {board}",
        "aware",
        NOTIFY_WITHIN,
        source,
        "Local authority",
        done_by="partners_told",
        ended_by=_ENDED_BY,
        outlives_hand_over=True,
        when=SERIOUS_AND_OURS,
        proves=SERIOUS_CASE_OF_OURS,
    )


OTHER_AREA_RULE = DeadlineRule(
    "tell_other_area",
    "The area in which it happened, or another area concerned, is told of the incident",
    "aware",
    NOTIFY_WITHIN,
    Source(
        "Procedure 2B",
        Force.STATUTORY_GUIDANCE,
        note="The paragraph gives five working days for telling the partners of other areas; no source at hand gives a "
        "time for passing on what another authority must notify, so the same limit is kept.",
    ),
    "Local authority",
    done_by="other_area_told",
    outlives_hand_over=True,
    when=OTHER_AREA_CONCERNED,
    proves=(("another area’s concern", any_of()),),
)

_DEATH = "the death of a looked after child"
_TO_NOTIFY = "the incident, for it to notify"
# Other authorities whose duty it is, told so that they can do it.
_OTHERS = (
    ("other_area", Holder.WHERE_IT_HAPPENED, _TO_NOTIFY, ELSEWHERE, SERIOUS_ELSEWHERE),
    ("home_area", Holder.WHERE_RESIDENT, _TO_NOTIFY, S16C, SERIOUS_ABROAD),
    ("caring_area", Holder.LOOKS_AFTER, f"{_DEATH}, for it to notify", LOOKED_AFTER_DIED, THEIR_LOOKED_AFTER_DEATH),
)


def contradictions() -> tuple[Contradiction, ...]:
    """Return the answers about a death that cannot stand together under these rules."""
    return deaths.contradictions(P2B)


def consider_telling(board: str) -> ParallelProcess:
    """Return what is brought up where a looked after child's death is ours to notify, but not to the Panel."""
    return ParallelProcess(
        "tell_partners",
        f"Telling the {board} of {_DEATH}",
        "Local authority",
        f"The procedure asks for a report to the {board} of what is notified to the Panel. The death of a looked after "
        "child that is not notified to the Panel is left to judgement: consider telling them, so that they can say whether "
        "there is anything to learn from it.",
        P2B,
        all_of(OUR_LOOKED_AFTER_DEATH, Not(SERIOUS_AND_OURS)),
    )


def duties(board: str) -> tuple[Duty, ...]:
    """Return who must be told of the incident; `board` is who the local report goes to."""
    told = "the incident"
    return (
        Duty(
            "panel",
            "Child Safeguarding Practice Review Panel",
            told,
            "aware",
            "notify",
            S16C,
            SERIOUS_AND_OURS,
            leads=True,
        ),
        Duty("board", board, told, "aware", "report_locally", P2B, SERIOUS_AND_OURS),
        *(
            Duty(key, who, _DEATH, "aware", "notify", SHARED, OUR_LOOKED_AFTER_DEATH)
            for key, who in (
                ("secretary_of_state", "Secretary of State (Department for Education)"),
                ("ofsted", "Ofsted"),
            )
        ),
        Duty(
            "parents",
            "The parents, and everyone else with parental responsibility, so far as reasonably practicable",
            _DEATH,
            "aware",
            "",
            LOOKED_AFTER_DIED,
            OUR_LOOKED_AFTER_DEATH,
        ),
        *(
            Duty(
                key,
                f"The authority {holder}",
                of,
                "aware",
                "tell_other_area",
                source,
                when,
                in_area=InArea(Body.AUTHORITY, holder),
            )
            for key, holder, of, source, when in _OTHERS
        ),
        Duty(
            "other_partners",
            "Safeguarding partners of other areas concerned",
            told,
            "aware",
            "tell_other_area",
            P2B,
            all_of(SERIOUS_AND_OURS, facts.OTHER_AREA.yes),
            in_area=InArea(Body.PARTNERS),
        ),
    )
