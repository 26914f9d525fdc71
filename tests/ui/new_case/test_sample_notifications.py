"""The four papers of the samples, entered by keyboard alone: regime, verdict, addressees and dates are the law's."""

from __future__ import annotations

from datetime import date

from scr_desktop.domain.records.case import Case
from scr_desktop.services.case import case as cases
from scr_desktop.services.office import office
from scr_desktop.store.case_file import CaseFile
from tests.office_clock import OfficeClock
from tests.ui.new_case.desk import Desk


def due(case_file: CaseFile, case: Case) -> dict[str, date]:
    """Return the deadlines fixed for a case that was opened, by their rules."""
    return {deadline.rule: deadline.due_on for deadline in cases.get(case_file, case.id).deadlines}


def test_infant_death_of_may_2018(desk: Desk) -> None:
    """Sample 1: Option A, a review must be held; both readings of a Saturday awareness and of the month are shown."""
    enter_infant_death(desk)
    enter_family_of_infant(desk)
    answer_of_infant_death(desk)
    desk.next("telling")
    read = desk.read()
    for who in ("Ofsted", "Local Safeguarding Children Board", "Department for Education"):
        assert who in read
    assert "Of the incident, by Friday 18 May 2018" in read
    for process in ("Child death review", "Coroner's investigation", "Criminal investigation or prosecution"):
        assert process in read
    desk.typist.answer("outcome_coroner", "Taken up")

    desk.next("check")
    read = desk.read()
    assert "Nothing entered contradicts itself." in read
    for words in (
        "Friday 18 May 2018", "Other reading: 21 May 2018", "Thursday 7 June 2018", "Saturday 16 June 2018",
        "Other reading: 15 June 2018 – last working day on or before",
    ):  # fmt: skip
        assert words in read, words
    check_infant_death_opened(desk)


def enter_infant_death(desk: Desk) -> None:
    """Enter who told of the death and when: the regime is said, and which day is understood."""
    desk.fill(
        aware_on="Sat 12 May 2018",
        aware_time="9 am",
        how_aware="Council EDT rung by the hospital; service manager told Monday 14 May.",
        agency="Avonvale Council Children's Services",
        role="Head of Service, Safeguarding",
        contact="01225 000111, secure e-mail as directory",
        received_on="Wednesday 16 May 2018",
        suggested_review="SCR",
        why_criteria_met="(a) neglect suspected, (b)(i) child died.",
    )
    desk.qtbot.waitUntil(lambda: "falls under Working Together 2015" in desk.read())
    assert "Understood: Saturday 12 May 2018" in desk.read()


def enter_family_of_infant(desk: Desk) -> None:
    """Enter the child who died and the four relatives, dates as people write them."""
    desk.next("children")
    desk.fill(
        given_names="Rosie-Mae", family_name="TRELAWNEY", known_as="Rosie", sex="F", born_on="02/02/18",
        nhs_number="943 476 5919",
    )  # fmt: skip
    desk.choose(harm="Died")
    desk.fill(died_on="12.5.18", address="14 Kelston View Flats, Twerton, Bath")
    desk.choose(normally_resident="Yes", looked_after="No")
    desk.fill(
        placement="Not placed", plan="Child protection plan since 19.3.18 (neglect). Pre-birth assessment Dec 2017."
    )

    desk.next("family")
    desk.add_people(
        {"name": "Kayleigh TRELAWNEY", "relationship": "mother", "born_on": "11/7/98"},
        {"name": "Dean PROSSER", "relationship": "father", "born_on": "30-1-1995", "notes": "“most nights”"},
        {"name": "Alfie TRELAWNEY", "relationship": "brother", "born_on": "5 Sept 2015"},
        {"name": "Sheila Trelawney", "relationship": "maternal grandmother"},
    )
    desk.qtbot.waitUntil(lambda: "Understood: Saturday 11 July 1998" in desk.read())


def answer_of_infant_death(desk: Desk) -> None:
    """Enter what happened, answer what is asked and name the agencies: the verdict is said as it becomes sure."""
    desk.next("incident")
    desk.fill(incident_on="Sat 12 May 2018", incident_time="about 6.40 am")
    desk.choose(where_it_happened="In our area")
    desk.fill(
        place="14 Kelston View Flats",
        what_happened="Found unresponsive by mother on the sofa.\nAmbulance, RUH, life extinct 07.35.",
        immediate_safety="Alfie with grandmother under s.20 since 12 May",
    )

    desk.next("criteria")
    assert "Yes – Rosie-Mae TRELAWNEY died." in desk.read()
    desk.answer(abuse_or_neglect="Yes")
    desk.typist.fill("evidence_abuse_or_neglect", "Neglect suspected; on a plan")
    assert "A serious case review must be held." in desk.read()
    desk.answer(suspected_suicide="No", died_in_custody="No", criminal_investigation="Yes", coroner="Yes")
    desk.answer(health_involved="Yes")
    assert "Notifiable, by " in desk.read()
    assert "A serious case." in desk.read()

    desk.next("agencies")
    desk.add_agencies(
        "Children's Social Care", "Health visiting (Virgin Care)", "Midwifery RUH", "GP Twerton surgery", "Police",
        "Curo housing", "Nursery (Alfie)", "DHI drugs and alcohol service",
    )  # fmt: skip
    assert "8 agencies" in desk.read()


