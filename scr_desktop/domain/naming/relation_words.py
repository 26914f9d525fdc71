"""The words by which a family, its friends and its professionals are called: British, Welsh, Scots and short forms.

A short form that stands for two things (BF, GF, MP, SF, FC) and a word that means two people (nanny) are left out on
purpose: what cannot be read is not guessed.
"""

from __future__ import annotations


def _table(lines: str) -> dict[str, str]:
    """Return each word of lines such as `Mother: mother mum mam` with what it is called."""
    pairs = (line.split(": ") for line in lines.strip().splitlines())
    return {word: role.strip().replace("_", " ") for role, words in pairs for word in words.split()}


KIN = _table("""
Mother: mother mum mummy mam mammy mom
Father: father dad daddy tad
Parent: parent
Grandmother: grandmother gran granny grandma grandmum nan nanna nain mamgu mgm pgm
Grandfather: grandfather grandad granddad grandpa granda gramps taid tadcu mgf pgf
Grandparent: grandparent nana
Great-grandmother: mggm pggm ggm
Great-grandfather: mggf pggf ggf
Brother: brother bro
Sister: sister sis
Sibling: sibling
Twin: twin
Aunt: aunt auntie aunty
Uncle: uncle
Cousin: cousin
Niece: niece
Nephew: nephew
Son: son
Daughter: daughter
Grandson: grandson
Granddaughter: granddaughter
""")
COMPANIONS = _table("""
Partner: partner fella bloke
Boyfriend: boyfriend
Girlfriend: girlfriend
Husband: husband
Wife: wife
Fiancé: fiance
Fiancée: fiancee
Friend: friend mate pal
Lodger: lodger
Tenant: tenant
Housemate: housemate flatmate
Acquaintance: acquaintance
Associate: associate
""")
CARERS = _table("""
Carer: carer caregiver
Guardian: guardian
Childminder: childminder
Babysitter: babysitter
Neighbour: neighbour neighbor
Landlord: landlord
Landlady: landlady
""")
# The doctor gives way to what else is said: `Dr Okafor, GP`.
PROFESSIONALS = _table("""
GP: gp
Health visitor: hv healthvisitor
Social worker: sw socialworker
Midwife: midwife
Nurse: nurse matron
Teacher: teacher headteacher
Paediatrician: paediatrician
Consultant: consultant
Doctor: doctor dr registrar
Police officer: policeofficer pc ds di dc dci dcs pcso detective sergeant constable inspector police
""")
STAFF = _table("""
School staff: school academy
Surgery staff: surgery
""")
# What stands before a relation and makes another of it.
PREFIXES = _table("""
step: step
foster: foster fostering
adoptive: adoptive adopted adopting
birth: birth biological bio natural
god: god
great: great
half: half
ex: ex former previous
putative: putative
""")
# What stands before a relation and leaves it what it is; the side of the family is not told.
SAID_BESIDE = frozenset(
    "the a an his her their our new current present maternal paternal mat pat older elder eldest younger youngest late "  # noqa: SIM905 - a list of words reads best as words
    "deceased unnamed legal big little adult other full own estranged long term longterm longstanding cohabiting teenage "
    "young baby kinship special sole main mr mrs ms miss mx paternally maternally second first third next door".split()
)
OF_CHILD = frozenset("child children childs childrens baby babys infant boy girl subject kid kids".split())  # noqa: SIM905
DOUBT = frozenset(
    "not no never or possible possibly perhaps maybe alleged claims claimed believed thought unknown unclear "  # noqa: SIM905 - a list of words reads best as words
    "either unsure denies".split()
)
# What follows no longer says who somebody is: `lodger at grandmother's`, `known through father`.
ENDS = frozenset(
    "with at by from through on in for near via under since who that which when where whose as lives living lived "  # noqa: SIM905 - a list of words reads best as words
    "was is has had".split()
)
# Of a `Mother and Baby Unit` nobody is the mother.
PLACES = frozenset(
    "unit ward home homes centre center agency agencies service services team trust society group charity project "  # noqa: SIM905 - a list of words reads best as words
    "organisation organisations authority club hub clinic hospital association foundation house helpline".split()
)
HOSPITAL_SISTERS = frozenset("ward nursing theatre charge hospital clinic".split())  # noqa: SIM905
JOINED = (
    ("live in", ""), ("in law", "inlaw"), ("health visitor", "healthvisitor"), ("social worker", "socialworker"),
    ("police officer", "policeofficer"), ("head teacher", "headteacher"), ("mam gu", "mamgu"), ("tad cu", "tadcu"),
    ("grand ma", "grandma"), ("grand pa", "grandpa"), ("grand dad", "grandad"), ("boy friend", "boyfriend"),
    ("girl friend", "girlfriend"), ("house mate", "housemate"), ("flat mate", "flatmate"), ("child minder", "childminder"),
    ("baby sitter", "babysitter"), ("grand parent", "grandparent"), ("grand mother", "grandmother"),
    ("grand father", "grandfather"), ("care giver", "caregiver"), ("ward sister", "nurse"), ("nursing sister", "nurse"),
    ("theatre sister", "nurse"), ("childrens guardian", "childrensguardian"), ("guardian ad litem", "childrensguardian"),
)  # fmt: skip
