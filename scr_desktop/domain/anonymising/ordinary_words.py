"""Words that begin with a capital and are no names: what sentences begin with, days, peoples, firms, posts, sorts of school."""

from __future__ import annotations

from collections.abc import Callable

from scr_desktop.domain.naming.folding import fold
from scr_desktop.domain.naming.name_words import NO_NAMES
from scr_desktop.domain.naming.posts import POSTS, RANKS_AND_HONOURS
from scr_desktop.domain.time.part_date import MONTHS, WEEKDAYS

Ordinary = Callable[[str], bool]

_BEGINNINGS = frozenset(
    "a about above according across after afterwards again against all along already also although always am among an and "  # noqa: SIM905 - a list of words reads best as words
    "another any anyone are around as asked at away back be became because been before being below both but by called "
    "came can concerns could currently did do does during each earlier either else eventually ever every everyone except "
    "few finally first followed following for former formerly found from further given had has have having he hence her "
    "here hers herself him himself his how however i if immediately in initially instead into is it its itself last late "
    "later latest least less let like little made many meanwhile more most much must my near nearby neither never next nobody no "
    "none nor not nothing notes now of off on once one only onto or other others otherwise our out over own per perhaps "
    "possibly presumably previously probably recently regarding saw said says seen several shall she should since so some somebody "
    "someone sometimes soon still such than that the their them then there therefore these they this those though through "
    "throughout thus to today together tomorrow tonight too took toward towards two three four five six seven eight nine ten until up upon us usually "
    "very via was we were what whatever when whenever where whereas whether which while who whole whom whose why with "
    "within without yes yesterday yet you your dear hello hi re please thanks thank sincerely faithfully "
    "visited attended discussed advised reported stated contacted confirmed informed received referred spoke wrote rang "
    "telephoned phoned met noted recorded observed described disclosed denied refused declined missed moved left arrived "
    "returned started stopped changed enrolled excluded admitted discharged assessed agreed closed opened".split()
)
_PEOPLES = frozenset(
    "english welsh scottish scots irish british polish romanian bulgarian lithuanian latvian slovak czech hungarian "  # noqa: SIM905 - a list of words reads best as words
    "albanian kurdish turkish iranian iraqi syrian afghan pakistani indian bangladeshi bengali punjabi urdu hindi gujarati "
    "tamil nepali chinese vietnamese filipino thai japanese somali nigerian ghanaian eritrean ethiopian sudanese kenyan "
    "zimbabwean jamaican caribbean african asian european american arab arabic portuguese spanish italian french german "
    "dutch russian ukrainian roma romany gypsy traveller travellers muslim christian catholic hindu sikh jewish buddhist "
    "pentecostal methodist anglican deaf makaton".split()
)
_STATES = frozenset(
    "estranged divorced widow widowed widower separated single married remarried engaged pregnant unemployed employed retired "  # noqa: SIM905 - a list of words reads best as words
    "overseas abroad homeless disabled imprisoned prison custody detained student deceased unwell ill bedbound smoker "
    "non abusive violent resident absent lives living lived works working estrangement twin twins adopted fostered".split()
)
_FIRMS = frozenset(
    "facebook whatsapp instagram snapchat tiktok twitter youtube google zoom teams skype messenger netflix xbox playstation "  # noqa: SIM905 - a list of words reads best as words
    "roblox fortnite tesco asda sainsburys morrisons aldi lidl mcdonalds amazon uber argos childline samaritans barnardos "
    "nspcc cafcass camhs ofsted gingerbread shelter womens refuge relate mencap mind sure start homestart christmas easter "
    "ramadan eid diwali covid lockdown internet zopiclone calpol ibuprofen paracetamol methadone heroin cocaine cannabis "
    "ketamine asd adhd".split()
)
_POSTS_BESIDE = frozenset(
    "led prescriber specialist associate practitioners specialists managers nurses visitors workers teachers officers "  # noqa: SIM905 - a list of words reads best as words
    "clinics clinician clinicians line station stations home homes bank room rooms cover call calls visit visits "
    "assessment assessments intelligence command response incident log logs report reports records record federation "
    "surgeries practices family liaison learning early help panel protected domestic abuse crisis talking therapies".split()
)
_SERVICES = frozenset(
    "midwifery visiting maternity neonatal obstetrics gynaecology paediatrics psychiatry psychology physiotherapy radiology "  # noqa: SIM905 - a list of words reads best as words
    "oncology audiology dietetics education housing radiography pathology dermatology neurology cardiology".split()
)
_SCHOOL_SORTS = frozenset(
    "royal national virtual medical law sunday high free boarding special sixth form further education forest upper lower "  # noqa: SIM905 - a list of words reads best as words
    "middle main mainstream local day state public private independent residential grammar comprehensive all through pupil referral "
    "gp dental doctors plastic heart orthopaedic paediatric general emergency open key brain neuro cardiac maxillofacial "
    "oral vascular spinal eye health birth teaching training police staff art music drama dance stage summer holiday "
    "beauty agricultural technical tertiary community primary secondary infant junior nursery".split()
)
_NO_NAMES = (
    NO_NAMES | POSTS | RANKS_AND_HONOURS | _BEGINNINGS | _PEOPLES | _STATES | _FIRMS | _POSTS_BESIDE | _SERVICES | _SCHOOL_SORTS
    | {fold(one) for one in (*MONTHS, *WEEKDAYS)}
)  # fmt: skip


def is_listed(word: str) -> bool:
    """Return whether a word, as words are compared, is ordinary though it begin with a capital."""
    return word in _NO_NAMES
