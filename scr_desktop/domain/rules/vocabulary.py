"""The vocabulary of facts: each is asked once, in the same words, wherever the law turns on it."""

from dataclasses import replace

from scr_desktop.domain.rules.condition import Is
from scr_desktop.domain.rules.fact import AGE as AGE_KEY
from scr_desktop.domain.rules.fact import AnswerKind, Fact

_RECOVERY = "The list is not complete, and a child who recovers, even from a single incident, may still have been seriously harmed."
SERIOUS_HARM = (
    "Serious harm includes a potentially life-threatening injury, and serious or likely long-term impairment of "
    f"physical or mental health or of physical, intellectual, emotional, social or behavioural development. {_RECOVERY}"
)
# Working Together 2018, as procedure 2B has it: an injury that could have killed is not named by itself any more.
SERIOUS_HARM_2018 = (
    "Serious harm includes serious or long-term impairment of a child’s mental health or intellectual, emotional, social or "
    f"behavioural development, and covers impairment of physical health. {_RECOVERY}"
)
_OUTSIDE_ENGLAND = "Wales, Scotland and Northern Ireland are outside England."

ABUSE = Fact("abuse_or_neglect", "Is abuse or neglect of a child known or suspected?")
DIED = Fact("died", "Has a child died?")
SUICIDE = Fact(
    "suspected_suicide",
    "Is the death a suspected suicide?",
    help="Deaths by suspected suicide count as deaths here where abuse or neglect is known or suspected.",
)
HARMED = Fact("seriously_harmed", "Has a child been seriously harmed?", help=SERIOUS_HARM)
HARMED_2018 = replace(HARMED, help=SERIOUS_HARM_2018)
LOOKED_AFTER = Fact(
    "looked_after",
    "Was the child who died looked after by a local authority?",
    help="A child remanded to local authority accommodation or to youth detention accommodation is treated as looked "
    "after (Legal Aid, Sentencing and Punishment of Offenders Act 2012 s104).",
)
LOOKED_AFTER_BY = Fact(
    "looked_after_by",
    "Which authority looked after the child who died?",
    AnswerKind.CHOICE,
    (("ours", "Our authority"), ("another", "Another authority"), ("unknown", "Not known yet")),
    help="The duty to notify the death falls on the authority that looked after the child.",
    needs="looked_after",
)
LOOKED_AFTER_BY_BOTH = Fact(
    "looked_after_by_both",
    "Did our authority look after one of the children who died, and another authority another?",
    help="Each authority notifies the death of the child whom it looked after.",
    needs="looked_after",
    only_with="several_looked_after",
)
REMAND = Fact(
    "on_remand",
    "Was the child who died on remand, to local authority accommodation or to youth detention accommodation?",
    help="A remand makes a child looked after (Legal Aid, Sentencing and Punishment of Offenders Act 2012 s104).",
)
REGULATED_SETTING = Fact("regulated_setting", "Did the child die in a regulated setting or service?")
CARE_LEAVER = Fact(
    "care_leaver_died",
    "Has a care leaver aged up to and including 24 died?",
    help="A young person up to and including 24 who had been looked after; a care leaver of 16 or 17 counts too.",
)
CARE_LEAVER_OF = Fact(
    "care_leaver_of",
    "Whose care leaver was the young person who died?",
    AnswerKind.CHOICE,
    (("ours", "Our authority’s"), ("another", "Another authority’s"), ("unknown", "Not known yet")),
    help="Working Together 2023 says “the local authority”. As with a child who was looked after, the one that had looked "
    "after the young person is taken to be meant.",
    needs="care_leaver_died",
)
CARE_LEAVER_OF_BOTH = Fact(
    "care_leaver_of_both",
    "Was one of the young people who died our care leaver, and another that of another authority?",
    help="Each authority notifies the death of its own care leaver.",
    needs="care_leaver_died",
    only_with="several_care_leavers",
)
CONCERN = Fact(
    "interagency_concern",
    "Is there cause for concern about how agencies worked together to safeguard the child?",
)
NO_CONCERN_SHOWN = Fact(
    "no_interagency_concern_shown",
    "Is there definitive evidence that there are no concerns about inter-agency working?",
    help="The burden is reversed: where nothing definite shows that there was no concern, the review must be held. "
    "If you answer yes, write the evidence down.",
)
CUSTODY = Fact(
    "died_in_custody",
    "Did the child die in custody, in police custody, on remand or following sentencing, in a young offender "
    "institution, a secure training centre or a secure children's home?",
    help="The procedure's list omits secure training centres; the guidance it quotes names them.",
)
DETAINED = Fact("died_detained", "Did the child die while detained under the Mental Health Act 1983?")
DEPRIVED_OF_LIBERTY = Fact(
    "deprivation_of_liberty",
    "Was the child who died, aged 16 or 17, the subject of a deprivation of liberty order under the Mental "
    "Capacity Act 2005?",
)
AGE = Fact(AGE_KEY, "How old was the child, or the eldest child who died?", AnswerKind.NUMBER)
WHERE = Fact(
    "where_it_happened",
    "Where did the death or serious harm happen?",
    AnswerKind.CHOICE,
    (
        ("in_area", "In our area"),
        ("elsewhere_in_england", "Elsewhere in England"),
        ("outside_england", "Outside England"),
        ("unknown", "Not known yet"),
    ),
    help=_OUTSIDE_ENGLAND,
)
BEFORE_PANEL = Fact(
    "aware_before_panel", "Did the authority become aware before 29 June 2018, when the national Panel began?"
)
RESIDENT = Fact("normally_resident", "Is the child normally resident in our area?")
OTHER_HOME = Fact(
    "other_home",
    "Does one of several children who died or were seriously harmed normally live outside our area?",
    help="What happened outside England each authority notifies for the child who is normally resident in its area.",
    only_with="several_harmed",
)
LIVES_IN_ENGLAND = Fact(
    "lives_in_england",
    "Does the child who is not normally resident in our area normally live in England?",
    choices=(("yes", "In England, in another area"), ("no", "Outside England"), ("unknown", "Not known yet")),
    help=f"{_OUTSIDE_ENGLAND} What happens outside England is notified by the authority "
    "in whose area the child is normally resident: where the child lives outside England too, by none.",
    only_if=(Is("normally_resident", ("no",)), Is("other_home")),
)

