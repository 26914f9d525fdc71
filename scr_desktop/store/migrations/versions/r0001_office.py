"""The first case file: the office, its cases and what is done in them, the history with its triggers, the search index."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_HISTORY_TRIGGERS = (
    (
        "CREATE TRIGGER history_is_not_changed BEFORE UPDATE ON history "
        "BEGIN SELECT RAISE(ABORT, 'the history cannot be changed'); END"
    ),
    (
        "CREATE TRIGGER history_is_not_removed BEFORE DELETE ON history "
        "BEGIN SELECT RAISE(ABORT, 'the history cannot be removed'); END"
    ),
    # INSERT OR REPLACE would otherwise remove an entry without asking the trigger above.
    (
        "CREATE TRIGGER history_only_grows BEFORE INSERT ON history "
        "WHEN EXISTS (SELECT 1 FROM history WHERE number >= NEW.number) "
        "BEGIN SELECT RAISE(ABORT, 'the history only grows'); END"
    ),
)


def upgrade() -> None:
    """Make every table of a new case file."""
    _office()
    _cases()
    _parts_of_a_case()
    _directory()
    _requests()
    _chronology()
    _meetings()
    _rapid_review()
    _decision()
    _after_the_decision()
    _pack()
    _pseudonyms()
    _history()
    _search()


def _office() -> None:
    _record(
        "offices",
        *_strings(200, "name", "local_authority"),
        *_texts("areas"),
        _day("arrangements_begin_on"),
        *_strings(200, "officer", "chair"),
        *_strings(100, "marking"),
        *_strings(300, "handling"),
        *_texts("address"),
        *_strings(60, "telephone"),
        *_strings(200, "secure_address"),
        sa.Column("logo", sa.LargeBinary(), nullable=False),
        sa.Column("invented", sa.Boolean(), nullable=False),
    )
    _record(
        "one_off_days",
        _day("day", always=True),
        *_strings(200, "title"),
        sa.UniqueConstraint("day", name=op.f("uq_one_off_days_day")),
    )
    _record(
        "office_readings",
        *_strings(60, "ambiguity", "option"),
        *_texts("why"),
        _day("chosen_on", always=True),
        sa.UniqueConstraint("ambiguity", name=op.f("uq_office_readings_ambiguity")),
    )
    _record("drafts", *_strings(40, "started_at", "saved_at", "page"), sa.Column("content", sa.JSON(), nullable=False))


def _cases() -> None:
    _record(
        "cases",
        *_strings(40, "reference"),
        *_strings(20, "regime"),
        *_texts("regime_why"),
        _day("opened_on", always=True),
        _day("closed_on"),
        *_texts("closed_why"),
        *_strings(40, "stage"),
        _day("next_due_on"),
        *_strings(60, "next_rule"),
        *_texts("title", "from_agency", "from_person", "from_role", "from_contact"),
        *_texts("suggested_review", "why_criteria_met", "how_aware"),
        *_strings(24, "incident_on"),
        *_strings(40, "incident_time"),
        *_texts("place"),
        *_strings(30, "where_it_happened"),
        *_texts("what_happened", "immediate_safety", "more_children"),
        *_strings(60, "national_reference"),
        *_texts("notes"),
        sa.Column("kept", sa.JSON(), nullable=False),
        sa.UniqueConstraint("reference", name=op.f("uq_cases_reference")),
    )
    _indexes("cases", "opened_on", "stage", "next_due_on")


def _parts_of_a_case() -> None:
    _part(
        "children",
        _position(),
        *_texts("family_name", "given_names", "known_as"),
        *_strings(40, "sex"),
        *_strings(24, "born_on", "died_on"),
        *_strings(20, "harm", "nhs_number"),
        *_texts("ethnicity", "disability", "address"),
        *_strings(10, "normally_resident"),
        *_texts("home_area"),
        *_strings(10, "looked_after"),
        *_texts("plan", "placement", "school", "notes"),
    )
    _part("family_members", _position(), *_texts("name", "relationship"), *_strings(24, "born_on"), *_texts("notes"))
    _part(
        "agencies_involved",
        _position(),
        *_texts("name", "contact", "involvement"),
        *_strings(32, "agency_id"),
    )
    _part("answers", *_strings(60, "fact"), *_strings(40, "value"), *_texts("evidence"))
    _part(
        "case_events",
        *_strings(40, "kind"),
        _day("happened_on", always=True),
        *_strings(10, "at_time"),
        *_texts("note"),
        *_strings(40, "superseded_at"),
        *_texts("superseded_why"),
    )
    _part(
        "deadlines",
        *_strings(60, "rule"),
        _day("counted_from_on", always=True),
        _day("due_on", always=True),
        _day("met_on"),
        *_strings(40, "reckoned_at"),
        _day("holidays_until"),
        _day("kept_instead_of"),
        *_texts("kept_why"),
        *_strings(40, "superseded_at"),
        *_texts("superseded_why"),
    )
    _indexes("deadlines", "due_on", "superseded_at")
    _part("considerations", *_strings(60, "process"), *_strings(20, "outcome"), *_texts("note"))
    _part(
        "tellings",
        *_strings(60, "duty"),
        *_texts("who", "means", "reference", "note"),
        _day("told_on", always=True),
    )
    _part(
        "extensions",
        *_strings(60, "rule"),
        _day("until_on", always=True),
        _day("allowed_on", always=True),
        *_texts("allowed_by", "why"),
    )
    _part(
        "holds",
        *_texts("cause", "note", "ended_note"),
        *_strings(20, "effect"),
        _day("began_on", always=True),
        _day("look_again_on", always=True),
        _day("ended_on"),
    )
    _indexes("holds", "look_again_on")


def _directory() -> None:
    _record(
        "agencies",
        *_texts("name", "also_called", "area", "address", "secure_email", "telephone", "notes"),
        *_strings(40, "kind"),
        _json("roles"),
        _day("ended_on"),
    )
    _part_of(
        "agencies",
        "agency_id",
        "agency_leads",
        *_texts("name", "post", "secure_email", "telephone"),
        _day("from_on"),
        _day("until_on"),
    )


def _requests() -> None:
    _part(
        "information_requests",
        _number(),
        *_strings(32, "involved_id", "agency_id"),
        *_texts("agency", "addressed_to", "address", "proportionate", "withdrawn_why"),
        *_strings(24, "period_from", "period_to"),
        _json("questions"),
        _day("asked_on"),
        _day("due_on"),
        _day("withdrawn_on"),
    )
    _indexes("information_requests", "asked_on")
    _part(
        "chases",
        *_strings(32, "request_id"),
        _day("chased_on", always=True),
        *_texts("means", "to_whom", "note"),
    )
    _indexes("chases", "request_id")
    _part(
        "agency_returns",
        *_strings(32, "request_id"),
        *_strings(20, "kind"),
        _day("returned_on", always=True),
        *_texts("author", "author_role", "people_checked", "involvement", "summary", "key_events", "strengths"),
        *_texts("single_agency_concerns", "joint_concerns", "childs_voice", "context", "safety_action", "learning"),
        *_texts("other_reviews", "signed_off_by", "signed_off_role", "marking", "late_why", "refused_why"),
        *_strings(10, "records_secured"),
        _day("records_secured_on"),
        _day("signed_off_on"),
        *_superseded(),
    )
    _indexes("agency_returns", "request_id")


def _chronology() -> None:
    _part(
        "chronology_imports",
        *_texts("agency", "file_name"),
        *_strings(64, "sha256"),
        *_strings(40, "imported_at"),
        sa.Column("rows_read", sa.Integer(), nullable=False),
        _json("not_read"),
        *_strings(40, "withdrawn_at"),
        *_texts("withdrawn_why"),
    )
    key = sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_chronology_rows_case_id_cases"))
    _record(
        "chronology_rows",
        *_strings(32, "case_id", "import_id", "episode_id", "duplicate_of"),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("order", sa.Integer(), nullable=False),
        *_strings(24, "happened_on"),
        *_strings(10, "sorts_on"),
        *_strings(5, "at_time"),
        *_texts("as_written", "doubts", "agency", "source", "event", "people", "action", "comment", "raw"),
        *_texts("removed_why"),
        _json("differs_from"),
        *_strings(40, "removed_at"),
        key,
    )
    _indexes("chronology_rows", "import_id", "episode_id")
    op.create_index("ix_chronology_rows_place", "chronology_rows", ["case_id", "sorts_on", "order", "at_time"])
    _part("episodes", _position(), *_texts("title", "analysis"))


def _meetings() -> None:
    _record(
        "meetings",
        *_texts("group", "place", "chaired_by", "notes", "called_off_why"),
        _json("moved"),
        _day("held_on", always=True),
        *_strings(10, "at_time"),
        sa.Column("extraordinary", sa.Boolean(), nullable=False),
        *_strings(40, "called_off_at"),
    )
    _indexes("meetings", "held_on")
    _part_of(
        "meetings",
        "meeting_id",
        "attendances",
        _position(),
        *_texts("name", "agency", "post", "conflict", "conflict_handled"),
        *_strings(20, "presence"),
    )
    _part_of(
        "meetings",
        "meeting_id",
        "meeting_items",
        *_strings(32, "case_id"),
        _position(),
        *_texts("purpose", "discussion", "decided"),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_meeting_items_case_id_cases")),
    )
    _indexes("meeting_items", "case_id")


def _rapid_review() -> None:
    _part(
        "rapid_reviews",
        _number(),
        _json("content"),
        *_strings(40, "page", "started_at", "saved_at"),
        _day("completed_on"),
        _day("sent_on"),
        *_texts("sent_means"),
        _json("open_when_sent"),
        *_superseded(),
    )
    _part(
        "next_steps",
        *_strings(32, "rapid_review_id"),
        _position(),
        *_texts("what", "owner", "note"),
        _day("due_on"),
        _day("done_on"),
    )
    _indexes("next_steps", "rapid_review_id")
    _part(
        "sign_offs",
        *_strings(32, "rapid_review_id"),
        *_texts("partner", "name", "post", "note"),
        sa.Column("agrees", sa.Boolean(), nullable=False),
        _day("signed_on", always=True),
    )
    _indexes("sign_offs", "rapid_review_id")


def _decision() -> None:
    _part(
        "recommendations",
        *_strings(32, "meeting_id"),
        _day("recommended_on", always=True),
        *_texts("by", "reasons"),
        *_strings(20, "outcome"),
        *_strings(40, "other_review"),
        *_strings(10, "criteria_met", "national_view"),
        *_superseded(),
    )
    _part("agency_views", *_strings(32, "recommendation_id"), *_texts("agency", "reason"), *_strings(20, "view"))
    _indexes("agency_views", "recommendation_id")
    _part(
        "decisions",
        _number(),
        *_strings(32, "recommendation_id"),
        _day("decided_on", always=True),
        *_strings(20, "outcome"),
        *_strings(40, "other_review"),
        *_strings(10, "national_view"),
        *_texts("decided_by", "reasons", "national_reasons", "departs_why", "contrary_why", "late_why"),
        *_texts("reviewer", "changed_after"),
        _json("contrary_to"),
        *_superseded(),
    )
    _part(
        "partner_views",
        *_strings(32, "decision_id"),
        *_texts("partner", "name", "reason"),
        sa.Column("agrees", sa.Boolean(), nullable=False),
        _day("on", always=True),
    )
    _indexes("partner_views", "decision_id")
    _part(
        "other_reviews",
        _json("answers"),
        _json("suggested"),
        _json("principles"),
        *_strings(40, "chosen"),
        *_texts("reasons", "approved_by", "approval_note"),
        _day("chosen_on", always=True),
        *_strings(10, "approved"),
        _day("approved_on"),
        *_superseded(),
    )


def _after_the_decision() -> None:
    _part(
        "panel_replies",
        _day("received_on", always=True),
        *_strings(20, "kind"),
        *_texts("words", "reference", "settled_how"),
        _day("wanted_by_on"),
        _day("settled_on"),
    )
    _part(
        "information_sent",
        *_strings(32, "reply_id"),
        *_texts("who", "what", "means", "note"),
        _day("sent_on", always=True),
    )
    _part(
        "national_views",
        _day("taken_on", always=True),
        *_strings(10, "view"),
        *_texts("new_information", "reasons"),
    )
    _part(
        "passed_on",
        *_texts("area", "to_whom", "means", "why", "outcome"),
        _day("passed_on", always=True),
        _day("look_again_on"),
        _day("answered_on"),
    )
    _part(
        "issued_papers",
        *_strings(60, "document", "item"),
        *_texts("title", "addressee", "issued_by", "why", "sent_means", "sent_reference", "sent_note"),
        _day("sent_on"),
        _number(),
        *_strings(40, "issued_at"),
        _json("text"),
        *_strings(64, "sha256"),
        sa.Column("pdf", sa.LargeBinary(), nullable=False),
    )
    _part("letter_drafts", *_strings(60, "document", "item"), *_strings(40, "saved_at"), _json("text"))
    _part(
        "copies",
        *_strings(60, "document", "item"),
        *_texts("title", "recipient", "note"),
        _number(),
        sa.Column("of", sa.Integer(), nullable=False),
        *_strings(40, "made_at"),
        *_strings(90, "history_head"),
        *_strings(64, "sha256"),
        *(_day(name) for name in ("given_on", "returned_on", "destroyed_on")),
    )


def _pack() -> None:
    _part(
        "attachments",
        *_strings(32, "return_id"),
        *_texts("agency", "file_name"),
        sa.Column("pages", sa.Integer(), nullable=False),
        *_strings(40, "kept_at"),
        *_strings(64, "sha256"),
        sa.Column("pdf", sa.LargeBinary(), nullable=False),
        *_strings(40, "removed_at"),
        *_texts("removed_why"),
    )
    _indexes("attachments", "return_id")
    _part("pack_choices", _json("pack_parts"), _json("left_out"))


def _pseudonyms() -> None:
    _part(
        "pseudonyms",
        *_strings(32, "person_id"),
        *_texts("name", "also", "role", "label"),
        sa.Column("whole", sa.Boolean(), nullable=False),
        *_superseded(),
    )
    _part("no_identifiers", *_texts("words", "why", "superseded_why"), *_strings(40, "said_at", "superseded_at"))


def _record(table: str, *columns: Any) -> None:
    """Make the table of a record: its opaque id, its version, then its own columns and constraints."""
    op.create_table(
        table,
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        *columns,
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
    )


def _part(table: str, *columns: Any) -> None:
    """Make the table of a record that belongs to a case."""
    _part_of("cases", "case_id", table, *columns)


def _part_of(whole: str, column: str, table: str, *columns: Any) -> None:
    """Make the table of a record that belongs to a record of the table `whole`, named in `column`."""
    key = sa.ForeignKeyConstraint([column], [f"{whole}.id"], name=op.f(f"fk_{table}_{column}_{whole}"))
    _record(table, *_strings(32, column), *columns, key)
    _indexes(table, column)


def _indexes(table: str, *columns: str) -> None:
    for column in columns:
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column])


def _strings(length: int, *names: str) -> Iterable[sa.Column[Any]]:
    return [sa.Column(name, sa.String(length), nullable=False) for name in names]


def _texts(*names: str) -> Iterable[sa.Column[Any]]:
    return [sa.Column(name, sa.Text(), nullable=False) for name in names]


def _day(name: str, *, always: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.Date(), nullable=not always)


def _position() -> sa.Column[Any]:
    return sa.Column("position", sa.Integer(), nullable=False)


def _number() -> sa.Column[Any]:
    return sa.Column("number", sa.Integer(), nullable=False)


def _json(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.JSON(), nullable=False)


def _superseded() -> Iterable[sa.Column[Any]]:
    return [*_strings(40, "superseded_at"), *_texts("superseded_why")]


def _history() -> None:
    op.create_table(
        "history",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.Column("by", sa.String(200), nullable=False),
        sa.Column("what", sa.String(200), nullable=False),
        sa.Column("case_id", sa.String(32), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("changes", sa.Text(), nullable=False),
        sa.Column("previous", sa.String(64), nullable=False),
        sa.Column("link", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_history")),
    )
    op.create_index(op.f("ix_history_case_id"), "history", ["case_id"])
    for trigger in _HISTORY_TRIGGERS:
        op.execute(trigger)


def _search() -> None:
    op.create_table(
        "case_search_row",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_case_search_row")),
        sa.UniqueConstraint("case_id", name=op.f("uq_case_search_row_case_id")),
    )
    op.execute(
        "CREATE VIRTUAL TABLE case_search USING fts5("
        "reference, names, people, places, words, content='', contentless_delete=1, "
        "tokenize=\"unicode61 remove_diacritics 2\", prefix='1 2 3')"
    )
