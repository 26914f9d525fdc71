"""Alembic's revisions of the case file: `env.py` runs them, `versions/` holds them, oldest first."""