def check_infant_death_opened(desk: Desk) -> None:
    """Open the case: it is the child's, with all who were named, and its days are those of the sources."""
    case = desk.open_case()
    assert (case.regime, case.title, case.reference) == ("WT2015", "Rosie-Mae TRELAWNEY", "2018-001")
    assert [member.name for member in case.family][:2] == ["Kayleigh TRELAWNEY", "Dean PROSSER"]
    assert len(case.agencies) == 8
    status = cases.status(desk.case_file, case.id, today=date(2018, 5, 17))
    assert (status.verdict.review, status.verdict.notifiable) == ("must", "yes")
    found = due(desk.case_file, case)
    assert found["notify"] == date(2018, 5, 18)
    assert found["scr_decision"] == date(2018, 6, 7)
    assert found["scr_decision_backstop"] == date(2018, 6, 16)


def test_serious_harm_of_december_2018(desk: Desk, office_clock: OfficeClock) -> None:
    """Sample 2: the transition; a review unless shown otherwise, and must once the concern between agencies is answered."""
    office_clock.turn_to(date(2019, 3, 1))
    office.change(desk.case_file, {"arrangements_begin_on": date(2019, 9, 29)})
    enter_serious_harm(desk)
    desk.next("criteria")
    assert "Not asked: “Is the death a suspected suicide?”" in desk.read()
    desk.answer(abuse_or_neglect="Yes")
    assert "must be held unless there is definitive evidence" in desk.read()
    desk.answer(interagency_concern="Yes")
    assert "A serious case review must be held." in desk.read()
    assert "must be held unless" not in desk.read()
    desk.answer(other_area="Yes", criminal_investigation="Yes")
    desk.next("agencies")
    desk.add_agencies("Health visiting", "GP", "Wiltshire MASH", "Aster housing")
    desk.next("telling")
    for who in (
        "Child Safeguarding Practice Review Panel",
        "Local Safeguarding Children Board",
        "Safeguarding partners of other areas concerned",
    ):
        assert who in desk.read()
    assert "by Friday 21 December 2018" in desk.read()
    desk.next("check")
    assert "Wednesday 9 January 2019" in desk.read()
    case = desk.open_case()
    assert case.regime == "transition"
    found = due(desk.case_file, case)
    assert (found["notify"], found["rapid_review"]) == (date(2018, 12, 21), date(2019, 1, 9))


def enter_serious_harm(desk: Desk) -> None:
    """Enter who told of it, the child, the parents and what happened in a month that is not sure."""
    desk.fill(
        aware_on="Fri 14 December 2018",
        aware_time="about 15:00",
        how_aware="CSC told by the children's hospital",
        role="Named Nurse for Safeguarding Children",
        received_on="14/12/18",
    )
    desk.qtbot.waitUntil(lambda: "falls under Transition" in desk.read())
    desk.next("children")
    desk.fill(given_names="Tobias", family_name="OKONKWO-REED", sex="M", born_on="11 September 2018")
    desk.choose(harm="Seriously harmed")
    desk.fill(address="7 The Tyning, Radstock, B&NES")
    desk.choose(normally_resident="Yes", looked_after="No")
    desk.next("family")
    desk.add_people(
        {"name": "Marcus Reed", "relationship": "father", "notes": "31; arrested & bailed"},
        {"name": "Adaeze Okonkwo", "relationship": "mother", "notes": "29; arrested & bailed"},
    )
    desk.next("incident")
    desk.fill(incident_on="?Dec 2018", what_happened="Bilateral subdural haemorrhages, 3 healing rib fractures.")
    desk.qtbot.waitUntil(lambda: "Understood: December 2018 (uncertain)" in desk.read())
    desk.choose(where_it_happened="In our area")


def test_looked_after_death_of_may_2022(desk: Desk) -> None:
    """Sample 3: a looked after child's death without abuse is notified, to Ofsted and the Secretary of State too, without a rapid review."""
    enter_looked_after_death(desk)
    desk.next("criteria")
    assert "Yes – Jayden PARFITT was looked after." in desk.read()
    desk.answer(abuse_or_neglect="No")
    assert "Notifiable; not settled yet by whom." in desk.read()
    desk.answer(looked_after_by="Our authority")
    assert "Notifiable, by our local authority." in desk.read()
    assert "Not a serious case by the definition." in desk.read()
    desk.answer(health_involved="Yes", coroner="Yes")
    desk.answer(adult_with_care_needs="No")
    desk.next("agencies")
    desk.add_agencies("Children's home", "Hospital")
    desk.next("telling")
    read = desk.read()
    assert "Secretary of State (Department for Education)" in read
    assert "Ofsted" in read
    assert "by Thursday 9 June 2022" in read
    assert "Child death review" in read
    desk.next("check")
    assert "The rapid review" not in desk.read()
    assert "Thu 2 Jun 2022 (Spring bank holiday)" in desk.read()
    assert "Fri 3 Jun 2022 (Platinum Jubilee bank holiday)" in desk.read()
    case = desk.open_case()
    assert case.regime == "WT2018"
    found = due(desk.case_file, case)
    assert found["notify"] == date(2022, 6, 9)
    assert "rapid_review" not in found


