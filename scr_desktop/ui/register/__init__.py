"""The register: every case of the office in one table, found as the officer types."""
