"""Agencies in the law and in the procedure: their sorts and roles, what they are asked and return."""