def enter_looked_after_death(desk: Desk) -> None:
    """Enter who told of it, the child in care and what happened, with nobody of the family."""
    desk.fill(
        aware_on="31/05/2022", aware_time="21:40, out of hours", agency="Bath and North East Somerset",
        received_on="1 June 2022",
    )  # fmt: skip
    desk.qtbot.waitUntil(lambda: "falls under Working Together 2018" in desk.read())
    desk.next("children")
    desk.fill(given_names="Jayden", family_name="PARFITT", sex="male", born_on="30.11.2005")
    desk.choose(harm="Died")
    desk.fill(died_on="31-May-22")
    desk.choose(normally_resident="Yes", looked_after="Yes")
    desk.fill(placement="Full care order s31. Placed Torbay since Jan 2021.", ethnicity="White British")
    desk.next("family")
    desk.next("incident")
    desk.fill(incident_on="31-May-22")
    desk.choose(where_it_happened="Elsewhere in England")
    desk.fill(place="Residential children's home, Torbay", what_happened="Complications of long-standing epilepsy.")


def test_siblings_of_april_2026(desk: Desk) -> None:
    """Sample 4: WT2023 with the notice of 2026, three children, Easter skipped, the domestic homicide review brought up."""
    enter_siblings(desk)
    desk.next("family")
    desk.add_people(
        {"name": "Gemma Davies", "relationship": "mother", "notes": "38; died at scene"},
        {"name": "Oliver Harcourt", "relationship": "father", "notes": "arrested on suspicion of murder"},
    )
    desk.next("incident")
    desk.fill(incident_on="Weds 1 April 2026", incident_time="approx 03:15")
    desk.choose(where_it_happened="In our area")
    desk.fill(place="3 Orchard Rise, Keynsham", what_happened="House fire.", immediate_safety="Isla with aunt")
    desk.next("criteria")
    desk.answer(abuse_or_neglect="Yes", educated_otherwise="Yes")
    desk.answer(criminal_investigation="Yes", coroner="Yes", health_involved="Yes", domestic_homicide="Yes")
    assert "is to be considered" in desk.read()
    desk.next("agencies")
    desk.add_agencies("Police", "Children's social care", "Health visiting", "GP Keynsham", "IDVA service")
    desk.next("telling")
    read = desk.read()
    assert "Child Safeguarding Practice Review Panel" in read
    assert "by Friday 10 April 2026" in read
    assert "Domestic homicide review" in read
    desk.next("check")
    read = desk.read()
    for words in ("Friday 10 April 2026", "Friday 24 April 2026", "the stricter reading", "Good Friday"):
        assert words in read, words
    case = desk.open_case()
    assert (case.regime, len(case.children)) == ("WT2023", 3)
    assert case.title == "Amelia, Noah and Isla HARCOURT-DAVIES"
    found = due(desk.case_file, case)
    assert found["notify"] == date(2026, 4, 10)
    assert found["rapid_review_from_awareness"] == date(2026, 4, 24)


def enter_siblings(desk: Desk) -> None:
    """Enter who told of it, first the child who died and then the other two: the regime and its notice are said."""
    desk.fill(
        aware_on="1 April 2026", aware_time="05:50", how_aware="Duty team informed by police control room",
        agency="Avon & Somerset Police (PPU)", role="Detective Chief Inspector", told_on="Thursday 2 April 2026",
    )  # fmt: skip
    desk.qtbot.waitUntil(lambda: "falls under Working Together 2023" in desk.read())
    assert "Working Together 2026 was published on 18 March 2026" in desk.read()
    desk.qtbot.waitUntil(lambda: "Thursday 2 April 2026, by Avon & Somerset Police (PPU)" in desk.read())
    desk.next("children")
    desk.fill(given_names="Amelia", family_name="HARCOURT-DAVIES", born_on="17/08/2017")
    desk.choose(harm="Died")
    desk.fill(died_on="1/4/2026")
    desk.choose(normally_resident="Yes", looked_after="No")
    for given, born, harm in (("Noah", "3/3/2020", "Seriously harmed"), ("Isla", "29 Feb 2024", "Not harmed")):
        desk.typist.alt("a")
        desk.fill(given_names=given, family_name="HARCOURT-DAVIES", born_on=born)
        desk.choose(harm=harm, normally_resident="Yes", looked_after="No")
