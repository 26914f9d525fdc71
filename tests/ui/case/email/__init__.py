"""Tests of e-mails on the page of a case."""
