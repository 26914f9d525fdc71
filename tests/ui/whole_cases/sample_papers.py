"""The four papers of the samples as they stand once typed: `test_sample_notifications` types them. All is invented."""

from __future__ import annotations

from typing import Any

from scr_desktop.domain.entries.form import blank, blank_child


def infant_death() -> dict[str, Any]:
    """Return sample 1: Rosie-Mae, who died on 12 May 2018."""
    return _paper(
        {
            "agency": "Avonvale Council Children's Services",
            "role": "Head of Service, Safeguarding",
            "contact": "01225 000111, secure e-mail as directory",
        },
        {
            "received_on": "Wednesday 16 May 2018",
            "suggested_review": "SCR",
            "why_criteria_met": "(a) neglect suspected, (b)(i) child died.",
        },
        {"aware_on": "Sat 12 May 2018", "aware_time": "9 am", "how_aware": "Council EDT rung by the hospital"},
        {
            "incident_on": "Sat 12 May 2018",
            "incident_time": "about 6.40 am",
            "place": "14 Kelston View Flats",
            "where_it_happened": "in_area",
            "what_happened": "Found unresponsive by mother on the sofa.\nAmbulance, RUH, life extinct 07.35.",
            "immediate_safety": "Alfie with grandmother under s.20 since 12 May",
        },
        [
            {
                "given_names": "Rosie-Mae", "family_name": "TRELAWNEY", "known_as": "Rosie", "sex": "F",
                "born_on": "02/02/18", "died_on": "12.5.18", "harm": "died", "nhs_number": "943 476 5919",
                "address": "14 Kelston View Flats, Twerton, Bath", "plan": "Child protection plan since 19.3.18 (neglect)",
            }
        ],
        {"abuse_or_neglect": "yes", "suspected_suicide": "no", "died_in_custody": "no", "criminal_investigation": "yes",
         "coroner": "yes", "health_involved": "yes"},
        ("Children's Social Care", "Health visiting (Virgin Care)", "Midwifery RUH", "GP Twerton surgery", "Police",
         "Curo housing", "Nursery (Alfie)", "DHI drugs and alcohol service"),
        [("Kayleigh TRELAWNEY", "mother", "11/7/98"), ("Dean PROSSER", "father", "30-1-1995"),
         ("Alfie TRELAWNEY", "brother", "5 Sept 2015"), ("Sheila Trelawney", "maternal grandmother", "")],
    )  # fmt: skip


def serious_harm() -> dict[str, Any]:
    """Return sample 2: Tobias, found seriously harmed on 13 December 2018; how agencies worked is not answered yet."""
    return _paper(
        {"role": "Named Nurse for Safeguarding Children"},
        {"received_on": "14/12/18"},
        {"aware_on": "Fri 14 December 2018", "aware_time": "about 15:00", "how_aware": "CSC told by the hospital"},
        {
            "incident_on": "?Dec 2018",
            "where_it_happened": "in_area",
            "what_happened": "Bilateral subdural haemorrhages, 3 healing rib fractures.",
        },
        [
            {
                "given_names": "Tobias", "family_name": "OKONKWO-REED", "sex": "M", "born_on": "11 September 2018",
                "harm": "seriously_harmed", "address": "7 The Tyning, Radstock, B&NES",
            }
        ],
        {"abuse_or_neglect": "yes", "criminal_investigation": "yes"},
        ("Health visiting", "GP", "Wiltshire MASH", "Aster housing"),
        [("Marcus Reed", "father", ""), ("Adaeze Okonkwo", "mother", "")],
    )  # fmt: skip


def looked_after_death() -> dict[str, Any]:
    """Return sample 3: Jayden, looked after, who died of an illness on 31 May 2022 in another area."""
    return _paper(
        {"agency": "Bath and North East Somerset"},
        {"received_on": "1 June 2022"},
        {"aware_on": "31/05/2022", "aware_time": "21:40, out of hours"},
        {
            "incident_on": "31-May-22",
            "where_it_happened": "elsewhere_in_england",
            "place": "Residential children's home, Torbay",
            "what_happened": "Complications of long-standing epilepsy.",
        },
        [
            {
                "given_names": "Jayden", "family_name": "PARFITT", "sex": "male", "born_on": "30.11.2005",
                "died_on": "31-May-22", "harm": "died", "looked_after": "yes", "ethnicity": "White British",
                "placement": "Full care order s31. Placed Torbay since Jan 2021.",
            }
        ],
        {"abuse_or_neglect": "no", "health_involved": "yes", "coroner": "yes", "adult_with_care_needs": "no"},
        ("Children's home", "Hospital"),
        [],
    )  # fmt: skip


def siblings() -> dict[str, Any]:
    """Return sample 4: Amelia, Noah and Isla, and the fire of 1 April 2026."""
    children = (
        ("Amelia", "17/08/2017", "died", "1/4/2026"), ("Noah", "3/3/2020", "seriously_harmed", ""),
        ("Isla", "29 Feb 2024", "not_harmed", ""),
    )  # fmt: skip
    return _paper(
        {"agency": "Avon & Somerset Police (PPU)", "role": "Detective Chief Inspector"},
        {"received_on": "Thursday 2 April 2026"},
        {"aware_on": "1 April 2026", "aware_time": "05:50", "how_aware": "Duty team informed by police control room"},
        {
            "incident_on": "Weds 1 April 2026",
            "incident_time": "approx 03:15",
            "place": "3 Orchard Rise, Keynsham",
            "where_it_happened": "in_area",
            "what_happened": "House fire.",
            "immediate_safety": "Isla with aunt",
        },
        [
            {"given_names": given, "family_name": "HARCOURT-DAVIES", "born_on": born, "harm": harm, "died_on": died}
            for given, born, harm, died in children
        ],
        {"abuse_or_neglect": "yes", "educated_otherwise": "yes", "criminal_investigation": "yes", "coroner": "yes",
         "health_involved": "yes", "domestic_homicide": "yes"},
        ("Police", "Children's social care", "Health visiting", "GP Keynsham", "IDVA service"),
        [("Gemma Davies", "mother", ""), ("Oliver Harcourt", "father", "")],
    )  # fmt: skip


def _paper(
    notifier: dict[str, str],
    notification: dict[str, str],
    awareness: dict[str, str],
    incident: dict[str, str],
    children: list[dict[str, str]],
    answers: dict[str, str],
    agencies: tuple[str, ...],
    family: list[tuple[str, str, str]],
) -> dict[str, Any]:
    content = blank()
    content["notifiers"] = [notifier]
    content["notification"] |= notification
    content["awareness"] |= awareness
    content["incident"] |= incident
    usual = {"normally_resident": "yes", "looked_after": "no"}
    content["children"] = [blank_child() | usual | child for child in children]
    content["answers"] = {fact: {"value": value, "evidence": ""} for fact, value in answers.items()}
    content["agencies"] = [{"name": name, "contact": "", "involvement": ""} for name in agencies]
    content["family"] = [
        {"name": name, "relationship": relationship, "born_on": born, "notes": ""}
        for name, relationship, born in family
    ]
    return content
