"""Alembic's revisions of the case file: `env.py` runs them; the folder beside it holds them, oldest first."""