IMPROVEMENTS = Fact(
    "improvements_needed",
    "Does the case highlight improvements needed to safeguard and promote the welfare of children, even if "
    "identified before?",
)
THEMES = Fact(
    "recurrent_themes",
    "Does it highlight recurrent themes in safeguarding and promoting the welfare of children?",
)
JOINT_WORKING = Fact(
    "joint_working_concern",
    "Does it highlight concerns about two or more organisations or agencies working together effectively?",
)
PANEL_SUGGESTS_LOCAL = Fact(
    "panel_suggests_local",
    "Has the Panel considered the case and concluded that a local review may be more appropriate?",
)
SINGLE_AGENCY = Fact("single_agency_concern", "Is there cause for concern about the actions of a single agency?")
NO_AGENCY = Fact("no_agency_involvement", "Was there no agency involvement, and does that give cause for concern?")
INSTITUTIONAL = Fact("institutional_setting", "Does it raise issues about children in institutional settings?")
LEGISLATION = Fact(
    "legislative_change", "Does it raise issues that may require a change of legislation or of statutory guidance?"
)
EDUCATED_OTHERWISE = Fact("educated_otherwise", "Was the child educated otherwise than at school?")
IN_CARE_OR_ON_PLAN = Fact(
    "in_care_or_on_plan",
    "Was the child in the care of a local authority, or on (or recently removed from) a child protection plan?",
)
RANGE_OF_ABUSE = Fact("range_of_abuse", "Does the case involve a range of types of abuse?")

CRIMINAL = Fact("criminal_investigation", "Is there, or may there be, a criminal investigation or prosecution?")
CORONER = Fact("coroner", "Is the coroner involved, or should the death be reported to the coroner?")
HEALTH = Fact("health_involved", "Was an NHS or NHS-funded service involved with the child?")
DOMESTIC_HOMICIDE = Fact(
    "domestic_homicide",
    "Has anyone aged 16 or over died from violence, abuse or neglect by a relative, partner or household member?",
)
ADULT_WITH_NEEDS = Fact(
    "adult_with_care_needs",
    "Is a person of 18 or over with needs for care and support, met or not, part of the case?",
    help="Somebody of 16 or 17 is not: the duty to review is for an adult.",
)
ADULT_JOINT_WORKING = Fact(
    "adult_joint_working_concern",
    "(a) Is there reasonable cause for concern about how the Safeguarding Adults Board, its members or others worked "
    "together to safeguard that adult?",
    needs="adult_with_care_needs",
)
ADULT_DIED = Fact(
    "adult_died_of_abuse",
    "(b) Has that adult died, and is it known or suspected that the death resulted from abuse or neglect?",
    needs="adult_with_care_needs",
)
ADULT_ABUSED = Fact(
    "adult_seriously_abused",
    "(c) Is that adult alive, and is it known or suspected that they experienced serious abuse or neglect?",
    help="Serious would be: the person would have been likely to die without intervention or has suffered permanent "
    "harm, or has less capacity or quality of life because of it.",
    needs="adult_with_care_needs",
)
ADULTS_LEARNING = Fact(
    "adults_review_for_learning",
    "Did that adult receive support through the safeguarding adults process, and either policies did not support joint "
    "work or there is good practice to learn from?",
    help="The Safeguarding Adults Board may then review without being bound to.",
    needs="adult_with_care_needs",
)
ADULTS_REVIEW_RUNNING = Fact(
    "adults_review_running",
    "Is a safeguarding adults review running, or being asked for, about somebody in this case?",
    help="One might be where the incident involves a family, exploitation or someone approaching 18: that by itself "
    "meets none of the tests.",
)
FAMILY_COURT = Fact("family_proceedings", "Are there family court proceedings about a child in the family?")
WORKER_ALLEGATION = Fact("worker_allegation", "Is there an allegation against, or discipline of, a worker?")
OTHER_AREA = Fact(
    "other_area",
    "Is more than one local authority, police area or health body involved, including because the family moved?",
)

# The question of each fact by its key, for an answer to one that the arrangements of a case do not ask.
TEXTS = {fact.key: fact.text for fact in list(globals().values()) if isinstance(fact, Fact)}
