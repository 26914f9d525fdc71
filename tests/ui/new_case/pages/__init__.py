"""Tests of the pages of the notification wizard."""
