"""Bank holidays and office: the names on every paper, the contacts, the arrangements, the readings chosen, one-off days."""
