"""Where the program's answer to a whole notification differs from the right one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from scr_desktop.domain.rules import vocabulary as law
from scr_desktop.domain.rules.deadline import calculate, rule_by_key
from scr_desktop.domain.rules.fact import Fact
from scr_desktop.domain.sources.source import Force
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services.regime import by_key
from tests.commands.notifications import Answer, Row

# The rows speak of what a case has come to; a serious case review begun before the partners keeps its arrangements, to
# which the end of the grace period belongs. The edition of 2026 is applied as that of 2023, which is said.
REGIMES = {
    "wt2015": "WT2015", "transition": "transition", "wt2018": "WT2018", "wt2023": "WT2023",
    "wt2026 (not confirmed)": "WT2023", "transition, then grace": "transition", "grace": "transition",
    "grace, last day or over": "transition", "transition until 31 March, then partners": "transition", "grace over": "transition", "grace from 1 September 2019": "transition",
}  # fmt: skip
FROM_AWARENESS = ("rapid_review_from_awareness", "rapid_review", "partners_rapid_review")
FROM_NOTIFICATION = ("rapid_review_from_notification", "rapid_review", "partners_rapid_review_from_notification")
_SECRETARY = "Secretary of State (Department for Education)"
# Who is meant by the first words of an entry; `judged` may be told, and nothing is missing where they are not.
_ADDRESSEES = (
    ("Child Safeguarding Practice Review Panel", "Child Safeguarding Practice Review Panel"),
    ("our safeguarding partners", "Safeguarding partners"),
    ("safeguarding partners: hand over", "Safeguarding partners"),
    ("our LSCB", "Local Safeguarding Children Board"),
    ("LSCB or safeguarding partners", "Local Safeguarding Children Board or Safeguarding partners"),
    ("Secretary of State", _SECRETARY),
    ("Ofsted", "Ofsted"),
    ("parents", "The parents, and everyone else with parental responsibility, so far as reasonably practicable"),
)  # fmt: skip
_OURS = {program for _, program in _ADDRESSEES}


def differences(row: Row, found: Answer, sent: Answer | None) -> list[str]:
    """Return where `found` differs from a row, in sentences.

    `sent` is the answer once it was notified on its last day, None if that day is still to come.
    """
    return [
        *arrangements(row, found),
        *_whose(row, found),
        *_review(row, found),
        *_days(row, found, sent),
        *(addressees(row, found) if _as_first_read(row, found) else ()),
        *_open(row, found),
    ]


def review_of(found: Answer) -> str:
    """Return what the program says of a review, in one of the words of the rows."""
    elsewhere = found["decided_by"] == "other authority" and found["serious_case"] == "yes"
    if found["review"] == "none":
        return "theirs" if elsewhere else "none" if found["review_settled"] else "open"
    if found["review"] == "consider" and found["decided_by"] == "open":
        return "open"
    return "should_always" if found["review_word"] == "should always" else str(found["review"])


def _as_first_read(row: Row, found: Answer) -> bool:
    """Return whether the program reads a notification as the row does first, or says that it is split."""
    return bool(found["notifiable"] == row["notification"]["code"] or " and " in found["whose"])


def arrangements(row: Row, found: Answer) -> Iterator[str]:
    """Say where the arrangements are others than those of a row."""
    if found["regime"] != REGIMES.get(row["regime"]):
        yield f"arrangements: {found['regime']}, not {row['regime']}"
    if "2026" in row["regime"] and not any("2026" in notice for notice in found["notices"]):
        yield "nothing is said of the edition of 2026"


def _whose(row: Row, found: Answer) -> Iterator[str]:
    told, code = row["notification"], found["notifiable"]
    if code not in told["accept"]:
        yield f"notifiable: {code}, not {' or '.join(told['accept'])}"
    if code in {"open", "no"}:
        return
    named = [name for name in _councils(told["whose"]) if _as_first_read(row, found)]
    yield from (f"not named: {name}" for name in named if name not in found["whose"])


def _councils(words: str) -> list[str]:
    """Return the authorities that are named before any word of another reading."""
    names = ("Bath & North East Somerset Council", "Torbay Council", "Bristol City Council", "Wiltshire Council")
    return [name for name in names if name in words.partition(" by the FAQ")[0]]


def _review(row: Row, found: Answer) -> Iterator[str]:
    if (said := review_of(found)) not in row["review"]["accept"]:
        yield f"review: {said}, not {' or '.join(row['review']['accept'])}"
    listed = {one["rule"] for one in found["deadlines"]} & {*FROM_AWARENESS, *FROM_NOTIFICATION}
    if row["rapid_review"] == "required" and not listed:
        yield "no rapid review"
    if row["rapid_review"] in {"none", "theirs"} and listed:
        yield f"a rapid review of ours: {', '.join(sorted(listed))}"


def _days(row: Row, found: Answer, sent: Answer | None) -> Iterator[str]:
    days = row.get("days", {})
    if _as_first_read(row, found):
        yield from _day(found, "notify", ("notify",), days.get("notify"))
        if row["rapid_review"] == "required":
            yield from _day(found, "rapid review", FROM_AWARENESS, days.get("rapid_review"))
            yield from _from_notification(sent, days.get("rapid_review")) if sent else ()
        if "notify" not in days and found["notifiable"] in {"no", "other authority"} and _due(found, ("notify",)):
            yield "a day to notify by, which nobody here must"
    safe = row.get("safe_day")
    if safe and found["notifiable"] in {"open", "ours"} and not found["contradictions"]:
        if _due(found, ("notify",)) != safe:
            yield f"safe day: {_due(found, ('notify',))}, not {safe}"
        if found["notifiable"] == "open" and not any("due by" in said for said in found["said"]):
            yield "the safe day is not said"


def _day(found: Answer, what: str, rules: tuple[str, ...], right: Row | None) -> Iterator[str]:
    if right is None:
        return
    line = next((one for key in rules for one in found["deadlines"] if one["rule"] == key and one["due"]), None)
    if line is None or line["due"] != right["due"]:
        yield f"{what}: {line and line['due']}, not {right['due']}"
        return
    reckoned = calculate(
        rule_by_key(by_key(found["regimes"][0]).rules, line["rule"]), date.fromisoformat(right["starts"]), WorkingDays()
    )
    if [day.isoformat() for day in reckoned.counted] != right["counted"]:
        yield f"{what}: counts {reckoned.counted}"
    others = {one["due"] for one in right.get("other_readings", ()) if "day off" in one["reading"]}
    if {one["due"] for one in line["other_readings"]} != others:
        yield f"{what}: other readings {line['other_readings']}, not {sorted(others)}"


def _from_notification(sent: Answer, right: Row | None) -> Iterator[str]:
    wanted = {
        one["due"] for one in (right or {}).get("other_readings", ()) if "from the notification" in one["reading"]
    }
    if wanted and _due(sent, FROM_NOTIFICATION) not in wanted:
        yield f"rapid review from the notification: {_due(sent, FROM_NOTIFICATION)}, not {wanted}"


def _due(found: Answer, rules: tuple[str, ...]) -> str | None:
    return next((one["due"] for key in rules for one in found["deadlines"] if one["rule"] == key and one["due"]), None)


def addressees(row: Row, found: Answer) -> Iterator[str]:
    """Say who is missing, who is too many, and whose telling is more or less binding than it is.

    Who is told only as long as a question is open is neither missing nor too many.
    """
    left = [one for one in found["notify"] if one["settled"]]
    elsewhere = False
    for words in row["notification"]["tell"]:
        who = _addressee(words)
        elsewhere = elsewhere or not who
        if who or not (words.startswith("if ") or _others(left)):
            yield from _told(words, [one for one in left if one["who"] == who])
            left = [one for one in left if one["who"] != who]
    others = _others(left) if elsewhere else []
    yield from (f"told too many: {one['who']}" for one in left if one not in others)


def _addressee(words: str) -> str:
    """Return whom the program means by the first words of an entry, empty for somebody of another area."""
    return next((program for begins, program in _ADDRESSEES if words.startswith(begins)), "")


def _others(told: list[Answer]) -> list[Answer]:
    """Return those of other areas, whom the rows do not name as the program does."""
    return [one for one in told if one["who"] not in _OURS]


def _told(words: str, told: list[Answer]) -> Iterator[str]:
    if not told:
        yield f"not told: {words}"
    yield from (f"{words}: {one['force']}" for one in told if not _as_binding(words, one["force"]))


def _as_binding(words: str, force: str) -> bool:
    if "(must" in words:
        return force == Force.STATUTE
    return "(should" not in words or force != Force.STATUTE


def _open(row: Row, found: Answer) -> Iterator[str]:
    texts = {fact.key: fact.text for fact in vars(law).values() if isinstance(fact, Fact)}
    if found["notifiable"] == "open" or row["notification"]["code"] == "ours":
        yield from (
            f"not asked: {key}"
            for key in row.get("asks", ())
            if not any(asked.startswith(texts[key]) for asked in found["open"])
        )
    if found["notifiable"] == "open" and not (found["open"] or found["contradictions"] or found["problems"]):
        yield "nothing is said to be open"
    if row.get("contradictions_to_show") and not (found["contradictions"] or found["problems"]):
        yield "the contradiction is not shown"
