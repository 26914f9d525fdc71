"""Words of posts, ranks and services, which stand beside names and are none."""

from __future__ import annotations

# Words of posts and services: what is left beside them is a name.
POSTS = frozenset(
    "gp hv sw pc ds di dc dci sergeant constable inspector detective health visitor social worker school nurse midwife "  # noqa: SIM905 - a list of words reads best as words
    "teacher head headteacher deputy assistant lead manager service team named designated safeguarding doctor doctors "
    "consultant paediatrician police officer ambulance crew housing support key duty senior practice practitioner "
    "surgery hospital ward clinic nursery family child childs children adult adults public protection disabled looked after "
    "leaving care staff director chair independent council partnership board agency agencies unit department emergency "
    "mental drugs alcohol probation children’s director professional others everyone all both parents section supervisor "
    "secretary coordinator co ordinator clinical quality nursing medical officer registrar radiographer therapist "
    "psychologist psychiatrist counsellor advocate guardian reviewing foster neighbour caller out hours "
    "mum's mother's avon somerset royal united primary secondary academy college trust nhs icb association ltd legal "
    "telephone email contact by to from in on at via for interpreter admin receptionist office "
    "local authority area city county community house company services business review author "
    "operations human resources head executive chief governance "
    "partners panel national lscb lscp scp sub group subgroup".split()
)
# Ranks and letters beside a name, as those who decide and sign write them.
RANKS_AND_HONOURS = frozenset(
    "acc dacc dcc cc dcs dsu dsi det supt superintendent ch insp sgt cdr cmdr commander cllr councillor dame "  # noqa: SIM905 - a list of words reads best as words
    "rev revd hon hhj obe mbe cbe dbe kbe qpm kpm qam jp dl kc qc phd msc bsc mba mbbs mrcp frcp frcpch mrcpch mrcgp "
    "frcgp rn rgn rmn rscn rhv dcss temporary acting vice".split()
)
