"""The search index holds every text of a case. It is filled once the tables are up to date (`store/migrate.py:upgrade`)."""

from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    """Make the index anew, empty, with its two columns; the order of the cases in it stays."""
    op.execute("DROP TABLE case_search")
    op.execute(
        "CREATE VIRTUAL TABLE case_search USING fts5("
        "words, chronology, content='', contentless_delete=1, "
        "tokenize=\"unicode61 remove_diacritics 2\", prefix='1 2 3')"
    )
