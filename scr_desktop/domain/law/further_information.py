"""The further reading that the procedure names: section 12, and the framework of 11.4. Citations, never fetched."""

from scr_desktop.domain.sources.citation import Citation

_AS_PRINTED = (
    "The procedure gives the address only; the title here is read from it. The program is offline and has not looked "
    "whether the page is still there."
)
_BROKEN = (
    f"{_AS_PRINTED} The address stands here as printed: it seems to have lost a hyphen or gained a space at the end of a "
    "line."
)

CITATIONS = (
    Citation(
        "Liaison and information exchange between prosecutors and serious case reviews (Crown Prosecution Service)",
        "http://www.cps.gov.uk/publications/docs/liaison_and_information_exchange.p df",
        "Procedure 11.4",
        _BROKEN,
    ),
    Citation(
        "Legal guidance on serious case reviews (Crown Prosecution Service)",
        "http://www.cps.gov.uk/legal/s_to_u/serious_case_review/index.html",
        "Procedure 11.4",
        _AS_PRINTED,
    ),
    Citation(
        "Children’s safeguarding performance information framework",
        "https://www.gov.uk/government/publications/childrens-safeguarding-performance-information-framework",
        "Procedure 12",
        _AS_PRINTED,
    ),
    Citation(
        "Working Together to Safeguard Children (a search on GOV.UK)",
        "https://www.gov.uk/search?q=Working+Together+to+Safeguard+Children",
        "Procedure 12",
        _AS_PRINTED,
    ),
    Citation(
        "Munro review of child protection, interim report: the child’s journey",
        "https://www.gov.uk/government/publications/munro-review-of-child-protectioninterim-report-the-childs-journey",
        "Procedure 12",
        _BROKEN,
    ),
    Citation(
        "Good practice by Local Safeguarding Children Boards",
        "https://www.gov.uk/government/publications/good-practice-by-local-safeguarding-children-boards",
        "Procedure 12",
        _AS_PRINTED,
    ),
    Citation(
        "Inspection of services for children in need of help and protection, children looked after and care leavers",
        "https://www.gov.uk/government/consultations/inspection-of-services-forchildren-in-need-of-help-and-protection-"
        "children-looked-after-and-care-leavers",
        "Procedure 12",
        _BROKEN,
    ),
    Citation(
        "What to do if you’re worried a child is being abused",
        "https://www.gov.uk/government/publications/what-to-do-if-youre-worried-a-child-is-being-abused--2",
        "Procedure 12",
        _AS_PRINTED,
    ),
    Citation(
        "Keeping children safe in education",
        "https://www.gov.uk/government/publications/keeping-children-safe-in-education--2",
        "Procedure 12",
        _AS_PRINTED,
    ),
)
