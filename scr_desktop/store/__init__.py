"""The case file on disk: encryption, session, migrations, backup, search, lock."""
